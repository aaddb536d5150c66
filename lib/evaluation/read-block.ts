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

export function readWhole(block: Block, index: number): ReadBlock {
  const normalised = normalise(block.text)
  return { index, block, normalised, words: vocabulary.words(normalised.text), sentences: sentences(normalised.text) }
}

/** Undefined for a block in which no word of the vocabulary stands. */
export function readBlock(block: Block, index: number): ReadBlock | undefined {
  const read = readWhole(block, index)
  return read.words.isEmpty ? undefined : read
}
