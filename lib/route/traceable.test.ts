/** Every fact on screen leads back to one line of data/route-facts.csv: what the source says, where, when, and how sure that is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../scripts/centres/csv.ts'
import { type Fact, facts } from './facts.ts'
import { link } from './links.ts'
import { rareDesks } from './rare-desks.ts'

const [head, ...records] = parseCsv(readFileSync(join(import.meta.dirname, '../../data/route-facts.csv'), 'utf8'))
const rows = records.map(({ fields: [id = '', section = '', says = '', address = '', asOf = '', mark = ''] }) => ({
  id,
  section,
  says,
  address,
  asOf,
  mark,
}))
const rowOf = (id: string) => rows.find((row) => row.id === id)

const addressOf = ({ source }: Fact): string => {
  if (source.readAt !== undefined) return source.readAt
  return source.link === undefined ? source.title.ja : link(source.link).url.replace('https://', '')
}

/** Figures with their commas and widths made one; 半 and the like are words. */
const figures = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/(\d):00/g, '$1')
      .replace(/(\d)[,.](\d)/g, '$1$2')
      .match(/\d+/g) ?? []
  ).map((each) => String(Number(each)))

describe('facts', () => {
  it('the table has its columns, and one line a fact', () => {
    expect(head?.fields).toEqual(['id', 'section', 'says', 'address', 'as_of', 'mark'])
    expect(rows.map(({ id }) => id).toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
    for (const { section, says } of rows) expect([section, says].every((each) => each.length > 0)).toBe(true)
  })

  it.each(facts)('$id: address, date and mark are those of its line', (fact) => {
    const row = rowOf(fact.id)
    expect(row?.asOf).toBe(fact.asOf)
    expect(row?.mark).toBe(fact.confidence)
    expect(addressOf(fact)).toContain(row?.address)
  })

  it.each(facts)('$id: no figure that the source does not give', ({ id, text }) => {
    const given = new Set([...figures(rowOf(id)?.says ?? ''), ...figures(rowOf(id)?.asOf ?? '')])
    for (const language of ['ja', 'easy', 'en'] as const)
      for (const figure of figures(text[language])) expect([...given], `${figure} in «${text[language]}»`).toContain(figure)
  })

  it('a test of figures that finds one', () => expect(figures('30分で1万5千円、10,000円')).toEqual(['30', '1', '5', '10000']))
})

describe('telephone lines for rare cancers', () => {
  it.each(rareDesks.filter(({ number }) => number !== undefined))('$id has its number from the line of its hours', (desk) => {
    expect(desk.facts.map((id) => rowOf(id)?.says).join()).toContain(desk.number)
  })
})
