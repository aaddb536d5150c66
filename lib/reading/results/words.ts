/** What a result says: title, snippet, the site's name, the host it prints, and lone words that may be a label. */
import type { EngineDefinition, Layout } from '../../search/engines/definition.ts'
import { isPrintedAddress, printedHost } from '../../search/target.ts'
import { compact, plainWords } from './blocks.ts'
import type { Candidate } from './candidates.ts'
import { isClick, isShown } from './links.ts'

export interface ResultWords {
  readonly title: string
  readonly snippet: string
  readonly siteName: string
  /** Short names that stand alone elsewhere in the result: on news pages the source is among them. */
  readonly names: readonly string[]
  /** Host that is printed; '' when none is. */
  readonly shown: string
  /** Does a label stand beside title or address, in an element of its own? */
  readonly labelled: boolean
}

/** Longest text that may be a label. */
const labelLength = 24
/** Longest name of a site. */
const nameLength = 60
/** From this length on words are prose: what follows them is no label of the result. */
const proseLength = 30
/** How far around the address its site's name stands, in levels. */
const nameReach = 3
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SVG', 'svg', 'SELECT', 'TEXTAREA'])
/** A letter; a letter or a digit. Ranges, because classes by property are dear to compile. */
const letter = /[a-z\u00c0-\u024f\u3040-\uffdc]/i
const wordy = /[0-9a-z\u00c0-\u024f\u3040-\uffdc]/i
const emphasis = new Set(['EM', 'B', 'STRONG', 'MARK', 'I', 'U'])
const inline = new Set('A ABBR B BDI CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP U WBR'.split(' '))

export function wordsOf(candidate: Candidate, engine: EngineDefinition, layout: Layout): ResultWords {
  const labels = labelsOf(engine)
  const { heading, item, link, rest: rows } = candidate
  const parts = [item, ...rows]
  const isAd = isClick(candidate.addresses, engine)
  const pieces = collect(parts, layout, heading, (text, lone, first) => (lone || (isAd && first)) && labels.has(plainWords(text)))
  const address = addressOf(parts, pieces, layout, heading)
  const isAddress = ({ node, address: isOne }: Piece): boolean => isOne || address.element?.contains(node) === true
  const inTitle = ({ node }: Piece): boolean => heading.contains(node)
  const inLink = ({ node }: Piece): boolean => link.contains(node)
  const titlePieces = pieces.filter((piece) => inTitle(piece) && (!heading.contains(link) || inLink(piece)) && !isLabel(piece))
  const siteName = nameOf(
    pieces.filter((piece) => !inTitle(piece) && !isLabel(piece)),
    inLink,
    address.element,
    heading,
  )
  // Where the whole card is one link, the link holds the snippet too.
  const wholeCard = pieces.every((piece) => inLink(piece) || isLabel(piece) || isAddress(piece))
  const body = pieces.filter(
    (piece) =>
      !inTitle(piece) &&
      !isLabel(piece) &&
      !isAddress(piece) &&
      (wholeCard || !inLink(piece)) &&
      (compact(piece.text) !== siteName || !piece.lone),
  )
  const named = layout.snippets
    .map((selector) => parts.flatMap((part) => [...(part.matches(selector) ? [part] : []), ...part.querySelectorAll(selector)]))
    .find((elements) => elements.length > 0)
  const said = named === undefined ? body : pieces.filter(({ node }) => named.some((element) => element.contains(node)))
  return {
    title:
      joined(titlePieces) ||
      compact(heading.textContent) ||
      compact(heading.getAttribute('title') ?? heading.getAttribute('aria-label')),
    snippet: joined(said),
    siteName,
    names: body.filter(({ lone, text }) => lone && isName(compact(text))).map(({ text }) => compact(text)),
    shown: address.host,
    labelled: isLabelled(pieces, inTitle, address.element),
  }
}

const labelSets = new WeakMap<EngineDefinition, ReadonlySet<string>>()

function labelsOf(engine: EngineDefinition): ReadonlySet<string> {
  const known = labelSets.get(engine)
  if (known !== undefined) return known
  const made = new Set(engine.ads.flatMap((vote) => (vote.kind === 'block-label' ? vote.words.map(plainWords) : [])))
  labelSets.set(engine, made)
  return made
}

interface Piece {
  readonly node: Text
  readonly text: string
  /** Begins on a line of its own. */
  readonly breaks: boolean
  /** The only words of an element that is no prose. */
  readonly lone: boolean
  /** A lone word that labels advertisements. */
  readonly label: boolean
  /** An address and nothing else. */
  readonly address: boolean
}
const isLabel = ({ label }: Piece): boolean => label

/** Text nodes of the item that a person can see, without its address, sitelinks and buttons. */
function collect(
  parts: readonly Element[],
  layout: Layout,
  heading: Element,
  isLabelText: (text: string, lone: boolean, first: boolean) => boolean,
): Piece[] {
  const domain = layout.domain === undefined ? '' : `, ${layout.domain.selector}`
  const left = `${layout.cite}, ${layout.parts}${domain}, [hidden], [role="button"], [role="menu"]`
  const skipped = new Set(parts.flatMap((part) => [...part.querySelectorAll(left)]))
  const pieces: Piece[] = []
  let breaks = false
  const take = (element: Element, node: Text): void => {
    if (node.data.trim() === '') {
      breaks ||= pieces.length > 0 && /\n/.test(node.data)
    } else {
      const text = node.data
      const lone = isLone(element, node)
      pieces.push({
        node,
        text,
        breaks,
        lone,
        label: isLabelText(text, lone, isFirst(element, node)),
        address: isPrintedAddress(text),
      })
      breaks = false
    }
  }
  const walk = (element: Element): void => {
    const apart = !inline.has(element.tagName)
    breaks ||= apart
    let shown: boolean | undefined
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        if ((child as Text).data.trim() !== '') shown ??= isShown(element)
        if (shown !== false) take(element, child as Text)
      } else if (child.nodeType === Node.ELEMENT_NODE && !silent.has((child as Element).tagName)) {
        if (!skipped.has(child as Element) || child.contains(heading)) walk(child as Element)
      }
    }
    breaks ||= apart
  }
  for (const part of parts) {
    breaks = true
    walk(part)
  }
  return pieces
}

/** Does an element of its own begin its block with this, before prose? Advertisements of some engines carry their label so. */
const isFirst = (element: Element, node: Text): boolean =>
  node.data.length <= labelLength &&
  !emphasis.has(element.tagName) &&
  element.childNodes.length === 1 &&
  element.previousSibling === null

/** An element that says one short thing and is not part of a sentence around it. */
function isLone(element: Element, node: Text): boolean {
  if (node.data.length > labelLength || emphasis.has(element.tagName) || element.childNodes.length !== 1) return false
  const isProse = (sibling: Node | null): boolean => sibling?.nodeType === 3 && wordy.test((sibling as Text).data)
  return !isProse(element.previousSibling) && !isProse(element.nextSibling)
}

function joined(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.breaks && text !== '' ? ` ${piece.text}` : piece.text
  return compact(text)
}

/** A label stands before the prose of a result, or in the same small box as its address; the same word in a list of topics is none. */
function isLabelled(pieces: readonly Piece[], inTitle: (piece: Piece) => boolean, address: Element | undefined): boolean {
  let prose = false
  for (const piece of pieces) {
    if (isLabel(piece) && (!prose || isNear(piece.node, address))) return true
    if (!inTitle(piece) && compact(piece.text).length > proseLength) prose = true
  }
  return false
}

function isNear(node: Node, address: Element | undefined): boolean {
  let around = address?.parentElement
  for (let level = 0; around != null && level < nameReach; level++, around = around.parentElement) {
    if ((around.textContent?.length ?? 0) > nameLength * 2) return false
    if (around.contains(node)) return true
  }
  return false
}

/** Words beside an address that name nobody. */
const noName =
  /^(?:pdf|html|ウェブ|web|キャッシュ|類似ページ|このページを訳す|翻訳.*|\d+\s*(?:分|時間|日|週間|か月|ヶ月|年)前?|\d{4}[/年].*)$/i

const isName = (text: string): boolean =>
  text !== '' &&
  text.length <= nameLength &&
  !/[。、！？]/.test(text) &&
  !noName.test(text) &&
  letter.test(text) &&
  !/^https?:\/\//i.test(text) &&
  !/[›»]/.test(text) &&
  printedHost(text) === ''

/** The site's name: in the title's link beside the title, or in a small box with the address. */
function nameOf(
  pieces: readonly Piece[],
  inLink: (piece: Piece) => boolean,
  address: Element | undefined,
  heading: Element,
): string {
  const inside = pieces
    .filter(inLink)
    .map(({ text }) => compact(text))
    .find(isName)
  if (inside !== undefined) return inside
  let around = address?.parentElement
  for (let level = 0; around != null && level < nameReach; level++, around = around.parentElement) {
    if (around.contains(heading) || (around.textContent?.length ?? 0) > nameLength * 2) break
    const box = around
    const beside = pieces
      .filter(({ node }) => box.contains(node))
      .map(({ text }) => compact(text))
      .find(isName)
    if (beside !== undefined) return beside
  }
  return ''
}

interface Printed {
  readonly host: string
  readonly element: Element | undefined
}

function addressOf(parts: readonly Element[], pieces: readonly Piece[], layout: Layout, heading: Element): Printed {
  const { domain } = layout
  for (const part of domain === undefined ? [] : parts) {
    const element = part.querySelector(domain?.selector ?? '')
    const host = element === null ? '' : printedHost(element.getAttribute(domain?.attribute ?? '') || (element.textContent ?? ''))
    if (element !== null && host !== '') return { host: ascii(host), element }
  }
  for (const part of parts) {
    for (const element of part.querySelectorAll(layout.cite)) {
      const host = printedHost(element.textContent ?? '')
      if (host !== '') return { host: ascii(host), element }
    }
  }
  // No element is known to hold it: short words that are an address and nothing else.
  for (const { node, text, address } of pieces) {
    if (address && !heading.contains(node)) return { host: ascii(printedHost(text)), element: node.parentElement ?? undefined }
  }
  return { host: '', element: undefined }
}

/** As addresses spell it: printed names in other scripts become what links carry. */
function ascii(host: string): string {
  if (/^[a-z0-9.-]*$/.test(host)) return host
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : host
}
