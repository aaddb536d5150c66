/** What was asked on the command line. A wrong call is a `WrongCall` with a message and the usage; the caller exits with 2. */
import { availableParallelism } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Role, roles } from '../../lib/evaluation/evaluation.ts'

export const formats = ['table', 'json', 'csv'] as const
export type Format = (typeof formats)[number]

export interface EvaluateOptions {
  readonly files: readonly string[]
  readonly format: Format
  /** Who speaks, when the caller knows better than the page's words tell. */
  readonly role?: Role
  /** Address the pages are served under. */
  readonly url?: string
  /** Address of a results page; the pages are read as results pages. */
  readonly asSearch?: string
  readonly jobs: number
  /** Folder that keeps the results too. */
  readonly out?: string
  readonly resume: boolean
}

export class WrongCall extends Error {
  override name = 'WrongCall'
}

/** Help was asked for and shown. */
export class HelpShown extends Error {
  override name = 'HelpShown'
}

const explanation = `
FILE is a saved page (.html, .htm), a plain text (.txt), a folder (every page in it, saved parts left out), or a
list (.jsonl) with one input a line: {"id","text","role"?} or {"file","url"?,"search"?,"role"?}, paths relative to the list.
Nothing is fetched: pages are served from these files in a local Chromium, everything else they ask for is refused.

json: one object a line, in the order of the input. csv: one row a fact (page, finding, disclosure, page-sign, treatment,
unchecked, result, result-finding, error); a cell that a spreadsheet would take for a formula starts with an apostrophe.
--out keeps DIR/results.jsonl and DIR/results.csv; with --resume, what was already evaluated with the same content, options
and evaluator is not evaluated again.

Exit status: 0 done, 1 an input named here or in a list failed (or nothing could be started), 2 a wrong call.
Variables: SECOND_LOOK_CHROMIUM=PATH names the browser, SECOND_LOOK_NO_INSTALL=1 keeps one from being installed.`

interface Said {
  format: Format
  role: Role | 'auto'
  url?: string
  asSearch?: string
  jobs: number
  out?: string
  resume?: true
  report?: true
}

export function parseOptions(
  words: readonly string[],
  show: (text: string) => void = (text) => void process.stdout.write(text),
): EvaluateOptions {
  const complaints: string[] = []
  const command = new Command('evaluate')
    .usage('[options] FILE…')
    .description('Second Look over saved pages or plain text: what calls for a second look, and which information is missing.')
    .argument('<FILE...>')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('table'))
    .addOption(new Option('--role <role>', 'who is speaking').choices(['auto', ...roles]).default('auto'))
    .addOption(new Option('--url <address>', 'address to serve the pages under').argParser(webAddress))
    .addOption(new Option('--as-search <address>', 'read the pages as results pages at this address').argParser(webAddress))
    .addOption(
      new Option('--jobs <n>', 'pages at a time').argParser(count).default(Math.max(1, Math.min(4, availableParallelism()))),
    )
    .option('--out <dir>', 'keep the results in this folder too')
    .option('--resume', 'go on with what --out already holds')
    .option('--report', 'not available yet (a printable report comes in a later version); ends with status 2')
    .addHelpText('after', explanation)
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: (text) => void complaints.push(text.trim()) })
  try {
    command.parse([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') throw new HelpShown()
    throw new WrongCall(withUsage(complaints.join('\n') || error.message, command))
  }
  const said = command.opts<Said>()
  const wrong = contradiction(said)
  if (wrong !== undefined) throw new WrongCall(withUsage(`error: ${wrong}`, command))
  return {
    files: command.args,
    format: said.format,
    jobs: said.jobs,
    resume: said.resume === true,
    ...(said.role !== 'auto' && { role: said.role }),
    ...(said.url !== undefined && { url: said.url }),
    ...(said.asSearch !== undefined && { asSearch: said.asSearch }),
    ...(said.out !== undefined && { out: said.out }),
  }
}

function contradiction(said: Said): string | undefined {
  if (said.report) return '--report is not available yet; --format csv or --out DIR give the same facts.'
  if (said.resume && said.out === undefined) return '--resume goes on with what a folder holds; name it with --out DIR.'
  if (said.url !== undefined && said.asSearch !== undefined) return '--url and --as-search both name the address; give one of them.'
  return undefined
}

function withUsage(message: string, command: Command): string {
  return `${message}\nusage: npm run -s evaluate -- ${command.usage()}   (--help tells more)`
}

/** A web address in its normal form. */
export function webAddress(value: string): string {
  const address = URL.parse(value)
  if (address === null || !/^https?:$/.test(address.protocol) || address.hostname === '') {
    throw new InvalidArgumentError('It must be a web address such as https://clinic.example/cancer/.')
  }
  return address.href
}

function count(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > 64) throw new InvalidArgumentError('It must be a whole number from 1 to 64.')
  return number
}
