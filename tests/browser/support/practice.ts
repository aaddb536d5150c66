/** The practice pages under their addresses, and what was written down about them before any sign was run on them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Category } from '../../../lib/signs/sign.ts'
import { type Serve, serveFiles } from '../../../scripts/offline.ts'

export interface PracticePage {
  readonly file: string
  readonly url: string
  readonly title: string
  readonly role: string | null
  readonly topic: string
  readonly expected: { readonly categories: readonly Category[]; readonly disclosures: Readonly<Record<string, string>> }
  readonly results?: readonly { readonly title: string; readonly kind: string; readonly publisher: string | null }[]
}

const folder = fileURLToPath(new URL('../../../public/practice/', import.meta.url))
export const practicePages: readonly PracticePage[] = JSON.parse(readFileSync(`${folder}pages.json`, 'utf8'))

/** Throws for a file that is not among them. */
export function practicePage(file: string): PracticePage {
  const page = practicePages.find((candidate) => candidate.file === file)
  if (page === undefined) throw new Error(`no practice page ${file}`)
  return page
}

export const servePractice = (): Serve =>
  serveFiles(Object.fromEntries(practicePages.map((page) => [page.url, folder + page.file])))
