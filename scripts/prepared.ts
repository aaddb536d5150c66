/**
 * A plugin for the build. What the program works out from its data when it starts (the index of all words, the parsed patterns) is worked out
 * here instead, and the modules that do it are replaced by the result. Surfaces get the catalogue's texts without its patterns.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '..')
const file = (name: string): string => join(root, name)
const imported = (name: string) => import(pathToFileURL(file(name)).href)

/** What stands in place of each module. */
async function replacements(): Promise<ReadonlyMap<string, string>> {
  // Everything that brings words or patterns along is loaded before the vocabulary is asked what it has become.
  await imported('lib/evaluation/evaluate.ts')
  const { vocabulary } = (await imported('lib/language/vocabulary.ts')) as typeof import('../lib/language/vocabulary.ts')
  const { compiledCatalogue } = (await imported('lib/signs/rules.ts')) as typeof import('../lib/signs/rules.ts')
  const { catalogue } = (await imported('lib/signs/catalogue.ts')) as typeof import('../lib/signs/catalogue.ts')
  const { looseRules, tightRules } = (await imported(
    'lib/evaluation/loud/vouched-rules.ts',
  )) as typeof import('../lib/evaluation/loud/vouched-rules.ts')
  const { packSigns } = (await imported('lib/signs/compile.ts')) as typeof import('../lib/signs/compile.ts')
  const texts = catalogue.map((sign) => ({ ...sign, patterns: [], silencers: [] }))
  return new Map([
    [
      file('lib/language/vocabulary.ts'),
      `import { Vocabulary } from './pattern.ts'
export const vocabulary = Vocabulary.unpack(${JSON.stringify(vocabulary.pack())})`,
    ],
    [
      file('lib/signs/rules.ts'),
      `import { Candidates, unpackSigns } from './compile.ts'
export const compiledCatalogue = unpackSigns(${JSON.stringify(packSigns(compiledCatalogue))})
export const candidates = new Candidates(compiledCatalogue)`,
    ],
    [
      file('lib/evaluation/loud/vouched-rules.ts'),
      `import { unpackSigns } from '../../signs/compile.ts'
export const tightRules = unpackSigns(${JSON.stringify(packSigns(tightRules))})
export const looseRules = unpackSigns(${JSON.stringify(packSigns(looseRules))})`,
    ],
    [
      file('lib/signs/catalogue.ts'),
      `export const catalogue = ${JSON.stringify(texts)}
export const signById = new Map(catalogue.map((sign) => [sign.id, sign]))`,
    ],
  ])
}

let made: ReturnType<typeof replacements> | undefined

export function prepared(): Plugin {
  return {
    name: 'second-look-prepared',
    enforce: 'pre',
    // While developing, data change all the time and the modules work it out themselves.
    apply: 'build',
    async load(id) {
      if (!id.includes('/lib/')) return undefined
      made ??= replacements()
      return (await made).get(id.split('?')[0] ?? id)
    },
  }
}
