import { describe, expect, it } from 'vitest'
import type { Evaluation, Finding } from '../../lib/evaluation/evaluation.ts'
import { csvHeader, csvRows } from './csv.ts'
import { errorOut, evaluationOut, resultsOut } from './output.ts'
import { tableOf } from './table.ts'
import { broken } from './wide-text.ts'

const finding: Finding = {
  category: 'guarantee',
  sign: 'sure-cure',
  tier: 'prohibited',
  quote: '必ず治ります',
  start: 3,
  end: 9,
  block: 1,
  sentence: { start: 0, end: 10 },
  sight: { state: 'seen' },
  phrases: ['必ず'],
}

const evaluation: Evaluation = {
  url: 'https://saved-page.invalid/a.html',
  title: '題',
  topic: 'cancer-treatment',
  role: 'provider',
  roleReasons: ['クリニック'],
  findings: [finding, { ...finding, tier: 'context', sign: 'plan-number' }],
  disclosures: [
    { id: 'cost', status: 'faint', why: 'tiny', place: { quote: '10万円', start: 0, end: 4, block: 2 } },
    { id: 'risk', status: 'missing' },
  ],
  pageSigns: ['only-good-stories'],
  treatments: [
    { id: 'nk', status: 'unproven', said: 'offered', name: '見本', place: { quote: '見本', start: 0, end: 2, block: 0 } },
    { id: 'nivolumab', status: 'insured', said: 'named', name: '見本', place: { quote: '見本', start: 9, end: 11, block: 0 } },
  ],
  unchecked: [{ what: 'picture', why: 'text-may-be-in-pictures', count: 3 }],
  characters: 100,
}

describe('json', () => {
  it('is the contract, key by key, in its order, and nothing more', () => {
    const said = JSON.stringify(evaluationOut({ file: 'a.html' }, undefined, evaluation))
    expect(said).toBe(
      '{"file":"a.html","role":"provider","topic":"cancer-treatment",' +
        '"findings":[{"category":"guarantee","sign":"sure-cure","tier":"prohibited","quote":"必ず治ります","start":3,"end":9}],' +
        '"disclosures":{"cost":"faint","risk":"missing"},"pageSigns":["only-good-stories"],' +
        '"treatments":[{"id":"nk","status":"unproven"}],"unchecked":[{"what":"picture","why":"text-may-be-in-pictures"}]}',
    )
  })

  it('names the address when the caller named it, and gives texts no disclosures', () => {
    const page = evaluationOut({ file: 'a.html' }, 'https://x.example/', evaluation)
    expect(Object.keys(page).slice(0, 3)).toEqual(['file', 'url', 'role'])
    expect(evaluationOut({ id: 1 }, undefined, { ...evaluation, disclosures: [] }).disclosures).toEqual({})
  })

  it('gives a results page, and none', () => {
    const reading = {
      engine: 'google' as const,
      query: 'がん',
      results: [
        {
          title: '題',
          snippet: '文',
          kind: 'sponsored' as const,
          publisher: 'clinic' as const,
          domain: 'x.example',
          findings: [finding],
        },
      ],
    }
    expect(resultsOut({ file: 'a.html' }, 'https://www.google.com/search?q=x', reading)).toEqual({
      file: 'a.html',
      url: 'https://www.google.com/search?q=x',
      engine: 'google',
      results: [
        {
          title: '題',
          kind: 'sponsored',
          publisher: 'clinic',
          domain: 'x.example',
          findings: [{ category: 'guarantee', sign: 'sure-cure', tier: 'prohibited', quote: '必ず治ります', start: 3, end: 9 }],
        },
      ],
    })
    expect(JSON.stringify(resultsOut({ file: 'a.html' }, 'https://x.example/', null))).toBe(
      '{"file":"a.html","url":"https://x.example/","engine":null,"results":[]}',
    )
  })

  it('gives an error on one line', () => {
    expect(errorOut({ label: { id: 'a' }, line: 3 }, 'no\n  good')).toEqual({ id: 'a', line: 3, error: 'no good' })
  })
})

describe('csv', () => {
  const rows = (text: string): string[] => text.trimEnd().split('\r\n')

  it('has one row a fact, all as wide as the header', () => {
    const found = rows(csvRows(evaluationOut({ file: 'a.html' }, undefined, evaluation)))
    expect(found.map((row) => row.split(',')[4])).toEqual([
      'page',
      'finding',
      'disclosure',
      'disclosure',
      'page-sign',
      'treatment',
      'unchecked',
    ])
    for (const row of found) expect(row.split(',')).toHaveLength(csvHeader.trimEnd().split(',').length)
  })

  it('quotes what needs it and lets nothing run in a spreadsheet', () => {
    const row = (quote: string): string =>
      rows(
        csvRows(evaluationOut({ id: 'a' }, undefined, { ...evaluation, disclosures: [], findings: [{ ...finding, quote }] })),
      )[1] ?? ''
    expect(row('「必ず」, "治る"')).toContain(',"「必ず」, ""治る""",3,9,')
    expect(row('=HYPERLINK("https://evil.example")')).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    for (const beginning of ['+', '-', '@', '＝', '\t']) expect(row(`${beginning}1`)).toContain(`,'${beginning}1,`)
  })

  it('holds errors and results', () => {
    expect(csvRows(errorOut({ label: { file: 'x.html' } }, 'no such file'))).toBe('x.html,,,,error,,,,,,,,no such file\r\n')
    expect(rows(csvRows(resultsOut({ file: 'x.html' }, 'https://x.example/', null)))).toEqual([
      'x.html,https://x.example/,,,results-page,none,,,0 results,,,,',
    ])
  })
})

describe('the table', () => {
  it('shows the words of the contract and says that nothing found is not the same as safe', () => {
    const shown = tableOf(evaluationOut({ file: 'a.html' }, undefined, evaluation))
    for (const part of ['a.html', '必ず治ります', 'guarantee', 'faint', 'missing']) expect(shown).toContain(part)
    expect(tableOf(evaluationOut({ id: 'a' }, undefined, { ...evaluation, findings: [] }))).toContain(
      '安全という意味ではありません',
    )
  })

  it('lets no page steer the terminal', () => {
    const shown = tableOf(
      evaluationOut({ id: 'a' }, undefined, { ...evaluation, findings: [{ ...finding, quote: '\u001b[2J\u202e消える' }] }),
    )
    expect(shown).not.toContain('\u001b[2J')
    expect(shown).not.toContain('\u202e')
  })

  it('breaks Japanese where the cell ends', () => {
    expect(broken('あいうえお', 4)).toBe('あい\nうえ\nお')
    expect(broken('abcあい', 5)).toBe('abcあ\nい')
    expect(broken('あ\nb', 10)).toBe('あ\nb')
  })
})
