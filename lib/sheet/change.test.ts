import { describe, expect, it } from 'vitest'
import { fullSheet } from '../../tests/fixtures/sheets.ts'
import { apply, type Change } from './change.ts'
import { together } from './file.ts'
import { emptySheet, limits, type Sheet } from './record.ts'

const today = '2026-11-22'
const having = (sheet: Sheet, ...changes: readonly Change[]): Sheet =>
  changes.reduce((now, change) => {
    const next = apply(now, change, today)
    if (next === 'full') throw new Error('full')
    return next
  }, sheet)

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
    expect(ids(having(fullSheet, { kind: 'move-question', id: third, to: 0 })).slice(0, 3)).toEqual([third, first, second])
    expect(ids(having(fullSheet, { kind: 'move-question', id: first, to: 99 })).at(-1)).toBe(first)
    expect(ids(having(fullSheet, { kind: 'move-question', id: 'none', to: 1 }))).toEqual(ids(fullSheet))
    const without = having(fullSheet, { kind: 'remove-question', id: second })
    expect(ids(without)).not.toContain(second)
    expect(having(without, { kind: 'add-question', question, at: 1 })).toEqual(fullSheet)
  })

  it('said twice is done once, so that a page that goes may say its last changes again', () => {
    const question = { id: 'q-own-x', origin: { kind: 'own' as const }, text: 'x' }
    const changes: readonly Change[] = [
      { kind: 'text', id: 'notes', from: fullSheet.texts.notes ?? '', to: 'new' },
      { kind: 'add-question', question },
      { kind: 'edit-question', id: 'q-own-x', from: 'x', to: 'xy' },
      { kind: 'move-question', id: 'q-own-x', to: 1 },
      { kind: 'remove-question', id: 'q-own-1' },
      { kind: 'tick-paper', id: 'slides', ready: true },
      { kind: 'edit-cost', id: 'c-1', field: 'sum', from: '3割で約1,500円', to: '1,500円' },
      { kind: 'remove-finding', page: 'p-one', id: 'f-effect-rate' },
    ]
    const once = having(fullSheet, ...changes)
    expect(having(once, ...changes)).toEqual(once)
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
