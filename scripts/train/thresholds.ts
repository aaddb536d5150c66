/**
 * Thresholds from readings of texts by readers that were not trained on their writer. The rules were written with the same texts in view, so on
 * these they raise fewer false alarms than elsewhere: the budget below leaves room for that, and what silences a rule is bounded by how many
 * labelled texts stand below it, which does not depend on the rules.
 */
import { raised, standing } from '../../lib/evaluation/judgement.ts'
import type { Reading } from '../../lib/learned/reader.ts'
import type { Thresholds } from '../../lib/learned/weights.ts'
import { type Category, categories, type Tier } from '../../lib/signs/sign.ts'

/** Share of the texts without label in which rules and model together may raise something. */
const budget = 0.03
/** Shares of the labelled texts that may stand below the thresholds that silence a rule. */
const below = { keep: 0.06, keepBlunt: 0.03, category: 0.1 }
/**
 * Most that knowing the speaker may add or take away. In the corpus only providers and sellers promote, so the odds there say more than they
 * do elsewhere; what a provider says is held to be promotion only where its wording says so too.
 */
const mostLean = { up: 1, down: 3 }

export interface Read {
  readonly labels: readonly Category[]
  readonly speaker: string
  readonly reading: Reading
  readonly rules: readonly { readonly category: Category; readonly tier: Tier }[]
}

export function together(one: Read, thresholds: Thresholds, lean = 0): Set<Category> {
  const stands = standing(one.rules, one.reading, lean, thresholds)
  const said = new Set(stands.map(({ category }) => category))
  return new Set([...said, ...raised(one.reading, lean, said, thresholds)])
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return rounded(sorted[Math.floor(sorted.length * share)] ?? 0)
}

function leans(reads: readonly Read[]): Record<string, number> {
  const odds = (list: readonly Read[]): number => {
    const labelled = list.filter(({ labels }) => labels.length > 0).length
    return Math.log((labelled + 1) / (list.length - labelled + 1))
  }
  const found: Record<string, number> = {}
  for (const speaker of [...new Set(reads.map((one) => one.speaker))].sort()) {
    const lean = odds(reads.filter((one) => one.speaker === speaker)) - odds(reads)
    found[speaker] = rounded(Math.max(-mostLean.down, Math.min(mostLean.up, lean)))
  }
  return found
}

/** The lowest threshold with which no more than the budget of the unlabelled texts raise anything. */
function raiseWithin(reads: readonly Read[], thresholds: Thresholds): number {
  const unlabelled = reads.filter(({ labels }) => labels.length === 0)
  const byRule = unlabelled.filter((one) => standing(one.rules, one.reading, 0, thresholds).length > 0)
  const quiet = unlabelled.filter((one) => !byRule.includes(one)).map(({ reading }) => reading.promotion)
  const room = Math.max(0, Math.floor(unlabelled.length * budget) - byRule.length)
  return rounded((quiet.sort((a, b) => b - a)[room] ?? 0) + 0.001)
}

function f1(reads: readonly Read[], category: Category, said: (one: Read) => boolean): number {
  let both = 0
  let either = 0
  for (const one of reads) {
    const labelled = one.labels.includes(category)
    const spoken = said(one)
    if (labelled && spoken) both++
    either += (labelled ? 1 : 0) + (spoken ? 1 : 0)
  }
  return either === 0 ? 0 : (2 * both) / either
}

/** Quarters of a logit tried for the categories. What is rather not meant than meant is not named for the sake of a better figure. */
const steps = { first: -2, last: 12 }

/** For each category the threshold with the best F1 of rules and model together. */
function bestCategories(reads: readonly Read[], thresholds: Thresholds): number[] {
  const best = categories.map(() => steps.first / 4)
  for (const [at, category] of categories.entries()) {
    let most = -1
    const tried = [...best]
    for (let step = steps.first; step <= steps.last; step++) {
      tried[at] = step / 4
      const now = { ...thresholds, categories: tried }
      const value = f1(reads, category, (one) => together(one, now).has(category))
      if (value <= most) continue
      most = value
      best[at] = step / 4
    }
  }
  return best
}

export function chooseThresholds(reads: readonly Read[]): Thresholds {
  const labelled = reads.filter(({ labels }) => labels.length > 0)
  const promotion = labelled.map(({ reading }) => reading.promotion)
  const keepCategories = categories.map((category, at) =>
    quantile(
      labelled.filter(({ labels }) => labels.includes(category)).map(({ reading }) => reading.categories()[at] ?? 0),
      below.category,
    ),
  )
  const first: Thresholds = {
    raise: 0,
    keep: quantile(promotion, below.keep),
    keepBlunt: quantile(promotion, below.keepBlunt),
    categories: [],
    keepCategories,
    speakers: leans(reads),
  }
  const second = { ...first, raise: raiseWithin(reads, first) }
  return { ...second, categories: bestCategories(reads, second) }
}
