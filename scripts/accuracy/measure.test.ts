import { describe, expect, it } from 'vitest'
import type { Item } from './corpus.ts'
import { cohensKappa, f1, type Judged, measure } from './measure.ts'

const item = (over: Partial<Item>): Item => ({
  id: 'x-1',
  text: '文',
  labels: [],
  register: 'faq',
  speaker: 'provider',
  clarity: 'tempting',
  ...over,
})
const judged = (over: Partial<Item>, ...said: Item['labels']): Judged => ({ item: item(over), said: new Set(said), why: [] })

describe('measures', () => {
  it('knows agreement beyond chance', () => {
    expect(cohensKappa({ truePositive: 20, falsePositive: 5, falseNegative: 10, trueNegative: 15 })).toBeCloseTo(0.4)
    expect(cohensKappa({ truePositive: 10, falsePositive: 0, falseNegative: 0, trueNegative: 10 })).toBe(1)
    expect(cohensKappa({ truePositive: 5, falsePositive: 5, falseNegative: 5, trueNegative: 5 })).toBe(0)
    expect(cohensKappa({ truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 })).toBeNaN()
  })

  it('knows F1', () => {
    expect(f1({ truePositive: 3, falsePositive: 1, falseNegative: 2, trueNegative: 9 })).toBeCloseTo(2 / 3)
    expect(f1({ truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 9 })).toBeNaN()
  })

  it('counts recall, false alarms and categories', () => {
    const { recall, falseAlarms, byCategory, byRegister, macroF1 } = measure([
      judged({ labels: ['guarantee'], clarity: 'obvious' }, 'guarantee'),
      judged({ labels: ['guarantee'], clarity: 'indirect' }),
      judged({ labels: ['testimonial'], clarity: 'indirect' }, 'guarantee'),
      judged({ clarity: 'calm', register: 'news' }),
      judged({}, 'guarantee'),
    ])
    expect(recall).toEqual({ all: { part: 2, whole: 3 }, obvious: { part: 1, whole: 1 }, indirect: { part: 1, whole: 2 } })
    expect(falseAlarms).toEqual({ all: { part: 1, whole: 2 }, tempting: { part: 1, whole: 1 }, calm: { part: 0, whole: 1 } })
    expect(byCategory.find((one) => one.category === 'guarantee')).toMatchObject({
      truePositive: 1,
      falsePositive: 2,
      falseNegative: 1,
      onNegatives: 1,
    })
    expect(macroF1).toBeCloseTo((2 / 5 + 0) / 2)
    expect(byRegister.map((one) => one.register)).toEqual(['faq', 'news'])
  })
})
