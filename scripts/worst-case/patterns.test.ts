/**
 * Every word pattern of every sign, on the text that costs it most: the words it looks for, over and over, so that each may follow each
 * other, with the last one missing. Sentences without an end are what a page can do worst.
 */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../lib/language/lexicon/index.ts'
import { normalise } from '../../lib/language/normalise.ts'
import { matchPattern } from '../../lib/language/pattern.ts'
import { sentences } from '../../lib/language/sentences.ts'
import { vocabulary } from '../../lib/language/vocabulary.ts'
import { compiledCatalogue } from '../../lib/signs/rules.ts'

const figure: Readonly<Record<string, string>> = { '数%': '95%', 数人: '300人', 数年: '5年', 数円: '3万円', 数倍: '4倍' }

/** The words a pattern names, one for each of its slots. */
function wordsOf(source: string): string[] {
  return [...source.matchAll(/\{([^}]+)\}|\(([^)]+)\)/g)].flatMap(([, named, spot]) => {
    if (spot !== undefined) return spot.split('|').slice(0, 1)
    return lexicon[named as keyof typeof lexicon]?.words.slice(0, 1) ?? figure[named ?? ''] ?? '5'
  })
}

/** Texts of `length` characters in which the pattern has most to do. */
function worst(source: string, length: number): string[] {
  const words = wordsOf(source)
  const repeat = (list: readonly string[]): string => {
    const cycle = list.join('')
    return cycle === '' ? 'あ'.repeat(length) : cycle.repeat(Math.ceil(length / cycle.length)).slice(0, length)
  }
  return [repeat(words), repeat(words.slice(0, -1)), repeat(words.slice(0, 1))]
}

/** Milliseconds to try the pattern on every sentence of the texts; words are found before the clock starts. */
function time(source: string, length: number): number {
  const pattern = vocabulary.compile(source)
  const read = worst(source, length).map((raw) => {
    const { text } = normalise(raw)
    return { words: vocabulary.words(text), parts: sentences(text) }
  })
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const began = performance.now()
    for (const { words, parts } of read) for (const part of parts) matchPattern(pattern, words, part, undefined)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

const sources = [
  ...new Set(compiledCatalogue.flatMap(({ patterns, silencers }) => [...patterns, ...silencers].map((one) => one.source))),
]
/** Four times the text may take this many times as long; a quadratic pattern takes 16. */
const most = 9
/** Milliseconds below which a ratio says nothing. */
const floor = 3

describe('word patterns', () => {
  it('are many', () => {
    expect(sources.length).toBeGreaterThan(150)
  })

  it('cost four times as much on four times the text', () => {
    const slow = sources.flatMap((source) => {
      const long = time(source, 48_000)
      if (long < floor) return []
      const ratio = Math.min(long / time(source, 12_000), time(source, 48_000) / time(source, 12_000))
      return ratio > most ? [`${source}: ${ratio.toFixed(1)} ×, ${long.toFixed(1)} ms`] : []
    })
    expect(slow).toEqual([])
  }, 300_000)
})
