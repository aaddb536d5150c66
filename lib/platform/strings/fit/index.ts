/** The words of the summary, of findings that do not fit, and of corrections. */
import type { Language } from '../../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { type FitStrings, ja } from './ja.ts'

export type { FitStrings, Standing } from './ja.ts'

const dictionary: Readonly<Record<Language, FitStrings>> = { ja, easy, en }

export const fitStringsFor = (language: Language): FitStrings => dictionary[language]
