/**
 * How well whole pages are judged: `npm run accuracy:pages [-- --errors [--held-back-errors] [--only WORD] [--told-role]]`. Needs a Chromium. Part of `npm run accuracy`'s
 * report in that it answers for pages what that one answers for sentences; on its own because it starts a browser.
 */
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { errorsOf, type JudgedPage, judgePages, measurePages, readPages } from './accuracy/pages.ts'
import { percent } from './accuracy/report.ts'

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    'held-back-errors': { type: 'boolean', default: false },
    only: { type: 'string' },
    'told-role': { type: 'boolean', default: false },
  },
})

const pages = readPages().filter(({ path }) => values.only === undefined || path.includes(values.only))
const judged = await judgePages(pages, (line) => console.error(line), values['told-role'])

function report(title: string, list: readonly JudgedPage[]): void {
  if (list.length === 0) return
  const figures = measurePages(list)
  const table = new Table({ head: [title, `${list.length} pages`], style: { head: [], border: [] } })
  table.push(
    ['disclosure statuses right (nine)', percent(figures.disclosures)],
    ['disclosure statuses right (cost, risk, duration, contact)', percent(figures.four)],
    ['expected categories found', percent(figures.categories)],
    ['categories found that nobody expects', percent(figures.extra)],
    ['quiet pages with any finding', percent(figures.quietWithFinding)],
    ['roles right', percent(figures.roles)],
    ['page signs found', `${percent(figures.pageSigns)}, ${figures.pageSignsTooMany} too many`],
  )
  console.log(String(table))
}

function errors(list: readonly JudgedPage[]): void {
  for (const one of list) {
    const lines = errorsOf(one)
    if (lines.length > 0) console.log(`${one.page.writer}/${one.page.file} (${one.page.kind})\n  ${lines.join('\n  ')}`)
  }
}

const tuned = judged.filter(({ page }) => !page.heldBack)
const heldBack = judged.filter(({ page }) => page.heldBack)
report('tuned part', tuned)
report('held-back part', heldBack)
if (values.errors) errors(tuned)
if (values['held-back-errors']) errors(heldBack)
