/** From an evaluation to the sheet and to the texts a reader copies. */
import { describe, expect, it } from 'vitest'
import { evaluations } from '../../tests/fixtures/evaluations.ts'
import { languages } from '../language/trilingual.ts'
import { apply, putSchema } from './change.ts'
import { familyMessage } from './family.ts'
import { callItems } from './first-call.ts'
import { addressToKeep, nameOf, topAddress } from './identity.ts'
import { findingsToKeep, lookedAt, putting, shortened } from './looked-at.ts'
import { emptySheet, limits } from './record.ts'
import { reportText } from './report.ts'

const { many } = evaluations

describe('addresses', () => {
  it.each([
    ['https://Clinic.example/a?utm_source=x&gclid=1&id=7#top', 'https://clinic.example/a?id=7'],
    ['https://me:secret@clinic.example', 'https://clinic.example/'],
    ['http://clinic.example:8080/a?utm_medium=ad', 'http://clinic.example:8080/a'],
    ['file:///home/me/saved.html', ''],
    ['chrome://version', ''],
    ['javascript:alert(1)', ''],
    ['https://a b/', ''],
    ['', ''],
  ])('%s is kept as %s', (address, kept) => {
    expect(addressToKeep(address)).toBe(kept)
  })

  it('the top of a site', () => {
    expect(topAddress('https://clinic.example/a/b?c')).toBe('https://clinic.example/')
    expect(topAddress('')).toBe('')
  })

  it('names are the same for the same text and differ for others', () => {
    const names = Array.from({ length: 5_000 }, (_, n) => nameOf(`https://clinic.example/${n}`))
    expect(new Set(names).size).toBe(names.length)
    expect(nameOf('見本')).toBe(nameOf('見本'))
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+$/)
  })
})

describe('putting something into the sheet', () => {
  const first = many.findings.findIndex(({ tier }) => tier !== 'context')
  const note = many.findings.findIndex(({ tier }) => tier === 'context')

  it('a page comes with all its signs, what it lacks, and no neutral notes', () => {
    const put = putting(many, { kind: 'page' })
    expect(putSchema.safeParse(put).success).toBe(true)
    expect(put?.page.findings.length).toBe(new Set(put?.page.findings.map(({ id }) => id)).size)
    expect(put?.page.found).toBe(many.findings.filter(({ tier }) => tier !== 'context').length)
    expect(put?.page.missing).toEqual(many.disclosures.filter(({ status }) => status === 'missing').map(({ id }) => id))
    const firm = put?.page.findings.map(({ tier }) => tier) ?? []
    expect([...firm].sort().reverse()).toEqual(firm)
  })

  it('a finding comes alone, with the page it stands on', () => {
    const put = putting(many, { kind: 'finding', index: first })
    expect(put?.page.findings.map(({ quote }) => quote)).toEqual([shortened(many.findings[first]?.quote ?? '', 300)])
    expect(putting(many, { kind: 'finding', index: 999 })).toBeUndefined()
    if (note >= 0) expect(putting(many, { kind: 'finding', index: note })).toBeUndefined()
  })

  it('a question is there once however often it is put', () => {
    const put = putting(many, { kind: 'question', origin: { kind: 'disclosure', id: 'cost' } })
    if (put === undefined) throw new Error('nothing to put')
    const once = apply(emptySheet, put, '2026-11-22')
    if (once === 'full') throw new Error('full')
    expect(once.questions).toHaveLength(1)
    expect(apply(once, put, '2026-11-22')).toEqual(once)
  })

  it('a page with a thousand findings, endless quotes and an endless address still fits', () => {
    const finding = many.findings[first]
    if (finding === undefined) throw new Error('no finding')
    const findings = Array.from({ length: 1_000 }, (_, n) => ({ ...finding, quote: `${n} ${'あ𠮷'.repeat(2_000)}` }))
    const page = lookedAt(
      { ...many, findings, title: '題'.repeat(5_000), url: `https://clinic.example/?q=${'a'.repeat(9_000)}` },
      findings,
    )
    const put = putSchema.safeParse({ kind: 'put', page })
    expect(put.success).toBe(true)
    expect(page.found).toBe(1_000)
    expect(page.findings.length).toBeLessThanOrEqual(limits.findings)
    expect(page.address).toBe('https://clinic.example/')
    for (const { quote } of page.findings) expect(quote).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  it('the same sentence marked twice is one finding', () => {
    const finding = many.findings[first]
    if (finding === undefined) throw new Error('no finding')
    expect(findingsToKeep([finding, { ...finding, start: 900 }])).toHaveLength(1)
  })
})

describe('the report text', () => {
  const report = {
    address: 'https://clinic.example/menu/',
    seen: '2026-11-05',
    places: [
      {
        quote: '副作用はありません',
        kind: '副作用や害がないと言い切っている',
        basis: [
          {
            document: '医療広告ガイドライン',
            version: '2018-05-08',
            section: '虚偽広告',
            url: 'https://a.example/',
            confidence: 'S' as const,
          },
          {
            document: '医療広告ガイドライン',
            version: '2026-03-30',
            section: '未確認',
            url: 'https://a.example/',
            confidence: 'W' as const,
          },
          { document: 'ある調査', version: '2003-03', section: '表', url: 'https://a.example/', confidence: 'P' as const },
        ],
      },
    ],
    missing: ['費用', 'リスク・副作用'],
  }

  it('has the fields of the form, in their order, and leaves the name to the reader', () => {
    const lines = reportText(report).split('\n')
    expect(lines.map((line) => line.split('：')[0]).slice(0, 5)).toEqual([
      '医療機関の名称',
      'トップページのアドレス',
      '気になったページのアドレス',
      '見つけた日',
      '気になった表示と、その理由',
    ])
    expect(lines[0]).toContain('空欄のままでもかまいません')
    expect(lines[1]).toContain('https://clinic.example/')
    expect(lines[3]).toContain('2026年11月5日')
  })

  it('quotes the page, names the rule with its version, and nothing unconfirmed', () => {
    const text = reportText(report)
    expect(text).toContain('「副作用はありません」')
    expect(text).toContain('医療広告ガイドライン（2018-05-08版）虚偽広告')
    expect(text).not.toContain('未確認')
    expect(text).not.toContain('ある調査')
    expect(text).toContain('見つからなかった情報：費用、リスク・副作用')
  })

  it('speaks of sentences, not of honesty', () => {
    expect(reportText(report)).not.toMatch(/違法|違反|詐欺|うそ|嘘|虚偽の|悪質|騙|だま/)
  })

  it('says how many more there are', () => {
    const place = report.places[0]
    if (place === undefined) throw new Error('no place')
    expect(reportText({ ...report, places: Array.from({ length: 30 }, () => place) })).toContain('ほか18か所')
  })
})

describe('the message to family', () => {
  it.each(languages)('has page, sentences, what is missing, questions and whom to call: %s', (language) => {
    const text = familyMessage(
      {
        title: '見本クリニック',
        address: 'https://clinic.example/',
        quotes: ['一', '二', '三', '四'],
        missing: ['MISSING'],
        questions: ['QUESTION'],
      },
      language,
    )
    for (const part of ['見本クリニック', 'https://clinic.example/', '三', 'MISSING', 'QUESTION', 'がん相談支援センター'])
      expect(text).toContain(part)
    expect(text).not.toContain('四')
    expect(text.length).toBeLessThan(500)
  })

  it('leaves out what there is not', () => {
    const text = familyMessage({ title: '', address: '', quotes: [], missing: [], questions: [] }, 'ja')
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(2)
  })
})

it('the first call asks for no name', () => {
  for (const { ask } of callItems) {
    expect(ask.ja).not.toMatch(/名前|氏名/)
    expect(ask.en).not.toMatch(/\bname\b/i)
  }
})
