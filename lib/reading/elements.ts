/** What elements mean for reading. Decided by tag and role: asking the style engine for every element would cost more than reading. */
import type { Area, BlockKind } from '../evaluation/page-text.ts'

/** What the walk does with an element. `embedded`: pictures, frames and the like; `block`: anything that stands on lines of its own. */
export type Way = 'skipped' | 'inline' | 'embedded' | 'break' | 'block'

/** What a tag means by itself. */
export interface Meaning {
  readonly way: Way
  readonly kind: BlockKind
  /** 1–6 for headings, else 0. */
  readonly level: number
  /** Keeps its headings to itself: a heading inside does not govern what follows outside. */
  readonly section: boolean
  readonly area: Area | undefined
}

const ways: readonly (readonly [Way, string])[] = [
  // Text that runs on in the line around it.
  [
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp slot small span strike strong sub sup time tt u var wbr',
  ],
  // What is not text of the page: code, readings of ruby, what a reader types, text drawn by others.
  ['skipped', 'script style noscript template head title rt rp rtc textarea input select datalist svg math object embed audio map'],
  ['embedded', 'img canvas video iframe frame'],
  ['break', 'br'],
]
const kinds: Readonly<Partial<Record<BlockKind, string>>> = {
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li dd',
  cell: 'td th',
  caption: 'figcaption caption',
  control: 'button label',
}
const sections = 'section article aside nav footer main header dialog table'
const areas: Readonly<Partial<Record<Area, string>>> = { navigation: 'nav', footer: 'footer', aside: 'aside', main: 'main' }

const plain: Meaning = { way: 'block', kind: 'paragraph', level: 0, section: false, area: undefined }
const meanings = meaningsOfTags()

function meaningsOfTags(): ReadonlyMap<string, Meaning> {
  const made = new Map<string, Meaning>()
  const add = (tags: string, change: Partial<Meaning>): void => {
    for (const tag of tags.split(' ')) made.set(tag, { ...plain, ...made.get(tag), ...change })
  }
  for (const [way, tags] of ways) add(tags, { way })
  for (const [kind, tags] of Object.entries(kinds)) add(tags, { kind: kind as BlockKind })
  for (const tag of kinds.heading?.split(' ') ?? []) add(tag, { level: Number(tag[1]) })
  add(sections, { section: true })
  for (const [area, tags] of Object.entries(areas)) add(tags, { area: area as Area })
  return made
}

export const meaningOf = (tag: string): Meaning => meanings.get(tag) ?? plain

/** Level of an element that only its role makes a heading. */
export function levelOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? '2')
  return level >= 1 && level <= 6 ? level : 2
}

/** The area an element opens, or undefined when it opens none. A `<footer>` inside an article is part of the article. */
export function areaOf(element: Element, { area }: Meaning, role: string | null): Area | undefined {
  if (role === null && area !== 'footer') return area
  if (area === 'navigation' || role === 'navigation') return 'navigation'
  if (area === 'footer' || role === 'contentinfo')
    return role === 'contentinfo' || element.closest('article, main') === null ? 'footer' : undefined
  if (area === 'aside' || role === 'complementary') return 'aside'
  return role === 'main' ? 'main' : area
}
