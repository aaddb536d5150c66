import { describe, expect, it } from 'vitest'
import { entries } from '../../lib/treatments/knowledge/index.ts'
import { knowledgeComplaints } from './schema.ts'

it('the knowledge base is well', () => {
  expect(knowledgeComplaints()).toEqual([])
})

describe('what is refused', () => {
  const [entry] = entries
  it.each([
    ['no source', { sources: [] }],
    ['a weak source only', { sources: ['cbd-fda'] }],
    ['a source nobody knows', { sources: ['nowhere'] }],
    ['a language missing', { what: { ja: 'あ', en: 'a' } }],
    ['an empty text', { ask: { ja: ' ', easy: 'あ', en: 'a' } }],
    ['a day of review before the facts', { asOf: '2026-01', reviewBy: '2025-12-31' }],
    ['no day of review', { reviewBy: '' }],
    ['a status of our own making', { status: 'fine' }],
    ['a cancer of our own making', { indications: [{ cancer: 'everything' }] }],
    ['an insured drug for no cancer', { status: 'insured', indications: undefined }],
    ['a key too many', { score: 3 }],
  ])('%s', (_, change) => {
    expect(knowledgeComplaints([{ ...entry, ...change }])).not.toEqual([])
  })

  it('an id twice', () => {
    expect(knowledgeComplaints([entry, entry])).toEqual([`${entry?.id}: the id is taken`])
  })
})
