/** Every line of the list checked on its own and against the others. A file with one bad line gives nothing. */
import * as z from 'zod/mini'
import type { Centre, CentreKind, PhoneKind } from '../../lib/route/centres/centre-row.ts'
import { prefectures } from '../../lib/route/centres/prefectures.ts'
import { type CsvRecord, parseCsv, Refused } from './csv.ts'
import { type Noted, readNote } from './notes.ts'
import { readWhen, speaksOfPlan } from './when.ts'

export const columns = [
  'prefecture',
  'kind',
  'hospital',
  'municipality',
  'phone',
  'source_url',
  'as_of',
  'phone_kind',
  'phone_source_url',
  'phone_as_of',
  'note',
] as const
type Column = (typeof columns)[number]
type Raw = Readonly<Record<Column, string>>

const kindOf: Readonly<Record<string, CentreKind>> = {
  都道府県がん診療連携拠点病院: 'prefectural',
  地域がん診療連携拠点病院: 'regional',
  特定領域がん診療連携拠点病院: 'specific',
  地域がん診療病院: 'local',
  国立がん研究センター: 'national',
  小児がん拠点病院: 'children',
  'がん診療連携拠点病院等（類型は要確認）': 'unsure',
}

const phoneKindOf: Readonly<Record<string, PhoneKind | undefined>> = {
  相談支援センター直通: 'desk',
  相談支援センター代表経由: 'via',
  病院代表: 'hospital',
  '': undefined,
}

/** The reports' site that moved: its old host belongs to others now. */
const lostHost = ['iryoukoukoku', 'patroll'].join('-')

const isPhone = (text: string): boolean => /^0\d{1,4}-\d{1,4}-\d{4}$/.test(text) && text.replaceAll('-', '').length === 10
const isAddress = (text: string): boolean =>
  /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text) && !new URL(text).hostname.includes(lostHost)
const isPlain = (text: string): boolean =>
  text === text.trim() && text === text.normalize('NFC') && !/[\p{Cc}\p{Cf}<>&]/u.test(text)

const tooOdd = 'has blanks at its ends, control characters, or < > &'
const plain = z.string().check(z.refine(isPlain, tooOdd))
const named = z.string().check(z.minLength(1, 'is empty'), z.maxLength(60, 'is over 60 characters'), z.refine(isPlain, tooOdd))
const address = z.string().check(z.refine(isAddress, 'is not an http address that may be named'))
const dated = z.string().check(z.refine((text) => readWhen(text) !== undefined, 'is no date in a known form'))
const emptyOr = (schema: typeof address) => z.union([z.literal(''), schema])

const schema: Readonly<Record<Column, z.ZodMiniType<string>>> = {
  prefecture: z.enum(prefectures as unknown as readonly [string], 'is no prefecture'),
  kind: z.enum(Object.keys(kindOf) as [string], 'is no known kind'),
  hospital: named,
  municipality: z.string().check(
    z.refine((text) => /^[^\s]+[市区町村]$/.test(text), 'does not end in 市, 区, 町 or 村'),
    z.refine(isPlain, tooOdd),
  ),
  phone: z.string().check(z.refine((text) => text === '' || isPhone(text), 'is no number of ten digits with hyphens')),
  source_url: address,
  as_of: dated,
  phone_kind: z.enum(Object.keys(phoneKindOf) as [string], 'says of whom in no known way'),
  phone_source_url: emptyOr(address),
  phone_as_of: emptyOr(dated),
  note: plain,
}

/** The lines of the file. Throws `Refused` with one complaint a fault, each with its line. */
export function readCentres(text: string): readonly Centre[] {
  const [head, ...records] = parseCsv(text)
  if (head?.fields.join() !== columns.join())
    throw new Refused([`line ${head?.line ?? 1}: the columns are «${head?.fields.join() ?? ''}», not «${columns.join()}»`])
  if (records.length === 0) throw new Refused([`line ${head.line}: no lines follow the columns`])
  const complaints: string[] = []
  const seen = new Map<string, number>()
  const centres = records.flatMap((record): Centre[] => {
    const faults: string[] = []
    const centre = readRecord(record, (fault) => faults.push(fault))
    if (centre !== undefined) {
      const key = [centre.prefecture, centre.kind, centre.name].join()
      const before = seen.get(key)
      if (before !== undefined) faults.push(`«${centre.name}» stands with the same kind on line ${before}`)
      seen.set(key, record.line)
    }
    complaints.push(...faults.map((fault) => `line ${record.line}: ${fault}`))
    return centre === undefined ? [] : [centre]
  })
  if (complaints.length > 0) throw new Refused(complaints)
  return centres
}

function readRecord({ fields }: CsvRecord, fault: (complaint: string) => void): Centre | undefined {
  if (fields.length !== columns.length) {
    fault(`${fields.length} fields, not ${columns.length}`)
    return undefined
  }
  const raw = Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])) as Raw
  let sound = true
  const refuse = (complaint: string): void => {
    sound = false
    fault(complaint)
  }
  for (const column of columns) {
    const parsed = schema[column].safeParse(raw[column])
    if (!parsed.success) refuse(`${column} «${raw[column]}» ${messageOf(parsed.error)}`)
  }
  const filled = [raw.phone, raw.phone_kind, raw.phone_source_url, raw.phone_as_of].filter((each) => each !== '').length
  if (filled !== 0 && filled !== 4) refuse('phone, phone_kind, phone_source_url and phone_as_of are filled in part')
  const noted = readNote(raw.note, (part) => refuse(`note «${part}» is not understood; see scripts/centres/notes.ts`))
  return sound && noted !== undefined ? centreOf(raw, noted) : undefined
}

/** Of a union the last branch speaks: the first is the empty field. */
function messageOf(error: z.core.$ZodError): string {
  const [issue] = error.issues
  return issue?.code === 'invalid_union' ? (issue.errors.at(-1)?.[0]?.message ?? issue.message) : (issue?.message ?? 'is wrong')
}

function centreOf(raw: Raw, noted: Noted): Centre {
  const phoneKind = phoneKindOf[raw.phone_kind]
  const remarks = new Set(noted.remarks)
  if (speaksOfPlan(raw.as_of)) remarks.add('planned')
  return {
    prefecture: raw.prefecture as Centre['prefecture'],
    kind: kindOf[raw.kind] ?? 'unsure',
    name: raw.hospital,
    municipality: raw.municipality,
    evidence: { source: raw.source_url, when: readWhen(raw.as_of) ?? '' },
    ...(phoneKind !== undefined && {
      phone: { number: raw.phone, of: phoneKind, source: raw.phone_source_url, when: readWhen(raw.phone_as_of) ?? '' },
    }),
    ...(noted.switchboard !== undefined && { switchboard: noted.switchboard }),
    ...(noted.desk !== undefined && { desk: noted.desk }),
    ...(noted.hours !== undefined && { hours: noted.hours }),
    ...(noted.laterName !== undefined && { laterName: noted.laterName }),
    remarks: [...remarks].sort(),
  }
}
