/** The learned reader for Node: from the same file that is injected into pages. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LearnedReader, readerOf } from '../lib/learned/reader.ts'
import { root } from './steps.ts'

const weightsFile = join(root, 'public/weights.js')

/** Undefined where the package has no weights: then the rules decide alone. */
export function learnedReader(file: string = weightsFile): LearnedReader | undefined {
  if (!existsSync(file)) return undefined
  return readerOf(/"([A-Za-z0-9+/=]+)"/.exec(readFileSync(file, 'utf8'))?.[1])
}
