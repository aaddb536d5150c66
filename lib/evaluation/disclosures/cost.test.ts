import { describe, expect, it } from 'vitest'
import { contextsOf } from '../../../tests/fixtures/disclosures.ts'
import type { BlockSpec } from '../../../tests/fixtures/page-text.ts'
import { costPlaces } from './cost.ts'

const costs = (...blocks: readonly (string | BlockSpec)[]) => {
  const found = contextsOf(blocks).map(costPlaces)
  return { full: found.flatMap((one) => one.full).length, besides: found.flatMap((one) => [...one.first, ...one.fees]).length }
}

describe('the usual price', () => {
  it.each([
    'NK細胞療法の費用は1回330,000円（税込）です。',
    '１クール６回　総額１９８万円（税込）',
    '費用：二百五十万円',
    '治療費は1クール（6回）で約150万〜200万円となります。',
    '料金　1回あたり¥275,000（税込）',
    '1回 38.5万円（税込）、6回コース 198万円（税込）',
    '標準的な総額は四十万円から九十一万円です。',
    '二回目以降は NMN点滴 49,500円を頂戴します。',
    '初回限定 9,800円（通常 33,000円）',
    '費用は初診料・検査料込みで660,000円です。',
    '点滴療法　25g 9,900円／50g 14,300円',
    '温熱療法 60分 11,000円',
    '治療費総額（税込）：1,320,000円～2,640,000円',
    '費用の目安は1クール6回で99万円〜211万2千円です。',
  ])('is: %s', (text) => {
    expect(costs(text).full).toBeGreaterThan(0)
  })

  it.each([
    '初回限定 9,800円（税込）でお試しいただけます。',
    'はじめての方 5,500円',
    'ご相談料 5,500円（税込）',
    '紹介状の文書料は3,300円（税込）です。',
    '初診カウンセリング（60分） 11,000円',
    'セカンドオピニオン外来　44,000円（税込）',
    '月々12,000円からの医療ローンもご利用いただけます。',
    '感染症検査 22,000円',
    'キャンセル料として55,000円を申し受けます。',
    '提携ホテルの宿泊は1泊8,800円です。',
    'モニター価格 1回 98,000円',
    '治療説明（オンライン可） 11,000円／30分',
  ])('is only a fee or a first session: %s', (text) => {
    expect(costs(text)).toMatchObject({ full: 0, besides: 1 })
  })

  it.each([
    '70歳未満で年収約370万〜770万円の方の場合、1か月の自己負担の上限はおよそ8万円です。',
    '健康保険が使える場合、3割負担で約15,000円です。',
    '紹介された診療所でビタミンCの点滴に八か月で六百二十万円を支払った。',
    '開発には何百億円もの費用がかかります。',
    '先進医療の技術料 2,883,000円（全額自己負担）',
    '研究費として年間3,000万円の助成を受けています。',
    'がん保険の給付金100万円を治療費にあてられます。',
    '費用は病状により異なります。お問い合わせください。',
  ])('is not: %s', (text) => {
    expect(costs(text).full).toBe(0)
  })

  it('reads an amount by the heads of its cell', () => {
    const table: BlockSpec[] = [
      { text: '費用（税込）', kind: 'cell' },
      { text: '初診カウンセリング', kind: 'cell' },
      { text: 'NK細胞療法 1回', kind: 'cell' },
    ]
    expect(costs(...table, { text: '11,000円', kind: 'cell', headers: [0, 1] })).toMatchObject({ full: 0 })
    expect(costs(...table, { text: '363,000円', kind: 'cell', headers: [0, 2] })).toMatchObject({ full: 1 })
  })

  it('leaves prices in a patient’s story to the patient', () => {
    expect(costs('60代女性 乳がん。治療費は1クール1,980,000円でした。').full).toBe(0)
  })
})
