/** Words of medicine and law on the page, each once with the first place that a person can see. */
import { eachTerm } from '../glossary/find.ts'
import { originalRange } from '../language/normalise.ts'
import type { WordFound } from './evaluation.ts'
import type { PageText } from './page-text.ts'
import type { ReadBlock } from './read-block.ts'

/** Places of one word whose visibility is asked for. */
const looks = 3

export function findWords(page: PageText, read: readonly ReadBlock[]): WordFound[] {
  const places = new Map<string, { count: number; first: { read: ReadBlock; start: number; end: number }[] }>()
  for (const one of read) {
    if (one.block.area !== 'main') continue
    eachTerm(one.words, (id, spans) => {
      const entry = places.get(id) ?? { count: 0, first: [] }
      entry.count += spans.length
      for (const { start, end } of spans) if (entry.first.length < looks) entry.first.push({ read: one, start, end })
      places.set(id, entry)
    })
  }
  return [...places].flatMap(([id, { count, first }]): WordFound[] => {
    for (const { read: one, start, end } of first) {
      const { block, normalised, sentences } = one
      const word = originalRange(normalised, start, end)
      if (page.sight(one.index, word.start).state === 'never') continue
      const sentence = sentences.find((span) => span.start <= start && start < span.end) ?? { start, end }
      const around = originalRange(normalised, sentence.start, sentence.end)
      const place = {
        quote: block.text.slice(around.start, around.end),
        start: block.start + word.start,
        end: block.start + word.end,
        block: one.index,
      }
      return [{ id, name: block.text.slice(word.start, word.end), count, place }]
    }
    return []
  })
}
