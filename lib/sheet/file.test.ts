import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySheet, fullSheet } from '../../tests/fixtures/sheets.ts'
import { fromFile, largestFile, toFile } from './file.ts'

const today = '2026-11-22'

describe('the file', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(fromFile(toFile(sheet, today))).toEqual({ ok: true, sheet, aside: [] })
      }),
    )
  })

  it('may have been touched by an editor that adds a mark at the beginning', () => {
    expect(fromFile(`\uFEFF${toFile(fullSheet, today)}`)).toMatchObject({ ok: true, sheet: fullSheet })
  })

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['<html>', 'not-json'],
    ['null', 'not-a-sheet'],
    ['[]', 'not-a-sheet'],
    ['{"format":"second-look-sheet"}', 'not-a-sheet'],
    ['{"format":"second-look-sheet","sheet":null}', 'not-a-sheet'],
    ['{"format":"other","sheet":{}}', 'not-a-sheet'],
    ['{"format":"second-look-sheet","sheet":{"version":2}}', 'newer'],
    ['x'.repeat(largestFile + 1), 'too-large'],
  ])('refuses %.60j: %s', (text, why) => {
    expect(fromFile(text)).toEqual({ ok: false, why })
  })

  it('takes what can be read of a damaged one and names the rest', () => {
    const damaged = JSON.parse(toFile(fullSheet, today))
    damaged.sheet.costs = 'gone'
    damaged.sheet.questions[0] = { id: '!' }
    const read = fromFile(JSON.stringify(damaged))
    if (!read.ok) throw new Error(read.why)
    expect(read.sheet.pages).toEqual(fullSheet.pages)
    expect(read.sheet.questions).toHaveLength(fullSheet.questions.length - 1)
    expect(read.aside.map(({ part }) => part).sort()).toEqual(['costs', 'questions'])
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof fromFile(text).ok).toBe('boolean')
      }),
    )
  })
})
