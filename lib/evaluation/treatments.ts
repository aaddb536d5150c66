/** Which treatments a page offers, and which it only speaks of. Each place is decided by itself: a page may show three prices for one name. */
import { originalRange } from '../language/normalise.ts'
import type { Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { isClearlyUnmeant, stanceOf } from '../language/stance.ts'
import { type Around, decide } from '../treatments/decide.ts'
import { around, type Mention, mentionsIn, saysInsured, saysSelfPay } from '../treatments/find.ts'
import { umbrellas } from '../treatments/names/index.ts'
import type { Use } from '../treatments/names/name.ts'
import { unknownNames } from '../treatments/unknown-names.ts'
import type { Role, TreatmentFound } from './evaluation.ts'
import type { Sections } from './findings.ts'
import type { PageText } from './page-text.ts'
import type { ReadBlock } from './read-block.ts'

/** Places of one name that are looked at; a page that repeats it more often says nothing new. */
const placesEach = 24
/** Places of one treatment whose visibility is asked for. */
const looks = 3
/** Unknown names that are listed. */
const unknownAtMost = 5
/** A list item or cell up to this length is a name on a list. */
const nameOnList = 30

interface Place {
  readonly read: ReadBlock
  readonly span: Span
  readonly sentence: Span
  readonly offered: boolean
}

interface Seen {
  readonly use: Use
  /** An offered place first, if there is one. */
  readonly places: Place[]
}

/** What all places of a page share. `role` is undefined for a text that is judged by itself. */
interface Ground extends Pick<Around, 'pagePayer' | 'pageNames' | 'seller'> {
  readonly page: PageText
  readonly sections: Sections
  readonly role: Role | undefined
  readonly byIndex: ReadonlyMap<number, ReadBlock>
}

export function findTreatments(
  page: PageText,
  read: readonly ReadBlock[],
  sections: Sections,
  role: Role | undefined,
): TreatmentFound[] {
  const pagePayer = payerOf(read, role)
  const seller = role === 'provider' || role === 'commercial' || (role === 'other' && pagePayer === 'self')
  const all = read.flatMap((one) => (one.block.area === 'main' ? [{ read: one, mentions: mentionsIn(one.words) }] : []))
  const pageNames = new Set(all.flatMap(({ mentions }) => mentions.map(({ name }) => name.id)))
  const ground = { page, sections, role, byIndex: new Map(read.map((one) => [one.index, one])), pagePayer, pageNames, seller }
  const seen = new Map<string, Seen>()
  const often = new Map<string, number>()
  for (const { read: one, mentions } of all) {
    for (const mention of mentions) {
      const count = often.get(mention.name.id) ?? 0
      often.set(mention.name.id, count + 1)
      if (count < placesEach) add(seen, mention, one, ground)
    }
    if (pagePayer === 'self' && seller) addUnknown(seen, one, mentions, ground)
  }
  return [...withoutVague(seen).values()].flatMap((entry) => toFound(page, entry) ?? []).sort(byOffer)
}

/** Self-pay, where the page says so more often than it speaks of insurance; hospitals and authorities speak of both. */
function payerOf(read: readonly ReadBlock[], role: Role | undefined): Ground['pagePayer'] {
  if (role !== 'provider' && role !== 'commercial' && role !== 'other') return undefined
  const count = (says: (words: Words) => boolean): number => read.reduce((sum, one) => sum + (says(one.words) ? 1 : 0), 0)
  const self = count(saysSelfPay)
  return self > 0 && self >= count(saysInsured) ? 'self' : undefined
}

function add(seen: Map<string, Seen>, mention: Mention, read: ReadBlock, ground: Ground): void {
  const heads = headsOf(read, ground)
  const sentence = sentenceOf(read, mention.start)
  const here = around({ words: read.words, sentence, heads: heads.map((head) => head.words) }, mention, ground)
  const use = decide(mention.name, here)
  if (use === undefined) return
  const place = { read, span: mention, sentence, offered: isOffered(mention, use, read, sentence, heads, here, ground) }
  note(seen, `${use.id} ${use.status}`, use, place)
}

/** Names that only look like one are listed where the page offers them: in heads, lists and price tables. */
function addUnknown(seen: Map<string, Seen>, read: ReadBlock, mentions: readonly Mention[], ground: Ground): void {
  const { block, normalised } = read
  if (block.level === 0 && block.kind !== 'cell' && block.kind !== 'item') return
  const text = normalised.text
  const unknown = [...seen.values()].filter(({ use }) => use.id === 'unknown').length
  for (const span of unknownNames(text, mentions).slice(0, unknownAtMost - unknown)) {
    const sentence = sentenceOf(read, span.start)
    if (ground.sections.isQuoted(block) || stanceOf(read.words, sentence, span) === 'negated') continue
    const name = text.slice(span.start, span.end)
    note(seen, `unknown ${name}`, unknownUse, { read, span, sentence, offered: true })
  }
}

const unknownUse: Use = { id: 'unknown', status: 'unknown' }

function note(seen: Map<string, Seen>, key: string, use: Use, place: Place): void {
  const entry = seen.get(key)
  if (entry === undefined) seen.set(key, { use, places: [place] })
  else if (place.offered && entry.places[0]?.offered === false) entry.places.unshift(place)
  else if (entry.places.length < looks) entry.places.push(place)
}

/** Column and row head, then headings from the nearest up. */
function headsOf({ block, index }: ReadBlock, { byIndex, page }: Ground): ReadBlock[] {
  const heads = block.headers.flatMap((at) => byIndex.get(at) ?? [])
  let at = block.level > 0 ? -1 : block.heading
  for (let last = index; at >= 0 && at < last && heads.length < 6; at = page.blocks[at]?.heading ?? -1) {
    const head = byIndex.get(at)
    if (head !== undefined) heads.push(head)
    last = at
  }
  return heads
}

function sentenceOf({ sentences, normalised }: ReadBlock, at: number): Span {
  return sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: normalised.text.length }
}

/** Does the page offer the treatment here, or speak of it? */
function isOffered(
  mention: Mention,
  { status }: Use,
  read: ReadBlock,
  sentence: Span,
  heads: readonly ReadBlock[],
  { close, near }: Around,
  { role, seller, sections }: Ground,
): boolean {
  const { block } = read
  if (!seller && role !== 'hospital' && role !== undefined && role !== 'other') return false
  if (close.has('elsewhere') || close.has('refused') || sections.isQuoted(block)) return false
  if (near.has('refused') && !close.has('own-voice')) return false
  const stance = stanceOf(read.words, sentence, mention)
  if (stance === 'negated' || stance === 'asked' || isClearlyUnmeant(read.words, sentence, mention)) return false
  if (role === undefined) return close.has('offer') || (stance === 'asserted' && !isCovered(status))
  if (block.level > 0 || isNameOnList(read)) return stance === 'asserted' && !isLesson(read)
  if (!close.has('offer') && !(near.has('own-voice') && near.has('offer'))) return false
  // Trials, limits and rules are named in honest offers too: there the page speaks of itself.
  return (
    stance === 'asserted' ||
    close.has('own-voice') ||
    heads.some((head) => mentionsIn(head.words).some(({ name }) => name === mention.name))
  )
}

/** A text that only names an insured drug, a diary or a leaflet, offers nothing. */
const isCovered = (status: Use['status']): boolean => status === 'insured' || status === 'insured-conditional'

const isNameOnList = ({ block }: ReadBlock): boolean =>
  (block.kind === 'item' || block.kind === 'cell') && block.text.length <= nameOnList

/** A heading that teaches: 「免疫療法とは」「…について知る」. */
const isLesson = ({ block }: ReadBlock): boolean => /とは[?？。]?$|の違い|の種類|について知|[?？]$/.test(block.text.trim())

/** Names left open, and umbrella words, where the page says elsewhere what is meant. */
function withoutVague(seen: ReadonlyMap<string, Seen>): Map<string, Seen> {
  const all = [...seen.values()]
  const isSaidBetter = ({ use, places }: Seen): boolean => {
    const definite = umbrellas.get(use.id) ?? []
    const offered = places[0]?.offered === true
    return all.some(
      (better) =>
        better.use.id !== use.id &&
        better.use.status !== 'unclear' &&
        definite.includes(better.use.id) &&
        (use.status === 'unclear' || better.use.status === use.status) &&
        (!offered || better.places[0]?.offered === true),
    )
  }
  return new Map([...seen].filter(([, entry]) => !isSaidBetter(entry) && !isResolved(entry, all)))
}

/** The same words stand elsewhere on the page with what they mean there. */
function isResolved({ use, places }: Seen, all: readonly Seen[]): boolean {
  if (use.status !== 'unclear') return false
  const written = places.map(({ read, span }) => read.normalised.text.slice(span.start, span.end))
  return all.some(
    (other) =>
      other.use.status !== 'unclear' &&
      other.places.some(({ read, span }) => written.includes(read.normalised.text.slice(span.start, span.end))),
  )
}

/** The first place that a person can come to see; nothing for words that are never shown. */
function toFound(page: PageText, { use, places }: Seen): TreatmentFound | undefined {
  const place = places.slice(0, looks).find(({ read, span }) => {
    const { start } = originalRange(read.normalised, span.start, span.end)
    return page.sight(read.index, start).state !== 'never'
  })
  if (place === undefined) return undefined
  const { read, span, sentence } = place
  const { block, normalised } = read
  const word = originalRange(normalised, span.start, span.end)
  const around = originalRange(normalised, sentence.start, sentence.end)
  return {
    id: use.id,
    status: use.status,
    said: place.offered ? 'offered' : 'named',
    name: block.text.slice(word.start, word.end),
    place: {
      quote: block.text.slice(around.start, around.end),
      start: block.start + word.start,
      end: block.start + word.end,
      block: read.index,
    },
  }
}

const byOffer = (a: TreatmentFound, b: TreatmentFound): number => Number(a.said === 'named') - Number(b.said === 'named')
