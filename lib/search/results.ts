/** The words of a results page: what recognition says of it. */
import type { Finding } from '../evaluation/evaluation.ts'

export const resultKinds = ['sponsored', 'organic', 'unclear'] as const
export type ResultKind = (typeof resultKinds)[number]

export const publishers = ['public', 'hospital', 'clinic', 'news', 'commercial', 'personal', 'other', 'unknown'] as const
export type Publisher = (typeof publishers)[number]

export const engineIds = ['google', 'yahoo-japan', 'bing', 'duckduckgo'] as const
export type EngineId = (typeof engineIds)[number]

export interface ResultReading {
  readonly title: string
  readonly snippet: string
  readonly kind: ResultKind
  readonly publisher: Publisher
  /** Why the publisher is `unknown`, where there is more to say than that nothing tells. */
  readonly doubt?: 'addresses-differ' | 'looks-official' | 'no-address'
  /** Host the result shows or leads to; empty when it shows none. */
  readonly domain: string
  /** Findings in `title + "\n" + snippet`; offsets are into that text. */
  readonly findings: readonly Finding[]
}

export interface ResultsReading {
  readonly engine: EngineId
  readonly query: string
  readonly results: readonly ResultReading[]
}
