/** Days of the knowledge base in words: a day, a month, or a year alone. */
import type { Language } from '../lib/language/trilingual.ts'
import { dateWords } from '../lib/route/dates.ts'

export function dayWords(date: string, language: Language): string {
  if (date.length > 4) return dateWords(date, language)
  return language === 'en' ? date : `${date}年`
}
