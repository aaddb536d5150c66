/** Tables of figures, and lists of errors to read. */
import Table from 'cli-table3'
import type { LearnedReader } from '../../lib/learned/reader.ts'
import type { Category } from '../../lib/signs/sign.ts'
import type { Item } from './corpus.ts'
import { judge, readers } from './judge.ts'
import { isPositive, type Judged, type Measures, measure, type Ratio, speaks } from './measure.ts'

export const percent = ({ part, whole }: Ratio): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`
export const decimal = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))

export function comparison(title: string, items: readonly Item[], learned: LearnedReader | undefined): string {
  const table = new Table({
    head: [title, 'recall', 'obvious', 'false alarms', 'kappa', 'macro-F1'],
    style: { head: [], border: [] },
  })
  for (const reader of learned === undefined ? (['rules'] as const) : readers) {
    const { recall, falseAlarms, kappa, macroF1 } = measure(items.map((item) => judge(item, reader, learned)))
    table.push([
      reader === 'told' ? 'both, speaker told' : reader,
      ...[recall.all, recall.obvious, falseAlarms.all].map(percent),
      decimal(kappa),
      decimal(macroF1),
    ])
  }
  return String(table)
}

export function report(title: string, measures: Measures): string {
  const { recall, falseAlarms } = measures
  const summary = new Table({
    head: [`${title}: ${measures.items} texts`, 'all', 'obvious | tempting', 'indirect | calm'],
    style: { head: [], border: [] },
  })
  summary.push(
    ['recall (any sign)', percent(recall.all), percent(recall.obvious), percent(recall.indirect)],
    ['false alarms', percent(falseAlarms.all), percent(falseAlarms.tempting), percent(falseAlarms.calm)],
    ["Cohen's kappa, macro-F1", decimal(measures.kappa), decimal(measures.macroF1), ''],
  )
  const byCategory = new Table({
    head: ['category', 'F1', 'recall', 'precision', 'said on unlabelled'],
    style: { head: [], border: [] },
  })
  for (const one of measures.byCategory) {
    const labelled = one.truePositive + one.falseNegative
    const said = one.truePositive + one.falsePositive
    byCategory.push([
      one.category,
      decimal(one.f1),
      percent({ part: one.truePositive, whole: labelled }),
      percent({ part: one.truePositive, whole: said }),
      one.onNegatives,
    ])
  }
  const byRegister = new Table({ head: ['register', 'recall', 'false alarms'], style: { head: [], border: [] } })
  for (const one of measures.byRegister) byRegister.push([one.register, percent(one.recall), percent(one.falseAlarms)])
  return [summary, byCategory, byRegister].map(String).join('\n')
}

/** The same few on every run for the same code: spread evenly over the list. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list]
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]).filter(
    (one) => one !== undefined,
  )
}

export function errors(title: string, list: readonly Judged[], count: number, category: Category | undefined): string {
  const missed = list.filter((one) =>
    category === undefined ? isPositive(one) && !speaks(one) : one.item.labels.includes(category) && !one.said.has(category),
  )
  const alarms = list.filter((one) => !isPositive(one) && (category === undefined ? speaks(one) : one.said.has(category)))
  const line = ({ item, why }: Judged): string =>
    `  ${item.id} [${item.register}] ${item.text.replaceAll('\n', '⏎')}${item.labels.length > 0 ? `  <${item.labels.join(', ')}>` : ''}${why.length > 0 ? `\n      said ${why.join(' | ')}` : ''}`
  return [
    `${title}: missed ${missed.length}`,
    ...spread(missed, count).map(line),
    `${title}: false alarms ${alarms.length}`,
    ...spread(alarms, count).map(line),
  ].join('\n')
}
