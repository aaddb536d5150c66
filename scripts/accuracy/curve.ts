/** The learning curve: what readers trained on a part of the tuned texts say of the held-back ones. */
import Table from 'cli-table3'
import { readerOf } from '../../lib/learned/reader.ts'
import { train } from '../train.ts'
import type { Corpus, Item } from './corpus.ts'
import { judge } from './judge.ts'
import { measure } from './measure.ts'
import { decimal, percent } from './report.ts'

const shares = [0.125, 0.25, 0.5, 0.75, 1] as const

/** A part that is spread over all writers and does not depend on the order of files. */
function sample(items: readonly Item[], share: number): Item[] {
  let carried = 0
  return items.filter(() => {
    carried += share
    if (carried < 1) return false
    carried -= 1
    return true
  })
}

export function learningCurve({ tuned, heldBack }: Corpus): string {
  const table = new Table({
    head: ['learned from', 'model: recall', 'false alarms', 'kappa', 'both: recall', 'false alarms', 'kappa', 'macro-F1'],
    style: { head: [], border: [] },
  })
  for (const share of shares) {
    const texts = sample(tuned, share)
    const learned = readerOf(/"([^"]+)"/.exec(train(texts))?.[1])
    const model = measure(heldBack.map((item) => judge(item, 'model', learned)))
    const both = measure(heldBack.map((item) => judge(item, 'both', learned)))
    table.push([
      `${texts.length} texts`,
      percent(model.recall.all),
      percent(model.falseAlarms.all),
      decimal(model.kappa),
      percent(both.recall.all),
      percent(both.falseAlarms.all),
      decimal(both.kappa),
      decimal(both.macroF1),
    ])
  }
  return String(table)
}
