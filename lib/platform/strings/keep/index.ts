/** The words around the consultation sheet on surfaces other than its own page. */
import type { Language } from '../../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { ja, type KeepStrings } from './ja.ts'

const dictionary: Readonly<Record<Language, KeepStrings>> = { ja, easy, en }

export const keepStringsFor = (language: Language): KeepStrings => dictionary[language]
