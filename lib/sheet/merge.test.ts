import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySheet } from '../../tests/fixtures/sheets.ts'
import { mergeSheets, mergeText } from './merge.ts'
import { emptySheet } from './record.ts'

describe('one text written in two places', () => {
  it.each([
    ['a', 'ab', 'a', 'ab'],
    ['a', 'a', 'ax', 'ax'],
    ['a', 'ab', 'ab', 'ab'],
    ['', 'mine', 'theirs', 'theirs\nmine'],
    ['a', '', 'a', ''],
    ['a', '', 'a\nb', 'a\nb'],
    ['a', 'a\nb', '', 'a\nb'],
    ['a', 'b', 'a\nb', 'a\nb'],
  ])('%j → %j while %j was stored: %j', (from, to, stored, expected) => {
    expect(mergeText(from, to, stored)).toBe(expected)
  })

  it('keeps the words of both whenever both changed it', () => {
    const text = fc.string({ maxLength: 30 })
    fc.assert(
      fc.property(text, text, text, (from, to, stored) => {
        fc.pre(from !== to && from !== stored)
        const merged = mergeText(from, to, stored)
        expect(merged).toContain(to)
        expect(merged).toContain(stored)
      }),
    )
  })
})

describe('two sheets', () => {
  it('merging with itself or with nothing changes nothing', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { texts, ...rest } = sheet
        const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
        expect(mergeSheets(sheet, sheet)).toEqual({ ...rest, texts: written })
        expect(mergeSheets(emptySheet, sheet)).toEqual({ ...rest, texts: written })
        expect(mergeSheets(sheet, emptySheet)).toEqual({ ...rest, texts: written })
      }),
    )
  })

  it('keeps everything of both, and a second time adds nothing', () => {
    fc.assert(
      fc.property(anySheet, anySheet, (one, other) => {
        const merged = mergeSheets(one, other)
        for (const sheet of [one, other]) {
          for (const [id, text] of Object.entries(sheet.texts)) expect(merged.texts[id as 'notes'] ?? '').toContain(text)
          for (const question of sheet.questions) expect(merged.questions.map(({ text }) => text)).toContain(question.text)
          for (const page of sheet.pages) {
            const kept = merged.pages.find(({ id }) => id === page.id)?.findings.map(({ id }) => id)
            expect(kept).toEqual(expect.arrayContaining(page.findings.map(({ id }) => id)))
          }
          for (const cost of sheet.costs)
            expect(merged.costs.map(({ what, sum }) => [what, sum])).toContainEqual([cost.what, cost.sum])
          expect(merged.papers).toEqual(expect.arrayContaining(sheet.papers))
        }
        expect(merged.questions.slice(0, one.questions.length)).toEqual(one.questions)
        expect(mergeSheets(merged, other)).toEqual(merged)
      }),
    )
  })
})
