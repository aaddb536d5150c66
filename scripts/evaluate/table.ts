/** The result for a person at a terminal. */
import Table from 'cli-table3'
import { stringsFor } from '../../lib/platform/strings/index.ts'
import { type EvaluationOut, isError, isResults, nameOf, type Output, type ResultsOut } from './output.ts'
import { broken } from './wide-text.ts'

const { words } = stringsFor('ja')

/** Tables as wide as the terminal, within reason. */
function width(): number {
  return Math.max(60, Math.min(process.stdout.columns ?? 100, 140))
}

export function tableOf(output: Output): string {
  const name = nameOf(output)
  if (isError(output))
    return `■ ${name}${output.line === undefined ? '' : ` (${output.line})`}\n  読めませんでした: ${output.error}\n`
  return isResults(output) ? resultsTable(name, output) : evaluationTable(name, output)
}

function evaluationTable(name: string, output: EvaluationOut): string {
  const address = output.url === undefined ? '' : `  ${output.url}`
  const topic = output.topic === 'other' ? '  がんの治療のページではないようです (other)' : ''
  const parts = [`■ ${name}${address}`, `  話し手: ${labelled(words.roles, output.role)}${topic}`]
  if (output.findings.length > 0) {
    parts.push(
      grid(
        [`見きわめサイン (${output.findings.length})`, 'ガイドラインでは', 'ページの言葉'],
        output.findings.map(({ category, tier, quote }) => [
          `${word(words.categories, category)}\n${category}`,
          word(words.tiers, tier),
          quote,
        ]),
        { widths: [34, 22], ruled: true },
      ),
    )
  } else {
    parts.push('  サインは見つかりませんでした（安全という意味ではありません）。')
  }
  const disclosures = Object.entries(output.disclosures)
  if (disclosures.length > 0) {
    const rows = disclosures.map(([id, status]) => [labelled(words.disclosures, id), labelled(words.statuses, status)])
    parts.push(grid(['書かれているべきこと', 'このページでは'], rows, { widths: [48], ruled: false }))
  }
  if (output.pageSigns.length > 0)
    parts.push(`  ページ全体: ${output.pageSigns.map((sign) => labelled(words.pageSigns, sign)).join('、')}`)
  if (output.treatments.length > 0)
    parts.push(`  治療の名前: ${output.treatments.map(({ id, status }) => `${id} (${status})`).join('、')}`)
  if (output.unchecked.length > 0) {
    parts.push(
      `  確かめられなかったこと: ${output.unchecked.map(({ what, why }) => `${what}: ${word(words.uncheckedWhy, why)}`).join('、')}`,
    )
  }
  return `${parts.join('\n')}\n`
}

function resultsTable(name: string, output: ResultsOut): string {
  const head = `■ ${name}  ${output.url}`
  if (output.engine === null) return `${head}\n  検索結果のページではありません。\n`
  const rows = output.results.map(({ title, kind, publisher, domain, findings }) => [
    word(words.resultKinds, kind),
    word(words.publishers, publisher),
    `${title}\n${domain}`,
    findings.map(({ category, quote }) => `${word(words.categories, category)}「${quote}」`).join('\n'),
  ])
  const table = grid(['種類', '話し手', '結果', '見きわめサイン'], rows, { widths: [14, 20], ruled: true })
  return `${head}\n  ${output.engine}: ${output.results.length} 件\n${table}\n`
}

interface Shape {
  /** Widths of the first columns in terminal cells; the last columns share the rest. */
  readonly widths: readonly number[]
  readonly ruled: boolean
}

function grid(head: readonly string[], rows: readonly (readonly string[])[], { widths, ruled }: Shape): string {
  const used = widths.reduce((sum, wide) => sum + wide, 0)
  const share = Math.floor((width() - used - head.length - 1) / (head.length - widths.length))
  const columns = head.map((_, index) => widths[index] ?? Math.max(20, share))
  const table = new Table({
    head: [...head],
    colWidths: columns,
    style: { head: [], border: [] },
    ...(!ruled && { chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } }),
  })
  // cli-table3 breaks lines at spaces, which Japanese has not; so the cells come broken already.
  for (const row of rows) table.push(row.map((text, index) => broken(printable(text), (columns[index] ?? 20) - 2)))
  return table.toString()
}

/** A page's words may carry control characters that would move the terminal's cursor or worse. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the ones to take out
  return text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
}

/** The products' word for an id of the contract; an id without one stands for itself. */
function word(table: Readonly<Record<string, string | { readonly label: string }>>, id: string): string {
  const found = table[id]
  return typeof found === 'string' ? found : (found?.label ?? id)
}

/** The word with its id, for those who compare with the other formats. */
function labelled(table: Parameters<typeof word>[0], id: string): string {
  const found = word(table, id)
  return found === id ? id : `${found} ${id}`
}
