/**
 * The folder of `--out`: one small file an input while the work goes on, so that a stopped run can be resumed, and the two whole
 * files, results.jsonl and results.csv, at its end.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { csvHeader, csvRows } from './csv.ts'
import type { Input } from './inputs.ts'
import { WrongCall } from './options.ts'
import { isError, type Output } from './output.ts'

export class Keeper {
  readonly #folder: string
  readonly #items: string
  readonly #resume: boolean
  readonly #whole: { readonly jsonl: NodeJS.WritableStream; readonly csv: NodeJS.WritableStream }

  private constructor(folder: string, resume: boolean) {
    this.#folder = folder
    this.#items = join(folder, 'items')
    this.#resume = resume
    this.#whole = {
      jsonl: createWriteStream(join(folder, 'results.jsonl.part')),
      csv: createWriteStream(join(folder, 'results.csv.part')),
    }
    // The mark tells spreadsheets that this is UTF-8.
    this.#whole.csv.write(`\uFEFF${csvHeader}`)
  }

  static async open(folder: string, resume: boolean): Promise<Keeper> {
    const items = join(folder, 'items')
    const there = await readdir(items).catch(() => [])
    if (there.length > 0 && !resume) {
      throw new WrongCall(
        `${folder} already holds results; they were left as they are. Add --resume to go on with them, or name another folder.`,
      )
    }
    try {
      await mkdir(items, { recursive: true })
    } catch (error) {
      throw new WrongCall(`${folder} cannot be used for --out: ${error instanceof Error ? error.message : String(error)}`)
    }
    return new Keeper(folder, resume)
  }

  /** What an earlier run found for the same input, content and evaluator. */
  async recall(key: string): Promise<Output | undefined> {
    if (!this.#resume) return undefined
    try {
      return JSON.parse(await readFile(this.#place(key), 'utf8')) as Output
    } catch {
      // Never done, or half written when the run stopped: done again.
      return undefined
    }
  }

  /** Keeps one result. Errors are not kept: the next run tries again. */
  async keep(key: string, output: Output): Promise<void> {
    if (isError(output)) return
    const place = this.#place(key)
    const part = `${place}.${process.pid}.part`
    await writeFile(part, JSON.stringify(output))
    await rename(part, place)
  }

  /** One result of the whole, in the order of the input. */
  append(output: Output): void {
    this.#whole.jsonl.write(`${JSON.stringify(output)}\n`)
    this.#whole.csv.write(csvRows(output))
  }

  async finish(): Promise<void> {
    for (const [ending, stream] of Object.entries(this.#whole)) {
      stream.end()
      await finished(stream)
      await rename(join(this.#folder, `results.${ending}.part`), join(this.#folder, `results.${ending}`))
    }
  }

  #place(key: string): string {
    return join(this.#items, `${key}.json`)
  }
}

/** Same key, same answer: what is read, how it is asked for, and who answers. */
export async function keyOf(input: Input, evaluator: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([evaluator, { ...input, path: undefined, source: undefined }]))
  if (input.kind === 'text' && 'text' in input.source) hash.update(input.source.text)
  const path = input.kind === 'page' ? input.path : input.kind === 'text' && 'path' in input.source ? input.source.path : undefined
  if (path !== undefined) for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex').slice(0, 32)
}

/** Stands for the evaluator: any change to its source makes another one. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(file)
    hash.update(`${file}\n${size}\n${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
