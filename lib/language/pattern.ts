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
import type { Packed } from './packed.ts'
import type { Span } from './sentences.ts'
import { type PackedTerms, TermIndex, termTable, type WordClass } from './terms.ts'

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
  /** The first of them. */
  readonly rarest: readonly number[]
}

/** The words found in one text, ready for patterns. */
export class Words {
  readonly text: string
  /** Class, start and end of each hit in turn: words in order of their start, then figures. */
  private readonly hits: readonly number[]
  /** Index of the first figure in `hits`. */
  private readonly figuresFrom: number
  constructor(text: string, hits: readonly number[], figuresFrom: number) {
    this.text = text
    this.hits = hits
    this.figuresFrom = figuresFrom
  }
  has(word: number): boolean {
    const { hits } = this
    for (let i = word < 0 ? this.figuresFrom : 0; i < hits.length; i += 3) if (hits[i] === word) return true
    return false
  }
  /** Places of class `word`, in order. */
  of(word: number): readonly Span[] {
    return this.within(word, 0, this.text.length + 1)
  }
  /** Those that start in `[start, end)`. Costs the words that stand there, not all the words of the paragraph. */
  within(word: number, start: number, end: number): readonly Span[] {
    const { hits, figuresFrom } = this
    const last = word < 0 ? hits.length : figuresFrom
    let found: Span[] | undefined
    for (let i = this.firstHit(start, word < 0 ? figuresFrom : 0, last); i < last && (hits[i + 1] as number) < end; i += 3) {
      if (hits[i] !== word) continue
      const place = { start: hits[i + 1] as number, end: hits[i + 2] as number }
      if (found === undefined) found = [place]
      else found.push(place)
    }
    return found ?? nowhere
  }
  /** Numbers of the classes that stand somewhere in the text. */
  classes(): Iterable<number> {
    const found = new Set<number>()
    for (let i = 0; i < this.hits.length; i += 3) found.add(this.hits[i] as number)
    return found
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
    if (start <= 0) return from
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

const nowhere: readonly Span[] = []

/** Figures are classes with numbers of their own, below -1. */
const figureNumbers = Object.fromEntries(figureClasses.map((name, at) => [name, -2 - at])) as Readonly<Record<FigureClass, number>>

export interface PackedVocabulary {
  /** Names of the lexicon, parted by line breaks. */
  readonly names: string
  /** Classes that other rooms brought along, with their numbers. */
  readonly added: readonly (readonly [string, number])[]
  readonly terms: PackedTerms
}

/** Classes there may be, words given on the spot included; some 900 there are. */
export const mostClasses = 0x3000

/** All patterns of the product compile against one vocabulary, so that one pass over a text serves them all. */
export class Vocabulary {
  private readonly classes: Map<string, WordClass>
  /** Names of the classes of words given on the spot. */
  private readonly onTheSpot = new Set<string>()
  /** Class numbers by name: the order in which classes came. */
  private readonly numbers = new Map<string, number>()
  private readonly byNumber: WordClass[] = []
  private lexiconSize = 0
  /** Came out of a script, ready made: all its words are there, none can be added. */
  private isPacked = false
  private named: ReadonlySet<number> | undefined
  private built: TermIndex | undefined
  constructor(lexicon: Readonly<Record<string, WordClass>>, built?: TermIndex) {
    this.built = built
    this.classes = new Map(Object.entries(lexicon))
    this.byNumber.push(...this.classes.values())
    for (const name of this.classes.keys()) this.numbers.set(name, this.numbers.size)
    this.lexiconSize = this.numbers.size
    for (const name of figureClasses) if (this.classes.has(name)) throw new Error(`the class name ${name} is taken by figures`)
  }

  /** Names of the classes of the lexicon, in the order of their numbers. Words given on the spot come after them. */
  get names(): readonly string[] {
    return [...this.numbers.keys()].slice(0, this.lexiconSize)
  }

  /** The vocabulary as it stands, for a script. No pattern can be compiled against what comes back from it. */
  pack(): PackedVocabulary {
    const added = [...this.numbers].filter(([name, number]) => number >= this.lexiconSize && !this.onTheSpot.has(name))
    return { names: this.names.join('\n'), added, terms: this.index().pack() }
  }

  static unpack({ names, added, terms }: PackedVocabulary): Vocabulary {
    const made = new Vocabulary({}, TermIndex.unpack(terms))
    for (const name of names.split('\n')) made.numbers.set(name, made.numbers.size)
    made.lexiconSize = made.numbers.size
    for (const [name, number] of added) made.numbers.set(name, number)
    made.isPacked = true
    return made
  }

  /**
   * A class that another room brings along (names of treatments, words to explain), found in the same pass as all others. Returns its number.
   * Throws when the name is taken or a text has been read already.
   */
  add(name: string, words: WordClass): number {
    if (this.isPacked) return this.number(name)
    if (this.built !== undefined) throw new Error(`the class "${name}" comes after the first text was read`)
    if (this.numbers.has(name)) throw new Error(`the class name ${name} is taken`)
    return this.take(name, words)
  }

  private take(name: string, words: WordClass): number {
    const number = this.numbers.size
    if (number >= mostClasses) throw new Error('more word classes than can be numbered')
    this.classes.set(name, words)
    this.byNumber.push(words)
    this.numbers.set(name, number)
    return number
  }

  /** Throws with the pattern's text when it names a class that does not exist or does not parse. */
  compile(source: string): Pattern {
    const groups = source.split(' & ').map((part) => this.group(part.trim(), source))
    if (!groups.some((group) => group.kind === 'find' || group.kind === 'near'))
      throw new Error(`pattern "${source}" finds nothing`)
    const needs = needed(groups)
    const commonness = needs.map((classes) => classes.reduce((sum, number) => sum + this.commonness(number), 0))
    const order = [...needs.keys()].sort((a, b) => (commonness[a] ?? 0) - (commonness[b] ?? 0))
    const sorted = order.flatMap((at) => [needs[at] ?? []])
    return { source, groups, needs: sorted, rarest: sorted[0] ?? [] }
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
    this.built ??= TermIndex.of(termTable(this.classes.values()))
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
        return named === undefined ? this.literal(alternative) : this.number(named)
      } catch (error) {
        throw new Error(`pattern "${source}": ${error instanceof Error ? error.message : String(error)}`)
      }
    })
  }

  /** A word given on the spot becomes a class of its own, shared by all patterns that use it. */
  private literal(word: string): number {
    if (word === '' || /[{}()|#!&~]/.test(word)) throw new Error(`"${word}" is no word`)
    const name = `"${word}"`
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    if (this.isPacked) return this.packedLiteral(word)
    if (this.built !== undefined) throw new Error('patterns must be compiled before the first text is read')
    this.onTheSpot.add(name)
    return this.take(name, { words: [word] })
  }

  /** The one class of the word that has no name. */
  private packedLiteral(word: string): number {
    this.named ??= new Set(this.numbers.values())
    const { named } = this
    const number = this.index()
      .classesOf(word)
      .find((one) => !named.has(one))
    if (number === undefined) throw new Error(`"${word}" was not known when the vocabulary was made`)
    return number
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

const kindsInOrder: readonly Group['kind'][] = ['find', 'not', 'near', 'not-near', 'heading']
/** Figures have numbers from -2 down; packed numbers begin at nought. */
const shift = 2 + figureClasses.length

/** A pattern as packed numbers: how many there are, the classes of its rarest slot, then what it says. */
export function packPattern({ groups, needs }: Pattern): number[] {
  const filled = needed(groups)
  const said = [
    groups.length,
    ...groups.flatMap(({ kind, slots, atStart, atEnd }) => [
      kindsInOrder.indexOf(kind) * 4 + (atStart ? 2 : 0) + (atEnd ? 1 : 0),
      slots.length,
      ...slots.flatMap(({ gap, classes }) => [gap, classes.length, ...classes.map((word) => word + shift)]),
    ]),
    // Where each need comes from: the slots that must be filled, counted through.
    ...needs.map((need) => filled.indexOf(need)),
  ]
  const rarest = needs[0] ?? []
  return [rarest.length, ...rarest.map((word) => word + shift), said.length, ...said]
}

const needed = (groups: readonly Group[]): (readonly number[])[] =>
  groups.flatMap(({ kind, slots }) => (kind === 'find' || kind === 'near' ? slots.map((slot) => slot.classes) : []))

/** What it says is read when somebody asks: most patterns are never tried on a page. */
class PackedPattern implements Pattern {
  readonly source = ''
  readonly rarest: readonly number[]
  private packed: Packed | undefined
  private said: Pick<Pattern, 'groups' | 'needs'> | undefined

  constructor(packed: Packed) {
    const rarest: number[] = []
    for (let left = packed.next(); left > 0; left--) rarest.push(packed.next() - shift)
    this.rarest = rarest
    this.packed = packed.take(packed.next())
  }
  get groups(): readonly Group[] {
    return this.say().groups
  }
  get needs(): readonly (readonly number[])[] {
    return this.say().needs
  }
  private say(): Pick<Pattern, 'groups' | 'needs'> {
    if (this.said === undefined) {
      this.said = unpacked(this.packed as Packed)
      this.packed = undefined
    }
    return this.said
  }
}

export const unpackPattern = (packed: Packed): Pattern => new PackedPattern(packed)

function unpacked(packed: Packed): Pick<Pattern, 'groups' | 'needs'> {
  const groups: Group[] = []
  for (let left = packed.next(); left > 0; left--) {
    const how = packed.next()
    const slots: Slot[] = []
    for (let more = packed.next(); more > 0; more--) {
      const gap = packed.next()
      const classes: number[] = []
      for (let words = packed.next(); words > 0; words--) classes.push(packed.next() - shift)
      slots.push({ classes, gap })
    }
    groups.push({ kind: kindsInOrder[how >> 2] ?? 'find', slots, atStart: (how & 2) !== 0, atEnd: (how & 1) !== 0 })
  }
  const filled = needed(groups)
  return { groups, needs: filled.map(() => filled[packed.next()] ?? []) }
}
