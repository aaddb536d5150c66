import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figures } from '../../lib/language/figures.ts'
import { normalise, originalRange } from '../../lib/language/normalise.ts'
import { sentences } from '../../lib/language/sentences.ts'
import { vocabulary } from '../../lib/language/vocabulary.ts'
import { anyText, runs } from './texts.ts'

const minutes = 5 * 60_000

/** What stays the same under normalising, by other means: letters without case, kana in one script, no spaces, no decoration. */
const folded = (text: string): string =>
  text
    // Gone before anything is joined: a voicing mark may stand behind a character of no width.
    .replace(/\p{Cf}|\s|\u034f|[\ufe00-\ufe0f]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('癌', 'がん')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .normalize('NFKC')

describe('normalising any text', () => {
  it(
    'maps every character back to a stretch of the original, in order, that says the same',
    () => {
      fc.assert(
        fc.property(anyText, (raw) => {
          const normalised = normalise(raw)
          let last = 0
          for (let at = 0; at < normalised.text.length; at++) {
            const { start, end } = originalRange(normalised, at, at + 1)
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(raw.length)
            // Characters of one expansion (㌔ → キロ) may share their original; none may step back.
            expect(start).toBeGreaterThanOrEqual(Math.min(last, start === last ? start : last))
            last = start
          }
          expect(folded(normalised.text)).toBe(folded(raw))
        }),
        runs(0.3),
      )
    },
    minutes,
  )

  it(
    'cuts into sentences that lie in the text, in order, and lose only white space',
    () => {
      fc.assert(
        fc.property(anyText, (raw) => {
          const { text } = normalise(raw)
          let end = 0
          let kept = ''
          for (const sentence of sentences(text)) {
            expect(sentence.start).toBeGreaterThanOrEqual(end)
            expect(sentence.end).toBeGreaterThan(sentence.start)
            expect(sentence.end - sentence.start).toBeLessThanOrEqual(1000)
            expect(text.slice(end, sentence.start).trim()).toBe('')
            kept += text.slice(sentence.start, sentence.end)
            end = sentence.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
          expect(kept.replace(/\s/g, '').length).toBe(text.replace(/\s/g, '').length)
        }),
        runs(0.15),
      )
    },
    minutes,
  )

  it(
    'finds words and figures where they stand',
    () => {
      fc.assert(
        fc.property(anyText, (raw) => {
          const { text } = normalise(raw)
          const words = vocabulary.words(text)
          const standing = new Set<number>()
          words.each(0, text.length, (word) => void standing.add(word))
          for (const word of standing)
            for (const { start, end } of words.of(word)) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
            }
          for (const figure of figures(text))
            expect(text.slice(figure.start, figure.end)).toMatch(/[0-9一二三四五六七八九十百千万億半〇零全約数何幾]/)
        }),
        runs(0.15),
      )
    },
    minutes,
  )
})
