/**
 * Where results may be: links that are or hold a title, inside the containers in which the engine keeps results. No class name decides
 * anything here.
 */
import { registrableDomain } from '../../evaluation/address.ts'
import type { EngineDefinition, Layout } from '../../search/engines/definition.ts'
import { isPrintedAddress } from '../../search/target.ts'
import { type Blocks, readBlocks } from './blocks.ts'
import { isClick, isShown, type KnownLinks, type Place, type TitleLink, titleLinks } from './links.ts'

export interface Candidate extends TitleLink {
  /** The element that is this one result and no other. */
  readonly item: Element
  /** Rows after it that belong to it. */
  readonly rest: readonly Element[]
}

export interface Found {
  readonly layout: Layout
  readonly candidates: readonly Candidate[]
  readonly blocks: Blocks
}

export function layoutOf({ document, engine, vertical }: Omit<Place, 'address'>): Layout | undefined {
  const fitting = engine.layouts.filter(({ on }) => on?.includes(vertical) ?? true)
  return fitting.find(({ containers }) => document.querySelector(containers) !== null) ?? fitting.find(({ on }) => on === undefined)
}

/** What was found before for a link whose result has not changed since. */
export type Earlier = (link: Element) => Pick<Candidate, 'item' | 'rest' | 'heading'> | undefined

/** Results found earlier are looked at again only as far as others may have moved between them and their place. */
export function findCandidates(place: Place, known: KnownLinks, earlier: Earlier = () => undefined): Found | undefined {
  const layout = layoutOf(place)
  if (layout === undefined) return undefined
  const { document, engine, vertical } = place
  const scopes = outermost(document.querySelectorAll(`${layout.containers}, ${layout.wider}`))
  const links = titleLinks(scopes, place, layout, known)
  const blocks = readBlocks({ scopes, links, engine, layout, vertical })
  const stays = ({ link, heading }: TitleLink): boolean => {
    const before = earlier(link)
    return before !== undefined && before.heading === heading && before.item.contains(link)
  }
  const open = links.filter((one) => (stays(one) || !blocks.isIgnored(one)) && isShown(one.link))
  const kept = withoutMixedUnits(withoutSitelinks(open, layout), layout)
  const counts = countAround(kept, scopes)
  const candidates = kept
    .map((one): Candidate => {
      const before = stays(one) ? earlier(one.link) : undefined
      if (before !== undefined && counts.get(before.item) === 1) return { ...one, item: before.item, rest: before.rest }
      return { ...one, ...itemOf(one, counts, layout) }
    })
    .filter((candidate) => vertical !== 'web' || stays(candidate) || isListed(candidate, layout, engine))
  return { layout, candidates, blocks }
}

function outermost(elements: Iterable<Element>): Element[] {
  const list: Element[] = []
  // In document order an element comes after what holds it.
  for (const element of elements) if (list.at(-1)?.contains(element) !== true) list.push(element)
  return list
}

/** More links of the same site under one result are part of it: they show no address of their own. */
function withoutSitelinks(links: readonly TitleLink[], layout: Layout): TitleLink[] {
  const kept: TitleLink[] = []
  for (const one of links) {
    const before = kept.at(-1)
    const part = before !== undefined && mayBePart(before.target, one.target) && isPart(one.link, before.link, layout)
    if (!part) kept.push(one)
  }
  return kept
}

const sameSite = (a: string, b: string): boolean => a !== '' && (a === b || registrableDomain(a) === registrableDomain(b))

/** Links whose ends nobody can see may be parts of one advertisement. */
const mayBePart = (main: string, part: string): boolean => (main === '' && part === '') || sameSite(main, part)

/** How far up two links of one result are looked for together. */
const reach = 8

function isPart(link: Element, main: Element, layout: Layout): boolean {
  const addresses = layout.domain === undefined ? layout.cite : `${layout.cite}, ${layout.domain.selector}`
  let around: Element | null = link
  for (let level = 0; around !== null && level < reach; level++) {
    // Two links that stand alike under what holds both are entries of one list, unless that is one result.
    if (around.contains(main)) return isInItem(around, layout) || wayTo(link, around) !== wayTo(main, around)
    // What prints an address of its own stands alone, also where it is indented under another.
    if (around.querySelector(addresses) !== null) return false
    if (around.matches(layout.containers) && !isItem(around, layout)) return false
    around = around.parentElement
  }
  return false
}

/** The elements between a link and what is around it, as words. */
function wayTo(link: Element, around: Element): string {
  let way = ''
  for (let at: Element | null = link; at !== null && at !== around; at = at.parentElement) way += ` ${at.localName}`
  return way
}

const isInItem = (element: Element, layout: Layout): boolean => layout.items.some((selector) => element.closest(selector) !== null)
const isItem = (element: Element, layout: Layout): boolean => layout.items.some((selector) => element.matches(selector))

/**
 * What holds one result and no more leads to one site, in its title and in the links under it. Where several sites print their address in
 * it, it is a block of another kind (a row of news, an answer), unless they are advertisements, which share one element.
 */
function withoutMixedUnits(links: readonly TitleLink[], { unit, cite }: Layout): readonly TitleLink[] {
  if (unit === undefined) return links
  const groups = new Map<Element, TitleLink[]>()
  for (const one of links) {
    const around = one.link.closest(unit)
    if (around === null) continue
    const group = groups.get(around)
    if (group === undefined) groups.set(around, [one])
    else group.push(one)
  }
  const left = new Set<TitleLink>()
  for (const [around, group] of groups) {
    const [first, ...others] = group
    if (first === undefined || others.length === 0 || group.some(({ addresses, target }) => target === '' || addresses.length > 2))
      continue
    if (group.every(({ target }) => sameSite(first.target, target))) continue
    const isBlock = around.querySelectorAll(cite).length !== 1
    for (const one of isBlock ? group : others) left.add(one)
  }
  return left.size === 0 ? links : links.filter((one) => !left.has(one))
}

/** How many kept links stand in each element, so that "this result and no other" is a look-up. */
function countAround(links: readonly TitleLink[], scopes: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>()
  const ends = new Set(scopes)
  for (const { link } of links) {
    for (let at: Element | null = link; at !== null && !ends.has(at); at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

type Standing = Pick<Candidate, 'item' | 'rest'>

function itemOf({ link, heading }: TitleLink, counts: ReadonlyMap<Element, number>, layout: Layout): Standing {
  const row = layout.rows === undefined ? null : link.closest('tr')
  if (row !== null && counts.get(row) === 1) return { item: row, rest: rowsAfter(row, counts, layout.rows ?? 0) }
  const length = Math.max(link.textContent?.length ?? 0, heading.textContent?.length ?? 0)
  const holdsMore = (element: Element): boolean => (element.textContent?.length ?? 0) > length
  for (const selector of layout.items) {
    let alone: Element | undefined
    for (let at = link.closest(selector); at !== null && counts.get(at) === 1; at = at.parentElement?.closest(selector) ?? null) {
      alone = at
      if (holdsMore(at)) return { item: at, rest: [] }
    }
    if (alone !== undefined && layout.items.length === 1) return { item: alone, rest: [] }
  }
  return { item: cellOf(link, counts, layout, holdsMore), rest: [] }
}

function rowsAfter(row: Element, counts: ReadonlyMap<Element, number>, most: number): Element[] {
  const rows: Element[] = []
  for (let next = row.nextElementSibling; next !== null && rows.length < most && !counts.has(next); next = next.nextElementSibling)
    rows.push(next)
  return rows
}

/** Characters beside title and address that make an element a whole result. */
const proseLength = 20

/** Without known items: the first element that holds this result alone, its address and something besides; else the largest that holds it alone. */
function cellOf(
  link: Element,
  counts: ReadonlyMap<Element, number>,
  layout: Layout,
  holdsMore: (element: Element) => boolean,
): Element {
  let cell = link
  const length = (element: Element): number => element.textContent?.length ?? 0
  for (let at = link.parentElement; at !== null && counts.get(at) === 1; at = at.parentElement) {
    cell = at
    const cite = at.querySelector(layout.cite)
    const inLink = cite !== null && link.contains(cite)
    if (cite !== null && holdsMore(at) && (inLink || length(at) > length(link) + length(cite) + proseLength)) break
  }
  return cell
}

/** Shown as a result: a known item, one that prints its address, or one behind an address of the engine's that passes clicks on. */
function isListed(candidate: Candidate, layout: Layout, engine: EngineDefinition): boolean {
  const { item, rest, addresses } = candidate
  if (isItem(item, layout) || addresses.length > 1 || isClick(addresses, engine)) return true
  return [item, ...rest].some((part) => part.querySelector(layout.cite) !== null || printsAddress(part))
}

function printsAddress(part: Element): boolean {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isPrintedAddress((node as Text).data)) return true
  }
  return false
}
