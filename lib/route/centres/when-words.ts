/** `When` in words. */
import type { Language } from '../../language/trilingual.ts'
import { dateWords } from '../dates.ts'
import type { When } from './centre-row.ts'

type Words = Readonly<Record<Language, (date: string) => string>>

const forms: Readonly<Record<string, Words>> = {
  '>': { ja: (date) => `${date}以降`, easy: (date) => `${date}よりあと`, en: (date) => `${date} or later` },
  '<': { ja: (date) => `${date}より前`, easy: (date) => `${date}より前（まえ）`, en: (date) => `before ${date}` },
  '~': { ja: (date) => `${date}ごろ`, easy: (date) => `${date}ごろ`, en: (date) => `about ${date}` },
  F: { ja: (date) => `${date}度`, easy: (date) => `${date}度（ど）`, en: (date) => `fiscal ${date}` },
  '': { ja: (date) => date, easy: (date) => date, en: (date) => date },
}

const undated: Readonly<Record<Language, string>> = { ja: '日付なし', easy: '日にちは、書いてありません', en: 'undated' }

const written = (date: string, language: Language): string =>
  date.length > 4 ? dateWords(date, language) : language === 'en' ? date : `${date}年`

export function whenWords(when: When, language: Language): string {
  const [, form = '', date = ''] = /^([<>~F]?)(.*)$/.exec(when) ?? []
  return date === '' ? undated[language] : (forms[form]?.[language](written(date, language)) ?? undated[language])
}

/** Whether a designation that rests on something older still holds has to be confirmed. */
const oldBefore = '2022'

/** `old`: from before 2022. `undated`: nobody can tell. */
export function ageOf(when: When): 'recent' | 'old' | 'undated' {
  const date = when.replace(/^[<>~F]/, '')
  if (date === '') return 'undated'
  return date < oldBefore ? 'old' : 'recent'
}
