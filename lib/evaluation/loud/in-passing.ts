/**
 * What an advertising page says in passing. 「今月中にお申し込みの方は初月無料」 promotes nothing by itself; on a page that advertises a cancer
 * treatment it does. There each sentence is read alone, and what it speaks of counts beside how promotional it sounds.
 */
import { isQuestion } from '../../language/stance.ts'
import type { LearnedReader } from '../../learned/reader.ts'
import { type Category, categories } from '../../signs/sign.ts'
import type { Finding } from '../evaluation.ts'
import type { ReadBlock } from '../read-block.ts'
import { asserts, isOpen, raise, type SecondReading, unitOf } from '../second-reading.ts'
import { boxedFigures } from './boxes.ts'
import { storiesUnderHeadings } from './stories.ts'
import { vouched } from './vouched.ts'

/** Shorter sentences are names and labels. */
const shortest = 8
/** How much a category's logit adds to the promotion logit, and the least sum. */
const weight = 0.5
const leastSum = 0
/** No category's logit was ever seen above this. */
const highestLogit = 10
/** Least logit of a category. */
const leastLogit = 1.5
/**
 * An offer has to sound like one: every page about cancer names treatments. One place where it is offered is enough for a page, so these are
 * asked for only where nothing else said it.
 */
const offers: ReadonlySet<Category> = new Set(['unproven-immunotherapy', 'unproven-treatment'])
const leastOffer = { sum: 3, logit: 4 }

/** Categories that the sentence speaks of clearly enough on a page that leans by `lean`. */
export function spokenOf(learned: LearnedReader, passage: { text: string; classes: readonly number[] }, lean: number): Category[] {
  const judged = learned.read(passage)
  // Most sentences fall short of the sum whatever they speak of: their categories are not asked for.
  if (judged.promotion + lean + weight * highestLogit < leastSum) return []
  const logits = judged.categories()
  return categories.filter((category, at) => {
    const logit = logits[at] ?? 0
    const least = offers.has(category) ? leastOffer : { sum: leastSum, logit: leastLogit }
    return logit >= least.logit && judged.promotion + lean + weight * logit >= least.sum
  })
}

/** 「肺がん｜胃がん｜乳がん」: names in a row. */
const isNameList = (text: string): boolean => (text.match(/[|/・、,]/g)?.length ?? 0) >= mostNames && !asserts(text)
const mostNames = 4

/** Collects findings: one a category and block, and an offer once a page. */
class Beyond {
  readonly found: Finding[] = []
  private readonly said = new Set<string>()
  private readonly offered = new Set<Category>()

  constructor(known: readonly Finding[]) {
    for (const finding of known) this.mark(finding)
  }
  private mark({ category, block }: Finding): void {
    this.said.add(`${category} ${block}`)
    this.offered.add(category)
  }
  isKnown(category: Category, block: number): boolean {
    return this.said.has(`${category} ${block}`) || (offers.has(category) && this.offered.has(category))
  }
  add(more: readonly Finding[]): void {
    for (const finding of more) {
      if (this.isKnown(finding.category, finding.block)) continue
      this.mark(finding)
      this.found.push(finding)
    }
  }
}

function sentencesAlone(reading: SecondReading, read: ReadBlock, beyond: Beyond): void {
  for (const sentence of read.sentences) {
    if (sentence.end - sentence.start < shortest || isQuestion(read.words.text, sentence)) continue
    const unit = unitOf([{ read, sentence }])
    if (unit.classes.length === 0 || isNameList(unit.text)) continue
    for (const category of spokenOf(reading.learned, unit, reading.lean)) {
      if (!beyond.isKnown(category, read.index)) beyond.add(raise(reading, unit, category))
    }
  }
}

/** Characters between two offers to pause. */
const stride = 1_000

/** Findings beyond `known` in the blocks of a page that advertises; none on any other. */
export function* inPassing(
  reading: SecondReading,
  reads: readonly ReadBlock[],
  known: readonly Finding[],
): Generator<void, readonly Finding[]> {
  if (reading.lean <= 0) return []
  const beyond = new Beyond(known)
  beyond.add(boxedFigures(reading))
  beyond.add(storiesUnderHeadings(reading, reads))
  let characters = 0
  for (const read of reads) {
    if (read.block.area === 'navigation' || !isOpen(reading, read)) continue
    beyond.add(vouched(reading, read))
    sentencesAlone(reading, read, beyond)
    characters += read.block.text.length
    if (characters < stride) continue
    characters = 0
    yield
  }
  return beyond.found
}
