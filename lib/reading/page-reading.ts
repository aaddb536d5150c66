/** A page that has been read: its `PageText`, and the way back from offsets to the page. */
import type { Block, PageText, Sight, Unchecked } from '../evaluation/page-text.ts'
import { SightReader } from './sight.ts'
import { type ReadBlockSource, walk } from './walk.ts'

export interface PageReading {
  readonly text: PageText
  /** Element of block `index`. */
  elementOf(index: number): Element | undefined
  /**
   * The stretch of the page that shows reading-text offsets `[start, end)`. Undefined when the page has removed it since, or when it spans
   * blocks.
   */
  rangeOf(start: number, end: number): StaticRange | undefined
}

interface Place {
  readonly node: Text
  readonly offset: number
}

class Reading implements PageReading {
  readonly text: PageText
  private readonly sources: readonly ReadBlockSource[]

  constructor(text: Omit<PageText, 'sight'>, sources: readonly ReadBlockSource[]) {
    this.sources = sources
    const sights = new SightReader(() =>
      sources
        .filter(({ block }) => block.level === 0 && block.area !== 'footer' && block.area !== 'navigation')
        .map(({ element, block }) => ({ element, length: block.text.length })),
    )
    const sight = (index: number, at = 0): Sight => {
      const node = this.place(index, at)?.node ?? this.sources[index]?.element
      // A document that no window shows has no layout: nothing can be said of what a person would see there.
      return node === undefined || (node.ownerDocument?.defaultView ?? null) === null ? { state: 'seen' } : sights.of(node)
    }
    this.text = { ...text, sight }
  }

  elementOf(index: number): Element | undefined {
    return this.sources[index]?.element
  }

  rangeOf(start: number, end: number): StaticRange | undefined {
    const index = this.blockAt(start)
    const source = this.sources[index]
    if (source === undefined || end > source.block.start + source.block.text.length || end <= start) return undefined
    const first = this.place(index, start - source.block.start)
    const last = this.place(index, end - 1 - source.block.start)
    if (first === undefined || last === undefined || !isThere(first) || !isThere(last)) return undefined
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    })
  }

  /** Last block that starts at or before `offset`. */
  private blockAt(offset: number): number {
    let low = 0
    let high = this.sources.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.sources[middle]?.block.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Text node and offset of character `at` of block `index`; for a line break the character before it. */
  private place(index: number, at: number): Place | undefined {
    const runs = this.sources[index]?.runs ?? []
    let found: Place | undefined
    for (const run of runs) {
      if (run.at > at) break
      found = { node: run.node, offset: run.from + Math.min(at - run.at, run.length - 1) }
    }
    return found ?? (runs[0] && { node: runs[0].node, offset: runs[0].from })
  }
}

const isThere = ({ node, offset }: Place): boolean => node.isConnected && offset < node.data.length

/** What a page says of itself outside its text. */
function selfDescription(document: Document): { siteName: string; structuredTypes: string[] } {
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim().slice(0, 200) ?? ''
  const structuredTypes: string[] = []
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(0, 10)) {
    for (const match of (script.textContent ?? '').slice(0, 100_000).matchAll(/"@type"\s*:\s*"([A-Za-z]{2,40})"/g)) {
      if (match[1] !== undefined) structuredTypes.push(match[1])
    }
  }
  return { siteName: meta('og:site_name') || meta('application-name'), structuredTypes: structuredTypes.slice(0, 50) }
}

function nothingRead(document: Document, address: string, unchecked: Unchecked): PageReading {
  return new Reading(
    { url: address, title: document.title, siteName: '', structuredTypes: [], blocks: [], links: [], unchecked: [unchecked] },
    [],
  )
}

/** Documents that are no pages of text: what a browser shows for XML, SVG, pictures and PDF. */
function isPage(document: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(document.contentType)
}

/**
 * Reads the document. A generator: it yields to offer a pause. Never throws for what a page may be: a page without a body, or one that is no
 * page of text, gives an empty reading that says why.
 */
export function* readPage(document: Document, address: string): Generator<void, PageReading> {
  if (!isPage(document)) return nothingRead(document, address, { what: 'page', why: 'not-html', count: 1 })
  const root: Element | null = document.body ?? document.documentElement
  if (root === null) return nothingRead(document, address, { what: 'page', why: 'no-body', count: 1 })
  const { sources, links, unchecked, pictures } = yield* walk(root, address)
  const blocks: Block[] = sources.map((source) => source.block)
  const { scrollWidth, scrollHeight } = document.documentElement
  const area = scrollWidth * scrollHeight
  return new Reading(
    { url: address, title: document.title, ...selfDescription(document), blocks, links, unchecked, pictures, area },
    sources,
  )
}
