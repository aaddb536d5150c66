/** The readers that are compared. */
import { evaluateText } from '../../lib/evaluation/evaluate.ts'
import { raised } from '../../lib/evaluation/judgement.ts'
import { normalise } from '../../lib/language/normalise.ts'
import { vocabulary } from '../../lib/language/vocabulary.ts'
import { classesIn } from '../../lib/learned/features.ts'
import type { LearnedReader } from '../../lib/learned/reader.ts'
import type { Item } from './corpus.ts'
import type { Judged } from './measure.ts'

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
