import { describe, expect, it } from 'vitest'
import { languages } from '../language/trilingual.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { explanations } from './explanations.ts'
import { eachTerm } from './find.ts'
import { terms } from './terms.ts'

const found = (text: string): string[] => {
  const ids: string[] = []
  eachTerm(vocabulary.words(text), (id) => ids.push(id))
  return ids
}

describe('words', () => {
  it.each([
    ['当院の治療は自由診療です。', ['self-pay']],
    ['標準治療のあと、治験や先進医療があります。', ['standard-care', 'approval-trial', 'advanced-care']],
    ['奏効率は30%、無再発生存期間は…', ['response-rate', 'recurrence-free']],
    ['再生医療等提供計画の届出', ['filing']],
    ['拡大治験', ['expanded-access']],
    ['免疫チェックポイント阻害剤', ['checkpoint-inhibitor']],
  ])('%s', (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort())
  })

  it.each(['がん保険の先進医療特約', '政治験者', 'きょうの天気'])('nothing in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('explanations', () => {
  it('every word has one, with a source and a date', () => {
    expect(explanations.map(({ id }) => id).sort()).toEqual(Object.keys(terms).sort())
    for (const { id, source, asOf } of explanations) {
      expect(source.publisher, id).not.toBe('')
      expect(source.url, id).toMatch(/^https?:\/\/[\w.-]+\//)
      expect(asOf, id).toMatch(/^\d{4}(-\d{2}){0,2}$/)
    }
  })

  it('are short', () => {
    const limits = { ja: 110, easy: 150, en: 230 }
    for (const { id, text } of explanations)
      for (const language of languages) expect(text[language].length, `${id} ${language}`).toBeLessThanOrEqual(limits[language])
  })
})
