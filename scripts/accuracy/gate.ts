/**
 * What may not get worse: tests/corpus/baseline.json holds the figures of the last accepted state, and a unit test compares. Ids only, so
 * that a difference can be named without printing a held-back text.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { LearnedReader } from '../../lib/learned/reader.ts'
import { root } from '../steps.ts'
import type { Corpus, Item } from './corpus.ts'
import { judge } from './judge.ts'
import { isPositive, type Judged, measure, speaks } from './measure.ts'

const baselineFile = join(root, 'tests/corpus/baseline.json')
/** Loss of held-back kappa that passes: one point. */
const slack = 0.01

const part = z.object({ falseAlarms: z.array(z.string()), kappa: z.number() })
const standing = z.object({ tuned: part, heldBack: part })
export type Standing = z.infer<typeof standing>

export const readBaseline = (): Standing => standing.parse(JSON.parse(readFileSync(baselineFile, 'utf8')))
export const writeBaseline = (now: Standing): void => writeFileSync(baselineFile, `${JSON.stringify(now, null, 1)}\n`)

/** Both readers, nothing told but the text. */
export function standingOf(corpus: Corpus, learned: LearnedReader | undefined): Standing {
  const of = (items: readonly Item[]): Standing['tuned'] => {
    const judged: Judged[] = items.map((item) => judge(item, 'both', learned))
    const alarms = judged.filter((one) => !isPositive(one) && speaks(one)).map(({ item }) => item.id)
    return { falseAlarms: alarms.sort(), kappa: Math.round(measure(judged).kappa * 1000) / 1000 }
  }
  return { tuned: of(corpus.tuned), heldBack: of(corpus.heldBack) }
}

/** What is worse now than in the baseline, in words. Empty when nothing is. */
export function worseThan(before: Standing, now: Standing): string[] {
  const worse: string[] = []
  for (const name of ['tuned', 'heldBack'] as const) {
    const known = new Set(before[name].falseAlarms)
    const more = now[name].falseAlarms.length - before[name].falseAlarms.length
    if (more > 0) {
      const added = now[name].falseAlarms.filter((id) => !known.has(id))
      worse.push(`${name}: ${more} more texts without a sign raise an alarm; new are ${added.join(', ')}`)
    }
  }
  const lost = before.heldBack.kappa - now.heldBack.kappa
  if (lost > slack) worse.push(`heldBack: kappa fell from ${before.heldBack.kappa} to ${now.heldBack.kappa}`)
  return worse
}
