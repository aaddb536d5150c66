/** How far a blind second reader agrees with the labels of the corpus (`npm run agreement`). */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { type Category, categories } from '../lib/signs/sign.ts'
import { readCorpus } from './accuracy/corpus.ts'
import { type Agreement, cohensKappa, f1 } from './accuracy/measure.ts'

const labelsFile = fileURLToPath(new URL('../tests/corpus/second-reader/labels.jsonl', import.meta.url))
const line = z.object({ id: z.string(), labels: z.array(z.enum(categories)) })

type Labels = readonly Category[]

/** Counts of both readers' yes and no; the labels of the corpus are taken as the truth, which matters to F1 only. */
function agreementOn(pairs: readonly { readonly corpus: boolean; readonly second: boolean }[]): Agreement {
  const count = (corpus: boolean, second: boolean): number =>
    pairs.filter((pair) => pair.corpus === corpus && pair.second === second).length
  return {
    truePositive: count(true, true),
    falsePositive: count(false, true),
    falseNegative: count(true, false),
    trueNegative: count(false, false),
  }
}

function readBoth(): { readonly corpus: Labels; readonly second: Labels }[] {
  const { tuned, heldBack } = readCorpus()
  const labels = new Map([...tuned, ...heldBack].map((item) => [item.id, item.labels]))
  return readFileSync(labelsFile, 'utf8')
    .trim()
    .split('\n')
    .map((text) => {
      const { id, labels: second } = line.parse(JSON.parse(text))
      const corpus = labels.get(id)
      if (corpus === undefined) throw new Error(`tests/corpus has no text ${id}`)
      return { corpus, second }
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const both = readBoth()
  const any = agreementOn(both.map(({ corpus, second }) => ({ corpus: corpus.length > 0, second: second.length > 0 })))
  const byCategory = categories.map((category) => {
    const pairs = both.map(({ corpus, second }) => ({ corpus: corpus.includes(category), second: second.includes(category) }))
    return [category, f1(agreementOn(pairs))] as const
  })
  const mean = byCategory.reduce((sum, [, value]) => sum + value, 0) / byCategory.length
  process.stdout.write(
    `${both.length} texts read twice; any label: kappa ${cohensKappa(any).toFixed(3)}; macro-F1 ${mean.toFixed(3)}\n`,
  )
  for (const [category, value] of byCategory) process.stdout.write(`${category.padEnd(28)}${value.toFixed(3)}\n`)
}
