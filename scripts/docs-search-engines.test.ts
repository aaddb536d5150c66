import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { searchEnginesPage } from './docs-search-engines.ts'

test('docs/search-engines.md says what the data says (node scripts/docs-search-engines.ts writes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '../docs/search-engines.md'), 'utf8')).toBe(searchEnginesPage())
})
