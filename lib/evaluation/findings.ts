/** Findings of a page: sentence by sentence, sign by sign, with the section around each sentence as its frame. */

import { disclosure } from '../language/lexicon/disclosure.ts'
import { originalRange } from '../language/normalise.ts'
import type { Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { isQuotingFrame, statesLimit } from '../language/stance.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { type CompiledSign, findSign } from '../signs/compile.ts'
import type { Category } from '../signs/sign.ts'
import type { Finding } from './evaluation.ts'
import type { Block, PageText } from './page-text.ts'
import type { ReadBlock } from './read-block.ts'

/** Offers of an unproven treatment are not findings where their own section says that the effect is not established. */
const honestCategories: ReadonlySet<Category> = new Set(['unproven-immunotherapy', 'unproven-treatment'])

/** Words of what a self-pay page must tell: cost, risk, route of import … */
const disclosureWords = Object.keys(disclosure)
  .filter((name) => name !== '値引き' && name !== '初回だけ')
  .map((name) => vocabulary.number(name))

/** What surrounds a block: whether headings frame it as quotation, and whether its section states the limit of what it offers. */
export class Sections {
  private readonly blocks: ReadonlyMap<number, ReadBlock>
  private readonly page: PageText
  private readonly honest: ReadonlySet<number>
  private readonly quoting = new Map<number, boolean>()

  constructor(page: PageText, blocks: readonly ReadBlock[]) {
    this.page = page
    this.blocks = new Map(blocks.map((read) => [read.index, read]))
    this.honest = new Set(
      blocks
        .filter((read) => read.sentences.some((sentence) => statesLimit(read.words, sentence)))
        .map((read) => read.block.heading),
    )
  }

  heading(block: Block): Words | undefined {
    return this.blocks.get(block.heading)?.words
  }

  isHonest(read: ReadBlock): boolean {
    return this.honest.has(read.block.level > 0 ? read.index : read.block.heading)
  }

  /** Does a column or row head say that this cell gives what a page must tell? */
  isDisclosure(block: Block): boolean {
    return block.headers.some((index) => {
      const words = this.blocks.get(index)?.words
      return words !== undefined && disclosureWords.some((word) => words.has(word))
    })
  }

  /** Is the block framed by a heading, a column head or a question as an example of what not to believe? */
  isQuoted(block: Block): boolean {
    return [block.heading, ...block.headers].some((index) => this.framesAsQuotation(index))
  }

  private framesAsQuotation(index: number): boolean {
    if (index < 0) return false
    let frames = this.quoting.get(index)
    if (frames === undefined) {
      const read = this.blocks.get(index)
      const above = this.page.blocks[index]?.heading ?? -1
      frames = (read !== undefined && isQuotingFrame(read.words)) || (above < index && this.framesAsQuotation(above))
      this.quoting.set(index, frames)
    }
    return frames
  }
}

/** Ends of a clause, and the most characters of it that are quoted on either side of the words found. */
const clauseEnds = '、。,!?\n「」『』()|'
const clauseReach = 40

/** The clause around the words found: what a person would point at. A long one is quoted from the words themselves. */
function clauseAround(text: string, sentence: Span, match: Span): Span {
  let start = match.start
  while (start > sentence.start && match.start - start <= clauseReach && !clauseEnds.includes(text[start - 1] ?? '')) start--
  let end = match.end
  while (end < sentence.end && end - match.end <= clauseReach && !clauseEnds.includes(text[end] ?? '')) end++
  while (start < match.start && text[start] === ' ') start++
  return {
    start: match.start - start > clauseReach ? match.start : start,
    end: end - match.end > clauseReach ? match.end : end,
  }
}

function makeFinding(page: PageText, read: ReadBlock, sentence: Span, match: Span, compiled: CompiledSign): Finding {
  const { block, normalised } = read
  const span = clauseAround(normalised.text, sentence, match)
  const quoted = originalRange(normalised, span.start, span.end)
  const around = originalRange(normalised, sentence.start, sentence.end)
  return {
    category: compiled.sign.category,
    sign: compiled.sign.id,
    tier: compiled.sign.tier,
    quote: block.text.slice(quoted.start, quoted.end),
    start: block.start + quoted.start,
    end: block.start + quoted.end,
    block: read.index,
    sentence: { start: block.start + around.start, end: block.start + around.end },
    sight: page.sight(read.index, quoted.start),
  }
}

/** Findings of one block. At most one a category and sentence: the first sign of the catalogue that speaks. */
export function blockFindings(page: PageText, read: ReadBlock, sections: Sections, signs: readonly CompiledSign[]): Finding[] {
  if (sections.isQuoted(read.block)) return []
  const found: Finding[] = []
  const heading = sections.heading(read.block)
  for (const sentence of read.sentences) {
    const said = new Set<Category>()
    for (const compiled of signs) {
      const { category } = compiled.sign
      if (said.has(category) || (honestCategories.has(category) && sections.isHonest(read))) continue
      const match = findSign(compiled, read.words, sentence, heading)
      if (match === undefined) continue
      const finding = makeFinding(page, read, sentence, match, compiled)
      if (finding.sight.state === 'never') return found
      said.add(category)
      found.push(finding)
    }
  }
  return found
}
