/** The titles of the parts of the page, from wherever their words are. */
import type { Language } from '../../lib/language/trilingual.ts'
import { findWords } from './find/words.ts'
import type { Section } from './places.ts'
import { whoWords } from './who-words.ts'
import { guideWords } from './words.ts'

export function titleOf(section: Section, language: Language): string {
  if (section === 'who') return whoWords(language).title
  return section === 'find' ? findWords(language).title : guideWords(language)[section].title
}
