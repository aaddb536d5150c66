/**
 * How well both readers read the labelled corpus: `npm run accuracy [-- --errors N [--category ID] [--held-back-errors]] [--json]`.
 * `--reader rules`, `model` or `told` (both, with the speaker told) chooses whose details and errors are shown; `both` unless said.
 * The learned reader was trained on the tuned part: there, its figures say nothing. `npm run train -- --dry` says how it does on writers
 * it has not seen.
 *
 * Ends with the learning curve on the held-back part (`--no-curve` leaves it out) and exits with 1 when the figures are worse than
 * tests/corpus/baseline.json; `--accept` writes the baseline anew.
 */
import { parseArgs } from 'node:util'
import { categories } from '../lib/signs/sign.ts'
import { type Item, readCorpus } from './accuracy/corpus.ts'
import { learningCurve } from './accuracy/curve.ts'
import { readBaseline, standingOf, worseThan, writeBaseline } from './accuracy/gate.ts'
import { judge, readers } from './accuracy/judge.ts'
import { type Judged, measure } from './accuracy/measure.ts'
import { comparison, errors, report } from './accuracy/report.ts'
import { learnedReader } from './weights.ts'

function main(): void {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      errors: { type: 'string' },
      category: { type: 'string' },
      'held-back-errors': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      curve: { type: 'boolean', default: true },
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
  if (values.curve && corpus.heldBack.length > 0) console.log(`learning curve, held-back part\n${learningCurve(corpus)}`)
  const now = standingOf(corpus, learned)
  if (values.accept) writeBaseline(now)
  else {
    const worse = worseThan(readBaseline(), now)
    for (const line of worse) console.log(`worse than the baseline: ${line}`)
    if (worse.length > 0) process.exitCode = 1
  }
  if (values.errors === undefined) return
  const category = categories.find((one) => one === values.category)
  if (values.category !== undefined && category === undefined) throw new Error(`no category "${values.category}"`)
  console.log(errors('tuned part', judged.tuned, Number(values.errors), category))
  if (values['held-back-errors']) console.log(errors('held-back part', judged.heldBack, Number(values.errors), category))
}

main()
