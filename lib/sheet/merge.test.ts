import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySheet, fullSheet } from '../../tests/fixtures/sheets.ts'
import { apply, type Change } from './change.ts'
import { fromFile, largestFile, toFile, together } from './file.ts'
import { mergeSheets, mergeText } from './merge.ts'
import { emptySheet, limits, type Sheet } from './record.ts'

const today = '2026-11-22'
const having = (sheet: Sheet, ...changes: readonly Change[]): Sheet =>
  changes.reduce((now, change) => {
    const next = apply(now, change, today)
    if (next === 'full') throw new Error('full')
    return next
  }, sheet)

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

describe('changes', () => {
  it('two tabs that started from the same sheet both keep what they wrote, in either order', () => {
    const here: Change[] = [
      { kind: 'text', id: 'situation', from: '', to: 'ここで書いた' },
      { kind: 'add-question', question: { id: 'q-own-a', origin: { kind: 'own' }, text: 'A' } },
      { kind: 'tick-paper', id: 'letter', ready: true },
    ]
    const there: Change[] = [
      { kind: 'text', id: 'situation', from: '', to: 'あちらで書いた' },
      { kind: 'add-question', question: { id: 'q-own-b', origin: { kind: 'own' }, text: 'B' } },
      { kind: 'tick-paper', id: 'images', ready: true },
    ]
    for (const [first, second] of [
      [here, there],
      [there, here],
    ] as const) {
      const sheet = having(emptySheet, ...first, ...second)
      expect(sheet.texts.situation).toContain('ここで書いた')
      expect(sheet.texts.situation).toContain('あちらで書いた')
      expect(sheet.questions.map(({ text }) => text).sort()).toEqual(['A', 'B'])
      expect([...sheet.papers].sort()).toEqual(['images', 'letter'])
    }
  })

  it('what was being written stays when another tab took the thing away', () => {
    const removed = having(fullSheet, { kind: 'remove-question', id: 'q-own-1' }, { kind: 'remove-cost', id: 'c-2' })
    const sheet = having(
      removed,
      { kind: 'edit-question', id: 'q-own-1', from: '入学式', to: '入学式に出たい' },
      { kind: 'edit-cost', id: 'c-2', field: 'sum', from: '', to: '2万円' },
    )
    expect(sheet.questions.at(-1)).toEqual({ id: 'q-own-1', origin: { kind: 'own' }, text: '入学式に出たい' })
    expect(sheet.costs.at(-1)).toEqual({ id: 'c-2', what: '', sum: '2万円' })
  })

  it('moves, removes and puts back in place', () => {
    const ids = (sheet: Sheet): string[] => sheet.questions.map(({ id }) => id)
    const [first = '', second = '', third = ''] = ids(fullSheet)
    const question = fullSheet.questions[1]
    if (question === undefined) throw new Error('no question')
    expect(ids(having(fullSheet, { kind: 'move-question', id: third, by: -2 })).slice(0, 3)).toEqual([third, first, second])
    expect(ids(having(fullSheet, { kind: 'move-question', id: first, by: -1 }))).toEqual(ids(fullSheet))
    expect(ids(having(fullSheet, { kind: 'move-question', id: 'none', by: 1 }))).toEqual(ids(fullSheet))
    const without = having(fullSheet, { kind: 'remove-question', id: second })
    expect(ids(without)).not.toContain(second)
    expect(having(without, { kind: 'add-question', question, at: 1 })).toEqual(fullSheet)
  })

  it('a page put here again is one page: new findings added, what it lacks as it is now', () => {
    const [before] = fullSheet.pages
    if (before === undefined) throw new Error('no page')
    const { seen: _, ...page } = before
    const put: Change = {
      kind: 'put',
      page: { ...page, missing: ['contact'], findings: [{ ...(page.findings[0] as (typeof page.findings)[0]), id: 'f-new' }] },
      question: { id: 'q-disclosure-contact', origin: { kind: 'disclosure', id: 'contact' } },
    }
    const sheet = having(fullSheet, put, put)
    expect(sheet.pages).toHaveLength(2)
    expect(sheet.pages[0]).toMatchObject({ missing: ['contact'], seen: today })
    expect(sheet.pages[0]?.findings.map(({ id }) => id)).toEqual([...before.findings.map(({ id }) => id), 'f-new'])
    expect(sheet.questions.filter(({ id }) => id === 'q-disclosure-contact')).toHaveLength(1)
  })

  it('says when the sheet is full instead of dropping something', () => {
    const many = Array.from({ length: limits.questions }, (_, at) => ({ id: `q-${at}`, origin: { kind: 'own' as const } }))
    const full: Sheet = { ...emptySheet, questions: many }
    expect(apply(full, { kind: 'add-question', question: { id: 'q-more', origin: { kind: 'own' } } }, today)).toBe('full')
    const long = 'あ'.repeat(limits.text)
    const texts: Sheet = { ...emptySheet, texts: { notes: long } }
    expect(apply(texts, { kind: 'text', id: 'notes', from: 'x', to: 'y' }, today)).toBe('full')
    expect(together({ ...emptySheet, texts: { notes: long } }, { ...emptySheet, texts: { notes: 'y' } })).toBe('full')
  })

  it('an emptied text leaves no trace', () => {
    expect(having(fullSheet, { kind: 'text', id: 'notes', from: fullSheet.texts.notes ?? '', to: '' }).texts).not.toHaveProperty(
      'notes',
    )
    expect(having(fullSheet, { kind: 'who' })).not.toHaveProperty('who')
  })
})

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
