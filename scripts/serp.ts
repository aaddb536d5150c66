/**
 * How well results pages are recognised, and how fast: `npm run serp [-- --errors] [--json] [--runs N]`. Reads the invented pages in
 * tests/fixtures/serp in a real Chromium with the shipped recognition. The held-out part was written by somebody who had not seen the
 * recogniser; only its figures say how it does on pages nobody made for it.
 */
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { engineIds } from '../lib/search/results.ts'
import { serpPages } from '../tests/serp/pages.ts'
import { median } from './bench/measure.ts'
import { findBrowser } from './browser.ts'
import { quietArguments } from './chromium.ts'
import { type Score, scoreOf, sum, table } from './serp/score.ts'
import { timingPage } from './serp/timing-page.ts'
import { opened, recognise, World, worldScript } from './serp/world.ts'

async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, runs: { type: 'string', default: '9' } },
  })
  const script = await worldScript()
  const { path } = await findBrowser('chromium')
  const browser = await chromium.launch({ executablePath: path, headless: true, args: quietArguments })
  try {
    const report: Record<string, unknown> = {}
    for (const { name, folder, renamed } of parts) {
      const scores: Score[] = []
      for (const truth of serpPages(folder)) scores.push(scoreOf(truth, await recognise(browser, script, folder, truth, renamed)))
      report[name] = { total: sum(scores), pages: scores }
      if (!values.json) process.stdout.write(`${name}\n${table(scores, values.errors === true)}\n\n`)
    }
    const times = await timesOf(browser, script, Number(values.runs))
    report.times = times
    if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    else for (const line of timeLines(times)) process.stdout.write(`${line}\n`)
    return 0
  } finally {
    await browser.close()
  }
}

interface Part {
  readonly name: string
  readonly folder: '' | 'held-out'
  /** Every class of the page gets another name before it is read. */
  readonly renamed: boolean
}
const parts: readonly Part[] = [
  { name: 'pages it was written with', folder: '', renamed: false },
  { name: 'the same, every class name changed', folder: '', renamed: true },
  { name: 'held-out pages', folder: 'held-out', renamed: false },
  { name: 'held-out pages, every class name changed', folder: 'held-out', renamed: true },
]

const steps = ['first reading', 'judging', 'a batch of 10', 'judging it', 'a later reading', 'a later batch of 10'] as const
/** Readings after which a page counts as one that has been open for a while, and those over which the mean is taken. */
const often = 40
type Times = Readonly<Record<(typeof steps)[number], number>>

/** Each run on a page of its own in a context of its own, so that nothing is warm: medians. */
async function timesOf(browser: Browser, script: string, runs: number): Promise<Readonly<Record<string, Times>>> {
  const times: Record<string, Times> = {}
  for (const engine of engineIds) {
    const measured: Times[] = []
    for (let run = 0; run < runs; run++) {
      const page = timingPage(engine, run)
      measured.push(await opened(browser, page.url, page.html, (tab) => timesOn(tab, script, page)))
    }
    const middles = steps.map((step) => [step, median(measured.map((one) => one[step]))] as const)
    times[engine] = Object.fromEntries(middles) as Times
  }
  return times
}

/** Milliseconds of the main thread in scripts: what other programs of the machine do meanwhile does not count. */
async function timesOn(tab: Page, script: string, { url, list, batch }: ReturnType<typeof timingPage>): Promise<Times> {
  const world = await World.open(tab, script)
  const address = JSON.stringify(url)
  const read = `secondLookSerp.read(${address}, false)`
  await world.ask('document.body.getBoundingClientRect().height')
  const add = () => world.ask(`secondLookSerp.add(${JSON.stringify(list)}, ${JSON.stringify(batch)})`)
  const first = await world.time(read, 20)
  const judged = await world.time('secondLookSerp.judge()', 20)
  await add()
  const grown = await world.time(read, 30)
  const grownJudged = await world.time('secondLookSerp.judge()', 10)
  await world.ask(`secondLookSerp.readOften(${address}, ${often})`)
  const later = await world.time(`secondLookSerp.readOften(${address}, ${often})`, 30)
  await add()
  const laterBatch = await world.time(read, 40)
  return {
    'first reading': first,
    judging: judged,
    'a batch of 10': grown,
    'judging it': grownJudged,
    // Of thirty results by now; told for twenty.
    'a later reading': ((later / often) * 20) / 30,
    'a later batch of 10': laterBatch,
  }
}

function timeLines(times: Readonly<Record<string, Times>>): string[] {
  const words = (one: Times): string => steps.map((step) => `${step} ${one[step].toFixed(2)}`).join(', ')
  return [
    'fresh pages of 20 results, milliseconds of the main thread (medians)',
    ...Object.entries(times).map(([engine, one]) => `  ${engine}: ${words(one)}`),
  ]
}

process.exitCode = await main(process.argv.slice(2))
