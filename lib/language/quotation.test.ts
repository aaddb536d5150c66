import { describe, expect, it } from 'vitest'
import { isSpokenAbout } from './quotation.ts'
import { sentences } from './sentences.ts'

/** Is 「必ず治る」 in the text spoken about? */
function spokenAbout(text: string): boolean {
  const start = text.indexOf('必ず治る')
  const sentence = sentences(text).find((one) => one.start <= start && one.end > start)
  if (sentence === undefined) throw new Error(`no sentence in "${text}"`)
  return isSpokenAbout(text, sentence, { start, end: start + 4 })
}

describe('isSpokenAbout', () => {
  it.each([
    '「必ず治る」等の表示',
    '「必ず治る」など、強い言葉',
    '「必ず治る」という説明を受けた',
    '「必ず治る」との説明',
    '「必ず治る」といった見出し',
    '「必ず治る」とうたう',
    '「必ず治る」と書かれた紙',
    '「必ず治る」と言われて払った',
    '「必ず治る」って聞いたけど',
    '「必ず治る」は本当か',
    '「必ず治る」のような言葉',
    '「必ず治る」を使う',
    '『必ず治る』と宣伝する',
    '“必ず治る”とされる水',
    '「必ず治る」「副作用なし」と記した紙',
    '「必ず治る」。そう説明された',
    '「必ず治る」。患者の家族はこう言われていた',
  ])('%s', (text) => {
    expect(spokenAbout(text)).toBe(true)
  })

  it.each([
    '必ず治る水です',
    '「必ず治る」',
    '「必ず治る」と笑う院長',
    '「必ず治る」という声をいただきました',
    '「必ず治る」とのお便り',
    '「必ず治る」と言われた方が、また来られました',
    '「がん」は必ず治る',
    '「お電話を」必ず治る「お待ちします」',
    '「必ず治る。と続く',
  ])('not: %s', (text) => {
    expect(spokenAbout(text)).toBe(false)
  })

  it('lets a word set off in marks be', () => {
    const text = '「治る」とは何でしょう'
    expect(isSpokenAbout(text, { start: 0, end: text.length }, { start: 1, end: 3 })).toBe(false)
  })

  it('leaves a quotation alone that is a text of its own', () => {
    const text = `「必ず治る。${'長い話。'.repeat(60)}」という本`
    expect(isSpokenAbout(text, { start: 0, end: text.length }, { start: 1, end: 5 })).toBe(false)
  })
})
