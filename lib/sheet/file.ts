/** The sheet as one file: written, and read again on this or another device. */
import { mergeSheets } from './merge.ts'
import { type Aside, readSheet } from './read.ts'
import { type Sheet, sheetSchema } from './record.ts'

const format = 'second-look-sheet'

/** Largest file that is read at all, in characters. A full sheet has far fewer. */
export const largestFile = 4_000_000

/** The text of the file. `today`: `YYYY-MM-DD`. */
export function toFile(sheet: Sheet, today: string): string {
  return `${JSON.stringify({ format, saved: today, sheet }, null, 1)}\n`
}

export const fileRefusals = ['too-large', 'not-json', 'not-a-sheet', 'newer'] as const
export type FileRefusal = (typeof fileRefusals)[number]

export type FromFile =
  | { readonly ok: true; readonly sheet: Sheet; readonly aside: readonly Aside[] }
  | { readonly ok: false; readonly why: FileRefusal }

/** What a file holds. Parts that cannot be read are named; the rest can be taken. Never throws. */
export function fromFile(text: string): FromFile {
  if (text.length > largestFile) return { ok: false, why: 'too-large' }
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, why: 'not-json' }
  }
  const record = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>
  if (record.format !== format || typeof record.sheet !== 'object' || record.sheet === null)
    return { ok: false, why: 'not-a-sheet' }
  const { sheet, aside } = readSheet(record.sheet)
  if (aside.some(({ part }) => part === 'newer')) return { ok: false, why: 'newer' }
  return { ok: true, sheet, aside }
}

/** Both together, or `full` when they are more than one sheet can hold. */
export function together(here: Sheet, other: Sheet): Sheet | 'full' {
  const merged = sheetSchema.safeParse(mergeSheets(here, other))
  return merged.success ? merged.data : 'full'
}
