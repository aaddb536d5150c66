import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, originalRange } from './normalise.ts'

/** The original characters behind the first place of `word` in the normalised text. */
function originalOf(raw: string, word: string): string {
  const normalised = normalise(raw)
  const at = normalised.text.indexOf(word)
  expect(at, `"${word}" in "${normalised.text}"`).not.toBe(-1)
  const { start, end } = originalRange(normalised, at, at + word.length)
  return raw.slice(start, end)
}

describe('normalise', () => {
  it.each([
    ['癌', '胃癌の方', '胃がんの方'],
    ['ガン', '胃ガンの方', '胃がんの方'],
    ['ガン in half width', '胃ｶﾞﾝの方', '胃がんの方'],
    ['ガン before a katakana word', 'ガンセンターのガンワクチン', 'がんセンターのがんワクチン'],
    ['full-width digits and letters', '９８％のＮＫ細胞', '98%のnk細胞'],
    ['letter case', 'CTとPET', 'ctとpet'],
    ['half-width kana with voicing marks', 'ｸﾞﾗﾌとﾊﾟﾈﾙ', 'グラフとパネル'],
    ['compatibility characters', 'Ⅳ期の㈱', 'iv期の(株)'],
    ['a circled figure', '①初診', '1初診'],
    ['zero-width characters', '効​果‌あ﻿り', '効果あり'],
    ['a soft hyphen', '免­疫', '免疫'],
    ['bidi controls', '\u202a免疫\u202c', '免疫'],
    ['a line break inside a sentence', '患者さんの\n声', '患者さんの声'],
    ['white space round a line break', '患者さんの \n\t声', '患者さんの声'],
    ['a line break between Latin words', 'siRNA\ndrip', 'sirna drip'],
    ['a line break after a sentence', '治る。\n声', '治る。\n声'],
    ['a line break before an item', '対象\n・胃', '対象\n・胃'],
    ['letters spaced out', '治　ら　な　い', '治らない'],
    ['letters spaced out by marks', '奇★跡★の★生★還', '奇跡の生還'],
    ['several spaces', 'NK  細胞', 'nk 細胞'],
    ['dashes', '−68', '-68'],
  ])('unifies %s', (_, raw, text) => {
    expect(normalise(raw).text).toBe(text)
  })

  it.each(['ヴィーガンの店', 'ガンダムの模型', 'スローガン募集', 'ガンマ線', 'がんばる人', '治・ら', 'A・B・C'.toLowerCase()])(
    'leaves %s as it is',
    (raw) => {
      expect(normalise(raw).text).toBe(raw)
    },
  )

  it('hands plain text back without offsets', () => {
    expect(normalise('免疫の点滴です。')).toEqual({ text: '免疫の点滴です。', from: null, to: null })
  })

  it.each([
    ['がん', '前置き。胃癌の方', '癌'],
    ['がん', '胃ガンの方', 'ガン'],
    ['がん', '１００％の胃ｶﾞﾝの方', 'ｶﾞﾝ'],
    ['98%', '実に９８％です', '９８％'],
    ['グラフ', '癌のｸﾞﾗﾌです', 'ｸﾞﾗﾌ'],
    ['iv期', 'ステージⅣ期', 'Ⅳ期'],
    ['(株)', '㈱光', '㈱'],
    ['効果あり', '必ず効​果‌あ﻿りです', '効​果‌あ﻿り'],
    ['患者さんの声', '癌患者さんの\n声です', '患者さんの\n声'],
    ['治らない', 'もう　治　ら　な　い　と', '治　ら　な　い'],
    ['奇跡の生還', '癌から奇★跡★の★生★還', '奇★跡★の★生★還'],
    ['消えた', '🎉癌が消えた🎉', '消えた'],
    ['がんは必ず治る', '「癌は　必　ず　治　る」', '癌は　必　ず　治　る'],
  ])('finds the original of %s in %s', (word, raw, original) => {
    expect(originalOf(raw, word)).toBe(original)
  })

  it('maps an empty range and a range without moved characters onto themselves', () => {
    expect(originalRange(normalise('免疫'), 1, 2)).toEqual({ start: 1, end: 2 })
    expect(originalRange(normalise('癌免疫'), 2, 2)).toEqual({ start: 2, end: 2 })
  })

  const pieces = fc.constantFrom(
    '癌',
    'ガン',
    'ｶﾞﾝ',
    'が​ん',
    'Ⅳ',
    '９',
    '　',
    ' ',
    '\n',
    '。',
    '治',
    'ら',
    'な',
    '★',
    '㈱',
    '🎉',
    'A',
    'ﾊﾟ',
    '\u200b',
    '・',
    'ヴィーガン',
    '\ud83c',
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )

  it('maps every character back: inside the original, in order, onto something that makes it', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const normalised = normalise(raw)
        let before = 0
        for (let at = 0; at < normalised.text.length; at++) {
          const { start, end } = originalRange(normalised, at, at + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(raw.length)
          before = start
        }
      }),
    )
  })

  it('finds a word again through whatever stands around it', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('癌が消えた', '治　ら　な　い', '９８％', 'ｸﾞﾗﾌ'), (before, after, word) => {
        const raw = `${before}。\n「${word}」。${after}`
        const { text } = normalise(word)
        const normalised = normalise(raw)
        const at = normalised.text.indexOf(`「${text}」`)
        expect(at).not.toBe(-1)
        const { start, end } = originalRange(normalised, at + 1, at + 1 + text.length)
        expect(raw.slice(start, end)).toBe(word)
      }),
    )
  })

  it('is a fixed point: what is normalised stays so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('癌', 'ガン', '９', 'Ⅳ', '治', '効', '\u200b', 'ﾊﾟ', 'A', '。', '、'), { maxLength: 30 }),
        (list) => {
          const { text } = normalise(list.join(''))
          expect(normalise(text).text).toBe(text)
        },
      ),
    )
  })
})
