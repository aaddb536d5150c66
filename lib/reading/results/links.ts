/** Links that are or hold a title, and where they lead. Reads nothing but the links themselves. */
import type { EngineDefinition, Layout, Vertical } from '../../search/engines/definition.ts'
import { expression, isPrintedAddress, wayOf } from '../../search/target.ts'

export interface TitleLink {
  readonly link: Element
  /** The title: a heading, or the link itself where the layout knows no headings. */
  readonly heading: Element
  /** The address as the page writes it. */
  readonly written: string
  /** The whole address, and those written inside it. */
  readonly addresses: readonly string[]
  /** Host it leads to, '' when the page does not say. */
  readonly target: string
}

/** Links read before: their addresses need no second look while they stay the same. */
export type KnownLinks = WeakMap<Element, TitleLink>

export interface Place {
  readonly document: Document
  /** The address by which the page is judged. */
  readonly address: string
  readonly engine: EngineDefinition
  readonly vertical: Vertical
}

export const linkOf = (heading: Element): Element | null => heading.closest('a[href]') ?? heading.querySelector('a[href]')

/** What is not drawn at all is no result a person can see; it is looked at again when the page changes. */
export const isShown = (element: Element): boolean => typeof element.checkVisibility !== 'function' || element.checkVisibility()

export function titleLinks(scopes: readonly Element[], place: Place, layout: Layout, known: KnownLinks): TitleLink[] {
  const found = new Map<Element, TitleLink>()
  const selector = layout.links === undefined ? layout.headings : `${layout.headings}, ${layout.links}`
  const titles = new Set<Element>()
  for (const scope of scopes) {
    for (const title of scope.querySelectorAll(selector)) {
      const link = linkOf(title)
      if (link === null || found.has(link)) continue
      const isHeading = title.matches(layout.headings)
      // A link that holds a heading comes up again by its heading.
      if (!isHeading && title.querySelector(layout.headings) !== null) continue
      if (!isHeading && !isTitle(title, layout)) continue
      const read = readLink(link, title, place, known)
      if (read === undefined) continue
      if (layout.rows !== undefined && isSecondInRow(link, titles)) continue
      titles.add(link)
      found.set(link, read)
    }
  }
  return [...found.values()]
}

/** May these words of a link be a title? */
function isTitle(link: Element, layout: Layout): boolean {
  const words = link.textContent?.trim() ?? ''
  return words !== '' && !isPrintedAddress(words) && !link.matches(layout.cite)
}

function isSecondInRow(link: Element, titles: ReadonlySet<Element>): boolean {
  const row = link.closest('tr')
  return row !== null && [...row.querySelectorAll('a[href]')].some((other) => other !== link && titles.has(other))
}

function readLink(link: Element, heading: Element, { address, engine }: Place, known: KnownLinks): TitleLink | undefined {
  const written = link.getAttribute('href') ?? ''
  const before = known.get(link)
  if (before !== undefined && before.written === written && before.heading === heading) return before
  const href = absolute(written, address)
  if (href === '') return undefined
  const { addresses, host } = wayOf({ href, attribute: (name) => attributeNear(link, name) }, engine)
  // The engine's own pages are no results; the addresses by which it passes clicks on are, although nobody may see where they lead.
  if (host === '' && !isClick(addresses, engine) && !isPassedOn(href, engine)) return undefined
  const read = { link, heading, written, addresses, target: host }
  known.set(link, read)
  return read
}

const attributeNear = (link: Element, name: string): string =>
  link.getAttribute(name) ??
  link.closest(`[${name}]`)?.getAttribute(name) ??
  link.querySelector(`[${name}]`)?.getAttribute(name) ??
  ''

/** The address a link stands for when the page stands at `address`, where it may be a saved copy. */
function absolute(href: string, address: string): string {
  const url = URL.parse?.(href, address) ?? (URL.canParse(href, address) ? new URL(href, address) : null)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : ''
}

/** Is the only purpose of one of these addresses to count a click on an advertisement? */
export function isClick(addresses: readonly string[], engine: EngineDefinition): boolean {
  return engine.ads.some(
    (vote) =>
      vote.kind === 'link-shape' &&
      vote.attribute === undefined &&
      addresses.some((address) => expression(vote.pattern).test(address)),
  )
}

/** An address by which the engine passes a click on. */
const isPassedOn = (href: string, engine: EngineDefinition): boolean =>
  engine.targets.some((target) => target.from === 'query' && expression(target.pattern).test(href))
