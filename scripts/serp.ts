/**
 * How well results pages are recognised, and how fast: `npm run serp [-- --errors] [--json] [--runs N]`. Reads the invented pages in
 * tests/fixtures/serp in a real Chromium with the shipped recognition. The held-out part was written by somebody who had not seen the
 * recogniser; only its figures say how it does on pages nobody made for it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { Recognised, Timed } from '../tests/serp/in-page.ts'
import { serpFolder, serpPages, type Truth } from '../tests/serp/pages.ts'
import { median } from './bench/measure.ts'
import { bundled } from './bench/scripts.ts'
import { findBrowser } from './browser.ts'
import { quietArguments } from './chromium.ts'
import { contentTypeOf } from './offline.ts'
import { scoreOf, sum, table } from './serp/score.ts'
import { timingPage } from './serp/timing-page.ts'

async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, runs: { type: 'string', default: '9' } },
  })
  const script = await worldScript()
  const { path } = await findBrowser('chromium')
  const browser = await chromium.launch({ executablePath: path, headless: true, args: quietArguments })
  try {
    const heldOut = existsSync(join(serpFolder, 'held-out/fixtures.json'))
    const parts: readonly (readonly [string, '' | 'held-out'])[] = [
      ['pages it was written with', ''],
      ...(heldOut ? [['held-out pages', 'held-out'] as const] : []),
    ]
    const report: Record<string, unknown> = {}
    for (const [name, part] of parts) {
      const scores = []
      for (const truth of serpPages(part))
        scores.push(scoreOf(truth, await recognise(browser, script, join(serpFolder, part, truth.file), truth)))
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

/** Weights and recognition as one script. */
async function worldScript(): Promise<string> {
  const weights = readFileSync(join(import.meta.dirname, '../public/weights.js'), 'utf8')
  return `${weights};${await bundled('tests/serp/in-page.ts')}`
}

/** The file under its address, everything else refused; the answer of one call in a world of its own. */
async function ask<Answer>(browser: Browser, url: string, body: string | Buffer, script: string, call: string): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ body, contentType: contentTypeOf('page.html') }) : route.abort(),
    )
    await page.goto(url, { waitUntil: 'load' })
    return await inWorld<Answer>(page, script, call)
  } finally {
    await context.close()
  }
}

async function inWorld<Answer>(page: Page, script: string, call: string): Promise<Answer> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'second-look' })
  const contextId = world.executionContextId
  await session.send('Runtime.evaluate', { expression: `${script};0`, contextId })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `JSON.stringify(${call})`, contextId })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return JSON.parse(String(result.value)) as Answer
}

const recognise = (browser: Browser, script: string, file: string, { url, untouched }: Truth): Promise<Recognised> =>
  ask(browser, url, readFileSync(file), script, `secondLookSerp.recognise(${JSON.stringify(url)}, ${JSON.stringify(untouched)})`)

type Times = Readonly<Record<'recogniseMs' | 'judgeMs' | 'batchMs' | 'batchJudgeMs', number>>

/** Each run on a page of its own in a context of its own, so that nothing is warm: medians. */
async function timesOf(browser: Browser, script: string, runs: number): Promise<Readonly<Record<string, Times>>> {
  const times: Record<string, Times> = {}
  for (const engine of ['google', 'yahoo-japan', 'bing', 'duckduckgo'] as const) {
    const measured: Timed[] = []
    for (let run = 0; run < runs; run++) {
      const { url, html, list, batch } = timingPage(engine, run)
      const call = `secondLookSerp.time(${[url, list, batch].map((text) => JSON.stringify(text)).join(', ')})`
      const one = await ask<Timed>(browser, url, html, script, call)
      if (one.results !== 20 || one.grown !== 30)
        throw new Error(`${engine}: ${one.results} of 20, then ${one.grown} of 30 results were seen`)
      measured.push(one)
    }
    const middle = (name: keyof Times): number => median(measured.map((one) => one[name]))
    times[engine] = {
      recogniseMs: middle('recogniseMs'),
      judgeMs: middle('judgeMs'),
      batchMs: middle('batchMs'),
      batchJudgeMs: middle('batchJudgeMs'),
    }
  }
  return times
}

function timeLines(times: Readonly<Record<string, Times>>): string[] {
  const ms = (number: number): string => `${number.toFixed(2)} ms`
  return [
    'times on fresh pages (medians): 20 results / a batch of 10 added later',
    ...Object.entries(times).map(
      ([engine, { recogniseMs, judgeMs, batchMs, batchJudgeMs }]) =>
        `  ${engine}: recognised ${ms(recogniseMs)}, judged ${ms(judgeMs)} / recognised ${ms(batchMs)}, judged ${ms(batchJudgeMs)}`,
    ),
  ]
}

process.exitCode = await main(process.argv.slice(2))
