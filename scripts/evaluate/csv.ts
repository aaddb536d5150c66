/** One row a fact, the same columns for every kind of fact, so that a spreadsheet can filter them. */
import { type FindingOut, isError, isResults, nameOf, type Output } from './output.ts'

const columns = 'input url role topic kind name sign tier status quote start end detail'.split(' ')

interface Row {
  readonly input: string
  readonly kind: string
  readonly [column: string]: string | number | undefined
}

export const csvHeader = `${columns.join(',')}\r\n`

export function csvRows(output: Output): string {
  return rowsOf(output)
    .map((row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`)
    .join('')
}

function rowsOf(output: Output): Row[] {
  const input = nameOf(output)
  if (isError(output)) {
    return [{ input, kind: 'error', detail: output.line === undefined ? output.error : `line ${output.line}: ${output.error}` }]
  }
  if (isResults(output)) {
    const common = { input, url: output.url }
    return [
      { ...common, kind: 'results-page', name: output.engine ?? 'none', status: `${output.results.length} results` },
      ...output.results.flatMap(({ title, kind, publisher, domain, findings }): Row[] => [
        { ...common, kind: 'result', name: publisher, status: kind, quote: title, detail: domain },
        ...findings.map((finding) => ({ ...common, ...findingRow(finding), kind: 'result-finding', detail: domain })),
      ]),
    ]
  }
  const common = { input, url: output.url ?? '', role: output.role, topic: output.topic }
  return [
    { ...common, kind: 'page', status: `${output.findings.length} findings` },
    ...output.findings.map((finding) => ({ ...common, ...findingRow(finding) })),
    ...Object.entries(output.disclosures).map(([name, status]) => ({ ...common, kind: 'disclosure', name, status })),
    ...output.pageSigns.map((name) => ({ ...common, kind: 'page-sign', name })),
    ...output.treatments.map(({ id, status }) => ({ ...common, kind: 'treatment', name: id, status })),
    ...output.unchecked.map(({ what, why }) => ({ ...common, kind: 'unchecked', name: what, detail: why })),
  ]
}

function findingRow({ category, sign, tier, quote, start, end }: FindingOut): Omit<Row, 'input'> & { kind: string } {
  return { kind: 'finding', name: category, sign, tier, quote, start, end }
}

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  // A page's words must not run as a formula in someone's spreadsheet.
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
