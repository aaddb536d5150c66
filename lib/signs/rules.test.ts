/** What the package carries instead of lexicon and patterns says the same as they do. */
import { describe, expect, it } from 'vitest'
import { normalise } from '../language/normalise.ts'
import { type Pattern, Vocabulary } from '../language/pattern.ts'
import { sentences } from '../language/sentences.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { catalogue } from './catalogue.ts'
import { Candidates, type CompiledSign, findSign, packSigns, unpackSigns } from './compile.ts'
import { candidates, compiledCatalogue } from './rules.ts'
import type { Examples } from './sign.ts'

const through = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const modules = import.meta.glob<{ readonly examples: Examples }>('./*/*.ts', { eager: true })
const texts = Object.values(modules).flatMap(({ examples }) => [...(examples?.match ?? []), ...(examples?.non ?? [])])

const unpacked = unpackSigns(through(packSigns(compiledCatalogue)))
const words = Vocabulary.unpack(through(vocabulary.pack()))

const plain = ({ source, groups, needs, rarest }: Pattern): Pattern => ({ source, groups, needs, rarest })

function found(from: Vocabulary, signs: readonly CompiledSign[], raw: string): string[] {
  const { text } = normalise(raw)
  const read = from.words(text)
  return sentences(text).flatMap((sentence) =>
    signs.flatMap((sign) => {
      const match = findSign(sign, read, sentence, undefined)
      return match === undefined ? [] : [`${sign.sign.id} ${match.start} ${match.end}`]
    }),
  )
}

describe('the packed vocabulary', () => {
  it('finds the same words', () => {
    expect(texts.length).toBeGreaterThan(500)
    for (const text of texts) {
      const normalised = normalise(text).text
      expect(words.words(normalised)).toEqual(vocabulary.words(normalised))
    }
  })

  it('knows the same numbers, by name and on the spot, and takes in nothing new', () => {
    for (const name of vocabulary.names) expect(words.number(name)).toBe(vocabulary.number(name))
    expect(() => words.number('無い')).toThrow('無い')
    expect(() => words.compile('(どこにもない言い方)')).toThrow('was not known')
    const sign = catalogue.find(({ patterns }) => patterns.some((pattern) => /\([^{]/.test(pattern)))
    for (const pattern of sign?.patterns ?? []) expect(words.compile(pattern).groups).toEqual(vocabulary.compile(pattern).groups)
  })
})

describe('the packed signs', () => {
  it('are the signs, without what only people read', () => {
    const bare = compiledCatalogue.map(({ sign: { id, category, tier }, patterns, silencers, stances }) => ({
      sign: { id, category, tier },
      patterns: patterns.map((pattern) => ({ ...pattern, source: '' })),
      silencers: silencers.map((pattern) => ({ ...pattern, source: '' })),
      stances,
    }))
    const read = unpacked.map((one) => ({ ...one, patterns: one.patterns.map(plain), silencers: one.silencers.map(plain) }))
    expect(read).toEqual(bare)
  })

  it('are found where the signs are', () => {
    for (const text of texts) expect(found(words, unpacked, text)).toEqual(found(vocabulary, compiledCatalogue, text))
  })
})

describe('the candidates of a text', () => {
  it('leave out no sign that stands in it', () => {
    const packed = new Candidates(unpacked)
    for (const raw of texts) {
      const { text } = normalise(raw)
      const read = vocabulary.words(text)
      const all = found(vocabulary, compiledCatalogue, raw)
      expect(found(vocabulary, candidates.in(read), raw)).toEqual(all)
      expect(found(vocabulary, packed.in(read), raw)).toEqual(all)
    }
  })
})
