/** The words around other pages of the same site. */
import type { Language } from '../../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { type ElsewhereStrings, ja } from './ja.ts'

const dictionary: Readonly<Record<Language, ElsewhereStrings>> = { ja, easy, en }

export const elsewhereStringsFor = (language: Language): ElsewhereStrings => dictionary[language]
