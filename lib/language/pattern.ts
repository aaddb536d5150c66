/**
 * The little language in which signs say what wording they mean, made to be read by people who know medicine:
 *
 *     {がん} … {消える}          a word of class がん, then within 14 characters a word of class 消える
 *     {患者} …30 {改善}          the same within 30 characters
 *     {必ず} {治る}              directly after one another (up to 3 characters, a particle or a comma, may stand between)
 *     {数%} & {改善}             both anywhere in the sentence, in any order
 *     (寝たきり|車いす) … {歩く}  words given on the spot
 *     !{根拠なし} & {治る}        the sentence has no word of class 根拠なし
 *     #{体験談} & {数人}          a word of class 体験談 in the heading above, or in the sentence
 *     ~{点滴} & {治る}           a word of class 点滴 in the sentence or close to it in the same paragraph (`!~{…}`: none there)
 *     ^{治る} $                  at the beginning / at the end of the sentence
 *
 * A pattern is tried on one sentence at a time and costs no more than the words found in it: nothing is searched twice.
 */
import { type FigureClass, figureClasses, figures } from './figures.ts'
import type { Span } from './sentences.ts'
import { TermIndex, termTable, type WordClass } from './terms.ts'

/** Characters that may stand between two neighbours, and between two parts joined by `…`. */
const nearGap = 3
const looseGap = 14
/** Characters before and after the sentence, in its paragraph, in which `~` looks. */
const nearby = 160

interface Slot {
  /** Numbers of word classes, any of which fills the slot. */
  readonly classes: readonly number[]
  /** Most characters between the end of the previous slot and the start of this one. */
  readonly gap: number
}

interface Group {
  /** `find`, `not`: in the sentence; `near`, `not-near`: in the sentence or close to it; `heading`: in the heading or the sentence. */
  readonly kind: 'find' | 'not' | 'near' | 'not-near' | 'heading'
  readonly slots: readonly Slot[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

const kinds: Readonly<Record<string, Group['kind']>> = { '!': 'not', '!~': 'not-near', '~': 'near', '#': 'heading' }

export interface Pattern {
  readonly source: string
  readonly groups: readonly Group[]
  /** For each slot that must be filled, the classes that fill it; the rarest first. Where one is filled by nothing, the pattern cannot stand. */
  readonly needs: readonly (readonly number[])[]
}

/** The words found in one text, ready for patterns: hits by class, sorted by start. */
export class Words {
  readonly text: string
  /** Class, start and end of each hit in turn; words first, then figures. */
  private readonly hits: readonly number[]
  /** Index of the first figure in `hits`. */
  private readonly figuresFrom: number
  private byClass: Map<number, { start: number; end: number }[]> | undefined
  constructor(text: string, hits: readonly number[], figuresFrom: number) {
    this.text = text
    this.hits = hits
    this.figuresFrom = figuresFrom
  }
  /** Made when first asked for places: most texts are never asked. */
  private places(): Map<number, { start: number; end: number }[]> {
    if (this.byClass !== undefined) return this.byClass
    const made = new Map<number, { start: number; end: number }[]>()
    const { hits } = this
    for (let i = 0; i < hits.length; i += 3) {
      const word = hits[i] as number
      const place = { start: hits[i + 1] as number, end: hits[i + 2] as number }
      const list = made.get(word)
      if (list === undefined) made.set(word, [place])
      else list.push(place)
    }
    this.byClass = made
    return made
  }
  has(word: number): boolean {
    if (this.byClass !== undefined) return this.byClass.has(word)
    const { hits } = this
    for (let i = 0; i < hits.length; i += 3) if (hits[i] === word) return true
    return false
  }
  /** Places of class `word`, in order. */
  of(word: number): readonly Span[] {
    return this.places().get(word) ?? []
  }
  /** Those that start in `[start, end)`, found by halving: a sentence costs the words in it, not all the words of its paragraph. */
  within(word: number, start: number, end: number): readonly Span[] {
    const all = this.of(word)
    if (all.length === 0) return all
    const first = firstFrom(all, start)
    let last = first
    while ((all[last]?.start ?? end) < end) last++
    return first === 0 && last === all.length ? all : all.slice(first, last)
  }
  /** Calls `see` with the class of each word, then of each figure, that starts in `[start, end)`; a class may come more than once. */
  each(start: number, end: number, see: (word: number) => void): void {
    const { hits, figuresFrom } = this
    for (let i = this.firstHit(start, 0, figuresFrom); i < figuresFrom && (hits[i + 1] as number) < end; i += 3)
      see(hits[i] as number)
    for (let i = this.firstHit(start, figuresFrom, hits.length); i < hits.length && (hits[i + 1] as number) < end; i += 3)
      see(hits[i] as number)
  }
  /** Index of the first hit between `from` and `to` that starts at `start` or later. */
  private firstHit(start: number, from: number, to: number): number {
    let low = from / 3
    let high = to / 3
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.hits[middle * 3 + 1] as number) < start) low = middle + 1
      else high = middle
    }
    return low * 3
  }
  /** Does no word stand here at all? */
  get isEmpty(): boolean {
    return this.hits.length === 0
  }
}

/** Index of the first place that starts at `start` or later. */
function firstFrom(places: readonly Span[], start: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Figures are classes with numbers of their own, below -1. */
const figureNumbers = Object.fromEntries(figureClasses.map((name, at) => [name, -2 - at])) as Readonly<Record<FigureClass, number>>

/** All patterns of the product compile against one vocabulary, so that one pass over a text serves them all. */
export class Vocabulary {
  private readonly classes: Map<string, WordClass>
  private readonly onTheSpot = new Map<string, string>()
  /** Class numbers by name: the order in which classes came. */
  private readonly numbers = new Map<string, number>()
  private readonly byNumber: WordClass[] = []
  private built: TermIndex | undefined
  constructor(lexicon: Readonly<Record<string, WordClass>>) {
    this.classes = new Map(Object.entries(lexicon))
    this.byNumber.push(...this.classes.values())
    for (const name of this.classes.keys()) this.numbers.set(name, this.numbers.size)
    for (const name of figureClasses) if (this.classes.has(name)) throw new Error(`the class name ${name} is taken by figures`)
  }

  /** Throws with the pattern's text when it names a class that does not exist or does not parse. */
  compile(source: string): Pattern {
    const groups = source.split(' & ').map((part) => this.group(part.trim(), source))
    if (!groups.some((group) => group.kind === 'find' || group.kind === 'near'))
      throw new Error(`pattern "${source}" finds nothing`)
    const needs = groups.flatMap(({ kind, slots }) => (kind === 'find' || kind === 'near' ? slots.map((slot) => slot.classes) : []))
    const commonness = needs.map((classes) => classes.reduce((sum, number) => sum + this.commonness(number), 0))
    const order = [...needs.keys()].sort((a, b) => (commonness[a] ?? 0) - (commonness[b] ?? 0))
    return { source, groups, needs: order.flatMap((at) => [needs[at] ?? []]) }
  }

  /** How often the words of a class stand in a text, roughly: a word of one more character is four times as rare. Figures are common. */
  private commonness(number: number): number {
    const words = this.byNumber[number]?.words
    return words === undefined ? 0.5 : words.reduce((sum, word) => sum + 4 ** -word.length, 0)
  }

  words(text: string): Words {
    const hits = this.index().find(text)
    const figuresFrom = hits.length
    for (const { unit, start, end } of figures(text)) hits.push(figureNumbers[unit], start, end)
    return new Words(text, hits, figuresFrom)
  }

  /** Class number for use outside patterns (stance, disclosures). */
  number(name: string): number {
    const figure = figureNumbers[name as FigureClass]
    if (figure !== undefined) return figure
    const at = this.numbers.get(name)
    if (at === undefined) throw new Error(`no word class "${name}"`)
    return at
  }

  private index(): TermIndex {
    this.built ??= new TermIndex(termTable(this.classes.values()))
    return this.built
  }

  private group(part: string, source: string): Group {
    const mark = /^(?:!~|[!~#])/.exec(part)?.[0] ?? ''
    const kind = kinds[mark] ?? 'find'
    const tokens = part.slice(mark.length).split(/\s+/)
    const atStart = tokens[0]?.startsWith('^') === true
    if (atStart) tokens[0] = tokens[0]?.slice(1) ?? ''
    const atEnd = tokens.at(-1) === '$'
    if (atEnd) tokens.pop()
    const slots: Slot[] = []
    let gap = nearGap
    for (const token of tokens) {
      const loose = /^…(\d*)$/.exec(token)
      if (loose !== null) gap = loose[1] === '' ? looseGap : Number(loose[1])
      else {
        slots.push({ classes: this.slotClasses(token, source), gap })
        gap = nearGap
      }
    }
    if (slots.length === 0) throw new Error(`pattern "${source}" has an empty part`)
    return { kind, slots, atStart, atEnd }
  }

  private slotClasses(token: string, source: string): number[] {
    const alternatives = token.startsWith('(') && token.endsWith(')') ? token.slice(1, -1).split('|') : [token]
    return alternatives.map((alternative) => {
      const named = /^\{(.+)\}$/.exec(alternative)?.[1]
      try {
        return this.number(named ?? this.literal(alternative))
      } catch (error) {
        throw new Error(`pattern "${source}": ${error instanceof Error ? error.message : String(error)}`)
      }
    })
  }

  /** A word given on the spot becomes a class of its own, shared by all patterns that use it. */
  private literal(word: string): string {
    if (word === '' || /[{}()|#!&~]/.test(word)) throw new Error(`"${word}" is no word`)
    let name = this.onTheSpot.get(word)
    if (name === undefined) {
      if (this.built !== undefined) throw new Error('patterns must be compiled before the first text is read')
      name = `"${word}"`
      this.onTheSpot.set(word, name)
      const made: WordClass = { words: [word] }
      this.classes.set(name, made)
      this.byNumber.push(made)
      this.numbers.set(name, this.numbers.size)
    }
    return name
  }
}

/** First place in `within` where the slots follow one another; the end is the end of the last slot. */
function findGroup(group: Group, words: Words, within: Span): Span | undefined {
  const [first, ...rest] = group.slots
  if (first === undefined) return undefined
  for (const word of first.classes) {
    for (const hit of words.within(word, within.start, within.end)) {
      if (hit.end > within.end) continue
      if (group.atStart && !isBlank(words.text, within.start, hit.start)) break
      const end = follow(rest, 0, hit.end, words, within)
      if (end !== -1 && (!group.atEnd || isTrailing(words.text, end, within.end))) return { start: hit.start, end }
    }
  }
  return undefined
}

/** End of the last slot when slots from `at` on follow `from`, else -1. Depth is the number of slots, width the words within a gap. */
function follow(slots: readonly Slot[], at: number, from: number, words: Words, within: Span): number {
  const slot = slots[at]
  if (slot === undefined) return from
  for (const word of slot.classes) {
    for (const hit of words.within(word, from, from + slot.gap + 1)) {
      if (hit.end > within.end) continue
      const end = follow(slots, at + 1, hit.end, words, within)
      if (end !== -1) return end
    }
  }
  return -1
}

const isBlank = (text: string, start: number, end: number): boolean => /^[\s「『"“【(・●■◆★☆※]*$/.test(text.slice(start, end))
/** Longest row of marks that may stand behind the last word of a sentence. */
const longestTail = 12
const isTrailing = (text: string, start: number, end: number): boolean =>
  end - start <= longestTail && /^[\s。!?！？」』"”】)♪…]*$/.test(text.slice(start, end))

export interface Match extends Span {
  readonly pattern: Pattern
}

/**
 * Where the pattern stands in the sentence: the span over its parts (the sentence, where all of them are only near), or undefined.
 * `heading` are the words of the heading above.
 */
export function matchPattern(pattern: Pattern, words: Words, sentence: Span, heading: Words | undefined): Match | undefined {
  const around = { start: sentence.start - nearby, end: sentence.end + nearby }
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const group of pattern.groups) {
    const { kind } = group
    const place = findGroup(group, words, kind === 'near' || kind === 'not-near' ? around : sentence)
    if (kind === 'find') {
      if (place === undefined) return undefined
      start = Math.min(start, place.start)
      end = Math.max(end, place.end)
    } else if (kind === 'heading') {
      if (place === undefined && !standsIn(group, heading)) return undefined
    } else if ((place === undefined) === (kind === 'near')) return undefined
  }
  return end === -1 ? { ...sentence, pattern } : { start, end, pattern }
}

function standsIn(group: Group, heading: Words | undefined): boolean {
  return heading !== undefined && findGroup(group, heading, { start: 0, end: heading.text.length }) !== undefined
}
