/** A block of a page, read once: everything that judges text starts from this. */
import { type Normalised, normalise } from '../language/normalise.ts'
import type { Words } from '../language/pattern.ts'
import { type Span, sentences } from '../language/sentences.ts'
import { vocabulary } from '../language/vocabulary.ts'
import type { Block } from './page-text.ts'

/** Its normalised text, its words, its sentences. */
export interface ReadBlock {
  readonly index: number
  readonly block: Block
  readonly normalised: Normalised
  readonly words: Words
  readonly sentences: readonly Span[]
}

class Read implements ReadBlock {
  readonly index: number
  readonly block: Block
  readonly normalised: Normalised
  readonly words: Words
  private cut: readonly Span[] | undefined
  constructor(block: Block, index: number) {
    this.index = index
    this.block = block
    this.normalised = normalise(block.text)
    this.words = vocabulary.words(this.normalised.text)
  }
  /** Cut when first asked for: most blocks hold nothing to judge. */
  get sentences(): readonly Span[] {
    this.cut ??= sentences(this.normalised.text)
    return this.cut
  }
}

export const readWhole = (block: Block, index: number): ReadBlock => new Read(block, index)

/** Undefined for a block in which no word of the vocabulary stands. */
export function readBlock(block: Block, index: number): ReadBlock | undefined {
  const read = readWhole(block, index)
  return read.words.isEmpty ? undefined : read
}
