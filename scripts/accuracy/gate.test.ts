import { describe, expect, it } from 'vitest'
import { learnedReader } from '../weights.ts'
import { readCorpus } from './corpus.ts'
import { readBaseline, type Standing, standingOf, worseThan } from './gate.ts'

const standing = (tuned: readonly string[], heldBack: readonly string[], kappa: number): Standing => ({
  tuned: { falseAlarms: [...tuned], kappa: 0.9 },
  heldBack: { falseAlarms: [...heldBack], kappa },
})

describe('worseThan', () => {
  it('names a false alarm that came', () => {
    expect(worseThan(standing(['a-1'], [], 0.8), standing(['a-1', 'a-2'], [], 0.8))).toEqual([expect.stringContaining('a-2')])
    expect(worseThan(standing([], ['h-1'], 0.8), standing([], ['h-1', 'h-7'], 0.8))).toEqual([expect.stringContaining('h-7')])
  })

  it('lets one alarm go for another, and figures rise', () => {
    expect(worseThan(standing(['a-1'], [], 0.8), standing(['a-2'], [], 0.85))).toEqual([])
  })

  it('bears a loss of one point of kappa and no more', () => {
    expect(worseThan(standing([], [], 0.84), standing([], [], 0.831))).toEqual([])
    expect(worseThan(standing([], [], 0.84), standing([], [], 0.829))).toEqual([expect.stringContaining('0.829')])
  })
})

describe('the corpus as it is read now', () => {
  it('is read no worse than tests/corpus/baseline.json says (npm run accuracy -- --accept after a change that is worth it)', () => {
    expect(worseThan(readBaseline(), standingOf(readCorpus(), learnedReader()))).toEqual([])
  }, 120_000)
})
