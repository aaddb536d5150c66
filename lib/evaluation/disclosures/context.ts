/** A block together with what it stands under: a bare 「330,000円」 in a cell speaks through its heads, its heading and its label. */
import { normalise, originalRange } from '../../language/normalise.ts'
import type { Span } from '../../language/sentences.ts'
import type { PageText } from '../page-text.ts'
import { type ReadBlock, readWhole } from '../read-block.ts'

/** A place on the page where something is given. */
export interface Place {
  readonly read: ReadBlock
  /** In the block's own text. */
  readonly start: number
  readonly end: number
  /** Words or heads around it say outright what it is. Other places count only where no firm one stands. */
  readonly firm: boolean
}

export interface InContext {
  readonly read: ReadBlock
  /** Normalised block text. */
  readonly text: string
  /** Column head, row head, term, question or label before the block, joined by a line break; empty without any. */
  readonly label: string
  /** Nearest heading above, or the block itself when it is one. */
  readonly heading: string
  /** A person's story: what it says of courses, prices and complaints is that person's. */
  readonly story: boolean
  /** Normalised words of the links in the block. */
  readonly links: readonly string[]
}

/** A short block without the end of a sentence labels the next one: builders make tables and lists of questions out of plain boxes. */
const longestLabel = 40

const storyHeading =
  /の声|体験|お手紙|お便り|おたより|日誌|症例|治療例|経過の?ご?紹介|ある方|インタビュー|ノート|エピソード|物語|手記|voice|story|口コミ|クチコミ|レビュー|感想/
const storyText =
  /[1-9]0代[の・、 ]?(?:前半|後半)?[の・、 ]?(?:男性|女性|男|女|主婦|[ぁ-ん一-龠]{1,6}がん)|[1-9]\d歳[、・の ]?(?:男性|女性|で|の時)|(?:^|[^a-z])[a-z]\.?[a-z]?(?:様|さま|さん|氏)|〇〇(?:様|さま|さん)/

/** Blocks that consist of links: they name things and state none. */
function linkBlocks(page: PageText): ReadonlySet<number> {
  const characters = new Map<number, number>()
  for (const link of page.links) {
    const text = link.text
    if (text === '') continue
    // A box inside a link is closed before the link is: the link then counts to the block before.
    const at = page.blocks[link.block]?.text.includes(text.slice(0, 12)) === true ? link.block : link.block - 1
    characters.set(at, (characters.get(at) ?? 0) + text.length)
  }
  const found = new Set<number>()
  for (const [index, count] of characters) if (count >= (page.blocks[index]?.text.length ?? 0) * 0.8) found.add(index)
  return found
}

export class Contexts {
  private readonly page: PageText
  private readonly read: ReadonlyMap<number, ReadBlock>
  private readonly links: ReadonlySet<number>
  private readonly linkWords = new Map<number, string[]>()
  private readonly normalised = new Map<number, string>()

  constructor(page: PageText, read: readonly ReadBlock[]) {
    this.page = page
    this.read = new Map(read.map((one) => [one.index, one]))
    this.links = linkBlocks(page)
    for (const { block, text } of page.links) {
      if (text.length < 2) continue
      this.linkWords.set(block, [...(this.linkWords.get(block) ?? []), normalise(text).text])
    }
  }

  text(index: number): string {
    if (index < 0) return ''
    let text = this.read.get(index)?.normalised.text ?? this.normalised.get(index)
    if (text === undefined) {
      text = normalise(this.page.blocks[index]?.text ?? '').text
      this.normalised.set(index, text)
    }
    return text
  }

  /** Blocks that may give something, in reading order: those with words, prices or heads. Blocks of links are left out. */
  *all(): Generator<InContext> {
    for (const [index, block] of this.page.blocks.entries()) {
      if (this.links.has(index)) continue
      const read = this.read.get(index)
      if (read !== undefined) yield new BlockInContext(this, read)
      else if (block.headers.length > 0 || /[¥￥]/.test(block.text) || this.isAfterLabel(index)) yield this.at(index)
    }
  }

  at(index: number): InContext {
    const block = this.page.blocks[index]
    if (block === undefined) throw new Error(`the page has no block ${index}`)
    return new BlockInContext(this, this.read.get(index) ?? readWhole(block, index))
  }

  linksIn(index: number): readonly string[] {
    return this.linkWords.get(index) ?? []
  }

  private isAfterLabel(index: number): boolean {
    const block = this.page.blocks[index]
    const before = this.page.blocks[index - 1]
    return (
      block?.level === 0 &&
      before?.level === 0 &&
      before.text.length <= longestLabel &&
      this.read.has(index - 1) &&
      !/。|円|回$/.test(before.text) &&
      !this.links.has(index - 1)
    )
  }

  labelOf(index: number): string {
    const heads = this.page.blocks[index]?.headers ?? []
    if (heads.length > 0) return heads.map((head) => this.text(head)).join('\n')
    return this.isAfterLabel(index) ? this.text(index - 1) : ''
  }
}

/** What it costs to find out is spent when it is asked. */
class BlockInContext implements InContext {
  readonly read: ReadBlock
  readonly text: string
  private readonly page: Contexts
  private knownLabel: string | undefined
  private knownStory: boolean | undefined

  constructor(page: Contexts, read: ReadBlock) {
    this.page = page
    this.read = read
    this.text = read.normalised.text
  }

  get label(): string {
    this.knownLabel ??= this.page.labelOf(this.read.index)
    return this.knownLabel
  }

  get heading(): string {
    return this.read.block.level > 0 ? this.text : this.page.text(this.read.block.heading)
  }

  get links(): readonly string[] {
    return this.page.linksIn(this.read.index)
  }

  get story(): boolean {
    this.knownStory ??=
      storyText.test(this.text) || (storyHeading.test(this.heading) && !/費用|料金|価格|リスク|副作用|期間|回数/.test(this.heading))
    return this.knownStory
  }
}

export const placeOf = (read: ReadBlock, span: Span, firm = true): Place => {
  const range = originalRange(read.normalised, span.start, span.end)
  return { read, start: range.start, end: range.end, firm }
}

/** The sentence in which character `at` stands. */
export function sentenceAt({ sentences, normalised }: ReadBlock, at: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start: 0, end: normalised.text.length }
}
