import { describe, expect, it } from 'vitest'
import { vocabulary } from '../language/vocabulary.ts'
import { classesIn, classNames, emptyHash, keyOf, Letters, roll, runKeys } from './features.ts'
import { keyBits } from './weights.ts'

const keyOfRun = (run: string): number => keyOf([...run].reduce((hash, letter) => roll(hash, letter.charCodeAt(0)), emptyHash))

describe('runs of characters', () => {
  it('are all runs of one to four letters between the two marks, each once', () => {
    const runs = new Set<string>()
    const text = '^免疫免$'
    for (let from = 0; from < text.length; from++)
      for (let size = 1; size <= 4 && from + size <= text.length; size++) runs.add(text.slice(from, from + size))
    expect(new Set(runKeys('免疫免'))).toEqual(new Set([...runs].map(keyOfRun)))
    expect(runKeys('免疫免')).toHaveLength(runs.size)
  })

  it('do not see white space or which digit it is', () => {
    expect(runKeys('9割 の方が\n改善')).toEqual(runKeys('3割の方が改善'))
    expect(runKeys('九割の方が改善')).not.toEqual(runKeys('3割の方が改善'))
  })

  it('stay within the keys, for any text', () => {
    for (const key of runKeys('𠮷野家で🔥Limited　slots\ud800')) expect(key).toBeLessThan(1 << keyBits)
    expect(runKeys('')).toHaveLength(3)
  })
})

it('letters know where they stand, however long the text', () => {
  const letters = new Letters()
  letters.load(`あ い${'う'.repeat(2_000)}`)
  expect(letters.length).toBe(2_004)
  expect([...letters.places.subarray(0, 4)]).toEqual([-1, 0, 2, 3])
  expect(letters.places[2_003]).toBe(2_003)
})

it('word classes are those of the span', () => {
  const text = '副作用はありません。費用は30万円です。'
  const words = vocabulary.words(text)
  const named = (start: number, end: number): string[] => classesIn(words, start, end).map((at) => classNames[at] ?? '')
  expect(named(0, text.length)).toContain('数円')
  expect(named(0, 10)).not.toContain('数円')
  expect(named(10, text.length)).toEqual(expect.arrayContaining(['数円', '費用語']))
})
