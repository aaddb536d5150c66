import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderSigns, signsDocument } from './docs-signs.ts'

it('docs/signs.md is what the catalogue says (npm run docs)', async () => {
  expect(readFileSync(signsDocument, 'utf8')).toBe(await renderSigns())
})
