import { describe, expect, it } from 'vitest'
import { isOtherField, topicOf } from './topic.ts'

const cancerClinic =
  'がんの遺伝子治療をお考えの患者さんへ。肺がん、胃がん、膵臓がんなど、再発がんや転移がんの方も治療をお受けになれます。'

describe('topicOf', () => {
  it('knows a page about treating cancer', () => {
    expect(topicOf(cancerClinic)).toBe('cancer-treatment')
  })

  it.each([
    [
      'a vet',
      '犬と猫のがん治療。飼い主さまの声：愛犬のリンパ腫に免疫細胞療法を受け、わんちゃんが元気に。獣医師が腫瘍の治療をご説明します。',
    ],
    [
      'a beauty clinic',
      '美容点滴で透明感のある素肌へ。シミ、くすみ、たるみ、毛穴に。エイジングケアの治療。点滴でがんは治療できません。',
    ],
    [
      'an insurer',
      'がん保険の資料請求。がんと診断されたら診断一時金と給付金。保険料は月々980円、先進医療特約つき。被保険者の治療を支えます。',
    ],
    ['a dentist', '歯科のインプラント、歯周病、むし歯、ホワイトニング。口の中のがんの検査も。治療のご予約を。'],
    [
      'screening',
      'がん検診のお知らせ。胃がん検診はバリウム、乳がん検診はマンモグラフィ。受診券を持って検診へ。がんの治療は病院で。',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(topicOf(text)).toBe('other')
  })

  it('keeps a cancer clinic that also has a beauty menu', () => {
    expect(topicOf(`${cancerClinic}\n美容のメニュー：シミ、くすみ、毛穴`)).toBe('cancer-treatment')
  })

  it('keeps a patient with a cat, and a page that names insurance', () => {
    expect(topicOf(`${cancerClinic}うちの猫と犬も待っています。がん保険の給付金の書類も出しました。`)).toBe('cancer-treatment')
  })

  it('does not take telling a diagnosis (告知) for insurance', () => {
    expect(topicOf('がんの告知を受けた日。告知のあとの治療。告知されたご家族へ。告知の仕方。告知の場で。がん治療の病院。')).toBe(
      'cancer-treatment',
    )
  })
})

it('a single text is silenced only by an evident other field', () => {
  expect(isOtherField('愛犬のがんに効いたサプリ。')).toBe(true)
  expect(isOtherField('がんに効いたサプリ。')).toBe(false)
})
