/** Dates of sources, in words. */
import type { Language } from '../language/trilingual.ts'
import type { DateKind } from './sources.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2026`, `2026-11` or `2026-11-22` in words. */
export function dateWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return language === 'en' ? year : `${year}年`
  if (language === 'en') return [day && Number(day), months[Number(month) - 1], year].filter(Boolean).join(' ')
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}

const kinds: Readonly<Record<DateKind, Readonly<Record<Language, (date: string) => string>>>> = {
  issued: { ja: (date) => date, easy: (date) => date, en: (date) => date },
  read: {
    ja: (date) => `${date}に写しで確認`,
    easy: (date) => `${date}に見ました`,
    en: (date) => `stored copy read in ${date}`,
  },
  cited: {
    ja: (date) => `${date}時点の資料から`,
    easy: (date) => `${date}の資料（しりょう）から`,
    en: (date) => `as cited in ${date}`,
  },
}

const briefly: Readonly<Record<DateKind, Readonly<Record<Language, (date: string) => string>>>> = {
  issued: kinds.issued,
  read: { ja: (date) => `${date}確認`, easy: (date) => `${date}に見ました`, en: (date) => `read ${date}` },
  cited: { ja: (date) => `${date}の資料`, easy: (date) => `${date}`, en: (date) => `cited ${date}` },
}

type Dated = { readonly asOf: string; readonly dateKind: DateKind }

/** The same in as few words as will do, to stand beside a fact. */
export const briefDateWords = (source: Dated, language: Language): string =>
  briefly[source.dateKind][language](dateWords(source.asOf, language))

/** The date of a source together with what it means. */
export const sourceDateWords = (source: Dated, language: Language): string =>
  kinds[source.dateKind][language](dateWords(source.asOf, language))
