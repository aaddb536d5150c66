/**
 * Signs that ask for a word about cancer close by, read on a page that is about cancer throughout: there the page vouches for it. 「12月の新規枠は
 * 残り3名となりました」 among the news of a clinic that advertises a treatment speaks of that treatment.
 */
import { classesIn } from '../../learned/features.ts'
import { Candidates, type CompiledSign, findSign } from '../../signs/compile.ts'
import { categories } from '../../signs/sign.ts'
import type { Finding } from '../evaluation.ts'
import { makeFinding } from '../findings.ts'
import type { ReadBlock } from '../read-block.ts'
import type { SecondReading } from '../second-reading.ts'
import { looseRules, tightRules } from './vouched-rules.ts'

/**
 * Least logit of the category, and least sum of promotion and half of it. Where the words alone are loose (「本日」), the learned reader has to
 * hear the category too; where they are plain, it must only not speak clearly against it.
 */
const least = { loose: 1, plain: -0.5, sum: -3.3 }

const tight = new Candidates(tightRules)
const loose = new Candidates(looseRules)

function heardIn(reading: SecondReading, read: ReadBlock, candidates: readonly CompiledSign[], leastLogit: number): Finding[] {
  const { page, sections, learned } = reading
  const found: Finding[] = []
  for (const sentence of candidates.length === 0 ? [] : read.sentences) {
    for (const compiled of candidates) {
      const match = findSign(compiled, read.words, sentence, sections.heading(read.block))
      if (match === undefined) continue
      const text = read.normalised.text.slice(sentence.start, sentence.end)
      const judged = learned.read({ text, classes: classesIn(read.words, sentence.start, sentence.end) })
      const logit = judged.categories()[categories.indexOf(compiled.sign.category)] ?? 0
      if (logit < leastLogit || judged.promotion + logit / 2 < least.sum) continue
      const finding = makeFinding(page, read, sentence, match, compiled)
      if (finding.sight.state !== 'never') found.push(finding)
    }
  }
  return found
}

/** Findings of one block by signs whose topic the page gives. */
export function vouched(reading: SecondReading, read: ReadBlock): Finding[] {
  return [
    ...heardIn(reading, read, tight.in(read.words), least.plain),
    ...heardIn(reading, read, loose.in(read.words), least.loose),
  ]
}
