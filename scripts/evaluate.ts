/** `npm run -s evaluate -- …`: Second Look over saved pages and texts. The contract is in README.md; `--help` shows the rest. */
import { resolve } from 'node:path'
import { csvHeader, csvRows } from './evaluate/csv.ts'
import { type EvaluateOptions, type Format, HelpShown, parseOptions, WrongCall } from './evaluate/options.ts'
import type { Output } from './evaluate/output.ts'
import { run } from './evaluate/run.ts'
import { tableOf } from './evaluate/table.ts'

async function main(words: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(words)
    return await evaluate(options)
  } catch (error) {
    if (error instanceof HelpShown) return 0
    if (error instanceof WrongCall) {
      process.stderr.write(`${error.message}\n`)
      return 2
    }
    process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

async function evaluate(options: EvaluateOptions): Promise<number> {
  const listener = new Listener()
  if (options.format === 'csv') await listener.write(csvHeader)
  const failures = await run(options, {
    // npm runs scripts in the package's folder; what the caller named starts where the caller was.
    from: calledFrom(),
    say: (line) => void process.stderr.write(`evaluate: ${line}\n`),
    print: (output) => listener.write(written(options.format, output)),
  })
  return failures > 0 ? 1 : 0
}

function calledFrom(): string {
  const byNpm = process.env.npm_lifecycle_event === 'evaluate' ? process.env.INIT_CWD : undefined
  return resolve(byNpm ?? process.cwd())
}

function written(format: Format, output: Output): string {
  if (format === 'json') return `${JSON.stringify(output)}\n`
  return format === 'csv' ? csvRows(output) : `${tableOf(output)}\n`
}

/** Whoever reads our output. `| head` stops listening early, and that is no error. */
class Listener {
  #gone = false

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.#gone = true
    })
  }

  async write(text: string): Promise<boolean> {
    if (this.#gone) return false
    await new Promise<void>((resolve) => {
      process.stdout.write(text, () => resolve())
    })
    return !this.#gone
  }
}

process.exitCode = await main(process.argv.slice(2))
