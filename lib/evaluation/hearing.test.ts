import { describe, expect, it } from 'vitest'
import { learnedReader } from '../../scripts/weights.ts'
import { pageOf } from '../../tests/fixtures/page-text.ts'
import { evaluatePage } from './evaluate.ts'

const learned = learnedReader()
if (learned === undefined) throw new Error('public/weights.js is missing: npm run train')

const advert = [
  '当院の活性化NK細胞療法は、採血した血液から免疫細胞を取り出し、増やして点滴で戻します。ステージ4の方も、あきらめないでください。',
  '副作用はほとんどありません。抗がん剤で苦しむ毎日から、ご自分の免疫で治す毎日へ。',
  '「余命三か月と言われた夫が、いまでは孫と山に登っています」（68歳・奥さま）',
  '患者さまの9割が効果を実感。日本で唯一の培養法で、がん細胞だけを攻撃します。',
  '今月のご予約は残り3名です。お早めにお電話ください。',
]
const warning = [
  'がん相談支援センターでは、どなたでも無料で相談できます。',
  '効果が証明されていない治療を、広告だけで選ばないでください。',
  '主治医に相談し、費用と副作用を確かめましょう。',
  '市の保健師がお話をうかがいます。祝日は休みです。',
  'がんの治療について、国民生活センターに相談が寄せられています。',
  '標準治療を優先し、疑問は病院の相談窓口へお寄せください。',
]

describe('a page heard as a whole', () => {
  const findings = (blocks: readonly string[], title: string) => evaluatePage(pageOf(blocks, { title }), { learned }).findings

  it('raises on an advertisement what a single sentence would not', () => {
    const kinds = new Set(findings(advert, '高活性NK細胞療法｜あさぎりクリニック').map(({ category }) => category))
    for (const kind of ['guarantee', 'testimonial', 'unproven-immunotherapy', 'inducement', 'hope-lever'] as const)
      expect(kinds).toContain(kind)
  })

  it('stays quiet on a page that warns, whatever it quotes', () => {
    const quoted = '「副作用はまったくありません」「ステージ4でも消えました」「残り3名です」'
    expect(findings([...warning, quoted], 'がんの広告にご注意ください｜架空市公式ホームページ')).toEqual([])
  })

  it('does not excuse advertising on a page that calls itself a society', () => {
    expect(findings(advert, 'NPO法人 がん免疫の会').length).toBeGreaterThan(3)
  })

  it('says in order what it found', () => {
    const starts = findings(advert, 'あさぎりクリニック').map(({ sentence }) => sentence.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
