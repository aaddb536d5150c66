import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refused } from './csv.ts'
import { readNote } from './notes.ts'
import { columns, readCentres } from './rows.ts'
import { readWhen } from './when.ts'
import { listFile } from './write.ts'

const good: Readonly<Record<(typeof columns)[number], string>> = {
  prefecture: '山形県',
  kind: '地域がん診療連携拠点病院',
  hospital: '試験第一病院',
  municipality: '山形市',
  phone: '023-000-0000',
  source_url: 'https://www.pref.example/list.html',
  as_of: '2024-02',
  phone_kind: '病院代表',
  phone_source_url: 'https://www.list.example/',
  phone_as_of: '2025-10-01',
  note: '',
}
const line = (change: Partial<typeof good> = {}): string => {
  const row = { ...good, ...change }
  return columns.map((column) => row[column]).join()
}
const file = (...lines: readonly string[]): string => `${[columns.join(), ...lines].join('\n')}\n`

const complaintsOf = (text: string): readonly string[] => {
  try {
    readCentres(text)
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.complaints
  }
}

describe('a good line', () => {
  it('becomes a centre', () => {
    expect(readCentres(file(line()))).toEqual([
      {
        prefecture: '山形県',
        kind: 'regional',
        name: '試験第一病院',
        municipality: '山形市',
        evidence: { source: good.source_url, when: '2024-02' },
        phone: { number: '023-000-0000', of: 'hospital', source: good.phone_source_url, when: '2025-10-01' },
        remarks: [],
      },
    ])
  })

  it('may do without a number', () => {
    const [centre] = readCentres(file(line({ phone: '', phone_kind: '', phone_source_url: '', phone_as_of: '' })))
    expect(centre).not.toHaveProperty('phone')
  })

  it('is the same with CRLF and a byte-order mark', () =>
    expect(readCentres(`\ufeff${file(line()).replaceAll('\n', '\r\n')}`)).toEqual(readCentres(file(line()))))

  it('says that a plan is one', () => {
    expect(readCentres(file(line({ as_of: '2026-02-09 (方針)' })))[0]?.remarks).toEqual(['planned'])
    expect(readCentres(file(line({ note: '新規指定の方針' })))[0]?.remarks).toEqual(['planned'])
  })
})

describe('a bad line is refused by its number, and with it the file', () => {
  const second = (change: Partial<typeof good>): string => file(line({ hospital: '試験第二病院' }), line(change))
  it.each([
    ['a prefecture that is none', { prefecture: '大江戸府' }, /^line 3: prefecture «大江戸府» is no prefecture$/],
    ['a kind nobody knows', { kind: '名医のいる病院' }, /^line 3: kind «.+» is no known kind$/],
    ['no name', { hospital: '' }, /^line 3: hospital «» is empty$/],
    ['a name with markup', { hospital: '<b>病院' }, /^line 3: hospital .* < > &$/],
    ['blanks around a name', { hospital: ' 病院' }, /^line 3: hospital .* blanks/],
    ['an invisible character', { hospital: '病\u200b院' }, /^line 3: hospital .* control characters/],
    ['a municipality that is none', { municipality: '駅前' }, /^line 3: municipality «駅前» does not end/],
    ['a number without hyphens', { phone: '0230000000' }, /^line 3: phone «0230000000» is no number/],
    ['a number with a digit too many', { phone: '023-0000-0000' }, /^line 3: phone .* ten digits/],
    ['a number in wide characters', { phone: '０２３-000-0000' }, /^line 3: phone/],
    ['two numbers', { phone: '023-000-0000／023-000-0001' }, /^line 3: phone/],
    ['a number without a source', { phone_source_url: '' }, /^line 3: phone, .* filled in part$/],
    ['a source without a number', { phone: '' }, /^line 3: phone, .* filled in part$/],
    ['an address that is none', { source_url: 'www.pref.example' }, /^line 3: source_url .* is not an http address/],
    ['a script as an address', { source_url: 'javascript:alert(1)' }, /^line 3: source_url/],
    [
      'the host that others took over',
      { source_url: `https://${['iryoukoukoku', 'patroll'].join('-')}.com/` },
      /^line 3: source_url/,
    ],
    ['a date in a new form', { as_of: '昨年' }, /^line 3: as_of «昨年» is no date in a known form$/],
    ['a month that is none', { as_of: '2024-13' }, /^line 3: as_of/],
    ['a remark nobody has thought about', { note: '名医がいる' }, /^line 3: note «名医がいる» is not understood/],
  ])('%s', (_, change, complaint) => {
    const complaints = complaintsOf(second(change))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(complaint)
  })

  it('a hospital twice with the same kind', () =>
    expect(complaintsOf(file(line(), line({ municipality: '米沢市' })))).toEqual([
      'line 3: «試験第一病院» stands with the same kind on line 2',
    ]))

  it('a hospital twice with different kinds is fine', () =>
    expect(complaintsOf(file(line(), line({ kind: '小児がん拠点病院' })))).toEqual([]))

  it('a field too few or too many', () => {
    expect(complaintsOf(file(line(), '山形県,地域がん診療病院'))).toEqual(['line 3: 2 fields, not 11'])
    expect(complaintsOf(file(`${line()},`))).toEqual(['line 2: 12 fields, not 11'])
  })

  it('other columns, or none', () => {
    expect(complaintsOf(`${[...columns].reverse().join()}\n${line()}`)[0]).toMatch(/^line 1: the columns are/)
    expect(complaintsOf('')[0]).toMatch(/^line 1: the columns are «»/)
    expect(complaintsOf(`${columns.join()}\n`)[0]).toMatch(/no lines follow/)
  })

  it('all faults are named at once', () =>
    expect(complaintsOf(file(line({ prefecture: 'x', phone: 'y' }), line({ kind: 'z' })))).toHaveLength(3))
})

describe('remarks and dates', () => {
  const noted = (note: string) => readNote(note, () => undefined)
  it('a later name, a desk, hours and the other number are taken out of remarks', () => {
    expect(noted('2025-08の医療機関コード表では「東京科学大学病院」')?.laterName).toBe('東京科学大学病院')
    expect(noted('代表／窓口は「よろず相談」')?.desk).toBe('よろず相談')
    expect(noted('直通 平日9:00-17:15')?.hours).toBe('9:00-17:15')
    expect(noted('病院の番号は 053-453-7111（地方厚生局の名簿 2025-10-01）')?.switchboard).toEqual({
      number: '053-453-7111',
      when: '2025-10-01',
    })
  })

  it('a number that was marked as old is not passed on', () =>
    expect(noted('古い相談窓口番号 088-633-9438（2010-08の報道。要確認）')).toEqual({ remarks: new Set() }))

  it('an unknown part is named', () => {
    const unknown: string[] = []
    expect(readNote('代表／星5つ', (part) => unknown.push(part))).toBeUndefined()
    expect(unknown).toEqual(['星5つ'])
  })

  it.each([
    ['2024-02', '2024-02'],
    ['2022-09 or later', '>2022-09'],
    ['after 2022-08', '>2022-08'],
    ['2025年度（福岡徳洲会がR7からと記載）', 'F2025'],
    ['undated (current page)', ''],
    ['undated (before 2019-09)', '<2019-09'],
    ['undated (2006-12の指定を記載)', '~2006-12'],
    ['2023-09頃', '~2023-09'],
    ['2022-03-04 (案)', '2022-03-04'],
    ['2024-02-30x', undefined],
  ])('%s', (text, when) => expect(readWhen(text)).toBe(when))
})

describe('the committed list', () => {
  const root = join(import.meta.dirname, '../..')
  it('is what the committed table gives', () => {
    const centres = readCentres(readFileSync(join(root, 'data/centres.csv'), 'utf8'))
    expect(centres.length).toBeGreaterThan(450)
    expect(readFileSync(join(root, 'lib/route/centres/list.ts'), 'utf8')).toBe(listFile(centres))
  })
})
