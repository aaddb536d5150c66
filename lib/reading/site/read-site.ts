/** Other pages of the same site, read one at a time because the reader asked for it. */
import type { Candidate, Elsewhere, PageRead } from '../../evaluation/elsewhere/elsewhere.ts'
import { givingOn } from '../../evaluation/evaluate.ts'
import type { DisclosureId } from '../../evaluation/evaluation.ts'
import { readPage } from '../page-reading.ts'
import { runSliced } from '../slices.ts'
import { type Fetched, fetchPage } from './fetch-page.ts'

/** Milliseconds for all pages together, and for one, so that a slow page does not take the time of the others. */
const longestInAll = 60_000
const longestPerPage = 15_000
/** Characters of a page's title that are kept. */
const longestTitle = 120

export interface Progress {
  /** Pages that are finished. */
  readonly done: number
  readonly of: number
}

export interface SiteOptions {
  /** The reader's way to stop. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** For tests: how one page is fetched. */
  readonly fetched?: (href: string, signal: AbortSignal) => Promise<Fetched>
}

/** Runs `work` with a signal that aborts after `milliseconds`, or when `outer` does. */
async function within<T>(milliseconds: number, outer: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const inner = new AbortController()
  const abort = (): void => inner.abort()
  const timer = setTimeout(abort, milliseconds)
  outer.addEventListener('abort', abort)
  if (outer.aborted) abort()
  try {
    return await work(inner.signal)
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', abort)
  }
}

/** The document is inert: nothing in it runs or is loaded. */
async function readOne(
  { href, text }: Candidate,
  wanted: readonly DisclosureId[],
  signal: AbortSignal,
  fetched: NonNullable<SiteOptions['fetched']>,
): Promise<PageRead> {
  const answer = await fetched(href, signal)
  if (answer.outcome !== 'read' && answer.outcome !== 'cut') return { href, title: text, outcome: answer.outcome, found: [] }
  const document = new DOMParser().parseFromString(answer.html, 'text/html')
  const reading = await runSliced(readPage(document, href), signal)
  const found = reading && (await runSliced(givingOn(reading.text, wanted), signal))
  const title = document.title.replace(/\s+/g, ' ').trim().slice(0, longestTitle) || text
  return found === undefined ? { href, title, outcome: 'too-slow', found: [] } : { href, title, outcome: answer.outcome, found }
}

/**
 * Reads `candidates` in order, until all that is wanted was found, a minute is over or the signal stops it. Never rejects: what could not be read
 * says so in its outcome.
 */
export function readSite(
  candidates: readonly Candidate[],
  wanted: readonly DisclosureId[],
  { signal, onProgress, fetched = fetchPage }: SiteOptions,
): Promise<Elsewhere> {
  return within(longestInAll, signal, async (all) => {
    const pages: PageRead[] = []
    const missing = new Set(wanted)
    for (const candidate of candidates) {
      if (all.aborted || missing.size === 0) break
      onProgress({ done: pages.length, of: candidates.length })
      const page = await within(longestPerPage, all, (one) => readOne(candidate, wanted, one, fetched))
      // What the reader stopped in the middle was not read, and nothing is wrong with it.
      if (signal.aborted) break
      pages.push(page)
      for (const { id } of page.found) missing.delete(id)
    }
    if (signal.aborted) return { pages, stopped: 'by-reader' }
    return all.aborted ? { pages, stopped: 'out-of-time' } : { pages }
  })
}
