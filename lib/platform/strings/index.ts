/** The dictionary of the surfaces. Our own: `browser.i18n` has no easy Japanese and cannot change language without the browser's. */
import type { Language } from '../../language/trilingual.ts'
import { easy } from './easy.ts'
import { en } from './en.ts'
import { ja, type Strings } from './ja.ts'

export type { Strings } from './ja.ts'

const dictionary: Readonly<Record<Language, Strings>> = { ja, easy, en }

export function stringsFor(language: Language): Strings {
  return dictionary[language]
}

/** The value of `lang` for a text in this language: easy Japanese is Japanese. */
export function htmlLang(language: Language): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja'
}
