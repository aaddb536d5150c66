import { describe, expect, it } from 'vitest'
import { apply, type Change } from './change.ts'
import { changesFromGuide } from './from-guide.ts'
import { emptySheet, type Sheet } from './record.ts'

const applied = (changes: readonly Change[]): Sheet =>
  changes.reduce((now, change) => {
    const next = apply(now, change, '2026-11-22')
    if (next === 'full') throw new Error('the sheet is full')
    return next
  }, emptySheet)
const known = { papers: ['letter', 'images'], questions: ['why-this', 'how-long'] }

describe('changesFromGuide', () => {
  it('takes papers and questions, and leaves steps where they are', () => {
    const changes = changesFromGuide(emptySheet, new Set(['images', 'why-this', 'choose']), known)
    const sheet = applied(changes)
    expect(sheet.papers).toEqual(['images'])
    expect(sheet.questions.map(({ origin }) => origin)).toEqual([{ kind: 'list', id: 'why-this' }])
  })

  it('has nothing more to say once they are on the sheet', () => {
    const ticked = new Set(['letter', 'how-long'])
    const sheet = applied(changesFromGuide(emptySheet, ticked, known))
    expect(changesFromGuide(sheet, ticked, known)).toEqual([])
  })
})
