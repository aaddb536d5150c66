/** Findings of a page: sentence by sentence, sign by sign, with the section around each sentence as its frame. */

import { disclosure } from '../language/lexicon/disclosure.ts'
import { originalRange } from '../language/normalise.ts'
import type { Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { isQuotingFrame, mayStateLimit, statesLimit } from '../language/stance.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { type Candidates, type CompiledSign, findSign } from '../signs/compile.ts'
import type { Category } from '../signs/sign.ts'
import type { Finding } from './evaluation.ts'
import type { Block, PageText } from './page-text.ts'
import type { ReadBlock } from './read-block.ts'

/** Offers of an unproven treatment are not findings where their own section says that the effect is not established. */
export const honestCategories: ReadonlySet<Category> = new Set(['unproven-immunotherapy', 'unproven-treatment'])

/** Words of what a self-pay page must tell: cost, risk, route of import … */
const disclosureWords = Object.keys(disclosure)
  .filter((name) => name !== '値引き' && name !== '初回だけ')
  .map((name) => vocabulary.number(name))

/** What surrounds a block: whether headings frame it as quotation, and whether its section states the limit of what it offers. */
export class Sections {
  private readonly blocks: (ReadBlock | undefined)[] = []
  private readonly page: PageText
  private readonly honest: ReadonlySet<number>
  private readonly quoting = new Map<number, boolean>()

  constructor(page: PageText, blocks: readonly ReadBlock[]) {
    this.page = page
    for (const read of blocks) this.blocks[read.index] = read
    this.honest = new Set(
      blocks
        .filter(({ words, sentences }) => mayStateLimit(words) && sentences.some((sentence) => statesLimit(words, sentence)))
        .map((read) => read.block.heading),
    )
  }

  heading(block: Block): Words | undefined {
    return this.blocks[block.heading]?.words
  }

  isHonest(read: ReadBlock): boolean {
    return this.honest.has(read.block.level > 0 ? read.index : read.block.heading)
  }

  /** Does a column or row head say that this cell gives what a page must tell? */
  isDisclosure(block: Block): boolean {
    return block.headers.some((index) => {
      const words = this.blocks[index]?.words
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
      const read = this.blocks[index]
      const above = this.page.blocks[index]?.heading ?? -1
      frames = (read !== undefined && isQuotingFrame(read.words)) || (above < index && this.framesAsQuotation(above))
      this.quoting.set(index, frames)
    }
    return frames
  }
}

/** A sentence up to this length is quoted whole; of a longer one the clauses around the words found. */
const wholeSentence = 60
/** Ends of a clause, and the most characters that are quoted on either side of the words found. */
const clauseEnds = '、。,!?\n「」『』()|'
const clauseReach = 40
/** A clause shorter than this (「ホスピスは、」) says nothing by itself: the next one is quoted with it. */
const shortClause = 12

/** What a person would point at: the sentence, or of a long one the clauses around the words found. */
function quotedSpan(text: string, sentence: Span, match: Span): Span {
  if (sentence.end - sentence.start <= wholeSentence) return sentence
  const first = Math.max(sentence.start, match.start - clauseReach)
  let start = match.start
  while (start > first && !clauseEnds.includes(text[start - 1] ?? '')) start--
  if (start === first && first > sentence.start) start = match.start
  const last = Math.min(sentence.end, match.end + clauseReach)
  let end = match.end
  while (end < last && (!clauseEnds.includes(text[end] ?? '') || end - start < shortClause)) end++
  return { start, end: end === last && last < sentence.end ? match.end : end }
}

/** Without the white space and the full stop at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s。]/.test(text[end - 1] ?? '')) end--
  while (start < end && /\s/.test(text[start] ?? '')) start++
  return { start, end }
}

export function makeFinding(page: PageText, read: ReadBlock, sentence: Span, match: Span, compiled: CompiledSign): Finding {
  const { block, normalised } = read
  const span = trimmed(normalised.text, quotedSpan(normalised.text, sentence, match))
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

/** Longest name of an institution, in characters. */
const longestName = 30

/** The line at the foot of a page: its name again, with links to what every site has. */
const imprint = /copyright|©|\(c\)|all rights|プライバシー|個人情報|サイトマップ|運営者情報/i
const longestImprint = 120

/** The name of whoever runs the page (a logo, a footer line) is no sentence: findings speak about sentences, never about a clinic. */
function isOwnName({ title, siteName }: PageText, { text, area }: Block): boolean {
  if (area === 'footer' && text.length <= longestImprint && imprint.test(text)) return true
  if (text.length > longestName || !/(?:クリニック|診療所|医院|病院|センター|研究所|会社|clinic)$/i.test(text)) return false
  return title.includes(text) || siteName.includes(text)
}

/** What stands in the menu and again in the text is one finding: the one in the text. */
export function withoutRepeats(findings: readonly Finding[], page: PageText): Finding[] {
  const key = (finding: Finding): string => `${finding.sign} ${finding.quote}`
  const isMain = (finding: Finding): boolean => page.blocks[finding.block]?.area === 'main'
  const inMain = new Set(findings.filter(isMain).map(key))
  return findings.filter((finding) => isMain(finding) || !inMain.has(key(finding)))
}

/** Findings of one block. At most one a category and sentence: the first sign of the catalogue that speaks. */
export function blockFindings(page: PageText, read: ReadBlock, sections: Sections, signs: Candidates): Finding[] {
  const candidates = signs.in(read.words)
  if (candidates.length === 0 || sections.isQuoted(read.block) || isOwnName(page, read.block)) return []
  const found: Finding[] = []
  const heading = sections.heading(read.block)
  for (const sentence of read.sentences) {
    const said = new Set<Category>()
    for (const compiled of candidates) {
      const { category } = compiled.sign
      if (said.has(category) || (honestCategories.has(category) && sections.isHonest(read))) continue
      const match = findSign(compiled, read.words, sentence, heading)
      if (match === undefined) continue
      const finding = makeFinding(page, read, sentence, match, compiled)
      if (finding.sight.state === 'never') continue
      said.add(category)
      found.push(finding)
    }
  }
  return found
}
