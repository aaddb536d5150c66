import { describe, expect, it } from 'vitest'
import type { Reading } from '../learned/reader.ts'
import type { Thresholds } from '../learned/weights.ts'
import { type Category, categories, type Tier } from '../signs/sign.ts'
import { raised, standing } from './judgement.ts'

const thresholds: Thresholds = {
  raise: 1,
  keep: -1,
  keepBlunt: -3,
  categories: categories.map(() => 0),
  keepCategories: categories.map(() => -2),
  speakers: {},
}
const reading = (promotion: number, logits: Partial<Record<Category, number>> = {}): Reading => ({
  promotion,
  categories: () => categories.map((category) => logits[category] ?? -5),
})
const said = (category: Category, tier: Tier) => ({ category, tier })
const names = (found: readonly { category: Category }[]): Category[] => found.map(({ category }) => category)

describe('what the rules said', () => {
  const doubtful = said('inducement', 'conditional')
  const blunt = said('guarantee', 'prohibited')

  it('is silenced where the wording is clearly no promotion; a blunt sign only where it is very clear', () => {
    const of = (promotion: number, lean = 0) => names(standing([doubtful, blunt], reading(promotion), lean, thresholds))
    expect(of(0)).toEqual(['inducement', 'guarantee'])
    expect(of(-2)).toEqual(['guarantee'])
    expect(of(-4)).toEqual([])
    expect(of(-2, 1.5)).toEqual(['inducement', 'guarantee'])
  })

  it('loses a category that the wording does not support, but never the last', () => {
    expect(names(standing([doubtful, blunt], reading(0, { guarantee: 1 }), 0, thresholds))).toEqual(['guarantee'])
    expect(names(standing([doubtful], reading(0), 0, thresholds))).toEqual(['inducement'])
  })

  it('keeps neutral notes', () => {
    expect(standing([said('false-authority', 'context')], reading(-9), 0, thresholds)).toHaveLength(1)
  })
})

describe('what the learned reader raises', () => {
  const likely = reading(2, { testimonial: 1, 'hope-lever': 0.5 })

  it('is what it names, without what the rules said', () => {
    expect(raised(likely, 0, new Set(), thresholds)).toEqual(['testimonial', 'hope-lever'])
    expect(raised(likely, 0, new Set<Category>(['testimonial']), thresholds)).toEqual(['hope-lever'])
  })

  it('is nothing below the threshold', () => {
    expect(raised(likely, -1.5, new Set(), thresholds)).toEqual([])
  })

  it('is the likeliest category of a text, and nothing of a line on a page, where none is likely enough', () => {
    const vague = reading(2, { testimonial: -1 })
    expect(raised(vague, 0, new Set(), thresholds)).toEqual(['testimonial'])
    expect(raised(vague, 0, new Set(), thresholds, false)).toEqual([])
  })
})
