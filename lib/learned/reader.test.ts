import { describe, expect, it } from 'vitest'
import { categories } from '../signs/sign.ts'
import { classNames, emptyHash, keyOf, roll } from './features.ts'
import { LearnedReader, readerOf } from './reader.ts'
import { bitsOf, byHand, decodeWeights, encodeWeights, format, fromBase64, heads, keyBits, type Weights } from './weights.ts'

const keyOfRun = (run: string): number => keyOf([...run].reduce((hash, letter) => roll(hash, letter.charCodeAt(0)), emptyHash))
const miracle = keyOfRun('奇跡')

/** Knows three runs, of which 「奇跡」 speaks for promotion and for testimonials, and one class. */
function weights(): Weights {
  const keys = Uint32Array.of(miracle, keyOfRun('天気'), keyOfRun('話')).sort()
  const isRun = (key: number): boolean => key === miracle
  return {
    header: {
      format,
      inputs: 'of a test',
      runs: keys.length,
      broadRuns: keys.length,
      classes: classNames.length,
      classValue: 0.5,
      bias: Array.from({ length: heads }, () => -1),
      runScale: Array.from({ length: heads }, () => 0.1),
      classScale: Array.from({ length: heads }, () => 0.01),
      thresholds: { raise: 1, keep: -1, keepBlunt: -2, categories: [], keepCategories: [], speakers: {} },
    },
    keys: bitsOf(keys, 1 << keyBits),
    promotion: Int8Array.from(keys, (key) => (isRun(key) ? 120 : 0)),
    isBroad: bitsOf([0, 1, 2], keys.length),
    broad: Int8Array.from([...keys].flatMap((key) => categories.map((_, at) => (at === 0 && isRun(key) ? 100 : -3)))),
    classes: Int8Array.from(classNames.flatMap((_, at) => Array.from({ length: heads }, () => (at === 2 ? 100 : 0)))),
  }
}
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

describe('the artefact', () => {
  it('comes back as it was written', () => {
    expect(decodeWeights(encodeWeights(weights()))).toEqual(weights())
    const bytes = encodeWeights(weights())
    expect(fromBase64(base64(bytes))).toEqual(bytes)
    for (const size of [0, 1, 2, 3, 4])
      for (const decode of [fromBase64, byHand]) expect(decode(base64(bytes.subarray(0, size)))).toEqual(bytes.slice(0, size))
  })

  it.each([
    ['none', undefined],
    ['empty', ''],
    ['no base64', 'これは重みではない'],
    ['cut short', base64(encodeWeights(weights()).subarray(0, -9))],
    ['of another format', base64(encodeWeights({ ...weights(), header: { ...weights().header, format: 0 } }))],
    [
      'of another vocabulary',
      base64(encodeWeights({ ...weights(), header: { ...weights().header, classes: 1 }, classes: new Int8Array(heads) })),
    ],
  ])('is left alone when it is %s', (_, text) => {
    expect(readerOf(text)).toBeUndefined()
  })
})

describe('reading', () => {
  const reader = new LearnedReader(decodeWeights(encodeWeights(weights())))
  const promotion = (text: string, classes: readonly number[] = []): number => reader.read({ text, classes }).promotion

  it('leans towards what its runs say, each counted once', () => {
    expect(promotion('奇跡')).toBeGreaterThan(1)
    expect(promotion('奇跡奇跡')).toBeCloseTo(promotion('奇跡'), 5)
    expect(promotion('天気')).toBeLessThan(promotion('奇跡'))
  })

  it('adds the weight of a word class', () => {
    expect(promotion('', [2]) - promotion('')).toBeCloseTo(0.5)
  })

  it('tells categories apart, whatever was read in between', () => {
    const reading = reader.read({ text: '奇跡', classes: [] })
    reader.read({ text: '天気', classes: [] })
    const [testimonial = 0, ...others] = reading.categories()
    expect(others.every((one) => one < testimonial)).toBe(true)
  })

  it('shows the phrase that carried the judgement', () => {
    const text = 'これは奇跡の話です'
    const phrases = reader.explain({ text, classes: [] }, 'testimonial')
    expect(phrases.length).toBeGreaterThan(0)
    expect(phrases.length).toBeLessThanOrEqual(3)
    expect(phrases.map(({ start, end }) => text.slice(start, end))[0]).toBe('奇跡')
    expect(reader.explain({ text: '', classes: [] })).toEqual([])
  })
})
