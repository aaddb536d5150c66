/** The dictionary of the extension's own pages. */
import type { Language } from '../../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { ja, type PageStrings } from './ja.ts'

export type { PageStrings } from './ja.ts'

const dictionary: Readonly<Record<Language, PageStrings>> = { ja, easy, en }

export function pageStringsFor(language: Language): PageStrings {
  return dictionary[language]
}
