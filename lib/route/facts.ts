/** Every fact the guide shows, by id, with its source, its date and how sure we are of it. */
import type { Trilingual } from '../language/trilingual.ts'
import type { Confidence, FactBody } from './fact.ts'
import { centreFacts } from './facts/centre.ts'
import { consultationFacts } from './facts/consultation.ts'
import { letterFacts } from './facts/letter.ts'
import { type Source, source } from './sources.ts'

export { type Confidence, notConfirmed } from './fact.ts'

const bodies = { ...centreFacts, ...letterFacts, ...consultationFacts } satisfies Readonly<Record<string, FactBody>>

export type FactId = keyof typeof bodies

export interface Fact {
  readonly id: FactId
  readonly text: Trilingual
  readonly source: Source
  /** Date of the source, `YYYY-MM` or `YYYY-MM-DD`; `source.dateKind` says what it means. */
  readonly asOf: string
  readonly confidence: Confidence
}

export const factIds = Object.keys(bodies) as readonly FactId[]

export function fact(id: FactId): Fact {
  const body: FactBody = bodies[id]
  const from = source(body.source)
  return { id, text: body.text, source: from, asOf: from.asOf, confidence: body.confidence }
}

export const facts: readonly Fact[] = factIds.map(fact)
