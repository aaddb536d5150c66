/** The scripts that ship: what the extension puts into a page, weights first, is, byte for byte, what reads saved pages here. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuilt, readerBuild } from '../built.ts'

/** The script, as text. Builds the extension first where it is missing or older than its source. */
export async function readerBundle(say: (line: string) => void): Promise<string> {
  // For the tests of this command line.
  const given = process.env.SECOND_LOOK_READER
  if (given !== undefined && given !== '') return readFile(given, 'utf8')
  const folder = await ensureBuilt(readerBuild, say)
  const path = join(folder, readerBuild.probe)
  try {
    return `${await readFile(join(folder, 'weights.js'), 'utf8')};${await readFile(path, 'utf8')}`
  } catch {
    throw new Error(`The build made no ${path}. Is entrypoints/reader.ts there?`)
  }
}
