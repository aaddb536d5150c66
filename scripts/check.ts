/** `npm run check`: everything that can be said about the project without running it. Says little when all is well. */
import { type Outcome, step } from './steps.ts'

interface Check {
  readonly name: string
  readonly program: string
  readonly words: readonly string[]
}

/** In this order: the types of WXT come from `wxt prepare`, so it stands first. */
const checks: readonly Check[] = [
  { name: 'prepare', program: 'wxt', words: ['prepare'] },
  { name: 'types', program: 'tsc', words: ['-p', 'tsconfig.json'] },
  { name: 'pure types', program: 'tsc', words: ['-p', 'tsconfig.pure.json'] },
  { name: 'lint', program: 'biome', words: ['ci', '--colors=off'] },
  { name: 'dead code', program: 'knip', words: ['--no-progress'] },
  { name: 'rooms', program: 'node', words: ['scripts/check-rooms.ts'] },
  { name: 'locales', program: 'node', words: ['scripts/check-locales.ts'] },
  { name: 'lock file', program: 'node', words: ['scripts/check-lockfile.ts'] },
  { name: 'licences', program: 'node', words: ['scripts/check-licences.ts'] },
]

/** Lines shown of what one check says. */
const longest = 150

const failed: string[] = []
const began = performance.now()
for (const { name, program, words } of checks) {
  const { status, output, seconds }: Outcome = await step(program, words, { env: { NO_COLOR: '1', CI: '1' } })
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`)
  if (status === 0) continue
  failed.push(name)
  process.stdout.write(`${shortened(output, [program, ...words].join(' '))}\n\n`)
}
const seconds = ((performance.now() - began) / 1000).toFixed(0)
process.stdout.write(
  failed.length === 0
    ? `check: all ${checks.length} well, ${seconds} s\n`
    : `check: ${failed.length} of ${checks.length} failed: ${failed.join(', ')}, ${seconds} s\n`,
)
process.exitCode = failed.length === 0 ? 0 : 1

/** The beginning of a long complaint is enough to start with. */
function shortened(output: string, command: string): string {
  const lines = output.trimEnd().split('\n')
  if (lines.length <= longest) return lines.join('\n')
  return [...lines.slice(0, longest), `… ${lines.length - longest} more lines: npx ${command}`].join('\n')
}
