/**
 * The nine disclosures of a page that offers self-pay treatment: present, faint, hidden, linked, missing, unchecked or not applicable.
 * Basis: 医療法施行規則 第1条の9の2 (the four), 医療広告ガイドライン since 2024-03-22 (the five for unapproved products).
 */
import {
  type Disclosure,
  type DisclosureId,
  type DisclosureStatus,
  disclosureIds,
  type Finding,
  fourDisclosures,
  type Role,
} from '../evaluation.ts'
import type { PageText, Sight } from '../page-text.ts'
import type { ReadBlock } from '../read-block.ts'
import { contactPlaces } from './contact.ts'
import { Contexts, type InContext, type Place } from './context.ts'
import { type Costs, costPlaces } from './cost.ts'
import { durationPlaces } from './duration.ts'
import type { OfferKind } from './families.ts'
import { linked } from './links.ts'
import { offersOf } from './offers.ts'
import { mayBeInPictures } from './pictures.ts'
import { riskPlaces } from './risk.ts'
import { unapprovedPlaces } from './unapproved.ts'

const best: readonly Sight['state'][] = ['seen', 'faint', 'openable', 'never']
const statusOf: Readonly<Record<Sight['state'], DisclosureStatus>> = {
  seen: 'present',
  faint: 'faint',
  openable: 'hidden',
  never: 'hidden',
}

/** The best of the firmest places by what a person can see of it, with that sight. */
function bestPlace(id: DisclosureId, page: PageText, places: readonly Place[]): { place: Place; sight: Sight } | undefined {
  let found: { place: Place; sight: Sight } | undefined
  const firm = places.filter((place) => place.firm)
  for (const place of firm.length > 0 ? firm : places) {
    const looked = page.sight(place.read.index, place.start)
    // Addresses and telephone numbers are small on every page; people look for them, and find them, at its foot.
    const sight: Sight = id === 'contact' && looked.why === 'small' ? { state: 'seen' } : looked
    if (found === undefined || best.indexOf(sight.state) < best.indexOf(found.sight.state)) found = { place, sight }
    if (sight.state === 'seen') break
  }
  return found
}

function given(id: DisclosureId, page: PageText, places: readonly Place[]): Disclosure | undefined {
  const found = bestPlace(id, page, places)
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

interface Reading {
  readonly page: PageText
  readonly contexts: Contexts
  readonly all: readonly InContext[]
  readonly costs: Costs
  readonly durations: readonly Place[]
  readonly risks: readonly Place[]
}

function placesOf(id: DisclosureId, { page, contexts, all, costs, durations, risks }: Reading): readonly Place[] {
  switch (id) {
    case 'cost':
      return costs.full
    case 'duration':
      return durations
    case 'risk':
      return risks
    case 'contact':
      return contactPlaces(page, contexts)
    default:
      return all.flatMap((context) => unapprovedPlaces(id, context))
  }
}

function decideOne(id: DisclosureId, reading: Reading): Disclosure {
  const { page, contexts, costs } = reading
  const stands = given(id, page, placesOf(id, reading))
  if (stands !== undefined) return stands
  const pictures = mayBeInPictures(id, page, contexts)
  if (pictures === 'named') return { id, status: 'unchecked', why: 'pictures' }
  const elsewhere = linked(id, page)
  if (elsewhere !== undefined) return elsewhere
  if (pictures === 'mostly') return { id, status: 'unchecked', why: 'pictures' }
  const only = costs.first.length > 0 ? 'first-session-only' : costs.fees.length > 0 ? 'fees-only' : undefined
  return { id, status: 'missing', ...(id === 'cost' && only !== undefined && { why: only }) }
}

/** Items given from which a page on processed cells is taken to give the five on purpose. */
const onPurpose = 3

/**
 * The five: owed for a drug or device without approval for this use. Whether pages on processed cells owe them was settled by no source
 * found; where such a page gives most of them it is read like any other.
 */
function decideFurther(reading: Reading, kinds: ReadonlySet<OfferKind>): Disclosure[] {
  const further = disclosureIds.filter((id) => !(fourDisclosures as readonly DisclosureId[]).includes(id))
  if (kinds.has('drug')) return further.map((id) => decideOne(id, reading))
  if (!kinds.has('cells')) return further.map((id) => ({ id, status: 'not-applicable' }))
  const found = further.map((id) => given(id, reading.page, placesOf(id, reading)))
  const isGiven = found.filter((one) => one !== undefined).length >= onPurpose
  return further.map((id, at) => (isGiven ? found[at] : undefined) ?? { id, status: 'unchecked', why: 'cell-processing' })
}

/** Blocks between two offers to pause. */
const stride = 40

function* inSlices<T>(all: readonly InContext[], of: (context: InContext) => T): Generator<void, T[]> {
  const results: T[] = []
  for (const [at, context] of all.entries()) {
    results.push(of(context))
    if (at % stride === stride - 1) yield
  }
  return results
}

/**
 * All nine, in order. `read`: the blocks that hold words of the vocabulary; `findings`: what was found on the page. A generator: it yields to
 * offer a pause.
 */
export function* decidingDisclosures(
  page: PageText,
  read: readonly ReadBlock[],
  role: Role,
  findings: readonly Finding[],
): Generator<void, Disclosure[]> {
  if (role === 'public' || role === 'news') return noDisclosures()
  const contexts = new Contexts(page, read)
  const all = [...contexts.all()]
  yield
  const found = yield* inSlices(all, costPlaces)
  const costs: Costs = {
    full: found.flatMap((one) => one.full),
    first: found.flatMap((one) => one.first),
    fees: found.flatMap((one) => one.fees),
  }
  const kindsFound = new Map<string, number>()
  for (const { category, tier } of findings) if (tier !== 'context') kindsFound.set(category, (kindsFound.get(category) ?? 0) + 1)
  const { kinds } = offersOf({ role, page, contexts: all, priced: costs.full.length > 0, found: kindsFound })
  if (kinds.size === 0) return noDisclosures()
  yield
  const durations = (yield* inSlices(all, durationPlaces)).flat()
  const risks = (yield* inSlices(all, riskPlaces)).flat()
  const reading: Reading = { page, contexts, all, costs, durations, risks }
  const four: Disclosure[] = []
  for (const id of fourDisclosures) {
    four.push(decideOne(id, reading))
    yield
  }
  return [...four, ...decideFurther(reading, kinds)]
}

/** A page that owes nothing. */
export const noDisclosures = (): Disclosure[] => disclosureIds.map((id) => ({ id, status: 'not-applicable' }))

/** What a page gives of `wanted`, and its words for it. */
export interface Given {
  readonly id: DisclosureId
  readonly quote: string
}

/**
 * What another page of the same site gives, whoever speaks there and whatever it is about. Prices count only where words say what they are for: a list
 * of fees holds many others. `read` as for `decidingDisclosures`.
 */
export function* givenOn(page: PageText, read: readonly ReadBlock[], wanted: readonly DisclosureId[]): Generator<void, Given[]> {
  const contexts = new Contexts(page, read)
  const all = [...contexts.all()]
  yield
  const costs = {
    full: (yield* inSlices(all, costPlaces)).flatMap(({ full }) => full).filter(({ firm }) => firm),
    first: [],
    fees: [],
  }
  const durations = (yield* inSlices(all, durationPlaces)).flat()
  const risks = (yield* inSlices(all, riskPlaces)).flat()
  const reading: Reading = { page, contexts, all, costs, durations, risks }
  const found: Given[] = []
  for (const id of wanted) {
    const quote = given(id, page, placesOf(id, reading))?.place?.quote
    if (quote !== undefined) found.push({ id, quote })
    yield
  }
  return found
}
