/** A short message about a page, for somebody close: what it says, what was not found, what one could ask, whom one can call. */
import type { Language } from '../language/trilingual.ts'

export interface FamilyMessage {
  readonly title: string
  readonly address: string
  /** Sentences of the page worth a second look. */
  readonly quotes: readonly string[]
  /** Names of what was not found on the page. */
  readonly missing: readonly string[]
  readonly questions: readonly string[]
}

const mostQuotes = 3
const mostQuestions = 3

interface Template {
  readonly page: string
  readonly look: string
  readonly missing: string
  readonly ask: string
  readonly end: string
  readonly quoted: (text: string) => string
  readonly separator: string
}

const templates: Readonly<Record<Language, Template>> = {
  ja: {
    page: 'がんの治療のことで、このページを見ています。',
    look: 'もう一度よく読みたい文：',
    missing: 'このページの文章では見つからなかったこと：',
    ask: '聞いてみたいこと：',
    end: 'いっしょに見てもらえますか。決めるのは、話を聞いてからにします。がん相談支援センターなら、無料で、家族だけでも、名前を言わずに相談できるそうです。',
    quoted: (text) => `「${text}」`,
    separator: '、',
  },
  easy: {
    page: 'がんの治療のことで、このページを見ています。',
    look: 'もう一度読みたい文：',
    missing: 'このページで、見つからなかったこと：',
    ask: '聞きたいこと：',
    end: 'いっしょに見てください。まだ、きめません。がん相談支援センターに電話で話せます。お金はいりません。名前も言わなくてよいです。',
    quoted: (text) => `「${text}」`,
    separator: '、',
  },
  en: {
    page: 'I am looking at this page about cancer treatment.',
    look: 'Sentences worth a second look:',
    missing: 'Not found in the text of this page: ',
    ask: 'What I would like to ask:',
    end: 'Could you look at it with me? I will not decide before talking to someone. A cancer consultation centre (がん相談支援センター) is free, also for families, and one need not give a name.',
    quoted: (text) => `“${text}”`,
    separator: ', ',
  },
}

/** The text, ready to be copied. Parts of which there is nothing to say are left out. */
export function familyMessage(message: FamilyMessage, language: Language): string {
  const words = templates[language]
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `・${line}`)]
  return [
    words.page,
    ...[message.title, message.address].filter((line) => line !== ''),
    ...list(words.look, message.quotes.slice(0, mostQuotes).map(words.quoted)),
    ...(message.missing.length === 0 ? [] : ['', `${words.missing}${message.missing.join(words.separator)}`]),
    ...list(words.ask, message.questions.slice(0, mostQuestions)),
    '',
    words.end,
  ].join('\n')
}
