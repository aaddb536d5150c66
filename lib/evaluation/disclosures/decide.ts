/**
 * The nine disclosures of a page that offers self-pay treatment: present, faint, hidden, linked, missing, unchecked or not applicable.
 * Basis: 医療法施行規則 第1条の9の2 (the four), 医療広告ガイドライン since 2024-03-22 (the five for unapproved products).
 */
import { vocabulary } from '../../language/vocabulary.ts'
import {
  type Disclosure,
  type DisclosureId,
  type DisclosureStatus,
  disclosureIds,
  type Finding,
  fourDisclosures,
  type Role,
} from '../evaluation.ts'
import type { PageLink, PageText, Sight } from '../page-text.ts'
import { type ReadBlock, readWhole } from '../read-block.ts'
import { contactPlaces, costPlaces, durationPlaces, type InContext, type Place, riskPlaces, unapprovedPlaces } from './places.ts'

const selfPay = vocabulary.number('自費')
const cell = vocabulary.number('細胞療法')
const light = vocabulary.number('光免疫')
const other = vocabulary.number('その他療法')
const inhibitor = vocabulary.number('阻害薬')
const unapproved = vocabulary.number('未承認語')

/** Does the page itself offer self-pay treatment? Only then is anything owed on it. */
export function offersSelfPay(role: Role, blocks: readonly ReadBlock[], findings: readonly Finding[]): boolean {
  if (findings.some((finding) => finding.category.startsWith('unproven-')) && role !== 'commercial')
    return role === 'provider' || role === 'hospital'
  if (role !== 'provider' && role !== 'hospital') return false
  const names = blocks.some(
    (read) => read.words.has(cell) || read.words.has(light) || read.words.has(other) || read.words.has(inhibitor),
  )
  const pays = blocks.some((read) => read.words.has(selfPay))
  return names && pays
}

const best: readonly Sight['state'][] = ['seen', 'faint', 'openable', 'never']
const statusOf: Readonly<Record<Sight['state'], DisclosureStatus>> = {
  seen: 'present',
  faint: 'faint',
  openable: 'hidden',
  never: 'hidden',
}

/** Words of a link behind which a disclosure may stand. */
const linkWords: Readonly<Partial<Record<DisclosureId, RegExp>>> = {
  cost: /料金|費用|価格|お支払/,
  risk: /リスク|副作用|安全性|注意事項|よくある質問|q&a|faq/i,
  duration: /治療の流れ|スケジュール|期間|回数|流れ/,
  contact: /問い合わせ|問合せ|アクセス|ご予約|contact/i,
}

/** The best place by what a person can see of it, with that sight. Places after one that is seen are never looked for. */
function bestPlace(page: PageText, places: Iterable<Place>): { place: Place; sight: Sight } | undefined {
  let found: { place: Place; sight: Sight } | undefined
  for (const place of places) {
    const sight = page.sight(place.read.index, place.start)
    if (found === undefined || best.indexOf(sight.state) < best.indexOf(found.sight.state)) found = { place, sight }
    if (sight.state === 'seen') break
  }
  return found
}

function given(id: DisclosureId, page: PageText, places: Iterable<Place>): Disclosure | undefined {
  const found = bestPlace(page, places)
  if (found === undefined) return undefined
  const { read, start, end } = found.place
  const { block } = read
  return {
    id,
    status: statusOf[found.sight.state],
    place: { quote: block.text.slice(start, end), start: block.start + start, end: block.start + end, block: read.index },
    ...(found.sight.why !== undefined && { why: found.sight.why }),
  }
}

function linked(id: DisclosureId, links: readonly PageLink[]): Disclosure | undefined {
  const words = linkWords[id]
  const link = words && links.find((candidate) => candidate.text.length <= 30 && words.test(candidate.text) && candidate.sameSite)
  return link && { id, status: 'linked', link: { href: link.href, text: link.text } }
}

/** So little text beside so many pictures that the item may well stand in one of them. */
function mostlyPictures(page: PageText): boolean {
  const pictures = page.unchecked
    .filter((entry) => entry.what === 'picture' || entry.what === 'canvas')
    .reduce((sum, entry) => sum + entry.count, 0)
  const characters = page.blocks.reduce((sum, block) => sum + block.text.length, 0)
  return pictures >= 3 && characters < pictures * 250
}

/** Signs that a block without a word of the vocabulary may still hold a telephone number or a mail address. */
const mayBeContact = /[0-9０-９]{2}.{0,6}[0-9０-９]{3}|[@＠]/

/** A telephone number needs no word of the vocabulary beside it: blocks without any are looked at too, where they could hold one. */
function* contactPlacesOn(page: PageText, contexts: readonly InContext[]): Generator<Place> {
  const read = new Map(contexts.map((context) => [context.read.index, context.read]))
  for (const [index, block] of page.blocks.entries()) {
    const known = read.get(index) ?? (mayBeContact.test(block.text) ? readWhole(block, index) : undefined)
    if (known !== undefined) yield* contactPlaces(known)
  }
}

function* each(contexts: readonly InContext[], places: (context: InContext) => readonly Place[]): Generator<Place> {
  for (const context of contexts) yield* places(context)
}

function placesOf(id: DisclosureId, page: PageText, contexts: readonly InContext[]): Iterable<Place> {
  if (id === 'contact') return contactPlacesOn(page, contexts)
  return each(contexts, id === 'cost' ? (context) => costPlaces(context).full : id === 'risk' ? riskPlaces : durationPlaces)
}

function decideOne(id: DisclosureId, page: PageText, contexts: readonly InContext[]): Disclosure {
  const stands = given(id, page, placesOf(id, page, contexts)) ?? linked(id, page.links)
  if (stands !== undefined) return stands
  if (mostlyPictures(page)) return { id, status: 'unchecked', why: 'pictures' }
  const onlyFirst = id === 'cost' && contexts.some((context) => costPlaces(context).first.length > 0)
  return { id, status: 'missing', ...(onlyFirst && { why: 'first-session-only' }) }
}

function decideUnapproved(
  id: DisclosureId,
  page: PageText,
  contexts: readonly InContext[],
  kind: 'drug' | 'cells' | 'none',
): Disclosure {
  if (kind === 'none') return { id, status: 'not-applicable' }
  const stands = given(
    id,
    page,
    each(contexts, (context) => unapprovedPlaces(id, context)),
  )
  if (stands !== undefined) return stands
  // Whether pages on cell processing under the regenerative-medicine act owe these items was settled by no source found.
  return kind === 'cells' ? { id, status: 'unchecked', why: 'cell-processing' } : { id, status: 'missing' }
}

/** All nine, in order. `contexts` are the blocks with words, each with the heads above it. */
export function decideDisclosures(page: PageText, contexts: readonly InContext[], applies: boolean): Disclosure[] {
  if (!applies) return disclosureIds.map((id) => ({ id, status: 'not-applicable' }))
  const has = (...words: readonly number[]): boolean => contexts.some(({ read }) => words.some((word) => read.words.has(word)))
  const kind =
    has(inhibitor, unapproved) && !has(cell) ? 'drug' : has(cell, light) ? 'cells' : has(unapproved, other) ? 'drug' : 'none'
  return disclosureIds.map((id) =>
    (fourDisclosures as readonly DisclosureId[]).includes(id)
      ? decideOne(id, page, contexts)
      : decideUnapproved(id, page, contexts, kind),
  )
}
