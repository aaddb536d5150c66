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

/** What the text of a block says, wherever the block stands. */
class ReadText {
  readonly normalised: Normalised
  readonly words: Words
  private cut: readonly Span[] | undefined
  constructor(text: string) {
    this.normalised = normalise(text)
    this.words = vocabulary.words(this.normalised.text)
  }
  /** Cut when first asked for: most blocks hold nothing to judge. */
  get sentences(): readonly Span[] {
    this.cut ??= sentences(this.normalised.text)
    return this.cut
  }
}

/**
 * Remembers the texts of the last reading of a page, so that a page that changed is read anew only where it did. Two generations: what the reading
 * under way has asked for, and what the one before it had.
 */
export class TextMemory {
  private current = new Map<string, ReadText>()
  private last = new Map<string, ReadText>()
  /** A new reading begins. */
  turn(): void {
    this.last = this.current
    this.current = new Map()
  }
  read(text: string): ReadText {
    const known = this.last.get(text) ?? new ReadText(text)
    this.current.set(text, known)
    return known
  }
}

class Read implements ReadBlock {
  readonly index: number
  readonly block: Block
  private readonly said: ReadText
  constructor(block: Block, index: number, said: ReadText) {
    this.index = index
    this.block = block
    this.said = said
  }
  get normalised(): Normalised {
    return this.said.normalised
  }
  get words(): Words {
    return this.said.words
  }
  get sentences(): readonly Span[] {
    return this.said.sentences
  }
}

export const readWhole = (block: Block, index: number): ReadBlock => new Read(block, index, new ReadText(block.text))

/** Undefined for a block in which no word of the vocabulary stands. */
export function readBlock(block: Block, index: number, memory?: TextMemory): ReadBlock | undefined {
  const said = memory === undefined ? new ReadText(block.text) : memory.read(block.text)
  return said.words.isEmpty ? undefined : new Read(block, index, said)
}
