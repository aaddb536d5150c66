/** Where the words of the glossary stand in one text: found in the one pass of the vocabulary. */
import type { Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { type TermId, terms } from './terms.ts'

const termAt: (TermId | undefined)[] = []
for (const [id, words] of Object.entries(terms)) termAt[vocabulary.add(`term ${id}`, words)] = id as TermId

/** Calls `take` for every term of the text with its places, in order. */
export function eachTerm(words: Words, take: (id: TermId, places: readonly Span[]) => void): void {
  for (const word of words.classes()) {
    const id = termAt[word]
    if (id !== undefined) take(id, words.of(word))
  }
}
