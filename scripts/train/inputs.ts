/** What the training reads, and its hash: weights whose hash differs are stale. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicon } from '../../lib/language/lexicon/index.ts'
import { classNames } from '../../lib/learned/features.ts'
import { type Item, readCorpus } from '../accuracy/corpus.ts'
import { root } from '../steps.ts'
import { settings } from './fit.ts'

/** Files whose words decide what a text turns into, or how it is learned. Rules are not among them: they only move thresholds. */
const files = [
  'lib/language/figures.ts',
  'lib/language/normalise.ts',
  'lib/language/terms.ts',
  'lib/learned/features.ts',
  'lib/learned/weights.ts',
  'scripts/train/fit.ts',
  'scripts/train/thresholds.ts',
]

export function hashOf(items: readonly Item[]): string {
  const hash = createHash('sha256')
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`)
  for (const { id, text, labels, speaker } of items) add([id, text, labels, speaker])
  add([classNames, lexicon, settings])
  for (const file of files) add(readFileSync(join(root, file), 'utf8'))
  return hash.digest('hex').slice(0, 32)
}

export const tunedItems = (): readonly Item[] => readCorpus().tuned
