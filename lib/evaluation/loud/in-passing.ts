/**
 * What an advertising page says in passing. 「今月中にお申し込みの方は初月無料」 promotes nothing by itself; on a page that advertises a cancer
 * treatment it does. There each sentence is read alone, and what it speaks of counts beside how promotional it sounds.
 */
import { isQuestion } from '../../language/stance.ts'
import type { LearnedReader } from '../../learned/reader.ts'
import { type Category, categories } from '../../signs/sign.ts'
import type { Finding } from '../evaluation.ts'
import type { ReadBlock } from '../read-block.ts'
import { boxedFigures } from './boxes.ts'
import { isOpen, raise, type SecondReading, unitOf } from '../second-reading.ts'
import { storiesUnderHeadings } from './stories.ts'
import { vouched } from './vouched.ts'

/** Shorter sentences are names and labels. */
const shortest = 8
/** How much a category's logit adds to the promotion logit, and the least sum. */
const weight = 0.5
const leastSum = 0.3
/** Least logit of a category. */
const leastLogit = 2.5
/**
 * An offer has to sound like one: every page about cancer names treatments. One place where it is offered is enough for a page, so these are
 * asked for only where nothing else said it.
 */
const offers: ReadonlySet<Category> = new Set(['unproven-immunotherapy', 'unproven-treatment'])
const leastOffer = { sum: 3, logit: 4 }

/** Categories that the sentence speaks of clearly enough on a page that leans by `lean`. */
export function spokenOf(learned: LearnedReader, passage: { text: string; classes: readonly number[] }, lean: number): Category[] {
  const judged = learned.read(passage)
  const logits = judged.categories()
  return categories.filter((category, at) => {
    const logit = logits[at] ?? 0
    const least = offers.has(category) ? leastOffer : { sum: leastSum, logit: leastLogit }
    return logit >= least.logit && judged.promotion + lean + weight * logit >= least.sum
  })
}

/** Findings beyond `known` in the blocks of a page that advertises; none on any other. */
export function inPassing(reading: SecondReading, reads: readonly ReadBlock[], known: readonly Finding[]): Finding[] {
  if (reading.lean <= 0) return []
  const found: Finding[] = []
  const key = (category: Category, block: number): string => `${category} ${block}`
  const said = new Set(known.map(({ category, block }) => key(category, block)))
  const offered = new Set(known.map(({ category }) => category))
  const add = (more: readonly Finding[]): void => {
    for (const finding of more) {
      if (said.has(key(finding.category, finding.block))) continue
      said.add(key(finding.category, finding.block))
      found.push(finding)
    }
  }
  add(boxedFigures(reading))
  add(storiesUnderHeadings(reading, reads))
  for (const read of reads) {
    if (read.block.area === 'navigation' || !isOpen(reading, read)) continue
    add(vouched(reading, read))
    for (const sentence of read.sentences) {
      if (sentence.end - sentence.start < shortest || isQuestion(read.words.text, sentence)) continue
      const unit = unitOf([{ read, sentence }])
      if (unit.classes.length === 0) continue
      for (const category of spokenOf(reading.learned, unit, reading.lean)) {
        if (said.has(key(category, read.index)) || (offers.has(category) && offered.has(category))) continue
        const raised = raise(reading, unit, category)
        if (raised.length > 0) offered.add(category)
        add(raised)
      }
    }
  }
  return found
}
