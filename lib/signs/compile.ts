/** A sign made ready for reading text. */
import { Packed, pack } from '../language/packed.ts'
import { type Match, matchPattern, mostClasses, type Pattern, packPattern, unpackPattern, type Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { type Stance, stanceOf } from '../language/stance.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { type Category, categories, type Sign, type Tier } from './sign.ts'

export interface CompiledSign {
  readonly sign: Pick<Sign, 'id' | 'category' | 'tier'>
  readonly patterns: readonly Pattern[]
  readonly silencers: readonly Pattern[]
  readonly stances: readonly Stance[]
}

export function compileSign(sign: Sign): CompiledSign {
  const compile = (source: string): Pattern => {
    try {
      return vocabulary.compile(source)
    } catch (error) {
      throw new Error(`sign ${sign.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return {
    sign,
    patterns: sign.patterns.map(compile),
    silencers: sign.silencers.map(compile),
    stances: ['asserted', ...(sign.alsoWhen ?? [])],
  }
}

/** Where the sign stands in the sentence; undefined when it does not, is silenced, or is not meant as an assertion. */
export function findSign(compiled: CompiledSign, words: Words, sentence: Span, heading: Words | undefined): Match | undefined {
  for (const pattern of compiled.patterns) {
    const match = matchPattern(pattern, words, sentence, heading)
    if (match === undefined || !compiled.stances.includes(stanceOf(words, sentence, match))) continue
    if (compiled.silencers.some((silencer) => matchPattern(silencer, words, sentence, heading) !== undefined)) return undefined
    return match
  }
  return undefined
}

/** Number of the classes that patterns may name below nought (figures), so that classes can be counted from nought. */
const shift = 64
const places = mostClasses + shift

/**
 * Which signs could stand in a text at all, each with only those of its patterns that could: asked once a block, so that its sentences are tried
 * with few patterns. A pattern is looked at only where a word of its rarest slot stands. Never leaves out what `findSign` would find.
 */
export class Candidates {
  private readonly signs: readonly CompiledSign[]
  /** All patterns in order of the catalogue, and the sign of each. */
  private readonly patterns: readonly Pattern[]
  private readonly signOf: readonly number[]
  /** Patterns by the classes of their rarest slot, at class number + `shift`. */
  private readonly byClass: (number[] | undefined)[] = new Array<number[] | undefined>(places).fill(undefined)
  /** Number of the last text in which each class stood, and in which each pattern was looked at. */
  private readonly stood = new Uint32Array(places)
  private readonly looked: Uint32Array
  private texts = 0

  constructor(signs: readonly CompiledSign[]) {
    this.signs = signs
    this.patterns = signs.flatMap(({ patterns }) => patterns)
    this.signOf = signs.flatMap(({ patterns }, at) => patterns.map(() => at))
    this.patterns.forEach(({ rarest }, at) => {
      for (const word of rarest) {
        const list = this.byClass[word + shift]
        if (list === undefined) this.byClass[word + shift] = [at]
        else list.push(at)
      }
    })
    this.looked = new Uint32Array(this.patterns.length)
  }

  /** In the order of the catalogue. */
  in(words: Words): readonly CompiledSign[] {
    const { stood, looked, byClass, patterns } = this
    const text = ++this.texts
    words.each(0, words.text.length + 1, (word) => {
      stood[word + shift] = text
    })
    let found: number[] | undefined
    words.each(0, words.text.length + 1, (word) => {
      const here = byClass[word + shift]
      if (here === undefined) return
      for (let i = 0; i < here.length; i++) {
        const at = here[i] as number
        if (looked[at] === text) continue
        looked[at] = text
        if (!this.isFilled((patterns[at] as Pattern).needs, text)) continue
        if (found === undefined) found = [at]
        else found.push(at)
      }
    })
    return found === undefined ? nothing : this.bySign(found.sort((a, b) => a - b))
  }

  private isFilled(needs: Pattern['needs'], text: number): boolean {
    const { stood } = this
    for (let slot = 0; slot < needs.length; slot++) {
      const classes = needs[slot] as readonly number[]
      let filled = false
      for (let i = 0; i < classes.length && !filled; i++) filled = stood[(classes[i] as number) + shift] === text
      if (!filled) return false
    }
    return true
  }

  private bySign(found: readonly number[]): CompiledSign[] {
    const made: CompiledSign[] = []
    for (let i = 0; i < found.length; ) {
      const sign = this.signOf[found[i] as number] as number
      const patterns: Pattern[] = []
      for (; i < found.length && this.signOf[found[i] as number] === sign; i++)
        patterns.push(this.patterns[found[i] as number] as Pattern)
      const { sign: entry, silencers, stances } = this.signs[sign] as CompiledSign
      made.push({ sign: entry, patterns, silencers, stances })
    }
    return made
  }
}

const nothing: readonly CompiledSign[] = []

const tiers: readonly Tier[] = ['prohibited', 'conditional', 'context']
const stanceNames: readonly Stance[] = ['asserted', 'negated', 'asked', 'reported', 'conditional']

/** Signs as strings, for a script: their ids, and everything else as packed numbers. */
export interface PackedSigns {
  readonly ids: string
  readonly rules: string
}

export function packSigns(signs: readonly CompiledSign[]): PackedSigns {
  const rules = signs.flatMap(({ sign, patterns, silencers, stances }) => [
    categories.indexOf(sign.category),
    tiers.indexOf(sign.tier),
    stances.length,
    ...stances.map((stance) => stanceNames.indexOf(stance)),
    ...[patterns, silencers].flatMap((list) => [list.length, ...list.flatMap(packPattern)]),
  ])
  return { ids: signs.map(({ sign }) => sign.id).join(' '), rules: pack(rules) }
}

export function unpackSigns({ ids, rules }: PackedSigns): CompiledSign[] {
  const packed = new Packed(rules)
  const list = <T>(one: () => T): T[] => Array.from({ length: packed.next() }, one)
  const pattern = (): Pattern => unpackPattern(packed)
  return ids.split(' ').map((id) => ({
    sign: { id, category: categories[packed.next()] as Category, tier: tiers[packed.next()] as Tier },
    stances: list(() => stanceNames[packed.next()] as Stance),
    patterns: list(pattern),
    silencers: list(pattern),
  }))
}
