import { describe, expect, it } from 'vitest'
import { contextsOf } from '../../../tests/fixtures/disclosures.ts'
import type { BlockSpec } from '../../../tests/fixtures/page-text.ts'
import { riskPlaces } from './risk.ts'

const count = (...blocks: readonly (string | BlockSpec)[]): number => contextsOf(blocks).flatMap(riskPlaces).length

describe('real risks', () => {
  it.each([
    '副作用として、発熱、悪寒、倦怠感が起こることがあります。',
    'まれに血圧低下やアレルギーが起こる可能性があります。',
    '細胞の投与後に軽い熱が出ることがありますが、多くは1日以内に解熱します。',
    '主な副作用：発熱、寒気、だるさ、注射部位の赤み',
    '※リスク・副作用：点滴部位の痛み、腫れ、内出血、まれにアナフィラキシーショック',
    'ビタミンC点滴では、G6PD欠損症の方の溶血、腎機能の低下した方の腎障害が報告されています。',
    '温熱による皮膚のやけど、皮下脂肪のしこりが生じる場合があります。',
    '抗がん剤と併用した場合、当院の点滴のあとに吐き気やだるさが強く出ることがあります。',
    '間質性肺炎、大腸炎、甲状腺機能の低下などの重い副作用が起こりえます。',
    'ご投与のあとは、注射した部位の赤み・硬結・かゆみ、発熱がみられることがあります。',
  ])('are: %s', (text) => {
    expect(count(text)).toBeGreaterThan(0)
  })

  it.each([
    '副作用はほとんどありません。',
    'リスク：通院の手間が少なく、日常生活への影響がありません。',
    '抗がん剤の副作用には、吐き気や脱毛、倦怠感があります。',
    '副作用が心配な方もご安心ください。',
    '発熱は免疫が働きはじめた証拠です。',
    'リスクについては、診察の際に医師が詳しくご説明します。',
    '初期には症状が出にくく、腹痛、背中の痛み、黄疸などで見つかることがあります。',
    '抗がん剤のような吐き気やだるさは、まず起こりません。',
    '倦怠感や食欲不振の改善が期待できます。',
    '手術による痛みや出血が心配な方へ。',
    '間質性肺炎、腸炎など病院で説明を受けた副作用は、量が多すぎたために起こるものです。',
    '70代女性。抗がん剤の吐き気と倦怠感に苦しんでいましたが、楽になりました。',
    '副作用はありますか？',
  ])('are not: %s', (text) => {
    expect(count(text)).toBe(0)
  })

  it('takes single symptoms under a heading of risks', () => {
    expect(count({ text: '主なリスク・副作用', level: 3 }, { text: '発熱', kind: 'item' }, { text: '倦怠感', kind: 'item' })).toBe(
      2,
    )
    expect(count({ text: '抗がん剤の副作用', level: 3 }, { text: '発熱', kind: 'item' })).toBe(0)
    expect(count({ text: 'こんなお悩みはありませんか', level: 3 }, { text: '倦怠感', kind: 'item' })).toBe(0)
  })

  it('leaves the column of another treatment out', () => {
    const heads: BlockSpec[] = [
      { text: '手術', kind: 'cell' },
      { text: '主なリスク', kind: 'cell' },
    ]
    expect(count(...heads, { text: '痛み・出血・感染', kind: 'cell', headers: [0, 1] })).toBe(0)
    expect(count(...heads, { text: '痛み・出血・感染', kind: 'cell', headers: [1] })).toBe(1)
  })
})
