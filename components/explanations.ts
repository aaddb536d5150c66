/** The texts themselves. Imported by the popup and by the script that a page gets when its panel opens, never by what is injected first. */
import { explanationById } from '../lib/glossary/explanations.ts'
import { terms } from '../lib/glossary/terms.ts'
import { normalise } from '../lib/language/normalise.ts'
import type { WordClass } from '../lib/language/terms.ts'
import { knowledgeStringsFor } from '../lib/platform/strings/knowledge/index.ts'
import { cancerNames } from '../lib/treatments/knowledge/cancers.ts'
import { conditions } from '../lib/treatments/knowledge/conditions.ts'
import { entryById } from '../lib/treatments/knowledge/index.ts'
import { sourceOf } from '../lib/treatments/knowledge/sources.ts'
import type { Explanations } from './explained.tsx'

const stands = ({ words, except = [] }: WordClass, text: string): boolean => {
  const rest = except.reduce((left, veto) => left.replaceAll(veto, ' '), text)
  return words.some((word) => rest.includes(word))
}

export const explanations: Explanations = {
  treatment(id) {
    const entry = entryById.get(id)
    if (entry === undefined) return undefined
    return {
      entry,
      cancers: (entry.indications ?? []).map((indication) => ({
        name: cancerNames[indication.cancer],
        conditions: (indication.conditions ?? []).map((condition) => conditions[condition]),
      })),
      namesakes: entry.namesakes.flatMap((namesake) => entryById.get(namesake) ?? []),
      sources: entry.sources.map(sourceOf),
    }
  },
  word: (id) => explanationById.get(id),
  wordsIn(text) {
    const spelled = normalise(text).text
    return Object.entries(terms)
      .filter(([, words]) => stands(words, spelled))
      .map(([id]) => id)
  },
  strings: knowledgeStringsFor,
}
