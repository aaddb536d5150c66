import { describe, expect, it } from 'vitest'
import { type Centre, remarkIds } from './centre-row.ts'
import { coverageOf } from './coverage.ts'
import { centres } from './list.ts'
import { prefectures } from './prefectures.ts'
import { cautions, phoneOwner, whatToSay } from './remarks.ts'
import { ageOf, whenWords } from './when-words.ts'
import {
  askAtSwitchboard,
  coverageWords,
  noNumber,
  oldEvidence,
  oldNumber,
  phoneOwners,
  remarkWords,
  undatedEvidence,
} from './words.ts'

/** As the fact sheet on the list counts them: prefecture, hospitals without and with children’s designation. */
const counts = `
北海道 21 1 青森県 5 0 岩手県 10 0 宮城県 8 1 秋田県 7 0 山形県 6 0 福島県 7 0 茨城県 10 0 栃木県 8 0 群馬県 9 0 埼玉県 15 1 千葉県 17 0 東京都 31 2 神奈川県 26 1
新潟県 7 0 富山県 5 0 石川県 5 0 福井県 3 0 山梨県 4 0 長野県 12 0 岐阜県 9 0 静岡県 13 1 愛知県 17 1 三重県 5 1 滋賀県 7 0 京都府 13 2 大阪府 18 1 兵庫県 17 1
奈良県 6 0 和歌山県 6 0 鳥取県 3 0 島根県 5 0 岡山県 9 0 広島県 12 1 山口県 6 0 徳島県 5 0 香川県 5 0 愛媛県 8 0 高知県 4 0 福岡県 24 1 佐賀県 4 0 長崎県 6 0 熊本県 5
0 大分県 5 0 宮崎県 3 0 鹿児島県 12 0 沖縄県 6 0
`
  .trim()
  .split(/\s+/)

const named = (name: string, kind?: Centre['kind']): Centre => {
  const found = centres.find((centre) => centre.name === name && (kind === undefined || centre.kind === kind))
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

describe('the list', () => {
  it('has as many lines a prefecture as the fact sheet counts', () => {
    const wanted = counts.flatMap((word, at) => (at % 3 === 0 ? [[word, Number(counts[at + 1]), Number(counts[at + 2])]] : []))
    expect(wanted).toHaveLength(47)
    const own = wanted.map(([prefecture]) => {
      const here = centres.filter((centre) => centre.prefecture === prefecture)
      const children = here.filter(({ kind }) => kind === 'children').length
      return [prefecture, here.length - children, children]
    })
    expect(own).toEqual(wanted)
  })

  it('says of every number whose it is, and what to say where another answers', () => {
    for (const centre of centres) {
      expect(phoneOwner(centre) === undefined).toBe(centre.phone === undefined)
      if (centre.phone?.of === 'desk') expect(whatToSay(centre)).toBeUndefined()
      else expect(whatToSay(centre)).toBe(centre.phone === undefined ? undefined : askAtSwitchboard)
    }
    expect(centres.filter(({ phone }) => phone?.of === 'desk')).toHaveLength(10)
    expect(centres.filter(({ phone }) => phone?.of === 'via')).toHaveLength(14)
    expect(centres.filter(({ phone }) => phone === undefined)).toHaveLength(111)
  })

  it('a number of 2020 is not called the main number', () => {
    for (const centre of centres.filter(({ remarks, phone }) => remarks.includes('phone-of-2020') && phone?.of === 'hospital'))
      expect(phoneOwner(centre)).not.toBe(phoneOwners.hospital)
    expect(centres.filter(({ remarks }) => remarks.includes('phone-of-2020'))).toHaveLength(81)
  })

  it('lines without a number, with old or undated evidence, and with anything unsure say so', () => {
    for (const centre of centres) {
      const said = cautions(centre)
      expect(said.includes(noNumber)).toBe(centre.phone === undefined)
      expect(said.includes(oldEvidence)).toBe(ageOf(centre.evidence.when) === 'old')
      expect(said.includes(undatedEvidence)).toBe(ageOf(centre.evidence.when) === 'undated')
      for (const id of remarkIds) expect(said.includes(remarkWords[id])).toBe(centre.remarks.includes(id))
    }
  })

  it.each([
    ['KKR札幌医療センター', [oldEvidence, remarkWords['since-unsure']]],
    ['山形市立病院済生館', [remarkWords.leaving, remarkWords['phone-of-2020']]],
    ['宝塚市立病院', [noNumber, remarkWords.planned]],
    ['千葉医療センター', [oldEvidence, remarkWords['second-hand'], remarkWords['since-unsure']]],
    ['静岡県立静岡がんセンター', []],
    ['四国がんセンター', [oldNumber]],
  ] as const)('%s', (name, said) => expect(new Set(cautions(named(name)))).toEqual(new Set(said)))

  it('a number that the table calls old is nowhere', () => {
    const all = JSON.stringify(centres)
    for (const number of ['024-934-5564', '086-222-8827', '088-633-9438']) expect(all).not.toContain(number)
  })
})

describe('dates', () => {
  it.each([
    ['', 'undated', '日付なし'],
    ['2024-02', 'recent', '2024年2月'],
    ['>2022-09', 'recent', '2022年9月以降'],
    ['>2020-10', 'old', '2020年10月以降'],
    ['F2025', 'recent', '2025年度'],
    ['<2019-09', 'old', '2019年9月より前'],
    ['~2019', 'old', '2019年ごろ'],
    ['2021-12-31', 'old', '2021年12月31日'],
  ] as const)('«%s» is %s: %s', (when, age, words) => {
    expect(ageOf(when)).toBe(age)
    expect(whenWords(when, 'ja')).toBe(words)
  })

  it('in English', () => expect(whenWords('F2025', 'en')).toBe('fiscal 2025'))
})

describe('how far the list goes', () => {
  it('is said of every prefecture, in every language', () => {
    for (const prefecture of prefectures)
      for (const language of ['ja', 'easy', 'en'] as const)
        expect(coverageWords(coverageOf(prefecture), language).length).toBeGreaterThan(10)
  })

  it('where some are known to be missing, it says how many, if that is known', () => {
    expect(coverageWords(coverageOf('福井県'), 'ja')).toContain('少なくとも2つ')
    expect(coverageWords(coverageOf('新潟県'), 'ja')).toBe('この一覧には、載っていない病院があります。')
    expect(coverageWords(coverageOf('宮城県'), 'ja')).toContain('確かめられていません')
    expect(coverageWords(coverageOf('兵庫県'), 'en')).toContain('at least 1 hospital is missing')
  })

  it('nowhere does it say that all are there', () => {
    for (const prefecture of prefectures)
      expect(coverageWords(coverageOf(prefecture), 'ja')).toMatch(/かもしれません|ありま|確かめられていません|あるとみられます/)
  })
})
