/** Are the languages whole? Same keys everywhere, nothing empty, nothing unused, no Latin words in Japanese. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dictionaryComplaints, foldersOfMessages, latinComplaints, textsOf, trilingualTexts, unusedKeys } from './locales/rules.ts'
import { root } from './steps.ts'

type Language = 'ja' | 'easy' | 'en'
const languages: readonly Language[] = ['ja', 'easy', 'en']

const wrong: string[] = []
let count = 0

const sources = await sourcesOutside('lib/platform/strings')
for (const { name, dictionary } of await dictionaries()) {
  wrong.push(...dictionaryComplaints(name, dictionary))
  for (const language of ['ja', 'easy'] as const)
    wrong.push(...latinComplaints(`${name}.${language}`, textsOf(dictionary[language])))
  wrong.push(...unusedKeys(name, dictionary.ja, sources))
  count += textsOf(dictionary.ja).length
}

for (const { file, texts } of await trilingualsIn(['lib/signs', 'lib/route', 'lib/treatments', 'lib/glossary'])) {
  count += texts.length
  for (const [path, text] of texts) {
    for (const language of languages) {
      // An empty string in all three is a deliberate nothing.
      if (text[language].trim() === '' && languages.some((other) => text[other].trim() !== '')) {
        wrong.push(`${file} ${path}: ${language} is empty while another language is not`)
      }
      if (language !== 'en') wrong.push(...latinComplaints(`${file} ${path}.${language}`, [['', text[language]]]))
    }
  }
}

wrong.push(...(await foldersOfMessages(join(root, 'public/_locales'), join(root, 'wxt.config.ts'))))

for (const line of wrong) process.stderr.write(`${line}\n`)
process.stdout.write(`locales: ${count} texts, ${wrong.length} wrong\n`)
process.exitCode = wrong.length === 0 ? 0 : 1

interface Dictionary {
  readonly name: string
  readonly dictionary: Readonly<Record<Language, unknown>>
}

async function dictionaries(): Promise<Dictionary[]> {
  const strings = await import('../lib/platform/strings/index.ts')
  const pages = await import('../lib/platform/strings/pages/index.ts')
  const knowledge = await import('../lib/platform/strings/knowledge/index.ts')
  const of = (read: (language: Language) => unknown) => ({ ja: read('ja'), easy: read('easy'), en: read('en') })
  return [
    { name: 'strings', dictionary: of(strings.stringsFor) },
    { name: 'pages', dictionary: of(pages.pageStringsFor) },
    { name: 'knowledge', dictionary: of(knowledge.knowledgeStringsFor) },
  ]
}

/** All text of the sources in which a key may be used. */
async function sourcesOutside(folder: string): Promise<string> {
  const parts: string[] = []
  for (const top of ['lib', 'components', 'entrypoints', 'scripts']) {
    for (const entry of await readdir(join(root, top), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue
      if (!path.startsWith(join(root, folder))) parts.push(await readFile(path, 'utf8'))
    }
  }
  return parts.join('\n')
}

/** Texts in three languages that stand in the catalogue and the route, found by their shape in whatever a module exports. */
async function trilingualsIn(folders: readonly string[]) {
  const found: { file: string; texts: (readonly [string, Readonly<Record<Language, string>>])[] }[] = []
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue
      const path = join(entry.parentPath, entry.name)
      found.push({ file: path.slice(root.length + 1), texts: trilingualTexts(await import(path)) })
    }
  }
  return found
}
