import { describe, expect, it } from 'vitest'
import { contextsOn } from '../../../tests/fixtures/disclosures.ts'
import { type BlockSpec, pageOf } from '../../../tests/fixtures/page-text.ts'
import { contactPlaces } from './contact.ts'

const quotes = (...blocks: readonly (string | BlockSpec)[]): string[] => {
  const page = pageOf(blocks)
  return contactPlaces(page, contextsOn(page)).map(({ read, start, end }) => read.block.text.slice(start, end))
}

describe('a way to ask', () => {
  it.each([
    'お電話 03-0000-1234',
    'ＴＥＬ：０１２０－０００－０００',
    'フリーダイヤル 0120(000)000',
    '電話番号：0000000000',
    'info@someone.example',
    'info＠someone.example',
    '〒100-0000 東京都架空区霞町1-2-3',
    '架空県灯台市岬町5-5 ルミエール岬1F',
    '大阪市中央区架空二丁目3番4号',
  ])('is: %s', (text) => {
    expect(quotes(text).length).toBeGreaterThan(0)
  })

  it.each([
    'お待ちしています。',
    '地下鉄の駅から徒歩4分です。',
    'FAX 03-0000-1234',
    '消費者ホットライン 0120-000-000',
    '計画番号 PC3000000',
    '2026年11月22日更新',
    '診療時間 9:30-12:30／14:00-18:00',
    '料金は1,980,000円です。',
  ])('is not: %s', (text) => {
    expect(quotes(text)).toEqual([])
  })

  it('sees a form by its fields', () => {
    expect(quotes({ text: 'お名前', kind: 'control' }, { text: 'メールアドレス', kind: 'control' })).toEqual(['メールアドレス'])
    expect(quotes('メールアドレス')).toEqual([])
  })
})
