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

installReader(globalThis)
const judge = (text: string) => globalThis.secondLookReader?.judge(text) ?? []
const memory = newMemory()
let texts: string[] = []

globalThis.secondLookSerp = {
  rename() {
    const style = [...document.querySelectorAll('style')].map((element) => element.textContent).join('')
    const drawn = new Set([...style.matchAll(/\.([\w-]+)::(?:before|after)/g)].map(([, name]) => name))
    for (const element of document.querySelectorAll('[class]')) {
      // Names that only draw a label stay, so that it is still drawn.
      const names = [...element.classList].map((name) =>
        drawn.has(name) ? name : `x${[...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 99_991}`,
      )
      element.setAttribute('class', names.join(' '))
    }
  },
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
  read(address, fresh) {
    texts = []
    const collect = (text: string) => {
      texts.push(text)
      return []
    }
    return readResults(document, address, collect, fresh ? newMemory() : memory)?.places.length ?? 0
  },
  readOften(address, times) {
    let seen = 0
    for (let time = 0; time < times; time++) seen = this.read(address, true)
    return seen
  },
  judge() {
    for (const text of texts) judge(text)
    return texts.length
  },
  add(list, html) {
    document.querySelector(list)?.insertAdjacentHTML('beforeend', html)
    return document.body.getBoundingClientRect().height
  },
}

declare global {
  var secondLookSerp: {
    recognise(address: string, untouched: readonly string[]): Recognised
    /** `batch` is added to the element `list`. */
    /** Gives every class another name. */
    rename(): void
    /** Recognises without judging, as far as memory does not know the results already; how many there are. */
    read(address: string, fresh: boolean): number
    /** Recognises afresh so many times, as a page that has been open for a while has done. */
    readOften(address: string, times: number): number
    /** Judges the texts of what was recognised last; how many. */
    judge(): number
    /** Adds to the element `list`, and lays the page out. */
    add(list: string, html: string): number
  }
}
