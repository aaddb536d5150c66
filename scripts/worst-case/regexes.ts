/**
 * Every regular expression that ships, checked for super-linear worst cases. Page text is written by others: an expression that takes
 * quadratic time on the wrong text would let a page stall the tab it stands in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { check } from 'recheck'

export interface Expression {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** `/x/` as a whole, with its flags. */
export const written = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): string => `/${source}/${flags}`

export function expressionsIn(file: string, text: string): Expression[] {
  const found: Expression[] = []
  const { program } = parseSync(file, text)
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const line = text.slice(0, node.start).split('\n').length
      found.push({ file, line, source: node.regex.pattern, flags: node.regex.flags })
    },
  }).visit(program)
  return found
}

/** All expressions in the source files of `folders`, tests left out. */
export function allExpressions(root: string, folders: readonly string[]): Expression[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name)
        return expressionsIn(relative(root, path), readFileSync(path, 'utf8'))
      }),
  )
}

/**
 * Does nothing in it repeat without a bound? Then each place of a text costs at most a fixed number of steps, however the searching tool ranks
 * the growth up to that bound.
 */
export function isBounded(source: string): boolean {
  const bare = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'x')
  return !/[*+]|\{\d+,\}/.test(bare)
}

/** Milliseconds for one expression. What is not decided by then is not called safe. */
const patience = 20_000

/** Undefined when the expression is linear on every text; else what is wrong, in words. */
export async function complaint({ source, flags }: Expression): Promise<string | undefined> {
  if (isBounded(source)) return undefined
  const diagnosis = await check(source, flags, { timeout: patience })
  if (diagnosis.status === 'safe') return undefined
  if (diagnosis.status === 'unknown') return `not decided (${diagnosis.error.kind})`
  return `${diagnosis.complexity.summary}, for example on ${JSON.stringify(diagnosis.attack.string).slice(0, 80)}`
}
