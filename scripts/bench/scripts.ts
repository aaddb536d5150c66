/** The scripts that are measured (as built) and those that measure (bundled here, anew each time). */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { prepared } from '../prepared.ts'

export const packageRoot = join(import.meta.dirname, '../..')

export interface Shipped {
  readonly gate: string
  readonly reader: string
  readonly weights: string
  readonly css: string
  readonly scriptKB: { readonly gate: number; readonly full: number; readonly weights: number }
}

/** What is needed is not built. The message says what to do. */
export class NotBuiltError extends Error {
  override name = 'NotBuiltError'
}

/** The built scripts in `folder` (`.output/chrome-mv3`), byte for byte what is injected into pages. */
export async function shippedScripts(folder: string): Promise<Shipped> {
  const files = { gate: 'gate.js', reader: 'reader.js', page: 'content-scripts/page.js', css: 'marks.css', weights: 'weights.js' }
  const read = async (name: string): Promise<string> => {
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch {
      throw new NotBuiltError(`No ${name} in ${folder}. Build the extension first: npm run build`)
    }
  }
  const [gate, reader, css, weights] = await Promise.all([
    read(files.gate),
    read(files.reader),
    read(files.css),
    read(files.weights),
    read(files.page),
  ])
  const kilobytes = async (...names: readonly string[]): Promise<number> => {
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
    return Math.round((sizes.reduce((sum, size) => sum + size, 0) / 1024) * 10) / 10
  }
  const scriptKB = {
    gate: await kilobytes(files.gate),
    full: await kilobytes(files.reader, files.page),
    weights: await kilobytes(files.weights),
  }
  return { gate, reader: `${weights};${reader}`, weights, css, scriptKB }
}

/** One module of ours and what it imports as one classic script. `readable` keeps names, for profiles. */
export async function bundled(entry: string, readable = false): Promise<string> {
  const built = await build({
    configFile: false,
    root: packageRoot,
    logLevel: 'error',
    publicDir: false,
    plugins: [prepared()],
    build: {
      write: false,
      target: 'es2022',
      minify: !readable,
      lib: { entry: join(packageRoot, entry), formats: ['iife'], name: 'secondLookBundle', fileName: 'bundle' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code
  }
  throw new Error(`${entry} could not be bundled`)
}

export async function markJsSource(): Promise<string> {
  return readFile(join(packageRoot, 'node_modules/mark.js/dist/mark.min.js'), 'utf8')
}
