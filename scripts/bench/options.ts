/** What the bench is called with. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from './scripts.ts'

export interface BenchOptions {
  readonly json: boolean
  readonly sizes: readonly number[]
  /** Absent: five, and three from half a million characters on. */
  readonly runs: number | undefined
  readonly seed: number
  readonly build: string
  readonly profile: boolean
}

export const usage = `node scripts/bench.ts [--json] [--sizes 20000,100000,1000000] [--runs N] [--seed S] [--build FOLDER] [--profile]

  --json     one object on standard output instead of the table
  --sizes    characters of the pages
  --runs     fresh pages a size (default 5; 3 from 500000 characters on)
  --seed     the pages' seed (default 1); run n of a size uses seed + n
  --build    folder of the built extension (default .output/chrome-mv3)
  --profile  no measuring: where the time goes, function by function, at the largest size`

/** A wrong call; the message says what is wrong with it. */
export class WrongCall extends Error {
  override name = 'WrongCall'
}

export function parseOptions(words: readonly string[]): BenchOptions | 'help' {
  const { values } = parsed(words)
  if (values.help === true) return 'help'
  const whole = (name: string, text: string, least: number): number => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < least)
      throw new WrongCall(`--${name} takes a whole number of at least ${least}, not "${text}"`)
    return number
  }
  return {
    json: values.json === true,
    sizes: (values.sizes ?? '20000,100000,1000000').split(',').map((size) => whole('sizes', size, 1_000)),
    runs: values.runs === undefined ? undefined : whole('runs', values.runs, 1),
    seed: whole('seed', values.seed ?? '1', 0),
    build: values.build ?? join(packageRoot, '.output/chrome-mv3'),
    profile: values.profile === true,
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean' },
        sizes: { type: 'string' },
        runs: { type: 'string' },
        seed: { type: 'string' },
        build: { type: 'string' },
        profile: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}
