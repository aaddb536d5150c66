/** `npm run bench`: what reading, evaluating and marking cost, against what the browser spends on the same pages. See docs/speed.md. */
import { availableParallelism, loadavg } from 'node:os'
import { type BenchResult, measure } from './bench/measure.ts'
import { type BenchOptions, parseOptions, usage, WrongCall } from './bench/options.ts'
import { profile } from './bench/profile.ts'
import { NotBuiltError, type Shipped, shippedScripts } from './bench/scripts.ts'
import { tableOf } from './bench/table.ts'
import { NoBrowserError } from './browser.ts'

/** What the pages must be for the numbers to mean anything (shared design, "Speed"). */
const least = { elementsPerThousand: 17, findingsPerThousand: 1 }

async function main(words: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(words)
    if (options === 'help') {
      console.log(usage)
      return 0
    }
    return options.profile ? await runProfile(options) : await runBench(options)
  } catch (error) {
    if (error instanceof WrongCall) {
      console.error(`bench: ${error.message}\n${usage}`)
      return 2
    }
    const plain = error instanceof NotBuiltError || error instanceof NoBrowserError
    console.error('bench:', plain ? error.message : error)
    return 1
  }
}

async function runProfile(options: BenchOptions): Promise<number> {
  console.log(await profile(await shippedScripts(options.build), Math.max(...options.sizes), options.seed))
  return 0
}

async function runBench(options: BenchOptions): Promise<number> {
  const shipped = await shippedScripts(options.build)
  const result = await measure(shipped, options, (line) => console.error(`bench: ${line}`))
  const load = (loadavg()[0] ?? 0) / availableParallelism()
  console.log(options.json ? JSON.stringify(contract(result, shipped.scriptKB)) : tableOf(result, shipped.scriptKB, load))
  const complaints = complaintsAbout(result)
  for (const complaint of complaints) console.error(`bench: ${complaint}`)
  return complaints.length === 0 ? 0 : 1
}

/** The object of the contract and nothing else. */
function contract({ browser, pages, unrelatedPageMs }: BenchResult, scriptKB: Shipped['scriptKB']) {
  const ms = (number: number): number => Math.round(number * 1_000) / 1_000
  return {
    browser,
    pages: pages.map((page) => ({
      chars: page.chars,
      elements: page.elements,
      findings: page.findings,
      layoutMs: ms(page.layoutMs),
      innerTextMs: ms(page.innerTextMs),
      walkMs: ms(page.walkMs),
      markJsMs: ms(page.markJsMs),
      evaluateMs: ms(page.evaluateMs),
      longestTaskMs: ms(page.longestTaskMs),
    })),
    unrelatedPageMs: ms(unrelatedPageMs),
    // Told for the longest page.
    changeMs: ms(pages.at(-1)?.changeMs ?? Number.NaN),
    scriptKB,
  }
}

function complaintsAbout({ pages }: BenchResult): string[] {
  const perThousand = (number: number, chars: number): number => (number / chars) * 1_000
  return pages.flatMap(({ chars, elements, findings }) => [
    ...(perThousand(elements, chars) < least.elementsPerThousand
      ? [`only ${elements} elements on ${chars} characters: the page is too plain`]
      : []),
    ...(perThousand(findings, chars) < least.findingsPerThousand
      ? [`only ${findings} findings on ${chars} characters: the page says too little`]
      : []),
  ])
}

process.exitCode = await main(process.argv.slice(2))
