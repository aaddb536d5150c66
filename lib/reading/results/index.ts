/** Reads a results page: DOM → what each result says, whether it is advertising, who speaks. The only part that reads such a page. */
import type { Finding } from '../../evaluation/evaluation.ts'
import { engineById } from '../../search/engines/index.ts'
import { searchBox } from '../../search/hosts.ts'
import { decidePublisher } from '../../search/publisher.ts'
import { isCancerQuery, type Search, searchOf } from '../../search/query.ts'
import type { ResultReading, ResultsReading } from '../../search/results.ts'
import { decideKind, type Vote } from '../../search/votes.ts'
import { type Candidate, type Found, findCandidates } from './candidates.ts'
import { collectVotes } from './collect-votes.ts'
import type { KnownLinks, Place } from './links.ts'
import { wordsOf } from './words.ts'

/** Findings in one text. */
export type Judge = (text: string) => readonly Finding[]

/** A result and where it stands. */
export interface ResultPlace {
  readonly reading: ResultReading
  readonly item: Element
  /** Rows after the item that belong to it. */
  readonly rest: readonly Element[]
  readonly link: Element
  readonly heading: Element
  readonly votes: readonly Vote[]
}

export interface ResultsPage {
  readonly reading: ResultsReading
  readonly places: readonly ResultPlace[]
}

/** What was read before, by link, so that a page that grows costs what was added. */
export interface Memory {
  readonly places: WeakMap<Element, ResultPlace>
  readonly links: KnownLinks
}

export const newMemory = (): Memory => ({ places: new WeakMap(), links: new WeakMap() })

/** The search a page shows results of, at `address`; undefined when it shows none. */
export function searchOn(document: Document, address: string): Search | undefined {
  return searchOf(address, document.querySelector<HTMLInputElement>(searchBox)?.value)
}

/** Null when the address is no page of results that we read. An unknown layout gives no results. */
export function readResults(document: Document, address: string, judge: Judge, memory: Memory = newMemory()): ResultsPage | null {
  const search = searchOn(document, address)
  const engine = search === undefined ? undefined : engineById.get(search.engine)
  if (search === undefined || engine === undefined) return null
  // Words about knees are no claim about cancer: a search about something else gets no findings.
  const asked = isCancerQuery(search.query) ? judge : () => []
  const places = placesOn({ document, address, engine, vertical: search.vertical }, asked, memory)
  return {
    reading: { engine: engine.id, query: search.query, results: places.map(({ reading }) => reading) },
    places,
  }
}

function placesOn(place: Place, judge: Judge, memory: Memory): readonly ResultPlace[] {
  try {
    const found = findCandidates(place, memory.links, (link) => memory.places.get(link))
    return found?.candidates.map((candidate) => placeOf(candidate, found, place, judge, memory)) ?? []
  } catch {
    // A page may be built so that its own names hide what elements can do (a form with a field called `closest`), or fall apart
    // while it is read. Nothing is recognised then, the popup says so, and the next change of the page is another chance.
    return []
  }
}

function placeOf(candidate: Candidate, found: Found, on: Place, judge: Judge, memory: Memory): ResultPlace {
  const known = memory.places.get(candidate.link)
  if (known !== undefined && known.item === candidate.item && known.heading === candidate.heading) return known
  const place = readPlace(candidate, found, on, judge)
  memory.places.set(candidate.link, place)
  return place
}

/** The text that is judged, and that offsets of findings are into. */
export const textOf = ({ title, snippet }: Pick<ResultReading, 'title' | 'snippet'>): string => `${title}\n${snippet}`

function readPlace(candidate: Candidate, { layout, blocks }: Found, { engine, vertical }: Place, judge: Judge): ResultPlace {
  const words = wordsOf(candidate, engine, layout)
  const votes = collectVotes(candidate, words, blocks, engine, layout)
  const kind = decideKind(votes)
  const siteName = words.siteName || (vertical === 'news' ? (words.names[0] ?? '') : '')
  const { publisher, doubt } = decidePublisher({ ...words, siteName, target: candidate.target })
  const { title, snippet, shown } = words
  const reading: ResultReading = {
    title,
    snippet,
    kind,
    publisher,
    ...(doubt !== undefined && { doubt }),
    // Of an ad, what it shows: where its click address leads is nobody's promise.
    domain: kind === 'organic' ? candidate.target || shown : shown || candidate.target,
    findings: judge(textOf({ title, snippet })),
  }
  return { reading, item: candidate.item, rest: candidate.rest, link: candidate.link, heading: candidate.heading, votes }
}

/** How long a page that shows nothing yet is waited for, in milliseconds. */
const patience = 1_500

/**
 * The page this script stands on, read as the results page at `address`; null when that is none. Waits a moment for engines that draw late.
 */
export async function readResultsPage(address: string, judge: Judge): Promise<ResultsReading | null> {
  const deadline = performance.now() + patience
  for (;;) {
    const page = readResults(document, address, judge)
    if (page === null || page.places.length > 0 || performance.now() > deadline) return page?.reading ?? null
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
