import { describe, expect, it } from 'vitest'
import { normalise } from '../language/normalise.ts'
import { sentences } from '../language/sentences.ts'
import { languages } from '../language/trilingual.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { catalogue } from './catalogue.ts'
import { type CompiledSign, findSign } from './compile.ts'
import { compiledCatalogue } from './rules.ts'
import { categories, type Examples } from './sign.ts'

/** Does the sign speak anywhere in the text, judged by itself? */
function speaks(compiled: CompiledSign, text: string): boolean {
  const normalised = normalise(text)
  const words = vocabulary.words(normalised.text)
  return sentences(normalised.text).some((sentence) => findSign(compiled, words, sentence, undefined) !== undefined)
}

/** Does the text hold at least one word that the sign's patterns look for? */
function carriesAWord(compiled: CompiledSign, text: string): boolean {
  const words = vocabulary.words(normalise(text).text)
  return compiled.patterns.some((pattern) =>
    pattern.groups.some((group) => group.slots.some((slot) => slot.classes.some((word) => words.has(word)))),
  )
}

/** Every sign file, by path: its sign and its examples. */
const modules = import.meta.glob<{ readonly examples: Examples }>('./*/*.ts', { eager: true })

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index)

describe('the catalogue', () => {
  it('has at least one sign for each category', () => {
    expect(categories.filter((category) => !catalogue.some((sign) => sign.category === category))).toEqual([])
  })

  it('lists every sign file', () => {
    expect(Object.keys(modules).sort()).toEqual(catalogue.map((sign) => `./${sign.category}/${sign.id}.ts`).sort())
  })

  it('has no id twice', () => {
    const ids = catalogue.map((sign) => sign.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(catalogue.map((sign, at) => [sign.id, sign, compiledCatalogue[at] as CompiledSign] as const))(
  '%s',
  (_, sign, compiled) => {
    const { match, non } = modules[`./${sign.category}/${sign.id}.ts`]?.examples ?? { match: [], non: [] }

    it('has enough examples and speaks three languages', () => {
      expect(match.length).toBeGreaterThanOrEqual(5)
      expect(non.length).toBeGreaterThanOrEqual(8)
      for (const text of [sign.title, sign.why, sign.ask])
        for (const language of languages) expect(text[language].trim()).not.toBe('')
      expect(sign.basis.length).toBeGreaterThan(0)
    })

    it.each(match)('speaks: %s', (text) => {
      expect(speaks(compiled, text)).toBe(true)
    })

    it.each(non)('stays silent: %s', (text) => {
      expect(speaks(compiled, text)).toBe(false)
      expect(carriesAWord(compiled, text)).toBe(true)
    })

    it.each(sign.patterns)('needs the pattern %s', (pattern) => {
      const fewer = { ...compiled, patterns: without(compiled.patterns, sign.patterns.indexOf(pattern)) }
      expect(match.every((text) => speaks(fewer, text))).toBe(false)
    })

    it.each(sign.silencers)('needs the silencer %s', (silencer) => {
      const fewer = { ...compiled, silencers: without(compiled.silencers, sign.silencers.indexOf(silencer)) }
      expect(non.some((text) => speaks(fewer, text))).toBe(true)
    })
  },
)
