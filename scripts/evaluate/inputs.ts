/** From words on the command line to single inputs, in order. What cannot be an input becomes one that says why. */
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { type Role, roles } from '../../lib/evaluation/evaluation.ts'
import { webAddress } from './options.ts'

/** How an input is called in the output: as the caller called it. */
export type Label = { readonly id: string | number } | { readonly file: string }

interface Named {
  readonly label: Label
  /** Line in the list it came from, from 1. */
  readonly line?: number
  /** Whether the caller named it, itself or in a list, rather than a folder it lies in. */
  readonly named: boolean
}

export interface TextInput extends Named {
  readonly kind: 'text'
  /** The text, or the file that holds it. */
  readonly source: { readonly text: string } | { readonly path: string }
  readonly role?: Role
}

export interface PageInput extends Named {
  readonly kind: 'page'
  readonly path: string
  readonly url?: string
  /** Read it as a results page; its address is `url`. */
  readonly search: boolean
  readonly role?: Role
}

export interface FailedInput extends Named {
  readonly kind: 'failed'
  readonly error: string
}

export type Input = TextInput | PageInput | FailedInput

export interface InputOptions {
  readonly files: readonly string[]
  readonly role?: Role
  readonly url?: string
  readonly asSearch?: string
  /** Folder that relative paths start from. */
  readonly from: string
  /** Told what was left out of a folder. */
  readonly skipped: (line: string) => void
}

const pageEndings = new Set(['.html', '.htm'])

export async function* expandInputs(options: InputOptions): AsyncGenerator<Input> {
  for (const file of options.files) {
    const path = resolve(options.from, file)
    const kind = await kindOf(path)
    if (kind instanceof Error) yield failed({ file }, kind.message)
    else if (kind === 'folder') yield* fromFolder(file, path, options)
    else if (kind === 'list') yield* fromList(file, path, options)
    else if (kind === 'page') yield page({ file }, path, options, true)
    else if (options.asSearch !== undefined) yield failed({ file }, 'a plain text is no results page; leave --as-search out')
    else yield { kind: 'text', label: { file }, named: true, source: { path }, ...roleOf(options.role) }
  }
}

async function kindOf(path: string): Promise<'folder' | 'list' | 'page' | 'text' | Error> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return 'folder'
    if (!found.isFile()) return new Error('this is not an ordinary file')
  } catch (error) {
    return new Error(readingError(error))
  }
  const ending = extname(path).toLowerCase()
  if (pageEndings.has(ending)) return 'page'
  if (ending === '.txt') return 'text'
  if (ending === '.jsonl' || ending === '.ndjson') return 'list'
  return new Error(
    `${ending === '' ? 'a file without an ending' : `a ${ending} file`} is not read; give .html, .txt, .jsonl or a folder`,
  )
}

async function* fromFolder(label: string, path: string, options: InputOptions): AsyncGenerator<Input> {
  const found: string[] = []
  try {
    await pagesIn(path, '', found, options.skipped, label)
  } catch (error) {
    yield failed({ file: label }, readingError(error))
    return
  }
  if (found.length === 0) yield failed({ file: label }, 'there is no .html file in this folder')
  for (const tail of found) yield page({ file: join(label, tail) }, join(path, tail), options, false)
}

/** Pages in a folder and the folders in it, in the order of their names. */
async function pagesIn(root: string, tail: string, found: string[], skipped: (line: string) => void, label: string): Promise<void> {
  const entries = await readdir(join(root, tail), { withFileTypes: true })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const place = join(tail, entry.name)
    if (entry.isDirectory()) {
      // Browsers save a page's parts in NAME_files; the frames and advertisements in there are no pages of their own.
      if (/(^|[_.])files$/i.test(entry.name) || entry.name.startsWith('.'))
        skipped(`skipped ${join(label, place)}/ (parts of saved pages)`)
      else await pagesIn(root, place, found, skipped, label)
    } else if (pageEndings.has(extname(entry.name).toLowerCase())) found.push(place)
    else skipped(`skipped ${join(label, place)} (not .html)`)
  }
}

async function* fromList(label: string, path: string, options: InputOptions): AsyncGenerator<Input> {
  let number = 0
  try {
    const file = await open(path)
    for await (const line of file.readLines({ encoding: 'utf8' })) {
      number++
      const plain = number === 1 ? line.replace(/^\uFEFF/, '') : line
      if (plain.trim() !== '') yield fromLine(plain, number, label, dirname(path), options)
    }
  } catch (error) {
    yield failed({ file: label }, readingError(error), number)
    return
  }
  if (number === 0) yield failed({ file: label }, 'the list is empty')
}

function fromLine(line: string, number: number, list: string, folder: string, options: InputOptions): Input {
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return failed({ file: list }, 'this line is not JSON', number)
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    return failed({ file: list }, 'this line is not a JSON object', number)
  const { id, text, role, file, url, search } = said as Record<string, unknown>
  const label: Label = isId(id) ? { id } : typeof file === 'string' ? { file } : { file: list }
  const speaker = roleIn(role, options.role)
  if (speaker instanceof Error) return failed(label, speaker.message, number)
  if (text !== undefined) {
    if (typeof text !== 'string') return failed(label, '"text" must be a string', number)
    if (!isId(id)) return failed(label, 'a text needs an "id"', number)
    return { kind: 'text', label, line: number, named: true, source: { text }, ...roleOf(speaker) }
  }
  if (typeof file !== 'string' || file === '') return failed(label, 'this line has neither "text" nor "file"', number)
  return listedPage({ file, url, search, speaker }, { file }, number, folder, options)
}

interface Listed {
  readonly file: string
  readonly url: unknown
  readonly search: unknown
  readonly speaker: Role | undefined
}

function listedPage(
  { file, url, search, speaker }: Listed,
  label: Label,
  number: number,
  folder: string,
  options: InputOptions,
): Input {
  if (search !== undefined && typeof search !== 'boolean') return failed(label, '"search" must be true or false', number)
  if (!pageEndings.has(extname(file).toLowerCase())) return failed(label, '"file" must name an .html file', number)
  let address: string | undefined
  try {
    address = url === undefined ? undefined : webAddress(String(url))
  } catch {
    return failed(label, '"url" is not a web address', number)
  }
  const asSearch = search === true || (search === undefined && options.asSearch !== undefined)
  const place = address ?? (asSearch ? options.asSearch : options.url)
  if (asSearch && place === undefined) return failed(label, 'a results page needs its address: "url"', number)
  return {
    kind: 'page',
    label,
    line: number,
    named: true,
    path: resolve(folder, file),
    search: asSearch,
    ...(place !== undefined && { url: place }),
    ...roleOf(speaker),
  }
}

function page(label: Label, path: string, options: InputOptions, named: boolean): PageInput {
  const url = options.asSearch ?? options.url
  return {
    kind: 'page',
    label,
    named,
    path,
    search: options.asSearch !== undefined,
    ...(url !== undefined && { url }),
    ...roleOf(options.role),
  }
}

function failed(label: Label, error: string, line?: number): FailedInput {
  return { kind: 'failed', label, named: true, error, ...(line !== undefined && { line }) }
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function roleIn(said: unknown, otherwise: Role | undefined): Role | undefined | Error {
  if (said === undefined || said === null) return otherwise
  if (said === 'auto') return undefined
  const role = roles.find((known) => known === said)
  return role ?? new Error(`"role" must be auto or one of ${roles.join(', ')}`)
}

function roleOf(role: Role | undefined): { role?: Role } {
  return role === undefined ? {} : { role }
}

/** Why a file could not be read, in words. */
export function readingError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read'
  if (code === 'ENOTDIR') return 'a part of this path is not a folder'
  if (code === 'EISDIR') return 'this is a folder'
  if (code === 'ELOOP') return 'this link leads in a circle'
  if (code === 'ENAMETOOLONG') return 'this name is too long'
  // Playwright adds a log of its steps after the first line.
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? message
}

/** Plain text of a file: UTF-8, UTF-16 with a byte order mark, or the Japanese encodings of older files. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (bytes.length === 0) throw new Error('the file is empty')
  if (bytes.length > 64 * 1024 * 1024) throw new Error('the file is larger than 64 MB; split it')
  for (const encoding of encodingsFor(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch {
      // Not this one.
    }
  }
  throw new Error('this is not text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP')
}

/** The encodings worth trying, likeliest first. */
function encodingsFor(bytes: Buffer): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
  // ISO-2022-JP is made of ASCII and would pass for UTF-8, but for its escapes.
  if (bytes.includes('\u001b$')) return ['iso-2022-jp', 'utf-8']
  return ['utf-8', 'euc-jp', 'shift_jis']
}
