/** Where the words of the glossary stand in one text: found in the one pass of the vocabulary. */
import type { Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { type TermId, terms } from './terms.ts'

const termAt = new Map<number, TermId>()
for (const [id, words] of Object.entries(terms)) termAt.set(vocabulary.add(`term ${id}`, words), id as TermId)

/** Terms of the text with their places, in order. */
export function* termsIn(words: Words): Generator<readonly [TermId, readonly Span[]]> {
  for (const word of words.classes()) {
    const id = termAt.get(word)
    if (id !== undefined) yield [id, words.of(word)]
  }
}
