import { describe, expect, it } from 'vitest'
import { contextsOf } from '../../../tests/fixtures/disclosures.ts'
import type { BlockSpec } from '../../../tests/fixtures/page-text.ts'
import { type DisclosureId, disclosureIds } from '../evaluation.ts'
import { unapprovedPlaces } from './unapproved.ts'

const five = disclosureIds.slice(4)
const given = (...blocks: readonly (string | BlockSpec)[]): DisclosureId[] => {
  const contexts = contextsOf(blocks)
  return five.filter((id) => contexts.some((context) => unapprovedPlaces(id, context).length > 0))
}

describe('the five items', () => {
  it.each([
    ['unapproved-status', '本治療に用いる製剤は、医薬品医療機器等法上の承認を得ていない未承認医薬品です。'],
    ['unapproved-status', 'がんに対する使用は国内では承認されていません。'],
    ['unapproved-status', '当院での用法・用量は、承認された効能・効果とは異なる適応外使用です。'],
    ['unapproved-status', '使用する装置は、日本の医療機器としての承認は受けていません。'],
    ['import-route', '院長が医師の責任において個人輸入したものを使用しています。'],
    ['import-route', '国内の医薬品卸から正規に仕入れています。'],
    ['import-route', '中国の製造会社から病院が輸入したものです。'],
    ['import-route', '国内で製造販売されている注射薬を購入して使用しています。'],
    ['domestic-alternative', '同一の成分を有する国内の承認医薬品はありません。'],
    ['domestic-alternative', '国内に承認された同等の薬剤はありません。'],
    ['domestic-alternative', '同じ成分のアスコルビン酸注射液は国内で承認されていますが、がんに対する承認はありません。'],
    ['domestic-alternative', '同一成分や同一性能を有する他の国内承認医薬品等はありません。'],
    ['domestic-alternative', '国内の承認医薬品　アスコルビン酸の注射剤が欠乏症の薬として承認されています。'],
    ['import-route', '【入手経路】ドイツの製薬会社より購入'],
    ['relief-system', '救済制度：対象外'],
    ['foreign-safety', '諸外国では、重大な副作用として間質性肺炎が報告されています。'],
    ['foreign-safety', '重大なリスクが明らかになっていない可能性があります。'],
    ['foreign-safety', '米国FDAの添付文書には、肝障害のリスクが記載されています。'],
    ['relief-system', '医薬品副作用被害救済制度の対象になりません。'],
    ['relief-system', '健康被害が生じても公的な救済の対象外です。'],
  ] as const)('%s is given: %s', (id, text) => {
    expect(given(text)).toContain(id)
  })

  it.each([
    '健康保険の適用外となります。',
    '国が認めた新しい治療法です。',
    '海外でも広く行われ、安全性が高いと評価されています。',
    '中国で国の承認を受けた遺伝子医薬の流れをくむものです。',
    '病院に保存されている標本を取り寄せます。',
    '救済制度は使えますか？',
    '薬はどこから入手していますか？',
  ])('none is given: %s', (text) => {
    expect(given(text)).toEqual([])
  })

  it('tells a sentence on the relief system from one on approved products', () => {
    expect(given('国内で承認されていない薬剤を用いるため、医薬品副作用被害救済制度の対象にはなりません。')).toEqual([
      'unapproved-status',
      'relief-system',
    ])
  })

  it('reads what stands under a term', () => {
    const list: BlockSpec[] = [
      { text: '入手経路', kind: 'item' },
      { text: 'ドイツの製薬会社より購入', kind: 'item', headers: [0] },
    ]
    expect(given(...list)).toEqual(['import-route'])
    expect(given({ text: '入手経路', kind: 'item' })).toEqual([])
  })

  it('is not given by the words of a link', () => {
    const blocks = ['当院について　未承認のお薬について　個人情報']
    const link = { text: '未承認のお薬について', href: 'https://www.someone.example/risk/', sameSite: true, block: 0 }
    const contexts = contextsOf(blocks, { links: [link] })
    expect(contexts.flatMap((context) => unapprovedPlaces('unapproved-status', context))).toEqual([])
  })
})
