import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../lib/evaluation/evaluation.ts'
import { stringsFor } from '../lib/platform/strings/index.ts'
import { couldNotCheck, disclosures, finding, many, none, publicPage, results, sampleSigns } from '../tests/fixtures/evaluations.ts'
import {
  countKinds,
  countsOf,
  countWords,
  groupFindings,
  questionsFor,
  shownDisclosures,
  signWords,
  statusReason,
} from './derive.ts'

const ja = stringsFor('ja')
const lookup = (id: string) => sampleSigns.get(id)
const ask = (evaluation: Evaluation) => questionsFor(evaluation, 'ja', ja, lookup).map(({ text }) => text)

describe('counts', () => {
  it('counts signs without neutral notes and only what is missing', () => {
    expect(countsOf(many)).toEqual({ signs: 14, missing: 2 })
    expect(countsOf(none)).toEqual({ signs: 0, missing: 0 })
    expect(countsOf(couldNotCheck)).toEqual({ signs: 0, missing: 0 })
  })

  it('puts them into words, a part each', () => {
    expect(countWords({ signs: 3, missing: 2 }, ja)).toEqual(['見きわめサイン 3件', '見つからない情報 2つ'])
    expect(countWords({ signs: 0, missing: 1 }, ja)).toEqual(['見つからない情報 1つ'])
    expect(countWords({ signs: 0, missing: 0 }, ja)).toEqual(['見きわめサインは見つかりませんでした'])
  })

  it('leaves out kinds of result that do not occur', () => {
    expect(countKinds(results)).toEqual([
      { kind: 'sponsored', count: 1 },
      { kind: 'organic', count: 3 },
      { kind: 'unclear', count: 1 },
    ])
  })
})

describe('grouping', () => {
  const groups = groupFindings(many.findings, 'signs')

  it('shows every finding once, under its own index', () => {
    const shown = groups.flatMap((group) => group.signs.flatMap((sign) => sign.places))
    expect(shown.map(({ index }) => index).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14])
    for (const { finding: found, index } of shown) expect(many.findings[index]).toBe(found)
  })

  it('puts categories with a firmer basis first and explains each sign once', () => {
    expect(groups.slice(0, 3).map((group) => group.category)).toEqual(['testimonial', 'guarantee', 'superlative'])
    expect(groups[0]?.signs).toHaveLength(1)
    expect(groups.find((group) => group.category === 'unproven-immunotherapy')?.signs.map((sign) => sign.sign)).toEqual([
      'sample-cells',
      'learned',
    ])
  })

  it('keeps neutral notes apart', () => {
    expect(groupFindings(many.findings, 'notes').flatMap((group) => group.signs.map((sign) => sign.sign))).toEqual([
      'sample-plan-number',
    ])
  })
})

describe('disclosures', () => {
  it('shows the further five only where one of them applies', () => {
    expect(shownDisclosures(many.disclosures).further).toHaveLength(5)
    expect(shownDisclosures(none.disclosures).further).toEqual([])
    expect(shownDisclosures(publicPage.disclosures)).toEqual({ four: [], further: [] })
  })

  it('gives the reason in words, or none it does not know', () => {
    const [cost] = disclosures({ cost: { status: 'faint', why: 'tiny' } })
    const [unknown] = disclosures({ cost: { status: 'unchecked', why: 'constructor' } })
    expect(cost && statusReason(cost, ja)).toBe(ja.words.sights.tiny)
    expect(unknown && statusReason(unknown, ja)).toBeUndefined()
  })
})

describe('questions', () => {
  it('asks at most six, none twice, about what is missing and about what is said', () => {
    const questions = ask(many)
    expect(questions.length).toBeLessThanOrEqual(6)
    expect(new Set(questions).size).toBe(questions.length)
    expect(questions).toContain(ja.words.disclosures.duration.ask)
    expect(questions).toContain(ja.words.pageSigns['only-good-stories'].ask)
    expect(questions).toContain(sampleSigns.get('sample-story')?.ask.ja)
  })

  it('leaves room for signs where all is missing, and for what is missing where there are many signs', () => {
    const all = disclosures(Object.fromEntries(many.disclosures.map(({ id }) => [id, { status: 'missing' as const }])))
    const questions = ask({ ...many, disclosures: all })
    expect(questions).toHaveLength(6)
    expect(questions.filter((question) => question === ja.words.disclosures.cost.ask)).toHaveLength(1)
    expect(
      questions.filter((question) => Object.values(ja.words.disclosures).some((words) => words.ask === question)).length,
    ).toBeLessThanOrEqual(4)
  })

  it('takes a turn for each category', () => {
    const questions = ask({
      ...none,
      findings: [
        finding('testimonial', 'sample-story', 'a', 'prohibited'),
        finding('testimonial', 'learned', 'b', 'conditional'),
        finding('guarantee', 'sample-promise', 'c', 'prohibited'),
      ],
    })
    expect(questions).toEqual([
      sampleSigns.get('sample-story')?.ask.ja,
      sampleSigns.get('sample-promise')?.ask.ja,
      ja.words.categories.testimonial.ask,
    ])
  })

  it('has none for a quiet page', () => {
    expect(ask(none)).toEqual([])
  })
})

it('falls back to the words of the category for a sign the catalogue does not know', () => {
  const words = signWords({ sign: 'learned', category: 'hope-lever' }, 'ja', ja, lookup)
  expect(words).toMatchObject({ title: ja.words.categories['hope-lever'].label, known: false, basis: [] })
  expect(signWords({ sign: 'sample-best', category: 'superlative' }, 'en', stringsFor('en'), lookup).title).toBe(
    'Largest, best and the like',
  )
})
