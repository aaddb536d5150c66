/** What is known of the results pages in tests/fixtures/serp: written down before the recogniser ran on them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { engineIds, publishers, resultKinds } from '../../lib/search/results.ts'
import { categories } from '../../lib/signs/sign.ts'

const truthShape = z.object({
  file: z.string(),
  url: z.string(),
  engine: z.nullable(z.enum(engineIds)),
  query: z.string(),
  results: z.array(
    z.object({
      title: z.string(),
      kind: z.enum(resultKinds),
      /** Answers that are also right, where a reader could say so. */
      kindAllowed: z.optional(z.array(z.enum(resultKinds))),
      publisher: z.enum(publishers),
      publisherAllowed: z.optional(z.array(z.enum(publishers))),
      domain: z.string(),
      domainAllowed: z.optional(z.array(z.string())),
      /** Categories of the signs in title and snippet, and those a reader could also see; absent where nobody wrote them down. */
      signs: z.optional(z.array(z.enum(categories))),
      signsAllowed: z.optional(z.array(z.enum(categories))),
    }),
  ),
  /** Selectors of what is not ours to touch. */
  untouched: z.array(z.string()),
  /** Titles of what is not ours to touch, where the page was described by its words. */
  untouchedTitles: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
})
export type Truth = z.infer<typeof truthShape>

export const serpFolder = join(import.meta.dirname, '../fixtures/serp')

/** `part`: '' for the pages the recogniser was written with, `held-out` for those of somebody who had not seen it. */
export function serpPages(part: '' | 'held-out' = ''): readonly Truth[] {
  const text = readFileSync(join(serpFolder, part, 'fixtures.json'), 'utf8')
  return z.array(truthShape).parse(JSON.parse(text))
}
