/** Blocks with words over them among the results: which are not ours to touch, and which say that they are advertising. */
import type { EngineDefinition, IgnoredArea, Layout, Vertical } from '../../search/engines/definition.ts'
import { areaTitle } from '../../search/engines/shared.ts'
import { isClick, isShown, type TitleLink } from './links.ts'

export interface Blocks {
  /** Does a block stand around this link that is to be left alone? */
  isIgnored(link: TitleLink): boolean
  /** Do words over this element's block say that it is advertising? */
  isLabelledAd(element: Element): boolean
}

export const compact = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** As labels and titles are compared: without spaces, and without signs and brackets around them. */
export const plainWords = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^0-9a-z\u00c0-\u024f\u3005-\uffdc]+|[^0-9a-z\u00c0-\u024f\u3005-\uffdc]+$|\s+/g, '')
    .replace(/^[「『【〈《〔・]+|[」』】〉》〕・]+$/g, '')

/** Longest words over a block. */
const titleLength = 60
const resultsTitle = /検索結果|ウェブ|\bweb\b|results|^すべて$/i
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]'

const sections = 'section, article, li, [role="region"]'

interface Title {
  readonly words: string
  readonly at: Element
}

interface Verdict {
  readonly untouched: boolean
  /** Titled with words that nobody foresaw, or beside the results: only advertisements are results here. */
  readonly titled: boolean
  readonly ad: boolean
}
const nothing: Verdict = { untouched: false, titled: false, ad: false }

export interface Around {
  readonly scopes: readonly Element[]
  readonly links: readonly TitleLink[]
  readonly engine: EngineDefinition
  readonly layout: Layout
  readonly vertical: Vertical
}

export function readBlocks({ scopes, links, engine, layout, vertical }: Around): Blocks {
  const { hard, soft, untouched, labels } = wordsAndSelectors(engine, vertical)
  const counts = new Map<Element, number>()
  for (const { link } of links) {
    for (let at: Element | null = link; at !== null; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const ends = new Set(scopes)
  const verdicts = new Map<Element, Verdict>()

  const isOutside = (element: Element): boolean => ends.has(element) || !scopes.some((scope) => scope.contains(element))
  const isList = (element: Element): boolean => {
    const held = counts.get(element) ?? 0
    return held >= 4 && held > links.length * 0.6
  }

  function verdictOf(element: Element): Verdict {
    const known = verdicts.get(element)
    if (known !== undefined) return known
    verdicts.set(element, nothing)
    const own = ownVerdict(element)
    const { parentElement: parent } = element
    const above = parent === null ? nothing : verdictOf(parent)
    const verdict = {
      untouched: own.untouched || above.untouched,
      titled: own.titled || above.titled,
      ad: own.ad || above.ad,
    }
    verdicts.set(element, verdict)
    return verdict
  }

  function ownVerdict(element: Element): Verdict {
    if (hard !== '' && element.matches(hard)) return { ...nothing, untouched: true }
    if (soft !== '' && element.matches(soft)) return { ...nothing, titled: true }
    const isContainer = isOutside(element) || element.matches(layout.containers)
    const named = namedVerdict(element)
    // Words at the head of a whole list stand over the list, or over what comes next; never over all that follows.
    const titles = isContainer ? [] : titlesOf(element)
    const flat = element.parentElement?.matches(layout.containers) === true ? wordsBefore(element) : []
    const heads = titles.map(({ words }) => words)
    const words = [...heads, ...flat]
    const isBlock = !isList(element)
    return {
      untouched:
        isBlock && (named.untouched || words.some((text) => untouched.has(text)) || heads.some((text) => areaTitle.test(text))),
      titled: isBlock && (named.titled || isTitled(titles)),
      ad: named.ad || (words.some((text) => labels.has(text)) && isAllAdvertising(element)),
    }
  }

  function namedVerdict(element: Element): Verdict {
    const label = element.getAttribute('aria-label')
    if (label === null) return nothing
    const words = plainWords(label)
    const isRegion = element.matches('section, [role="region"], [role="complementary"]')
    const ad = labels.has(words)
    return { ad, untouched: untouched.has(words), titled: isRegion && words !== '' && !ad && !resultsTitle.test(label) }
  }

  /**
   * The words with which a block begins, from the text itself outwards to the element that says no more. Words that begin a longer part
   * of the block are that part's title and not the block's, unless the block is a section by its name.
   */
  function titlesOf(element: Element): readonly Title[] {
    const first = firstWords(element)
    const titles: Title[] = []
    for (let at = first?.parentElement ?? null; at !== null && at !== element; at = at.parentElement) {
      const link = at.closest('a[href]')
      if (counts.has(at) || (link !== null && counts.has(link))) return []
      if ((at.textContent?.trim().length ?? 0) > titleLength) return element.matches(sections) ? titles : []
      titles.push({ words: plainWords(at.textContent), at })
    }
    return titles
  }

  function wordsBefore(element: Element): readonly string[] {
    for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (counts.has(before)) return []
      const text = before.textContent?.trim() ?? ''
      if (text !== '') return text.length > titleLength ? [] : [plainWords(text)]
    }
    return []
  }

  const isTitled = (titles: readonly Title[]): boolean => {
    const heading = titles.find(({ at }) => at.matches(headings))
    return heading !== undefined && !labels.has(heading.words) && !resultsTitle.test(heading.words) && isShown(heading.at)
  }

  /** Where some results under a label are advertisements by themselves and others are not, the label is not theirs. */
  function isAllAdvertising(element: Element): boolean {
    const inside = links.filter(({ link }) => element.contains(link))
    const sure = inside.filter(({ addresses, link }) => isClick(addresses, engine) || isMarked(link, engine))
    return sure.length === 0 || sure.length === inside.length
  }

  return {
    isIgnored: ({ link, addresses }) => {
      const { untouched: named, titled } = verdictOf(link)
      return named || (titled && !isClick(addresses, engine) && !isMarked(link, engine))
    },
    isLabelledAd: (element) => verdictOf(element.parentElement ?? element).ad || namedVerdict(element).ad,
  }
}

/** Does an attribute or the id of a container say that the link is an advertisement's? */
function isMarked(link: Element, engine: EngineDefinition): boolean {
  return engine.ads.some(
    (vote) =>
      (vote.kind === 'data-attribute' || vote.kind === 'container-id') &&
      vote.where !== 'inside' &&
      link.closest(vote.selector) !== null,
  )
}

function firstWords(element: Element): Node | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement?.localName
    if ((node as Text).data.trim() !== '' && parent !== 'style' && parent !== 'script') return node
  }
  return null
}

interface Known {
  /** Areas that are left alone whatever is in them. */
  readonly hard: string
  /** Parts of the page beside the results. */
  readonly soft: string
  readonly untouched: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}
const known = new Map<string, Known>()

function wordsAndSelectors(engine: EngineDefinition, vertical: Vertical): Known {
  const key = `${engine.id} ${vertical}`
  const made = known.get(key)
  if (made !== undefined) return made
  const areas = engine.ignore.filter(({ on }) => on?.includes(vertical) ?? true)
  const selectors = (wanted: (area: IgnoredArea) => boolean): string =>
    areas
      .filter(wanted)
      .flatMap(({ selector }) => selector ?? [])
      .join(', ')
  const all = {
    hard: selectors(({ area }) => area !== 'page-furniture'),
    soft: selectors(({ area }) => area === 'page-furniture'),
    untouched: new Set(areas.flatMap(({ headings: words = [] }) => words.map(plainWords))),
    labels: new Set(engine.ads.flatMap((vote) => (vote.kind === 'block-label' ? vote.words.map(plainWords) : []))),
  }
  known.set(key, all)
  return all
}
