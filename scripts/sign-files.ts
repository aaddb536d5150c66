/** The sign files with their examples, which the package leaves out. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import { catalogue } from '../lib/signs/catalogue.ts'
import type { Examples } from '../lib/signs/sign.ts'

const folder = fileURLToPath(new URL('../lib/signs/', import.meta.url))

/** Examples of every sign of the catalogue, by id. Throws for a sign whose file `<category>/<id>.ts` has none. */
export async function examplesById(): Promise<ReadonlyMap<string, Examples>> {
  const found = new Map<string, Examples>()
  for (const sign of catalogue) {
    const module: { readonly examples?: Examples } = await import(pathToFileURL(`${folder}${sign.category}/${sign.id}.ts`).href)
    if (module.examples === undefined) throw new Error(`lib/signs/${sign.category}/${sign.id}.ts exports no examples`)
    found.set(sign.id, module.examples)
  }
  return found
}
