/** The dictionary of the consultation sheet. */
import type { Language } from '../../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { ja, type SheetStrings } from './ja.ts'

export type { SheetStrings } from './ja.ts'

const dictionary: Readonly<Record<Language, SheetStrings>> = { ja, easy, en }

export const sheetStringsFor = (language: Language): SheetStrings => dictionary[language]
