/** Which known treatments a page names. */
import { matchPattern, type Words } from '../language/pattern.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { knowledge } from './knowledge.ts'
import type { TreatmentStatus } from './treatment.ts'

const anyOf = (words: readonly string[]) => vocabulary.compile(`(${words.join('|')})`)

const wanted = knowledge.map((treatment) => ({
  id: treatment.id,
  status: treatment.status,
  name: anyOf(treatment.words),
  besides: treatment.besides && anyOf(treatment.besides),
}))

/** Treatments named in the texts, in the order of the knowledge base; those with `besides` only where that stands in the same text. */
export function treatmentsIn(texts: readonly Words[]): { readonly id: string; readonly status: TreatmentStatus }[] {
  return wanted
    .filter(({ name, besides }) =>
      texts.some((words) => {
        const whole = { start: 0, end: words.text.length }
        if (matchPattern(name, words, whole, undefined) === undefined) return false
        return besides === undefined || matchPattern(besides, words, whole, undefined) !== undefined
      }),
    )
    .map(({ id, status }) => ({ id, status }))
}
