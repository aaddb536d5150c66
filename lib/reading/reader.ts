/**
 * The door of the reading bundle: `globalThis.secondLookReader`. It knows what signs look like; their texts are the surfaces' business.
 */
import type { Candidate, Elsewhere } from '../evaluation/elsewhere/elsewhere.ts'
import { evaluateText, evaluating } from '../evaluation/evaluate.ts'
import type { DisclosureId, Evaluation, Finding, Role } from '../evaluation/evaluation.ts'
import { TextMemory } from '../evaluation/read-block.ts'
import { type LearnedReader, readerOf } from '../learned/reader.ts'
import type { ResultsReading } from '../search/results.ts'
import { type PageReading, readPage } from './page-reading.ts'
import { type Judge, readResultsPage } from './results/index.ts'
import { readSite, type SiteOptions } from './site/read-site.ts'
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
  /** Other pages of this site, fetched one at a time: only ever because the reader asked for it. */
  readElsewhere(candidates: readonly Candidate[], wanted: readonly DisclosureId[], options: SiteOptions): Promise<Elsewhere>
  /** The document as a page of results at `address`; null when that is no results page. */
  readResultsPage(address: string): Promise<ResultsReading | null>
  /** Findings in one text, neutral notes left out. */
  judge(text: string): readonly Finding[]
}

/** Texts of the last reading of this page. */
const memory = new TextMemory()

let known: { readonly learned: LearnedReader | undefined } | undefined

/** The learned reader of the weights that were injected before this script; undefined without them. Unpacked when first needed. */
function learned(): LearnedReader | undefined {
  known ??= { learned: readerOf(globalThis.secondLookWeights) }
  return known.learned
}

const judge: Judge = (text) => evaluateText(text, { learned: learned() }).findings.filter(({ tier }) => tier !== 'context')

const reader: Reader = {
  async read(options = {}) {
    const address = options.url ?? document.location?.href ?? ''
    const reading = await runSliced(readPage(document, address), options.signal)
    if (reading === undefined) return undefined
    const model = learned()
    memory.turn()
    model?.turn()
    const evaluation = await runSliced(
      evaluating(reading.text, { learned: model, memory, ...(options.role !== undefined && { role: options.role }) }),
      options.signal,
    )
    return evaluation && { reading, evaluation }
  },
  async evaluatePage(options) {
    return (await this.read(options))?.evaluation
  },
  readElsewhere: readSite,
  readResultsPage: (address) => readResultsPage(address, judge),
  judge,
}

declare global {
  var secondLookReader: Reader | undefined
  /** Left by weights.js, which `npm run train` writes. */
  var secondLookWeights: string | undefined
}

/** Makes the reader known to the scripts that are injected after it. A second injection keeps the first. */
export function installReader(scope: typeof globalThis): void {
  scope.secondLookReader ??= reader
}
