import { describe, expect, it } from 'vitest'
import { learnedReader } from '../../scripts/weights.ts'
import { evaluatePage, evaluateText } from './evaluate.ts'
import { textPage } from './page-text.ts'

const learned = learnedReader()
if (learned === undefined) throw new Error('public/weights.js is missing: npm run train')
const judge = (text: string) => evaluateText(text, { learned }).findings

describe('a text read by both', () => {
  const indirect = '病院の白い天井を見上げていた方が、三か月後には孫と虹を数えておられました。'

  it('gets what is said indirectly, as conditional, with its sentence as the quote', () => {
    expect(evaluateText(indirect).findings.filter(({ tier }) => tier === 'prohibited')).toEqual([])
    const found = judge(indirect).filter(({ sign }) => sign === 'learned')
    expect(found.length).toBeGreaterThan(0)
    for (const { tier, quote, start, end, sentence } of found) {
      expect(tier).toBe('conditional')
      expect(indirect.slice(start, end)).toBe(quote)
      expect(indirect.slice(sentence.start, sentence.end)).toBe(quote)
    }
  })

  it('says which wording carried the judgement: one to three exact pieces of the quote', () => {
    const texts = [indirect, '　ガンを諦めない方へ。\n\n一回目の抗ガン剤の前に、採血だけでも　お済ませ下さい。']
    const found = texts.flatMap(judge).filter(({ sign }) => sign === 'learned')
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(({ phrases = [] }) => phrases).length).toBeGreaterThan(0)
    for (const { quote, phrases } of found) {
      if (phrases === undefined) continue
      expect(phrases.length).toBeGreaterThanOrEqual(1)
      expect(phrases.length).toBeLessThanOrEqual(3)
      expect(new Set(phrases).size).toBe(phrases.length)
      for (const phrase of phrases) {
        expect(quote).toContain(phrase)
        expect(phrase.trim().length).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('says so of what it found alone, not of what a rule found', () => {
    const found = judge('当院の免疫療法なら、がんは必ず治ります。').filter(({ sign }) => sign !== 'learned')
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) expect(finding).not.toHaveProperty('phrases')
  })

  it('finds nothing where nothing is offered', () => {
    expect(judge('がん相談支援センターでは、どなたでも無料で相談できます。')).toEqual([])
    expect(judge('今日は天気がよいので、公園まで歩きました。')).toEqual([])
  })

  it('gives exact quotes in text that normalising moves', () => {
    const text = '　ガンを諦めない方へ。\n\n一回目の抗ガン剤の前に、採血だけでも　お済ませ下さい。'
    for (const { quote, start, end } of judge(text)) expect(text.slice(start, end)).toBe(quote)
  })

  it('is never louder than a clear quotation', () => {
    const quoted = '「一回目の抗がん剤の前に、採血だけでもお済ませください」という広告について、消費者庁が注意を呼びかけています。'
    expect(judge(quoted)).toEqual([])
  })
})

it('a page about something else stays as it is', () => {
  expect(evaluatePage(textPage('今日のパンは焼きたてです。奇跡のパンをどうぞ。'), { learned }).findings).toEqual([])
})

it('without weights the rules decide alone', () => {
  const text = '当院の免疫療法なら、がんは必ず治ります。'
  expect(evaluateText(text, { learned: undefined }).findings).toEqual(evaluateText(text).findings)
  expect(evaluateText(text).findings.length).toBeGreaterThan(0)
})
