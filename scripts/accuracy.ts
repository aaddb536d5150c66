/**
 * How well both readers read the labelled corpus: `npm run accuracy [-- --errors N [--category ID] [--held-back-errors]] [--json]`.
 * `--reader rules`, `model` or `told` (both, with the speaker told) chooses whose details and errors are shown; `both` unless said.
 * The learned reader was trained on the tuned part: there, its figures say nothing. `npm run train -- --dry` says how it does on writers
 * it has not seen.
 *
 * Parts are told apart: files named in tests/corpus/split.json under `heldBack` were not looked at while signs were written, so only
 * their figures say how the signs do on text nobody wrote them for. Their texts are not printed unless asked for in so many words.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import * as z from 'zod/mini'
import { evaluateText } from '../lib/evaluation/evaluate.ts'
import { roles } from '../lib/evaluation/evaluation.ts'
import { raised } from '../lib/evaluation/judgement.ts'
import { normalise } from '../lib/language/normalise.ts'
import { vocabulary } from '../lib/language/vocabulary.ts'
import { classesIn } from '../lib/learned/features.ts'
import type { LearnedReader } from '../lib/learned/reader.ts'
import { type Category, categories } from '../lib/signs/sign.ts'
import { learnedReader } from './weights.ts'

const corpusFolder = join(import.meta.dirname, '..', 'tests', 'corpus')

const itemShape = z.object({
  id: z.string(),
  text: z.string(),
  labels: z.array(z.enum(categories)),
  register: z.string(),
  /** Role of the one who speaks. */
  speaker: z.enum(roles),
  /** `obvious` and `indirect` for labelled texts, `tempting` and `calm` for the others. */
  clarity: z.string(),
  pair: z.optional(z.string()),
})
export type Item = z.infer<typeof itemShape>

const splitShape = z.object({ heldBack: z.array(z.string()) })

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
const speaks = (judged: Judged): boolean => judged.said.size > 0
const isPositive = (judged: Judged): boolean => judged.item.labels.length > 0

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

/** Who judges: the rules alone, the model alone, both, or both with the speaker told. */
export const readers = ['rules', 'model', 'both', 'told'] as const
export type ReaderName = (typeof readers)[number]

function judgeByModel(item: Item, learned: LearnedReader): Judged {
  const { text } = normalise(item.text)
  const reading = learned.read({ text, classes: classesIn(vocabulary.words(text), 0, text.length) })
  const said = raised(reading, 0, new Set(), learned.thresholds)
  return { item, said: new Set(said), why: said.map((category) => `${category}/learned ${reading.promotion.toFixed(1)}`) }
}

/** Without weights, every reader is the rules alone. */
export function judge(item: Item, reader: ReaderName = 'rules', learned?: LearnedReader): Judged {
  if (reader === 'model' && learned !== undefined) return judgeByModel(item, learned)
  const { findings } = evaluateText(item.text, {
    learned: reader === 'rules' ? undefined : learned,
    ...(reader === 'told' && { role: item.speaker }),
  })
  return {
    item,
    said: new Set(findings.map((finding) => finding.category)),
    why: findings.map((finding) => `${finding.category}/${finding.sign}: ${finding.quote}`),
  }
}

export interface Corpus {
  readonly tuned: readonly Item[]
  readonly heldBack: readonly Item[]
}

export function readCorpus(folder: string = corpusFolder): Corpus {
  const splitFile = join(folder, 'split.json')
  const held = existsSync(splitFile) ? splitShape.parse(JSON.parse(readFileSync(splitFile, 'utf8'))).heldBack : []
  const parts: { tuned: Item[]; heldBack: Item[] } = { tuned: [], heldBack: [] }
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue
    const part = held.includes(basename(name, '.jsonl')) ? parts.heldBack : parts.tuned
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return
        const parsed = itemShape.safeParse(JSON.parse(line))
        if (!parsed.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`)
        part.push(parsed.data)
      })
  }
  return parts
}

const percent = ({ part, whole }: Ratio): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`
const decimal = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))

function comparison(title: string, items: readonly Item[], learned: LearnedReader | undefined): string {
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

function report(title: string, measures: Measures): string {
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

function errors(title: string, list: readonly Judged[], count: number, category: Category | undefined): string {
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

function main(): void {
  const { values } = parseArgs({
    options: {
      errors: { type: 'string' },
      category: { type: 'string' },
      'held-back-errors': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      reader: { type: 'string', default: 'both' },
    },
  })
  const corpus = readCorpus()
  const learned = learnedReader()
  const reader = readers.find((one) => one === values.reader)
  if (reader === undefined) throw new Error(`no reader "${values.reader}"`)
  const judgeOne = (item: Item): Judged => judge(item, reader, learned)
  const judged = { tuned: corpus.tuned.map(judgeOne), heldBack: corpus.heldBack.map(judgeOne) }
  if (values.json) {
    console.log(
      JSON.stringify({ tuned: measure(judged.tuned), heldBack: corpus.heldBack.length === 0 ? null : measure(judged.heldBack) }),
    )
    return
  }
  console.log(comparison('tuned part (trained on)', corpus.tuned, learned))
  if (corpus.heldBack.length > 0) console.log(comparison('held-back part', corpus.heldBack, learned))
  console.log(report('tuned part', measure(judged.tuned)))
  if (corpus.heldBack.length > 0) console.log(report('held-back part', measure(judged.heldBack)))
  if (values.errors === undefined) return
  const category = categories.find((one) => one === values.category)
  if (values.category !== undefined && category === undefined) throw new Error(`no category "${values.category}"`)
  console.log(errors('tuned part', judged.tuned, Number(values.errors), category))
  if (values['held-back-errors']) console.log(errors('held-back part', judged.heldBack, Number(values.errors), category))
}

if (import.meta.main) main()
