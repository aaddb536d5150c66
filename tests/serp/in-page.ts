/** Runs inside a results page, in a world of its own, for scripts/serp.ts: the shipped recognition, what it touched, how long it took. */
import { installReader } from '../../lib/reading/reader.ts'
import { newMemory, readResults } from '../../lib/reading/results/index.ts'
import type { ResultsReading } from '../../lib/search/results.ts'

export interface Recognised {
  readonly reading: ResultsReading | null
  /** Titles of results recognised inside areas that are not ours to touch. */
  readonly touched: readonly string[]
  /** Votes of each result, as words, for reading errors. */
  readonly votes: readonly string[]
}

export interface Timed {
  /** Results on the page, and after the batch. */
  readonly results: number
  readonly grown: number
  /** Milliseconds: recognition of the fresh page, judging its texts, recognition and judging of a batch added later. */
  readonly recogniseMs: number
  readonly judgeMs: number
  readonly batchMs: number
  readonly batchJudgeMs: number
}

installReader(globalThis)
const judge = (text: string) => globalThis.secondLookReader?.judge(text) ?? []
const now = (): number => performance.now()

globalThis.secondLookSerp = {
  recognise(address, untouched) {
    const page = readResults(document, address, judge)
    const areas = untouched.flatMap((selector) => [...document.querySelectorAll(selector)])
    const touched = (page?.places ?? []).filter(({ link }) => areas.some((area) => area.contains(link)))
    return {
      reading: page?.reading ?? null,
      touched: touched.map(({ reading }) => reading.title),
      votes: (page?.places ?? []).map(({ votes }) => votes.map((vote) => `${vote.for} ${vote.id}`).join(', ')),
    }
  },
  timeOnce(address: string) { return readResults(document, address, () => [])?.places.length },
  time(address, list, batch) {
    const memory = newMemory()
    const texts: string[] = []
    const collect = (text: string) => {
      texts.push(text)
      return []
    }
    // Style and layout are the page's own cost and stand before any reading of ours.
    document.body.getBoundingClientRect()
    const began = now()
    const page = readResults(document, address, collect, memory)
    const recognised = now()
    for (const text of texts.splice(0)) judge(text)
    const judged = now()
    document.querySelector(list)?.insertAdjacentHTML('beforeend', batch)
    document.body.getBoundingClientRect()
    const added = now()
    const grown = readResults(document, address, collect, memory)
    const recognisedAgain = now()
    for (const text of texts) judge(text)
    const end = now()
    return {
      results: page?.places.length ?? 0,
      grown: grown?.places.length ?? 0,
      recogniseMs: recognised - began,
      judgeMs: judged - recognised,
      batchMs: recognisedAgain - added,
      batchJudgeMs: end - recognisedAgain,
    }
  },
}

declare global {
  var secondLookSerp: {
    recognise(address: string, untouched: readonly string[]): Recognised
    /** `batch` is added to the element `list`. */
    timeOnce(address: string): unknown
    time(address: string, list: string, batch: string): Timed
  }
}
