/**
 * `npm run train`: fits the learned reader on the tuned part of tests/corpus and writes public/weights.js, the same bytes for the same texts.
 * Thresholds come from readers that did not see the writer they judge; `--dry` prints what that gave and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluateText } from '../lib/evaluation/evaluate.ts'
import { LearnedReader } from '../lib/learned/reader.ts'
import { decodeWeights, encodeWeights, type Thresholds } from '../lib/learned/weights.ts'
import { type Item, writerOf } from './accuracy/corpus.ts'
import { measure } from './accuracy/measure.ts'
import { root } from './steps.ts'
import { chooseRuns, type Example, exampleOf, fitReader, passageOf, type Runs, scriptOf } from './train/fit.ts'
import { hashOf, tunedItems } from './train/inputs.ts'
import { chooseThresholds, type Read, together } from './train/thresholds.ts'

const noThresholds: Thresholds = { raise: 0, keep: 0, keepBlunt: 0, categories: [], keepCategories: [], speakers: {} }

/** Each text, read by a reader trained on all writers but its own. */
export function readByStrangers(items: readonly Item[], examples: readonly Example[], runs: Runs): Read[] {
  const reads = new Map<Item, Read>()
  for (const writer of new Set(items.map(writerOf))) {
    const others = examples.filter((_, at) => writerOf(items[at] ?? { id: '' }) !== writer)
    const reader = new LearnedReader(decodeWeights(encodeWeights(fitReader(others, runs, noThresholds, ''))))
    for (const item of items) {
      if (writerOf(item) !== writer) continue
      const reading = reader.read(passageOf(item.text))
      reading.categories()
      reads.set(item, { labels: item.labels, speaker: item.speaker, reading, rules: evaluateText(item.text).findings })
    }
  }
  return items.flatMap((item) => reads.get(item) ?? [])
}

function report(items: readonly Item[], reads: readonly Read[], thresholds: Thresholds): void {
  const said = {
    rules: (one: Read) => new Set(one.rules.map(({ category }) => category)),
    model: (one: Read) => together({ ...one, rules: [] }, thresholds),
    both: (one: Read) => together(one, thresholds),
    'both, speaker told': (one: Read) => together(one, thresholds, thresholds.speakers[one.speaker] ?? 0),
  }
  for (const [name, of] of Object.entries(said)) {
    const measures = measure(items.flatMap((item, at) => (reads[at] ? [{ item, said: of(reads[at]), why: [] }] : [])))
    const share = ({ part, whole }: { part: number; whole: number }): string => ((100 * part) / whole).toFixed(1)
    console.log(
      `${name.padEnd(20)} recall ${share(measures.recall.all)} %  false alarms ${share(measures.falseAlarms.all)} %  kappa ${measures.kappa.toFixed(3)}  macro-F1 ${measures.macroF1.toFixed(3)}`,
    )
  }
}

/** Trains from nothing; the text of weights.js. */
export function train(items: readonly Item[], say: (reads: readonly Read[], thresholds: Thresholds) => void = () => {}): string {
  const examples = items.map(exampleOf)
  const runs = chooseRuns(examples)
  const reads = readByStrangers(items, examples, runs)
  const thresholds = chooseThresholds(reads)
  say(reads, thresholds)
  return scriptOf(fitReader(examples, runs, thresholds, hashOf(items)))
}

function main(): void {
  const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } })
  const items = tunedItems()
  console.log(
    `${items.length} texts by ${new Set(items.map(writerOf)).size} writers; each judged by a reader that never saw its writer:`,
  )
  const script = train(items, (reads, thresholds) => {
    report(items, reads, thresholds)
    console.log(JSON.stringify(thresholds))
  })
  if (values.dry) return
  writeFileSync(join(root, 'public/weights.js'), script)
  console.log(`public/weights.js: ${script.length} bytes`)
}

if (import.meta.main) main()
