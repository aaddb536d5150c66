import { describe, expect, it } from 'vitest'
import type { Centre } from './centre-row.ts'
import { plainly, romanOf, romanTyped } from './kana.ts'
import { centres } from './list.ts'
import { placeReadings } from './place-readings.ts'
import { prefectureName, prefectures, readingOf, regions } from './prefectures.ts'
import { searchOf } from './search.ts'
import { cutterOf } from './tokens.ts'
import { wordReadings } from './word-readings.ts'

const search = searchOf(centres)
const found = (words: string) => search({ words })
const namesOf = (words: string) => found(words).map(({ name }) => name)
/** Those that the words do not find. */
const missing = (wanted: readonly Centre[], words: string): readonly string[] => {
  const all = new Set(found(words))
  return wanted.filter((each) => !all.has(each)).map(({ name }) => name)
}
const prefecturesOf = (words: string) => new Set(found(words).map(({ prefecture }) => prefecture))

describe('every prefecture', () => {
  it.each(prefectures)('%s is found by its name, its reading and romaji, with all its lines', (prefecture) => {
    const own = centres.filter((centre) => centre.prefecture === prefecture)
    expect(own.length).toBeGreaterThanOrEqual(3)
    const short = prefecture.replace(/[都府県]$/, '')
    const spellings = [
      prefecture,
      short,
      readingOf(prefecture),
      prefectureName(prefecture).en,
      prefectureName(prefecture).en.toLowerCase(),
    ]
    for (const words of spellings) expect(missing(own, words), words).toEqual([])
    for (const words of spellings)
      expect(
        found(words)
          .slice(0, own.length)
          .map(({ prefecture: each }) => each),
        words,
      ).toEqual(own.map(() => prefecture))
    expect(new Set(search({ words: '', prefecture }))).toEqual(new Set(own))
  })

  it('the regions hold each once', () =>
    expect(regions.flatMap((region) => region.prefectures).toSorted()).toEqual([...prefectures].toSorted()))
})

describe('every line', () => {
  it('is found by its name and by its municipality', () => {
    for (const centre of centres) {
      expect(found(centre.name), centre.name).toContain(centre)
      expect(found(centre.municipality), centre.municipality).toContain(centre)
      expect(found(`${centre.prefecture}${centre.municipality}`), centre.municipality).toContain(centre)
    }
  })

  it('is found by the reading of its municipality, in kana of either kind and in romaji', () => {
    const cut = cutterOf(placeReadings)
    for (const centre of centres) {
      const tokens = cut(centre.municipality)
      const reading = tokens.map(({ kana }) => kana).join('')
      expect(
        tokens.every(({ kana }) => kana !== ''),
        centre.municipality,
      ).toBe(true)
      expect(found(reading), reading).toContain(centre)
      const katakana = reading.replace(/[ぁ-ん]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0x60))
      expect(found(katakana), katakana).toContain(centre)
      expect(found(romanOf(reading)), romanOf(reading)).toContain(centre)
    }
  })

  it('has a name of which most is read', () => {
    const cut = cutterOf(wordReadings)
    const whole = centres.filter(({ name }) => cut(name).every(({ kana }) => kana !== ''))
    expect(whole.length / centres.length).toBeGreaterThan(0.9)
  })
})

describe('searching', () => {
  it('begins where a word begins: 京都 is not in 東京都', () => {
    for (const words of ['京都', 'きょうと', 'kyoto']) expect(prefecturesOf(words), words).toEqual(new Set(['京都府']))
  })

  it.each([
    ['さっぽろ', '北海道がんセンター'],
    ['sapporo', '北海道がんセンター'],
    ['札幌　がん', '北海道がんセンター'],
    ['こまごめ', '東京都立駒込病院'],
    ['tora no mon', '虎の門病院'],
    ['虎の門', '虎の門病院'],
    ['じけい', '東京慈恵会医科大学附属病院'],
    ['JIKEI', '東京慈恵会医科大学附属病院'],
    ['せいれい はままつ', '聖隷浜松病院'],
    ['shinyurigaoka', '新百合ヶ丘総合病院'],
    ['ｻｯﾎﾟﾛ', '市立札幌病院'],
    ['東京科学', '東京医科歯科大学病院'],
    ['相沢', '相澤病院'],
    ['kkr', 'KKR札幌医療センター'],
    ['ＫＫＲ', 'KKR札幌医療センター'],
  ])('%s → %s', (words, name) => {
    const each = words === 'tora no mon' ? words.replaceAll(' ', '') : words
    expect(namesOf(each)).toContain(name)
  })

  it('the prefecture comes before a city elsewhere of the same name', () =>
    expect(
      found('福島')
        .slice(0, 7)
        .every(({ prefecture }) => prefecture === '福島県'),
    ).toBe(true))

  it('within a prefecture the prefectural hospitals come first, the children’s last', () => {
    const kinds = search({ words: '', prefecture: '広島県' }).map(({ kind }) => kind)
    expect(kinds[0]).toBe('prefectural')
    expect(kinds.at(-1)).toBe('children')
  })

  it('each further word narrows', () => {
    expect(found('横浜 市民').length).toBeLessThan(found('横浜').length)
    expect(found('横浜 さっぽろ')).toEqual([])
  })

  it('children’s desks alone', () => {
    expect(search({ words: '', children: true })).toHaveLength(15)
    expect(search({ words: 'osaka', children: true }).map(({ name }) => name)).toEqual(['大阪市立総合医療センター'])
  })

  it('no words give everything, words that say nothing give nothing, and no words are too odd', () => {
    expect(found('')).toHaveLength(centres.length)
    expect(found('　 ')).toHaveLength(centres.length)
    for (const odd of ['xyzzy', '<script>', '\\', '.*', '(', '💊', 'あ'.repeat(500), '\u0000']) expect(found(odd), odd).toEqual([])
  })

  it('every beginning of a word finds what the whole word finds', () => {
    for (const word of ['sapporo', 'shizuoka', 'chiba', 'tsukuba', 'fukuoka', 'niigata', 'さいたま', 'kurume', 'jikei']) {
      const whole = found(word)
      expect(whole.length, word).toBeGreaterThan(0)
      for (let end = 1; end < word.length; end++) expect(missing(whole, word.slice(0, end)), word.slice(0, end)).toEqual([])
    }
  })
})

describe('one spelling', () => {
  it.each([
    ['とうきょう', 'tokyo'],
    ['おおさか', 'oosaka'],
    ['こうち', 'kochi'],
    ['ひょうご', 'Hyogo'],
    ['ちば', 'tiba'],
    ['しずおか', 'sizuoka'],
    ['なんば', 'namba'],
    ['きゅうしゅう', 'kyushu'],
    ['べっぷ', 'beppu'],
    ['ほっかいどう', 'hokkaidō'],
    ['じゅんてんどう', 'juntendo'],
    ['つ', 'tsu'],
  ])('%s and %s are one', (kana, typed) => expect(romanTyped(plainly(typed))).toBe(romanOf(kana)))

  it('what is no romaji is none', () => expect(romanTyped('東京')).toBe(''))
})

it('a keystroke costs little: the whole list is searched in under 5 ms, even the worst of many', () => {
  const words = ['お', 'o', '病院', 'sapporo', '大学 病院', 'あ'.repeat(60)]
  for (const each of words) found(each)
  const times = words.map((each) => {
    let best = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 5; turn++) {
      const began = performance.now()
      found(each)
      best = Math.min(best, performance.now() - began)
    }
    return best
  })
  expect(Math.max(...times)).toBeLessThan(5)
})
