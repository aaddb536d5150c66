/**
 * `npm test`: everything. The checks, the builds that the tests drive, the unit tests, the browser tests; all of it even when an
 * early part fails, and at the very end one line with the totals.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'
import { root, step } from './steps.ts'

const reports = join(root, '.output/reports')
const builds: readonly (readonly [string, readonly string[]])[] = [
  ['build', ['build']],
  ['build for the practice pages', ['build', '--mode', 'practice']],
  ['build for Firefox', ['build', '-b', 'firefox', '--mv3']],
  ['build for the practice pages in Firefox', ['build', '-b', 'firefox', '--mv3', '--mode', 'practice']],
]

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const began = performance.now()
const broken: string[] = []
await rm(reports, { recursive: true, force: true })
await mkdir(reports, { recursive: true })

await part('check', 'node', ['scripts/check.ts'])
for (const [name, words] of builds) await part(name, 'wxt', words)
const unit = await tests('unit tests', 'vitest', unitWords(), readUnit)
const browsers = await browserVariables()
const browser = await tests('browser tests', 'playwright', ['test'], readBrowser, browsers)

const passed = unit.passed + browser.passed
const failed = unit.failed + browser.failed + broken.length
const skipped = unit.skipped + browser.skipped
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
if (broken.length > 0) process.stdout.write(`did not work: ${broken.join(', ')}\n`)
process.stdout.write(`unit: ${summary(unit)}; browser: ${summary(browser)}; ${skipped} skipped; ${minutes} minutes\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function unitWords(): string[] {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`]
}

/** One part that either works or counts as one failure. */
async function part(name: string, program: string, words: readonly string[]): Promise<void> {
  process.stdout.write(`\n── ${name}\n`)
  const loud = name === 'check'
  const { status, output, seconds } = await step(program, words, { loud, env: { CI: '1' } })
  if (status !== 0) {
    broken.push(name)
    if (!loud) process.stdout.write(output)
  } else if (!loud) process.stdout.write(`done (${seconds.toFixed(1)} s)\n`)
}

async function tests(
  name: string,
  program: string,
  words: readonly string[],
  read: () => Promise<Count>,
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  process.stdout.write(`\n── ${name}\n`)
  const { status } = await step(program, words, { loud: true, env: { CI: '1', ...env } })
  const count = await read().catch(() => undefined)
  // A runner that ends badly without a failed test (or without any report) has failed itself.
  if (count === undefined || (status !== 0 && count.failed === 0)) broken.push(name)
  return count ?? { passed: 0, failed: 0, skipped: 0 }
}

/** The browsers are looked for (and where that is allowed, installed) once, before several workers do it at the same time. */
async function browserVariables(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const which of ['chromium', 'firefox'] as const) {
    try {
      found[`SECOND_LOOK_${which.toUpperCase()}`] = (await findBrowser(which)).path
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return found
}

async function readUnit(): Promise<Count> {
  const report = JSON.parse(await readFile(join(reports, 'unit.json'), 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    testResults: readonly { status: string; assertionResults: readonly unknown[] }[]
  }
  // A file that fails before its first test has no failed test of its own.
  const files = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + files.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

async function readBrowser(): Promise<Count> {
  const report = JSON.parse(await readFile(join(reports, 'browser.json'), 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: readonly unknown[]
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

function summary({ passed: good, failed: bad }: Count): string {
  return `${good} passed, ${bad} failed`
}
