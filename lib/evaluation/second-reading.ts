/** Findings after the learned reader has looked at them: passage by passage, a passage being a sentence with its neighbours. */
import { originalRange } from '../language/normalise.ts'
import type { Span } from '../language/sentences.ts'
import { isClearlyUnmeant } from '../language/stance.ts'
import { classesIn, type Passage } from '../learned/features.ts'
import type { LearnedReader, Reading } from '../learned/reader.ts'
import type { Category } from '../signs/sign.ts'
import type { Finding } from './evaluation.ts'
import type { Sections } from './findings.ts'
import { raised, standing } from './judgement.ts'
import type { PageText } from './page-text.ts'
import type { ReadBlock } from './read-block.ts'

/** The sign of a finding that no rule made. */
export const learnedSign = 'learned'

/** Characters of a passage. The texts it was trained on are as long. */
const longest = 160
/** The gate: a passage with fewer characters or fewer word classes is not looked at, unless a rule found something in it. */
const shortest = 16
const fewestClasses = 2

interface Part {
  readonly read: ReadBlock
  readonly sentence: Span
  /** Where the sentence begins in the passage's text. */
  readonly at: number
}

interface Unit extends Passage {
  readonly parts: readonly Part[]
}

export const unitOf = (parts: readonly Omit<Part, 'at'>[]): Unit => {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) {
    const { read, sentence } = only
    const { text } = read.normalised
    return {
      text: sentence.start === 0 && sentence.end === text.length ? text : text.slice(sentence.start, sentence.end),
      classes: classesIn(read.words, sentence.start, sentence.end),
      parts: [{ read, sentence, at: 0 }],
    }
  }
  let text = ''
  const placed: Part[] = []
  const classes = new Set<number>()
  for (const { read, sentence } of parts) {
    placed.push({ read, sentence, at: text.length })
    text += read.normalised.text.slice(sentence.start, sentence.end)
    for (const one of classesIn(read.words, sentence.start, sentence.end)) classes.add(one)
  }
  return { text, classes: [...classes], parts: placed }
}

/** Sentences that follow one another, together as long as they are short. */
function* units(reads: readonly ReadBlock[]): Generator<Unit> {
  let parts: Omit<Part, 'at'>[] = []
  let length = 0
  for (const read of reads) {
    for (const sentence of read.sentences) {
      const size = sentence.end - sentence.start
      if (length > 0 && length + size > longest) {
        yield unitOf(parts)
        parts = []
        length = 0
      }
      parts.push({ read, sentence })
      length += size
    }
  }
  if (parts.length > 0) yield unitOf(parts)
}

function placeOf({ read, sentence }: Part): Span {
  const range = originalRange(read.normalised, sentence.start, sentence.end)
  return { start: read.block.start + range.start, end: read.block.start + range.end }
}

/** Where a judgement stands: the sentence, the phrase that carried it most, and all that did, as far as they lie in that sentence. */
interface Telling {
  readonly part: Part
  readonly phrase: Span
  readonly phrases: readonly Span[]
}

/** The sentence of a passage that carried a judgement, and in it the phrases that did, strongest first. */
function tellingPart(learned: LearnedReader, unit: Unit, category: Category): Telling | undefined {
  const carried = learned.carried(unit.text, category)
  let best: Part | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const part of unit.parts) {
    const sum = carried.subarray(part.at, part.at + part.sentence.end - part.sentence.start).reduce((all, one) => all + one, 0)
    if (sum > most) {
      most = sum
      best = part
    }
  }
  if (best === undefined) return undefined
  const { at, sentence } = best
  const shift = sentence.start - at
  const phrases = learned
    .explain(unit, category)
    .filter(({ start, end }) => start >= at && end <= at + sentence.end - sentence.start)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }))
  return { part: best, phrase: phrases[0] ?? sentence, phrases }
}

/** A clear denial or quotation is one, however promotional its words. */
const isMeant = ({ part, phrase }: Telling): boolean => !isClearlyUnmeant(part.read.words, part.sentence, phrase)

/** The phrases as the page writes them, none twice. */
function wordingOf({ part: { read }, phrases }: Telling): readonly string[] {
  const cut = phrases.map(({ start, end }) => {
    const range = originalRange(read.normalised, start, end)
    return read.block.text.slice(range.start, range.end).trim()
  })
  return [...new Set(cut)].filter((phrase) => phrase !== '')
}

export interface SecondReading {
  readonly page: PageText
  readonly sections: Sections
  readonly learned: LearnedReader
  /** What is known of the speaker, as a logit: see `Thresholds.speakers`. */
  readonly lean: number
  /** Look only where words of the vocabulary stand close together. A text that is judged by itself is looked at in any case. */
  readonly gated: boolean
}

/** The finding of `category` in a passage that the learned reader alone makes; none where the words are not meant or never shown. */
export function raise({ learned, page }: SecondReading, unit: Unit, category: Category): Finding[] {
  const telling = tellingPart(learned, unit, category)
  if (telling === undefined || !isMeant(telling)) return []
  const { read } = telling.part
  const place = placeOf(telling.part)
  const sight = page.sight(read.index, place.start - read.block.start)
  if (sight.state === 'never') return []
  const quote = read.block.text.slice(place.start - read.block.start, place.end - read.block.start)
  const phrases = wordingOf(telling)
  return [
    {
      ...{ category, sign: learnedSign, tier: 'conditional', quote, ...place, block: read.index, sentence: place, sight },
      ...(phrases.length > 0 && { phrases }),
    },
  ]
}

/** A line of names, posts or dates has no particle and no ending: nothing is asserted in it, nor in a list of kinds of cancer. */
export const asserts = (text: string): boolean => /[ぁ-ん]{2}/.test(text.replaceAll('がん', ''))

/** May the learned reader speak in this block at all? Not on buttons, in quotations, honest sections, and what a page must tell. */
export const isOpen = ({ sections }: SecondReading, read: ReadBlock): boolean =>
  read.block.kind !== 'control' && !sections.isQuoted(read.block) && !sections.isHonest(read) && !sections.isDisclosure(read.block)

const isLong = ({ text, classes }: Passage): boolean => text.length >= shortest && classes.length >= fewestClasses && asserts(text)

/** Could any passage of the block be looked at? Asked before it is cut into passages. */
function mayBeLong({ words }: ReadBlock): boolean {
  if (words.text.length < shortest) return false
  return classesIn(words, 0, words.text.length + 1).length >= fewestClasses && asserts(words.text)
}

/** A passage as both readers saw it, before it is decided: what the rules found in it, and what the learned reader says of its wording. */
export interface Seen {
  readonly unit: Unit
  readonly judged: Reading
  /** The learned reader may raise something here by itself. */
  readonly open: boolean
  readonly here: readonly Finding[]
}

/** The passages of `reads`, neighbours in reading order, that are worth judging. */
export function see(reading: SecondReading, reads: readonly ReadBlock[], found: readonly Finding[]): Seen[] {
  const { learned, gated } = reading
  const [only, ...others] = reads
  if (found.length === 0 && gated && only !== undefined && others.length === 0 && !mayBeLong(only)) return []
  const closed = new Set(reads.filter((read) => !isOpen(reading, read)))
  if (found.length === 0 && closed.size === reads.length) return []
  const seen: Seen[] = []
  for (const unit of units(reads)) {
    const open = (!gated || isLong(unit)) && !unit.parts.some(({ read }) => closed.has(read))
    if (!open && found.length === 0) continue
    const here = found.length === 0 ? found : foundIn(unit, found)
    if (!open && here.length === 0) continue
    seen.push({ unit, judged: learned.read(unit), open, here })
  }
  return seen
}

/** The findings of passages that were seen, decided with what is known of the speaker. */
export function decide(reading: SecondReading, seen: readonly Seen[]): Finding[] {
  const { learned, lean, gated } = reading
  const { thresholds } = learned
  const all: Finding[] = []
  for (const { unit, judged, open, here } of seen) {
    const stands = standing(here, judged, lean, thresholds, gated ? 'page' : 'speaker')
    all.push(...stands)
    if (!open) continue
    const said = new Set(stands.filter(({ tier }) => tier !== 'context').map(({ category }) => category))
    for (const category of raised(judged, lean, said, thresholds, !gated)) all.push(...raise(reading, unit, category))
  }
  return all.sort((a, b) => a.sentence.start - b.sentence.start)
}

/** The findings of `reads` after a second look at what the rules found in them. */
export function lookAgain(reading: SecondReading, reads: readonly ReadBlock[], found: readonly Finding[]): Finding[] {
  return decide(reading, see(reading, reads, found))
}

function foundIn(unit: Unit, found: readonly Finding[]): readonly Finding[] {
  const places = unit.parts.map(placeOf)
  return found.filter(({ sentence }) => places.some(({ start, end }) => sentence.start >= start && sentence.start < end))
}
