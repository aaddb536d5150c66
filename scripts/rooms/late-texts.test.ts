/** The texts of the knowledge base come when a reader asks for them: nothing that is injected into a page carries them. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGraph } from './imports.ts'

const texts =
  /^(?:lib\/treatments\/knowledge\/(?!review\.ts)|lib\/glossary\/explanations\.ts|lib\/platform\/strings\/knowledge\/(?!failed\.ts))/

it.each([
  'entrypoints/reader.ts',
  'entrypoints/gate.ts',
  'entrypoints/page.content/index.ts',
  'entrypoints/results.content/index.ts',
])('%s reaches none of them', async (start) => {
  const graph = await readGraph(join(import.meta.dirname, '../..'), ['lib', 'components', 'entrypoints'])
  const reached = new Set([start])
  for (const file of reached)
    for (const { to, kind, typeOnly } of graph.get(file) ?? []) if (kind === 'file' && !typeOnly) reached.add(to)
  expect(reached.size).toBeGreaterThan(5)
  expect([...reached].filter((file) => texts.test(file))).toEqual([])
})
