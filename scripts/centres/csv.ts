/** Comma-separated values as spreadsheets write them: quotes, doubled quotes, line breaks inside quotes, CRLF, a mark at the beginning. */

export interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** What is wrong with a file, by line. */
export class Refused extends Error {
  readonly complaints: readonly string[]
  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'))
    this.name = 'Refused'
    this.complaints = complaints
  }
}

/** The text of the bytes; throws `Refused` naming the first line that is not UTF-8 (a spreadsheet may have saved Shift_JIS). */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const line = firstBadLine(bytes)
    throw new Refused([`line ${line}: not UTF-8; save the file as «CSV UTF-8»`])
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end === -1 ? undefined : end))
    } catch {
      return line
    }
    if (end === -1) return line
    start = end + 1
  }
}

/** Lines of fields. Empty lines are left out. Throws `Refused` for a quote that is not closed or stands in the middle of a field. */
export function parseCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  let at = 0
  let line = 1
  while (at < source.length) {
    const start = line
    const fields: string[] = []
    for (;;) {
      const read = source[at] === '"' ? quoted(source, at, start) : bare(source, at, start)
      fields.push(read.value)
      line += read.value.split('\n').length - 1
      at = read.end
      if (source[at] !== ',') break
      at++
    }
    if (source[at] === '\r') at++
    if (at < source.length && source[at] !== '\n') throw new Refused([`line ${line}: text after a closing quote`])
    at++
    line++
    if (fields.length > 1 || fields[0] !== '') records.push({ line: start, fields })
  }
  return records
}

interface Read {
  readonly value: string
  readonly end: number
}

function bare(source: string, from: number, line: number): Read {
  let end = from
  while (end < source.length && source[end] !== ',' && source[end] !== '\n' && source[end] !== '\r') {
    if (source[end] === '"') throw new Refused([`line ${line}: a quote in the middle of a field`])
    end++
  }
  return { value: source.slice(from, end), end }
}

function quoted(source: string, from: number, line: number): Read {
  let value = ''
  let at = from + 1
  for (;;) {
    const end = source.indexOf('"', at)
    if (end === -1) throw new Refused([`line ${line}: a quote is not closed`])
    value += source.slice(at, end)
    if (source[end + 1] !== '"') return { value, end: end + 1 }
    value += '"'
    at = end + 2
  }
}
