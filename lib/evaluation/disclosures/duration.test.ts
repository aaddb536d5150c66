import { describe, expect, it } from 'vitest'
import { contextsOf } from '../../../tests/fixtures/disclosures.ts'
import type { BlockSpec } from '../../../tests/fixtures/page-text.ts'
import { durationPlaces } from './duration.ts'

const count = (...blocks: readonly (string | BlockSpec)[]): number => contextsOf(blocks).flatMap(durationPlaces).length

describe('a period or a number of sessions', () => {
  it.each([
    '2週間ごとに6回の点滴が標準です。',
    '治療期間の目安は約3か月です。',
    '1クールは投与6回です。',
    '3か月で6回の投与を1クールとします。',
    '2～3週間ごとに、6回の投与を1クールとします。',
    '週1〜2回、計6〜12回（約6〜8週間）を1コースとします。',
    '標準は週一回・十二回（およそ三か月）です。',
    '治療は約2週間おきの点滴で、6回をひと区切りとしています。',
    '点滴は週に2回、3か月続けていただくのが基本です。',
    '1コース 8回（約4ヶ月）',
    '通院回数：5〜6回',
    '投与期間は半年ほど、全12回です。',
    '月に2回のペースで点滴を受けていただきます。',
    '照射は1日1回、5日間の治療です。全5回。',
    'これを2週間ごとに6回くり返し、およそ3か月。最後に画像で確認します。',
    '隔週で点滴を行います。',
    '6回コース 1,980,000円',
  ])('is: %s', (text) => {
    expect(count(text)).toBeGreaterThan(0)
  })

  it.each([
    '診療時間は9時間ではありません。',
    '創業30年の実績です。',
    '一回目の抗がん剤の前にお電話ください。',
    '点滴は1回60分ほどです。',
    '採血した血液から約2週間かけて細胞を培養します。',
    '点滴4回後の画像で肝転移の影が見えにくくなりました。',
    '一クール終了後も半年に一度、免疫の記憶がつづいているかを血液で確かめる「見守り外来」をご用意しています。',
    '地下鉄の駅から歩いて四分。',
    '余命3か月と言われた方も、ご相談ください。',
    '次の検査まで三か月、様子を見ましょう。',
    '無料相談会は月に2回開催しています。',
    'お返事まで1週間ほどお待ちください。',
    '抗がん剤治療は3週間ごとに6回行われるのが一般的です。',
    '70代男性。週1回の点滴を3か月続けて、庭仕事ができるようになりました。',
    '一般の病院では、オプジーボは2週間ごとに投与されます。',
    '採血した血液からリンパ球を約2週間かけて育て、点滴でお戻しする治療です。',
    '初診のご予約は1週間前までにお願いします。',
    'ご契約から8日以内であればクーリングオフができます。',
    '発熱は2〜3日でおさまります。',
  ])('is not: %s', (text) => {
    expect(count(text)).toBe(0)
  })

  it('reads a figure by its heads', () => {
    const heads: BlockSpec[] = [
      { text: '標準的な回数・期間', kind: 'cell' },
      { text: '抗がん剤治療', kind: 'cell' },
    ]
    expect(count(...heads, { text: '週2回×3か月（24回）が目安', kind: 'cell', headers: [0] })).toBeGreaterThan(0)
    expect(count(...heads, { text: '月に2〜4回', kind: 'cell', headers: [0, 1] })).toBe(0)
    expect(count({ text: '回数と期間', level: 3 }, '6回、約3か月')).toBeGreaterThan(0)
    expect(count({ text: '治療期間', kind: 'item' }, { text: 'おおよそ半年', kind: 'item', headers: [0] })).toBeGreaterThan(0)
  })
})
