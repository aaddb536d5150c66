/** What the knowledge base rests on, by id. */
import { drugSources } from './sources/approved-drugs.ts'
import { otherSources } from './sources/other-treatments.ts'
import type { SourceBody } from './sources/source.ts'

const bodies = { ...drugSources, ...otherSources }

export type SourceId = keyof typeof bodies
export type Source = SourceBody & { readonly id: SourceId }
export const sourceOf = (id: SourceId): Source => ({ id, ...bodies[id] })
export const sourceIds = Object.keys(bodies) as SourceId[]
