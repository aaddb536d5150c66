/** Recall, false alarms, agreement beyond chance and F1 of what was said against what was labelled. */
import { type Category, categories } from '../../lib/signs/sign.ts'
import type { Item } from './corpus.ts'

/** An item with what the signs say of it. */
export interface Judged {
  readonly item: Item
  readonly said: ReadonlySet<Category>
  /** `category/sign: quote` of each finding, for reading errors. */
  readonly why: readonly string[]
}

export interface Ratio {
  readonly part: number
  readonly whole: number
}

export interface Agreement {
  readonly truePositive: number
  readonly falsePositive: number
  readonly falseNegative: number
  readonly trueNegative: number
}

const ratio = (list: readonly Judged[], test: (judged: Judged) => boolean): Ratio => ({
  part: list.filter(test).length,
  whole: list.length,
})
export const speaks = (judged: Judged): boolean => judged.said.size > 0
export const isPositive = (judged: Judged): boolean => judged.item.labels.length > 0

function agreement(list: readonly Judged[], labelled: (judged: Judged) => boolean, said: (judged: Judged) => boolean): Agreement {
  const count = (label: boolean, verdict: boolean): number =>
    list.filter((one) => labelled(one) === label && said(one) === verdict).length
  return {
    truePositive: count(true, true),
    falsePositive: count(false, true),
    falseNegative: count(true, false),
    trueNegative: count(false, false),
  }
}

/** Agreement beyond chance of two judges who say yes or no. */
export function cohensKappa({ truePositive, falsePositive, falseNegative, trueNegative }: Agreement): number {
  const all = truePositive + falsePositive + falseNegative + trueNegative
  if (all === 0) return Number.NaN
  const observed = (truePositive + trueNegative) / all
  const chance =
    ((truePositive + falsePositive) * (truePositive + falseNegative) +
      (trueNegative + falseNegative) * (trueNegative + falsePositive)) /
    all ** 2
  return chance === 1 ? Number.NaN : (observed - chance) / (1 - chance)
}

/** `NaN` for a category that nobody labelled and nobody said. */
export function f1({ truePositive, falsePositive, falseNegative }: Agreement): number {
  return (2 * truePositive) / (2 * truePositive + falsePositive + falseNegative)
}

export function measure(list: readonly Judged[]) {
  const positive = list.filter(isPositive)
  const negative = list.filter((one) => !isPositive(one))
  const clear = (from: readonly Judged[], clarity: string): Ratio =>
    ratio(
      from.filter((one) => one.item.clarity === clarity),
      speaks,
    )
  const byCategory = categories.map((category) => {
    const counts = agreement(
      list,
      (one) => one.item.labels.includes(category),
      (one) => one.said.has(category),
    )
    return { category, ...counts, onNegatives: negative.filter((one) => one.said.has(category)).length, f1: f1(counts) }
  })
  const known = byCategory.filter((one) => !Number.isNaN(one.f1))
  const registers = [...new Set(list.map((one) => one.item.register))].sort()
  return {
    items: list.length,
    recall: { all: ratio(positive, speaks), obvious: clear(positive, 'obvious'), indirect: clear(positive, 'indirect') },
    falseAlarms: { all: ratio(negative, speaks), tempting: clear(negative, 'tempting'), calm: clear(negative, 'calm') },
    kappa: cohensKappa(agreement(list, isPositive, speaks)),
    macroF1: known.reduce((sum, one) => sum + one.f1, 0) / known.length,
    byCategory,
    byRegister: registers.map((register) => ({
      register,
      recall: ratio(
        positive.filter((one) => one.item.register === register),
        speaks,
      ),
      falseAlarms: ratio(
        negative.filter((one) => one.item.register === register),
        speaks,
      ),
    })),
  }
}
export type Measures = ReturnType<typeof measure>
