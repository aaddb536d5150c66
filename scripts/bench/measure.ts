/** Measures every page of a run and keeps the medians. */
import { type Browser, chromium } from '@playwright/test'
import { plantedPhrases } from '../../tests/bench/claims.ts'
import type { Worked } from '../../tests/bench/in-page.ts'
import { type BenchPage, makePage } from '../../tests/bench/page.ts'
import { findBrowser } from '../browser.ts'
import { quietArguments } from '../chromium.ts'
import type { BenchOptions } from './options.ts'
import { bundled, markJsSource, type Shipped } from './scripts.ts'
import { type PageServer, startPageServer } from './server.ts'
import { type Measured, MeasuredPage } from './session.ts'
import type { Work } from './trace.ts'

/** One size: medians, milliseconds. The first nine are the contract (docs/speed.md); the rest explains them. */
export interface SizeResult {
  readonly chars: number
  readonly elements: number
  readonly findings: number
  readonly layoutMs: number
  readonly innerTextMs: number
  readonly walkMs: number
  readonly markJsMs: number
  readonly evaluateMs: number
  readonly longestTaskMs: number
  readonly runs: number
  readonly planted: number
  readonly marks: number
  readonly markJsMarks: number
  readonly loadMs: number
  readonly drawMs: number
  readonly restyleMs: number
  readonly wallMs: number
  readonly slices: number
  /** Re-reading after one paragraph changed. */
  readonly changeMs: number
}

export interface BenchResult {
  readonly browser: string
  readonly pages: readonly SizeResult[]
  readonly unrelatedPageMs: number
  readonly unrelatedChars: number
}

/** Everything a measuring needs: the browser, the site, the scripts. */
interface Bench {
  readonly browser: Browser
  readonly server: PageServer
  readonly shipped: Shipped
  readonly inPage: string
  readonly marking: string
  readonly markJs: string
}

/** Runs from this size on are fewer unless asked for, and mark.js is given up after this much time. */
const long = { characters: 500_000, runs: 3, markJsMs: 30_000 }
/** What the changed paragraph says: a claim, so that one can see that it was read. */
const changedText = '先月お越しの五十代の女性から、がんが消えたと感謝のお手紙をいただきました。'
const unrelatedCharacters = 1_000_000
const warmUpCharacters = 5_000

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export async function measure(shipped: Shipped, options: BenchOptions, say: (line: string) => void): Promise<BenchResult> {
  const { path } = await findBrowser('chromium')
  const server = await startPageServer()
  const [inPage, marking, markJs] = await Promise.all([
    bundled('tests/bench/in-page.ts'),
    bundled('tests/bench/marking.ts'),
    markJsSource(),
  ])
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: [...quietArguments, `--proxy-server=${server.address}`, '--proxy-bypass-list=<-loopback>'],
  })
  const bench: Bench = { browser, server, shipped, inPage, marking, markJs }
  try {
    say('warming up (fonts, disk)')
    await measureRun(bench, makePage({ subject: 'clinic', characters: warmUpCharacters, seed: options.seed - 1 }), true)
    const pages: SizeResult[] = []
    for (const size of options.sizes) pages.push(await measureSize(bench, size, options, say))
    say(`${unrelatedCharacters} characters about cooking`)
    const unrelatedPageMs = await measureGate(bench, options)
    return { browser: `Chromium ${browser.version()}`, pages, unrelatedPageMs, unrelatedChars: unrelatedCharacters }
  } finally {
    await browser.close()
    await server.close()
  }
}

interface Run {
  readonly page: BenchPage
  readonly elements: number
  readonly layouts: readonly number[]
  readonly walk: Work
  readonly shownText: Work
  readonly evaluate: Measured<Worked>
  readonly change: Work
  /** Absent when mark.js had already taken long enough. */
  readonly markJs: Measured<{ readonly marks: number }> | undefined
}

/** Each run measures on a page of its own seed, each measuring on a fresh copy of it, in turn, so that a busy moment hits all alike. */
async function measureSize(
  bench: Bench,
  characters: number,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<SizeResult> {
  const wanted = options.runs ?? (characters >= long.characters ? long.runs : 5)
  const runs: Run[] = []
  let markJsMs = 0
  for (let i = 0; i < wanted; i++) {
    say(`${characters} characters, run ${i + 1} of ${wanted}`)
    const run = await measureRun(
      bench,
      makePage({ subject: 'clinic', characters, seed: options.seed + i }),
      markJsMs < long.markJsMs,
    )
    markJsMs += run.markJs?.workMs ?? 0
    runs.push(run)
  }
  return summed(runs)
}

async function measureRun(bench: Bench, page: BenchPage, withMarkJs: boolean): Promise<Run> {
  const layouts: number[] = []
  const fresh = async <Result>(work: (opened: MeasuredPage) => Promise<Result>): Promise<Result> => {
    const opened = await MeasuredPage.open(bench.browser, bench.server.offer(page.html), bench.inPage)
    layouts.push(opened.layoutMs)
    try {
      return await work(opened)
    } finally {
      await opened.close()
    }
  }
  const walk = await fresh((opened) => opened.measure<{ elements: number }>('notes', 'walk'))
  const shownText = await fresh((opened) => opened.measure<number>('notes', 'innerText'))
  const [evaluate, change] = await fresh((opened) => evaluateAndChange(bench, page, opened))
  const markJs = withMarkJs
    ? await fresh((opened) => opened.measure<{ marks: number }>('notes', 'markJs', bench.markJs, plantedPhrases))
    : undefined
  return { page, elements: walk.answer.elements, layouts, walk, shownText, evaluate, change, markJs }
}

async function evaluateAndChange(bench: Bench, page: BenchPage, opened: MeasuredPage): Promise<[Measured<Worked>, Work]> {
  const { reader, css } = bench.shipped
  const evaluate = await opened.measure<Worked>('tasks', 'evaluate', { reader, marking: bench.marking, css })
  const { characters } = evaluate.answer
  if (Math.abs(characters / page.characters - 1) > 0.05) {
    throw new Error(`the reader read ${characters} of ${page.characters} characters: what it took says nothing`)
  }
  const change = await opened.measure<Worked & { seen: boolean }>('tasks', 'change', changedText)
  if (evaluate.answer.findings > 0 && !change.answer.seen)
    throw new Error('a changed paragraph was not found when the page was read again')
  return [evaluate, change]
}

function summed(runs: readonly Run[]): SizeResult {
  const middle = (pick: (run: Run) => number): number => median(runs.map(pick))
  const marked = runs.flatMap((run) => run.markJs ?? [])
  return {
    chars: middle((run) => run.page.characters),
    elements: middle((run) => run.elements),
    findings: middle((run) => run.evaluate.answer.findings),
    layoutMs: median(runs.flatMap((run) => run.layouts)),
    innerTextMs: middle((run) => run.shownText.workMs),
    walkMs: middle((run) => run.walk.workMs),
    markJsMs: median(marked.map((work) => work.workMs)),
    evaluateMs: middle((run) => run.evaluate.workMs),
    longestTaskMs: middle((run) => run.evaluate.longestTaskMs),
    runs: runs.length,
    planted: middle((run) => run.page.planted),
    marks: middle((run) => run.evaluate.answer.marks),
    markJsMarks: median(marked.map((work) => work.answer.marks)),
    loadMs: middle((run) => run.evaluate.loadMs),
    drawMs: middle((run) => run.evaluate.drawMs),
    restyleMs: middle((run) => run.evaluate.restyleMs),
    wallMs: middle((run) => run.evaluate.wallMs),
    slices: middle((run) => run.evaluate.slices),
    changeMs: middle((run) => run.change.workMs),
  }
}

/** The gate, loaded and run, on a long page that is none of our business. It must tell that page from one that is worth reading. */
async function measureGate(bench: Bench, options: BenchOptions): Promise<number> {
  const run = async (subject: 'clinic' | 'cooking', characters: number, seed: number): Promise<number> => {
    const opened = await MeasuredPage.open(
      bench.browser,
      bench.server.offer(makePage({ subject, characters, seed }).html),
      bench.inPage,
    )
    try {
      const { answer, workMs } = await opened.measure<{ told: boolean }>('notes', 'gate', bench.shipped.gate)
      if (answer.told !== (subject === 'clinic')) throw new Error(`the gate took a page about ${subject} for something else`)
      return workMs
    } finally {
      await opened.close()
    }
  }
  await run('clinic', warmUpCharacters, options.seed)
  const times: number[] = []
  for (let i = 0; i < (options.runs ?? 5); i++) times.push(await run('cooking', unrelatedCharacters, options.seed + i))
  return median(times)
}
