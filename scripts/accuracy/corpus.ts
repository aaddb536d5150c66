/**
 * The labelled corpus, read and checked. Files named in tests/corpus/split.json under `heldBack` were not looked at while signs were
 * written, so only their figures say how the signs do on text nobody wrote them for.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import { roles } from '../../lib/evaluation/evaluation.ts'
import { categories } from '../../lib/signs/sign.ts'
import { root } from '../steps.ts'

export const corpusFolder = join(root, 'tests/corpus')

const itemShape = z.object({
  id: z.string(),
  text: z.string(),
  labels: z.array(z.enum(categories)),
  register: z.string(),
  /** Role of the one who speaks. */
  speaker: z.enum(roles),
  /** `obvious` and `indirect` for labelled texts, `tempting` and `calm` for the others. */
  clarity: z.string(),
  pair: z.optional(z.string()),
})
export type Item = z.infer<typeof itemShape>

const splitShape = z.object({ heldBack: z.array(z.string()) })

export interface Corpus {
  readonly tuned: readonly Item[]
  readonly heldBack: readonly Item[]
}

export function readCorpus(folder: string = corpusFolder): Corpus {
  const splitFile = join(folder, 'split.json')
  const held = existsSync(splitFile) ? splitShape.parse(JSON.parse(readFileSync(splitFile, 'utf8'))).heldBack : []
  const parts: { tuned: Item[]; heldBack: Item[] } = { tuned: [], heldBack: [] }
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue
    const part = held.includes(basename(name, '.jsonl')) ? parts.heldBack : parts.tuned
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return
        const parsed = itemShape.safeParse(JSON.parse(line))
        if (!parsed.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`)
        part.push(parsed.data)
      })
  }
  return parts
}

/** Who wrote a text. */
export const writerOf = ({ id }: { readonly id: string }): string => id.replace(/-\d+$/, '')
