/** The result for people: one row a size, then the ratios, then the rest. */
import Table from 'cli-table3'
import type { BenchResult, SizeResult } from './measure.ts'
import type { Shipped } from './scripts.ts'

const count = (number: number): string => Math.round(number).toLocaleString('en-US')
/** Milliseconds with as many digits as mean something. */
const ms = (number: number): string => (number >= 100 ? count(number) : number >= 10 ? number.toFixed(1) : number.toFixed(2))
const times = (number: number): string => `${number >= 10 ? number.toFixed(0) : number.toFixed(1)} ×`
const percent = (number: number): string => `${(number * 100).toFixed(1)} %`

type Row = readonly [label: string, value: (page: SizeResult) => string]

const rows: readonly Row[] = [
  ['elements', (page) => `${count(page.elements)} (${((page.elements / page.chars) * 1_000).toFixed(1)} a 1,000)`],
  ['findings', (page) => `${count(page.findings)} (${((page.findings / page.chars) * 1_000).toFixed(2)} a 1,000)`],
  ['marks drawn / planted claims', (page) => `${count(page.marks)} / ${count(page.planted)}`],
  ['layout (yardstick)', (page) => ms(page.layoutMs)],
  ['innerText', (page) => ms(page.innerTextMs)],
  ['walk', (page) => ms(page.walkMs)],
  ['mark.js', (page) => `${ms(page.markJsMs)} (${count(page.markJsMarks)} marks)`],
  ['read + evaluate + mark', (page) => ms(page.evaluateMs)],
  ['  of it loading', (page) => ms(page.loadMs)],
  ['  of it drawing marks', (page) => ms(page.drawMs)],
  ['  of it style and layout in frames', (page) => ms(page.restyleMs)],
  ['  on the wall, with pauses', (page) => `${ms(page.wallMs)} (${count(page.slices)} slices)`],
  ['longest task', (page) => ms(page.longestTaskMs)],
  ['again after one change', (page) => ms(page.changeMs)],
]

const ratios: readonly Row[] = [
  ['evaluate / layout', (page) => percent(page.evaluateMs / page.layoutMs)],
  ['mark.js / evaluate', (page) => times(page.markJsMs / page.evaluateMs)],
  ['evaluate / walk', (page) => times(page.evaluateMs / page.walkMs)],
]

export function tableOf(result: BenchResult, scriptKB: Shipped['scriptKB'], load: number): string {
  const { pages } = result
  const table = new Table({
    head: ['milliseconds of the main thread', ...pages.map((page) => `${count(page.chars)} chars`)],
    colAligns: ['left', ...pages.map(() => 'right' as const)],
    style: { head: [], border: [] },
  })
  for (const [label, value] of [...rows, ...ratios]) table.push([label, ...pages.map(value)])
  const [shorter, longer] = [pages.at(-2), pages.at(-1)]
  const lines = [table.toString()]
  if (shorter !== undefined && longer !== undefined) {
    lines.push(
      `${times(longer.chars / shorter.chars)} the characters take ${times(longer.evaluateMs / shorter.evaluateMs)} the time`,
    )
  }
  lines.push(
    `a page that is none of our business (${count(result.unrelatedChars)} characters): ${ms(result.unrelatedPageMs)} ms, gate loaded and decided`,
    `scripts: gate ${scriptKB.gate} KB, full ${scriptKB.full} KB, weights ${scriptKB.weights} KB`,
    `${result.browser}; medians of ${pages.map((page) => page.runs).join('/')} pages; the machine was busy with ${load.toFixed(1)} programs a core`,
  )
  return lines.join('\n')
}
