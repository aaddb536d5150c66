/** What a result says: title, snippet, the site's name, the host it prints, and lone words that may be a label. */
import type { EngineDefinition, Layout } from '../../search/engines/definition.ts'
import { printedHost } from '../../search/target.ts'
import { compact } from './blocks.ts'
import { type Candidate, isShown } from './candidates.ts'

export interface ResultWords {
  readonly title: string
  readonly snippet: string
  readonly siteName: string
  /** Host that is printed; '' when none is. */
  readonly shown: string
  /** Short texts that stand alone in an element of their own, outside title, address and prose. */
  readonly alone: readonly string[]
}

/** Longest text that may be a label. */
const labelLength = 24
/** Longest name of a site. */
const nameLength = 60
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SVG', 'svg', 'SELECT', 'TEXTAREA'])
const emphasis = new Set(['EM', 'B', 'STRONG', 'MARK', 'I', 'U'])
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'CODE',
  'EM',
  'FONT',
  'I',
  'MARK',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'U',
  'WBR',
])

export function wordsOf(candidate: Candidate, engine: EngineDefinition, layout: Layout): ResultWords {
  const isLabel = ({ text, lone }: Piece): boolean =>
    lone && engine.ads.some((vote) => vote.kind === 'block-label' && vote.words.includes(compact(text)))
  const { heading, item, link } = candidate
  const pieces = collect(item, layout)
  const inTitle = ({ node }: Piece): boolean => heading.contains(node)
  const inLink = ({ node }: Piece): boolean => link.contains(node)
  const siteName = pieces.map((piece) => (inLink(piece) && !inTitle(piece) ? compact(piece.text) : '')).find(isName) ?? ''
  // Where the whole card is one link, the link holds the snippet too.
  const wholeCard = pieces.every((piece) => inLink(piece) || isLabel(piece))
  const rest = pieces.filter(
    (piece) => !inTitle(piece) && !isLabel(piece) && (wholeCard ? compact(piece.text) !== siteName : !inLink(piece)),
  )
  const named = layout.snippets.map((selector) => [...item.querySelectorAll(selector)]).find((elements) => elements.length > 0)
  const body = named === undefined ? rest : pieces.filter(({ node }) => named.some((element) => element.contains(node)))
  return {
    title: compact(heading.textContent),
    snippet: joined(body),
    siteName,
    shown: shownHost(item, layout),
    alone: pieces.filter((piece) => piece.lone && !inTitle(piece)).map(({ text }) => compact(text)),
  }
}

interface Piece {
  readonly node: Text
  readonly text: string
  /** Begins on a line of its own. */
  readonly breaks: boolean
  /** The only words of an element that is no prose. */
  readonly lone: boolean
}

/** Text nodes of the item that a person can see, without its address, sitelinks and buttons. */
function collect(item: Element, layout: Layout): Piece[] {
  const domain = layout.domain === undefined ? '' : `, ${layout.domain.selector}`
  const left = `${layout.cite}, ${layout.parts}${domain}, [hidden], [role="button"], [role="menu"]`
  const pieces: Piece[] = []
  let breaks = false
  const take = (element: Element, node: Text): void => {
    if (node.data.trim() === '') {
      breaks ||= pieces.length > 0
    } else {
      pieces.push({ node, text: node.data, breaks, lone: isLone(element, node) })
      breaks = false
    }
  }
  const walk = (element: Element): void => {
    const apart = !inline.has(element.tagName)
    breaks ||= apart
    let shown: boolean | undefined
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        shown ??= isShown(element)
        if (shown) take(element, child as Text)
      } else if (
        child.nodeType === Node.ELEMENT_NODE &&
        !silent.has((child as Element).tagName) &&
        !(child as Element).matches(left)
      ) {
        walk(child as Element)
      }
    }
    breaks ||= apart
  }
  walk(item)
  return pieces
}

/** An element that says one short thing and is not part of a sentence around it. */
function isLone(element: Element, node: Text): boolean {
  if (node.data.length > labelLength || emphasis.has(element.tagName) || element.childNodes.length !== 1) return false
  const isProse = (sibling: Node | null): boolean => sibling?.nodeType === 3 && ((sibling as Text).data.trim() ?? '') !== ''
  return !isProse(element.previousSibling) && !isProse(element.nextSibling)
}

function joined(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.breaks && text !== '' ? ` ${piece.text}` : piece.text
  return compact(text)
}

const isName = (text: string): boolean => text !== '' && text.length <= nameLength && !isAddress(text)
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) || /[›»]/.test(text) || printedHost(text) !== ''

function shownHost(item: Element, layout: Layout): string {
  if (layout.domain !== undefined) {
    const element = item.querySelector(layout.domain.selector)
    const host = element === null ? '' : printedHost(element.getAttribute(layout.domain.attribute) || (element.textContent ?? ''))
    if (host !== '') return ascii(host)
  }
  for (const cite of item.querySelectorAll(layout.cite)) {
    const host = printedHost(cite.textContent ?? '')
    if (host !== '') return ascii(host)
  }
  return ''
}

/** As addresses spell it: printed names in other scripts become what links carry. */
function ascii(host: string): string {
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : host
}
