/**
 * Who imports whom. With a parser of our own choosing, because dependency-cruiser cannot read TypeScript without version 6 or older of
 * the compiler, and this project has 7.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { parse } from 'oxc-parser'

export interface Import {
  /** File in the project (`lib/signs/sign.ts`), or `node:NAME`, or the name of a package. */
  readonly to: string
  /** As it is written in the file. */
  readonly specifier: string
  readonly kind: 'file' | 'package' | 'node' | 'missing'
  /** Gone after compilation. */
  readonly typeOnly: boolean
}

/** File → its imports. Paths are relative to the project, with forward slashes. */
export type Graph = ReadonlyMap<string, readonly Import[]>

export async function readGraph(root: string, folders: readonly string[]): Promise<Graph> {
  const graph = new Map<string, readonly Import[]>()
  for (const folder of folders) {
    for (const file of await sourcesIn(join(root, folder))) {
      const name = relative(root, file).split(sep).join('/')
      graph.set(name, await importsOf(root, name, await readFile(file, 'utf8')))
    }
  }
  return graph
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
}

export async function importsOf(root: string, file: string, source: string): Promise<Import[]> {
  const { module, errors } = await parse(file, source)
  const broken = errors.find(({ severity }) => severity === 'Error')
  if (broken !== undefined) throw new Error(`${file} cannot be parsed: ${broken.message}`)
  const found = new Map<string, boolean>()
  const add = (specifier: string, typeOnly: boolean): void => void found.set(specifier, typeOnly && (found.get(specifier) ?? true))
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType))
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType)
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const words = source.slice(moduleRequest.start, moduleRequest.end)
    const plain = /^(['"`])([^'"`$]+)\1$/.exec(words)
    if (plain?.[2] !== undefined) add(plain[2], false)
  }
  return [...found].map(([specifier, typeOnly]) => ({ ...resolved(root, file, specifier), specifier, typeOnly }))
}

function resolved(root: string, file: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  if (specifier.startsWith('.')) {
    const to = posix.normalize(posix.join(dirname(file).split(sep).join('/'), specifier.replace(/\?.*$/, '')))
    return { to, kind: existsSync(join(root, to)) ? 'file' : 'missing' }
  }
  if (specifier.startsWith('node:')) return { to: specifier, kind: 'node' }
  const [first = '', second = ''] = specifier.split('/')
  return { to: first.startsWith('@') ? `${first}/${second}` : first, kind: 'package' }
}
