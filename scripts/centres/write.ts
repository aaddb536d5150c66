/** The list as a source file: one line a centre, addresses named once. */
import type { Centre, Evidence } from '../../lib/route/centres/centre-row.ts'

const head = `/** Written by \`npm run centres\` from data/centres.csv; change that file, not this one. */
import type { Centre } from './centre-row.ts'
`

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function objectOf(parts: readonly (readonly [string, string | undefined])[]): string {
  return `{ ${parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join(', ')} }`
}

export function listFile(centres: readonly Centre[]): string {
  const sources = [...new Set(centres.flatMap(({ evidence, phone }) => [evidence.source, ...(phone ? [phone.source] : [])]))].sort()
  const evidence = ({ source, when }: Evidence) =>
    [
      ['source', `s[${sources.indexOf(source)}]`],
      ['when', quote(when)],
    ] as const
  const line = (centre: Centre): string =>
    objectOf([
      ['prefecture', quote(centre.prefecture)],
      ['kind', quote(centre.kind)],
      ['name', quote(centre.name)],
      ['municipality', quote(centre.municipality)],
      ['evidence', objectOf(evidence(centre.evidence))],
      [
        'phone',
        centre.phone &&
          objectOf([['number', quote(centre.phone.number)], ['of', quote(centre.phone.of)], ...evidence(centre.phone)]),
      ],
      [
        'switchboard',
        centre.switchboard &&
          objectOf([
            ['number', quote(centre.switchboard.number)],
            ['when', quote(centre.switchboard.when)],
          ]),
      ],
      ['desk', centre.desk && quote(centre.desk)],
      ['hours', centre.hours && quote(centre.hours)],
      ['laterName', centre.laterName && quote(centre.laterName)],
      ['remarks', `[${centre.remarks.map(quote).join(', ')}]`],
    ])
  return `${head}
/** Addresses, named once. */
const s = [
${sources.map((source) => `  ${quote(source)},\n`).join('')}] as const

export const centres: readonly Centre[] = [
${centres.map((centre) => `  ${line(centre)},\n`).join('')}]
`
}
