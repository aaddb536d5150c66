/** What elements mean for reading. Decided by tag and role: asking the style engine for every element would cost more than reading. */
import type { Area, BlockKind } from '../evaluation/page-text.ts'

/** Elements whose text runs on in the line around them. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text is not text of the page: code, readings of ruby, what a reader types, text drawn by others. */
const skipped = new Set(
  'script style noscript template head title rt rp rtc textarea input select datalist svg math object embed audio map'.split(' '),
)

export const isInline = (tag: string): boolean => inline.has(tag)
export const isSkipped = (tag: string): boolean => skipped.has(tag)

export function kindOf(element: Element, tag: string): { kind: BlockKind; level: number } {
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]) }
  if (element.getAttribute('role') === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? '2')
    return { kind: 'heading', level: level >= 1 && level <= 6 ? level : 2 }
  }
  switch (tag) {
    case 'li':
    case 'dd':
      return { kind: 'item', level: 0 }
    case 'td':
    case 'th':
      return { kind: 'cell', level: 0 }
    case 'figcaption':
    case 'caption':
      return { kind: 'caption', level: 0 }
    case 'button':
    case 'label':
      return { kind: 'control', level: 0 }
    default:
      return { kind: 'paragraph', level: 0 }
  }
}

/** The area an element opens, or undefined when it opens none. A `<header>` inside an article is part of the article. */
export function areaOf(element: Element, tag: string): Area | undefined {
  const role = element.getAttribute('role')
  if (tag === 'nav' || role === 'navigation') return 'navigation'
  if (tag === 'footer' || role === 'contentinfo')
    return element.closest('article, main') === null || role === 'contentinfo' ? 'footer' : undefined
  if (tag === 'aside' || role === 'complementary') return 'aside'
  if (tag === 'main' || role === 'main') return 'main'
  return undefined
}

/** Elements that keep their headings to themselves: a heading inside does not govern what follows outside. */
export const isSection = (tag: string): boolean =>
  tag === 'section' ||
  tag === 'article' ||
  tag === 'aside' ||
  tag === 'nav' ||
  tag === 'footer' ||
  tag === 'main' ||
  tag === 'header' ||
  tag === 'dialog' ||
  tag === 'table'
