/** The dictionary of treatments and words. */
import type { Language } from '../../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { ja, type KnowledgeStrings } from './ja.ts'

const dictionary: Readonly<Record<Language, KnowledgeStrings>> = { ja, easy, en }

export function knowledgeStringsFor(language: Language): KnowledgeStrings {
  return dictionary[language]
}
