import { describe, expect, it } from 'vitest'
import { learnedReader } from '../../../scripts/weights.ts'
import { type BlockSpec, pageOf } from '../../../tests/fixtures/page-text.ts'
import type { Finding } from '../evaluation.ts'
import { Sections } from '../findings.ts'
import { readBlock } from '../read-block.ts'
import type { SecondReading } from '../second-reading.ts'
import { boxedFigures } from './boxes.ts'
import { inPassing } from './in-passing.ts'
import { storiesUnderHeadings } from './stories.ts'
import { vouched } from './vouched.ts'

const learned = learnedReader()
if (learned === undefined) throw new Error('public/weights.js is missing: npm run train')

function reading(specs: readonly (string | BlockSpec)[], lean: number) {
  const page = pageOf(specs)
  const reads = page.blocks.flatMap((block, at) => readBlock(block, at) ?? [])
  const again: SecondReading = {
    page,
    sections: new Sections(page, reads),
    learned: learned as NonNullable<typeof learned>,
    lean,
    gated: true,
  }
  return { again, reads }
}
function passing(specs: readonly string[], lean: number): readonly Finding[] {
  const { again, reads } = reading(specs, lean)
  const run = inPassing(again, reads, [])
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}
const cell = (text: string, headers: readonly number[] = []): BlockSpec => ({ text, kind: 'cell', headers })

describe('figures in boxes', () => {
  const found = (specs: readonly (string | BlockSpec)[]): string[] =>
    boxedFigures(reading(specs, 0.5).again).map(({ quote }) => quote)

  it('are an effect with the label beside them, over them or in the head of their row', () => {
    expect(found(['72%', '病勢コントロール率（当院調べ）'])).toEqual(['72%'])
    expect(found([cell('有効率'), cell('８２％', [0])])).toEqual(['８２％'])
    expect(found(['院内培養成功率', '99.2', '%'])).toEqual(['99.2'])
  })

  it('are none where the label speaks of something else', () => {
    expect(found(['15%', '副作用の発現率'])).toEqual([])
    expect(found(['50%OFF', '満足のコース'])).toEqual(['50%OFF'])
    expect(found(['30%', '消費税を除く割引'])).toEqual([])
    expect(found([cell('駅から'), cell('72%', [0])])).toEqual([])
    expect(found(['3', '診察室'])).toEqual([])
  })

  it('are none under a heading that shows bad examples', () => {
    expect(found([{ text: 'こんな広告に注意', level: 2 }, '82%', '有効率'])).toEqual([])
  })
})

describe('stories under a heading that offers them', () => {
  const found = (specs: readonly (string | BlockSpec)[]): string[] => {
    const { again, reads } = reading(specs, 0.5)
    return storiesUnderHeadings(again, reads).map(({ category }) => category)
  }
  const story = '余命半年と言われて二年。今年も桃の袋がけができました。先生は首をかしげておいでです。'

  it('are testimonials where a person signs them', () => {
    expect(found([{ text: '患者さまの声', level: 2 }, story, '山梨県　68歳女性　胆管がん'])).toEqual(['testimonial'])
    expect(found([{ text: '5. 体験された方のお話', level: 2 }, `Kさん（66歳・胃がん）\n${story}`])).toEqual(['testimonial'])
  })

  it('are none without a person, or without such a heading', () => {
    expect(found([{ text: '患者さまの声', level: 2 }, 'ご意見箱は待合室にございます。治療のあとでお入れください。'])).toEqual([])
    expect(found([{ text: '診療時間', level: 2 }, story, '山梨県　68歳女性　胆管がん'])).toEqual([])
  })
})

describe('signs the page vouches for', () => {
  const found = (text: string): string[] => {
    const { again, reads } = reading([text], 0.5)
    return reads.flatMap((read) => vouched(again, read)).map(({ category }) => category)
  }

  it('need no word about cancer of their own', () => {
    expect(found('12月の新規枠は残り3名となりました。')).toContain('inducement')
    expect(found('大きな病院で「あとは緩和で」と言われ、まだ荷物をまとめたくない方')).toContain('hope-lever')
  })

  it('keep their silencers and their stance', () => {
    expect(found('「残り3名です」という広告にご注意ください。')).toEqual([])
    expect(found('本日の診察は午後5時までです。')).toEqual([])
  })
})

describe('what is said in passing', () => {
  const page = ['今月中にお申し込みの方は初月無料。', '受付は2階にございます。駐車場は12台です。']
  const found = (lean: number): string[] => passing(page, lean).map(({ category, quote }) => `${category} ${quote}`)

  it('counts on a page that advertises, with exact quotes', () => {
    expect(found(0.5)).toEqual(['inducement 今月中にお申し込みの方は初月無料'])
  })

  it('counts for nothing on any other', () => {
    expect(found(0)).toEqual([])
    expect(found(-4)).toEqual([])
  })

  it('leaves a list of kinds of cancer alone', () => {
    expect(passing(['肺がん｜胃がん｜大腸がん｜膵臓がん｜胆道がん｜肝臓がん｜食道がん｜乳がん｜子宮がん'], 0.5)).toEqual([])
  })
})
