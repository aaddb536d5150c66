import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePage, evaluateText } from '../../lib/evaluation/evaluate.ts'
import { textPage } from '../../lib/evaluation/page-text.ts'
import { learnedReader } from '../../scripts/weights.ts'
import { anyText, runs, unrelated, wholeText } from './texts.ts'

const learned = learnedReader()
const minutes = 5 * 60_000
const keyOf = ({ category, sign, quote, start }: { category: string; sign: string; quote: string; start: number }): string =>
  `${start} ${category} ${sign} ${quote}`

describe('evaluating any text', () => {
  it(
    'answers, quotes the text exactly, and answers the same again',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const evaluation = evaluateText(text, { learned })
          for (const { quote, start, end } of evaluation.findings) expect(text.slice(start, end)).toBe(quote)
          expect(evaluateText(text, { learned })).toEqual(evaluation)
        }),
        runs(0.25),
      )
    },
    minutes,
  )

  it(
    'answers for a page of such text, with all nine disclosures',
    () => {
      fc.assert(
        fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
          const page = textPage(texts.join('\n\n'))
          const evaluation = evaluatePage(page, { learned })
          expect(evaluation.disclosures).toHaveLength(9)
          expect(evaluatePage(page, { learned })).toEqual(evaluation)
        }),
        runs(0.05),
      )
    },
    minutes,
  )

  it(
    'loses no finding when an unrelated paragraph comes before or after',
    () => {
      fc.assert(
        fc.property(wholeText, unrelated, fc.boolean(), (text, other, before) => {
          const alone = evaluateText(text, { learned }).findings.map(keyOf)
          const shift = before ? other.length + 2 : 0
          const together = evaluateText(before ? `${other}\n\n${text}` : `${text}\n\n${other}`, { learned }).findings
          expect(together.map((one) => keyOf({ ...one, start: one.start - shift }))).toEqual(expect.arrayContaining(alone))
        }),
        runs(0.1),
      )
    },
    minutes,
  )
})

describe('the cost of evaluating', () => {
  it('grows with the text and no faster', () => {
    const text = (copies: number): string =>
      fc
        .sample(anyText, { seed: 7, numRuns: 400 })
        .map((one, at) => `${one}${at}。`)
        .join('\n\n')
        .repeat(copies)
    const time = (long: string): number => {
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const began = performance.now()
        evaluateText(long, { learned })
        best = Math.min(best, performance.now() - began)
      }
      return best
    }
    time(text(1))
    expect(time(text(8)) / time(text(2))).toBeLessThan(8)
  }, 60_000)
})
