/**
 * Where results may be: links that are or hold a heading, inside the containers in which the engine keeps results. No class name decides
 * anything here.
 */
import { registrableDomain } from '../../evaluation/address.ts'
import type { EngineDefinition, Layout } from '../../search/engines/definition.ts'
import { targetHost } from '../../search/target.ts'
import { type Blocks, readBlocks } from './blocks.ts'

export interface Candidate {
  readonly link: Element
  readonly heading: Element
  /** The element that is this one result and no other. */
  readonly item: Element
  /** Absolute address of the link. */
  readonly href: string
  /** Host it leads to, '' when the page does not say. */
  readonly target: string
}

export interface Found {
  readonly layout: Layout
  readonly candidates: readonly Candidate[]
  readonly blocks: Blocks
}

type HeadingLink = Omit<Candidate, 'item'>

export function findCandidates(document: Document, address: string, engine: EngineDefinition): Found | undefined {
  const layout = engine.layouts.find(({ containers }) => document.querySelector(containers) !== null) ?? engine.layouts[0]
  if (layout === undefined) return undefined
  const scopes = outermost(document.querySelectorAll(`${layout.containers}, ${layout.wider}`))
  const headings = scopes.flatMap((scope) => [...scope.querySelectorAll(`${layout.headings}, h2, [role="heading"]`)])
  const blocks = readBlocks(
    headings.filter((heading) => linkOf(heading) === null),
    engine,
    layout,
  )
  const links = headingLinks(headings, address, engine, layout).filter(({ link }) => !blocks.isIgnored(link) && isShown(link))
  const kept = withoutSitelinks(links, layout)
  const counts = countAround(kept, scopes)
  const elements = kept.map(({ link }) => link)
  const candidates = kept
    .map((one) => ({ ...one, item: itemOf(one.link, counts, layout) }))
    .filter(({ link, item, href }) => (isListed(item, layout) || isClick(href, engine)) && !blocks.isOwnAnswer(link, elements))
  return { layout, candidates, blocks }
}

function outermost(elements: Iterable<Element>): Element[] {
  const list: Element[] = []
  for (const element of elements) if (!list.some((other) => other.contains(element))) list.push(element)
  return list
}

const linkOf = (heading: Element): Element | null => heading.closest('a[href]') ?? heading.querySelector('a[href]')

/** What is not drawn at all is no result a person can see; it is looked at again when the page changes. */
export const isShown = (element: Element): boolean => typeof element.checkVisibility !== 'function' || element.checkVisibility()

function headingLinks(headings: readonly Element[], address: string, engine: EngineDefinition, layout: Layout): HeadingLink[] {
  const found = new Map<Element, HeadingLink>()
  for (const heading of headings) {
    const link = linkOf(heading)
    if (link === null || found.has(link) || !heading.matches(layout.headings)) continue
    const href = absolute(link.getAttribute('href') ?? '', address)
    if (href === '') continue
    const target = targetHost({ href, attribute: (name) => link.getAttribute(name) ?? '' }, engine)
    // The engine's own pages are no results; its click addresses are, although nobody can see where they lead.
    if (target === '' && !isClick(href, engine)) continue
    found.set(link, { link, heading, href, target })
  }
  return [...found.values()]
}

/** The address a link stands for when the page stands at `address`, where it may be a saved copy. */
function absolute(href: string, address: string): string {
  const url = URL.parse?.(href, address) ?? (URL.canParse(href, address) ? new URL(href, address) : null)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : ''
}

/** An address whose only purpose is to count a click on an advertisement. */
export function isClick(href: string, engine: EngineDefinition): boolean {
  return engine.ads.some(
    (vote) => vote.kind === 'link-shape' && vote.attribute === undefined && expression(vote.pattern).test(href),
  )
}

const expressions = new Map<string, RegExp>()
export function expression(pattern: string): RegExp {
  let made = expressions.get(pattern)
  if (made === undefined) {
    made = new RegExp(pattern, 'i')
    expressions.set(pattern, made)
  }
  return made
}

/** More links of the same site under one result are part of it: they show no address of their own. */
function withoutSitelinks(links: readonly HeadingLink[], layout: Layout): HeadingLink[] {
  const kept: HeadingLink[] = []
  for (const one of links) {
    const before = kept.at(-1)
    const part = before !== undefined && sameSite(before.target, one.target) && isPart(one.link, before.link, layout)
    if (!part) kept.push(one)
  }
  return kept
}

const sameSite = (a: string, b: string): boolean => a !== '' && registrableDomain(a) === registrableDomain(b)

/** How far up two links of one result are looked for together. */
const reach = 8

function isPart(link: Element, main: Element, layout: Layout): boolean {
  const addresses = layout.domain === undefined ? layout.cite : `${layout.cite}, ${layout.domain.selector}`
  let around: Element | null = link
  for (let level = 0; around !== null && level < reach; level++) {
    if (around.contains(main)) return true
    // What prints an address of its own stands alone, also where it is indented under another.
    if (around.querySelector(addresses) !== null) return false
    if (around.matches(layout.containers) && !isItem(around, layout)) return false
    around = around.parentElement
  }
  return false
}

const isItem = (element: Element, layout: Layout): boolean => layout.items.some((selector) => element.matches(selector))

/** How many kept links stand in each element, so that "this result and no other" is a look-up. */
function countAround(links: readonly HeadingLink[], scopes: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>()
  const ends = new Set(scopes)
  for (const { link } of links) {
    for (let at: Element | null = link; at !== null && !ends.has(at); at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

function itemOf(link: Element, counts: ReadonlyMap<Element, number>, layout: Layout): Element {
  const length = link.textContent?.length ?? 0
  const holdsMore = (element: Element): boolean => (element.textContent?.length ?? 0) > length
  for (const selector of layout.items) {
    let alone: Element | undefined
    for (let at = link.closest(selector); at !== null && counts.get(at) === 1; at = at.parentElement?.closest(selector) ?? null) {
      alone = at
      if (holdsMore(at)) return at
    }
    if (alone !== undefined && layout.items.length === 1) return alone
  }
  return cellOf(link, counts, layout, holdsMore)
}

/** Without known items: the first element that holds this result alone, its address and something besides; else the largest that holds it alone. */
function cellOf(
  link: Element,
  counts: ReadonlyMap<Element, number>,
  layout: Layout,
  holdsMore: (element: Element) => boolean,
): Element {
  let cell = link
  for (let at = link.parentElement; at !== null && counts.get(at) === 1; at = at.parentElement) {
    cell = at
    const cite = at.querySelector(layout.cite)
    const inLink = cite !== null && link.contains(cite)
    if (
      cite !== null &&
      holdsMore(at) &&
      (inLink || (at.textContent?.length ?? 0) > (link.textContent?.length ?? 0) + (cite.textContent?.length ?? 0) + 20)
    )
      break
  }
  return cell
}

/** Shown as a result: a known item, or one that prints its address. */
function isListed(item: Element, layout: Layout): boolean {
  return isItem(item, layout) || item.querySelector(layout.cite) !== null
}
