import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySheet, fullSheet } from '../../tests/fixtures/sheets.ts'
import { type Migration, migrate } from './migrate.ts'
import { readSheet } from './read.ts'
import { emptySheet, limits, type Sheet, sheetSchema } from './record.ts'

const garbage = fc.oneof(fc.constantFrom<unknown>(null, 0, -1, true, '', 'text', [], [[]], {}, { id: 7 }), fc.jsonValue())
const isBroken = (part: keyof typeof sheetSchema.shape, value: unknown): boolean =>
  !sheetSchema.shape[part].safeParse(value).success && value !== undefined

describe('reading a record', () => {
  it('gives back every valid sheet as it was', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual({ sheet, aside: [] })
      }),
    )
  })

  it('takes nothing for an empty sheet', () => {
    for (const nothing of [undefined, null]) expect(readSheet(nothing)).toEqual({ sheet: emptySheet, aside: [] })
  })

  it('never throws, always gives a valid sheet, and loses nothing without saying so', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (raw) => {
        const { sheet, aside } = readSheet(raw)
        expect(sheetSchema.safeParse(sheet).success).toBe(true)
        if (raw !== null && !sheetSchema.safeParse(raw).success) expect(aside.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps everything else when one part is broken, and names that part', () => {
    const parts = ['who', 'texts', 'questions', 'pages', 'papers', 'costs'] as const
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...parts), garbage, (sheet, part, bad) => {
        fc.pre(isBroken(part, bad))
        const { sheet: read, aside } = readSheet({ ...sheet, [part]: bad })
        for (const other of parts) if (other !== part) expect(read[other]).toEqual(sheet[other])
        expect(aside.length).toBeGreaterThan(0)
        expect(new Set(aside.map((each) => each.part))).toEqual(new Set([part]))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the other items of a list when one is broken', () => {
    fc.assert(
      fc.property(
        anySheet,
        fc.constantFrom('questions' as const, 'pages' as const, 'costs' as const),
        fc.nat({ max: 5 }),
        garbage,
        (sheet, part, at, bad) => {
          fc.pre(isBroken(part, [bad]))
          const items: unknown[] = [...sheet[part]]
          items.splice(at, 0, bad)
          expect(readSheet({ ...sheet, [part]: items })).toEqual({ sheet, aside: [{ part, raw: bad }] })
        },
      ),
    )
  })

  it('keeps a page of which one finding is broken', () => {
    const [page] = fullSheet.pages
    const broken = { ...fullSheet, pages: [{ ...page, findings: [...(page?.findings ?? []), { quote: 3 }] }] }
    const { sheet, aside } = readSheet(broken)
    expect(sheet.pages).toEqual([page])
    expect(aside).toEqual([{ part: 'findings', raw: { quote: 3 } }])
  })

  it('keeps a text that is not known, and one that is too long, aside', () => {
    const long = 'あ'.repeat(limits.text + 1)
    const { sheet, aside } = readSheet({ ...fullSheet, texts: { ...fullSheet.texts, notes: long, later: 'x' } })
    const { notes: _, ...others } = fullSheet.texts
    expect(sheet.texts).toEqual(others)
    expect(aside).toEqual([
      { part: 'texts', raw: { notes: long } },
      { part: 'texts', raw: { later: 'x' } },
    ])
  })

  it('keeps a record of a later version whole, besides what it can read of it', () => {
    const later = { ...fullSheet, version: 9, hopes: ['new'] }
    const { sheet, aside } = readSheet(later)
    expect(sheet).toEqual(fullSheet)
    expect(aside).toEqual([{ part: 'newer', raw: later }])
  })

  it('takes only web addresses for addresses', () => {
    const [page] = fullSheet.pages
    for (const address of ['javascript:alert(1)', 'file:///home/me/x.html', 'https://a b', 'clinic.example'])
      expect(readSheet({ ...fullSheet, pages: [{ ...page, address }] }).aside[0]?.part).toBe('pages')
  })

  it('gives things of one name different names', () => {
    const twice = { ...fullSheet, questions: [fullSheet.questions[0], fullSheet.questions[0], fullSheet.questions[0]] }
    const ids = readSheet(twice).sheet.questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})

describe('migrating', () => {
  const steps = new Map<number, Migration>([
    [1, (raw) => ({ ...raw, second: true })],
    [2, (raw) => ({ ...raw, third: raw.second })],
  ])

  it('goes step by step up to the version wanted', () => {
    expect(migrate({ version: 1, a: 1 }, steps, 3)).toEqual({ version: 3, a: 1, second: true, third: true })
    expect(migrate({ version: 1, a: 1 }, steps, 2)).toEqual({ version: 2, a: 1, second: true })
    expect(migrate({ version: 2 }, steps, 3)).toEqual({ version: 3, third: undefined })
  })

  it('leaves alone what is newer, has no version, or has no way', () => {
    for (const raw of [{ version: 4 }, { version: 'one' }, {}, { version: 0 }, { version: Number.NaN }])
      expect(migrate(raw, steps, 3)).toEqual(raw)
  })

  it('keeps the record as it was before a step that fails', () => {
    const failing = new Map<number, Migration>([
      ...steps,
      [
        2,
        () => {
          throw new Error('unexpected')
        },
      ],
    ])
    expect(migrate({ version: 1 }, failing, 3)).toEqual({ version: 2, second: true })
  })

  it('what came out is read like any other record', () => {
    const sheet: Sheet = readSheet(migrate({ ...fullSheet })).sheet
    expect(sheet).toEqual(fullSheet)
  })
})
