/** What makes a language whole. Pure, so that the rules themselves can be tested. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Language = 'ja' | 'easy' | 'en'
type Dictionary = Readonly<Record<Language, unknown>>

/** Latin letters that are Japanese by now, or names. */
const allowedLatin = new Set(
  'PDF NK URL CSV JSON HTML CT MRI PET CAR TIL PD QOL DNA RNA mRNA WHO NCI AI NPO CD FAX OK IT mm cm kg mg mL ml Gy QR Wi Fi LINE ID BAK NKT DC CTC ANK BCG ICG CBD BNCT iPS MSI TMB LAK HIFU GcMAF CTL AHCC IIA Google Yahoo JAPAN Web Bing DuckDuckGo Chrome Firefox Chromium Android Second Look Ctrl Shift Alt Enter Tab Esc English'.split(
    ' ',
  ),
)

/** Paths of all texts. A function is called with small numbers and stands for what it then says; where it cannot be, for nothing. */
export function textsOf(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [spoken(value as (...words: unknown[]) => unknown, path)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`))
}

function spoken(text: (...words: unknown[]) => unknown, path: string): readonly [string, string] {
  try {
    const said = text(3, 3, 3)
    return [path, typeof said === 'string' ? said : '…']
  } catch {
    return [path, '…']
  }
}

export function dictionaryComplaints(name: string, dictionary: Dictionary): string[] {
  const found: string[] = []
  const reference = new Map(textsOf(dictionary.ja))
  for (const language of ['ja', 'easy', 'en'] as const) {
    const texts = new Map(textsOf(dictionary[language]))
    for (const path of reference.keys()) if (!texts.has(path)) found.push(`${name}.${language}: ${path} is missing`)
    for (const [path, text] of texts) {
      if (!reference.has(path)) found.push(`${name}.${language}: ${path} is not in ja`)
      if (text.trim() === '') found.push(`${name}.${language}: ${path} is empty`)
    }
  }
  return found
}

export function latinComplaints(name: string, texts: readonly (readonly [string, string])[]): string[] {
  return texts.flatMap(([path, text]) =>
    [...text.replaceAll(/https?:\/\/[\w./%?=&#~-]+|[\w-]+(\.[\w-]+)+/g, ' ').matchAll(/[A-Za-z][A-Za-z0-9]*/g)]
      // A single letter (vitamin C), a numeral or a number of an office's (B010) is no word.
      .filter(([word]) => !allowedLatin.has(word) && !/^(?:[A-Za-z]\d*|[IVX]+)$/.test(word))
      .map(
        ([word]) =>
          `${name}${path === '' ? '' : `.${path}`}: the Latin word «${word}» (allowed ones are in scripts/locales/rules.ts)`,
      ),
  )
}

/** Keys that no source names. A key is named when its last part stands anywhere as a word, so this errs on the quiet side. */
export function unusedKeys(name: string, dictionary: unknown, sources: string): string[] {
  const words = new Set(sources.match(/[\w$-]+/g))
  return textsOf(dictionary)
    .filter(([path]) => {
      const parts = path.split('.').filter((part) => !/^\d+$/.test(part))
      const last = parts.at(-1) ?? ''
      return !words.has(last)
    })
    .map(([path]) => `${name}: ${path} is used nowhere`)
}

/** Every text in three languages in what a module exports, with its path. */
export function trilingualTexts(
  value: unknown,
  path = '',
  seen = new Set<unknown>(),
): (readonly [string, Readonly<Record<Language, string>>])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const { ja, easy, en } = value as Record<string, unknown>
  if (typeof ja === 'string' && typeof easy === 'string' && typeof en === 'string') return [[path, { ja, easy, en }]]
  return Object.entries(value).flatMap(([key, each]) => trilingualTexts(each, path === '' ? key : `${path}.${key}`, seen))
}

/** The browser's own message files: same keys, nothing empty, and every `__MSG_…__` of the manifest there. */
export async function foldersOfMessages(folder: string, config: string): Promise<string[]> {
  const found: string[] = []
  const wanted = new Set([...(await readFile(config, 'utf8')).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''))
  for (const language of await readdir(folder)) {
    const messages = JSON.parse(await readFile(join(folder, language, 'messages.json'), 'utf8')) as Record<
      string,
      { message?: string }
    >
    for (const key of wanted) if (!(key in messages)) found.push(`_locales/${language}: ${key} is missing`)
    for (const [key, { message }] of Object.entries(messages)) {
      if (!wanted.has(key)) found.push(`_locales/${language}: ${key} is used nowhere`)
      if (message === undefined || message.trim() === '') found.push(`_locales/${language}: ${key} is empty`)
    }
  }
  return found
}
