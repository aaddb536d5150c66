/** The door of the reading bundle: `globalThis.secondLookReader`. */
import { evaluating } from '../evaluation/evaluate.ts'
import type { Evaluation, Role } from '../evaluation/evaluation.ts'
import { type PageReading, readPage } from './page-reading.ts'
import { runSliced } from './slices.ts'

export interface ReadOptions {
  /** Address to judge the page by, when it is not the document's own. */
  readonly url?: string
  readonly role?: Role
  readonly signal?: AbortSignal
}

export interface ReadAndEvaluated {
  readonly reading: PageReading
  readonly evaluation: Evaluation
}

export interface Reader {
  /** Reads and evaluates the document it stands in; undefined when the signal stopped it. */
  read(options?: ReadOptions): Promise<ReadAndEvaluated | undefined>
  /** The evaluation alone, as plain data. */
  evaluatePage(options?: ReadOptions): Promise<Evaluation | undefined>
}

const reader: Reader = {
  async read(options = {}) {
    const address = options.url ?? document.location?.href ?? ''
    const reading = await runSliced(readPage(document, address), options.signal)
    if (reading === undefined) return undefined
    const evaluation = await runSliced(
      evaluating(reading.text, options.role === undefined ? {} : { role: options.role }),
      options.signal,
    )
    return evaluation && { reading, evaluation }
  },
  async evaluatePage(options) {
    return (await this.read(options))?.evaluation
  },
}

declare global {
  var secondLookReader: Reader | undefined
}

/** Makes the reader known to the scripts that are injected after it. A second injection keeps the first. */
export function installReader(scope: typeof globalThis): void {
  scope.secondLookReader ??= reader
}
