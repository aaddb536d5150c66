import { describe, expect, it } from 'vitest'
import { type BlockSpec, pageOf } from '../../tests/fixtures/page-text.ts'
import { evaluatePage, evaluateText } from './evaluate.ts'

const categoriesOf = (...blocks: (string | BlockSpec)[]) =>
  evaluatePage(pageOf([{ text: 'がん治療のあさぎり医院', level: 1 }, '駐車場は病院の裏にあります。', ...blocks])).findings.map(
    (finding) => finding.category,
  )

const claim = 'このがん治療なら、副作用はまったくありません。'

describe('a finding', () => {
  it.each([
    claim,
    '　ｶﾞﾝ が必ず治　る　治　療　で　す。',
    '「もう歩けないと言われた父のがんが消え、旅行に行けるまでになりました」と娘さんが喜ばれています。',
  ])('quotes the text exactly: %s', (text) => {
    for (const finding of evaluateText(text).findings) {
      expect(text.slice(finding.start, finding.end)).toBe(finding.quote)
      expect(finding.quote).not.toMatch(/^\s|\s$|。$/)
    }
  })

  it('quotes a short sentence whole', () => {
    expect(evaluateText(claim).findings.map((finding) => finding.quote)).toContain('このがん治療なら、副作用はまったくありません')
  })

  it('is the same whatever stands beside it', () => {
    const alone = evaluateText(claim).findings.map((finding) => finding.sign)
    const beside = evaluateText(`きょうは晴れです。\n\n${claim}\n\n駐車場は20台です。`).findings.map((finding) => finding.sign)
    expect(beside).toEqual(alone)
  })
})

describe('what frames a sentence', () => {
  it('raises it on a plain page', () => {
    expect(categoriesOf(claim)).toContain('guarantee')
  })

  it.each(['使用できない表現', 'よくある誤解', '広告の見本', 'こんな言葉に注意'])('silences it under the heading %s', (text) => {
    expect(categoriesOf({ text, level: 2 }, claim)).toEqual([])
  })

  it('silences it in a column of bad examples only', () => {
    const bad = { text: '使用できない表現', kind: 'cell' } as const
    expect(categoriesOf(bad, { text: claim, kind: 'cell', headers: [2] })).toEqual([])
    expect(categoriesOf({ text: '特長', kind: 'cell' }, { text: claim, kind: 'cell', headers: [2] })).toContain('guarantee')
  })

  it('silences an offer where its own section says that the effect is not established', () => {
    const offer = '当院では、がんの患者さまにNK細胞療法を行っています。'
    const limit = 'この治療の有効性は確立されていません。'
    expect(categoriesOf({ text: 'NK細胞療法', level: 2 }, offer)).toContain('unproven-immunotherapy')
    expect(categoriesOf({ text: 'NK細胞療法', level: 2 }, offer, limit)).toEqual([])
  })

  it('does not let an honest section excuse another', () => {
    const offer = '当院では、がんの患者さまにNK細胞療法を行っています。'
    const limit = 'この治療の有効性は確立されていません。'
    expect(categoriesOf({ text: '温熱', level: 2 }, limit, { text: 'NK細胞療法', level: 2 }, offer)).toContain(
      'unproven-immunotherapy',
    )
  })
})

describe('what is no sentence of its own', () => {
  it('does not mark the name of whoever runs the page', () => {
    const name = 'あさぎり免疫療法クリニック'
    const page = (title: string) =>
      evaluatePage(pageOf([name, 'がんの治療の病院です。'], { title })).findings.map((finding) => finding.quote)
    expect(page(`${name}｜がんの治療`)).toEqual([])
    expect(page('がんの治療の病院')).toEqual([name])
  })

  it('counts a line of the menu and its heading once', () => {
    const findings = evaluatePage(
      pageOf([{ text: claim, area: 'navigation' }, { text: claim }, 'がんの治療の病院です。']),
    ).findings.filter((finding) => finding.category === 'guarantee')
    expect(findings.map((finding) => finding.block)).toEqual([1])
  })
})

describe('what nobody is shown', () => {
  it('raises nothing in text that is never shown, and something in what a reader can open', () => {
    expect(categoriesOf({ text: claim, sight: { state: 'never', why: 'not-displayed' } })).toEqual([])
    expect(categoriesOf({ text: claim, sight: { state: 'openable', why: 'folded' } })).toContain('guarantee')
  })
})

describe('evaluation is total', () => {
  it.each(['', ' ', '\n\n', '。', '「', '\ud800', '\u0000', 'がん'.repeat(5000)])('takes %j', (text) => {
    expect(() => evaluateText(text)).not.toThrow()
  })

  it('leaves other fields alone', () => {
    expect(evaluateText('愛犬のがんが消えたと飼い主さまが喜ばれました。ペットの治療なら当院へ。').findings).toEqual([])
  })
})
