import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Graph, importsOf } from './imports.ts'
import { complaints } from './rules.ts'

const root = join(import.meta.dirname, '../..')

/** A project of invented files; an import that names no invented file is a package, a builtin, or missing. */
async function project(files: Readonly<Record<string, string>>): Promise<Graph> {
  const graph = new Map()
  for (const [file, source] of Object.entries(files)) {
    const imports = await importsOf(root, file, source)
    graph.set(
      file,
      imports.map((one) => (one.to in files ? { ...one, kind: 'file' } : one)),
    )
  }
  return graph
}

describe('reading imports', () => {
  it('tells types from values, and sees every way to import', async () => {
    const imports = await importsOf(
      root,
      'components/a.tsx',
      `import type { A } from './a1.ts'
       import { b, type B } from './b1.ts'
       import './style.css'
       export * from './c1.ts'
       export type { D } from './d1.ts'
       const late = () => import('./e1.ts')
       // import { no } from './no.ts'
       export const view = <p>import {'x'} from './no2.ts'</p>
       import { h } from 'preact/hooks'
       import { test } from '@playwright/test'
       import { readFile } from 'node:fs/promises'`,
    )
    expect(imports.map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['components/a1.ts', true],
      ['components/b1.ts', false],
      ['components/style.css', false],
      ['preact', false],
      ['@playwright/test', false],
      ['node:fs/promises', false],
      ['components/c1.ts', false],
      ['components/d1.ts', true],
      ['components/e1.ts', false],
    ])
  })

  it('says which file cannot be parsed', async () => {
    await expect(importsOf(root, 'lib/x/broken.ts', 'const = 1')).rejects.toThrow(/lib\/x\/broken\.ts/)
  })
})

describe('the rules', () => {
  it('let a pure room know the language only', async () => {
    const graph = await project({
      'lib/signs/sign.ts': "import { x } from '../language/x.ts'",
      'lib/language/x.ts': "import { y } from '../signs/sign.ts'\nexport const x = 1",
      'lib/signs/node.ts': "import { readFile } from 'node:fs'",
      'lib/signs/zod.ts': "import type { z } from 'zod'",
    })
    expect(complaints(graph)).toEqual([
      expect.stringMatching(/^lib\/language\/x\.ts: imports lib\/signs\/sign\.ts/),
      expect.stringMatching(/^lib\/signs\/node\.ts: imports node:fs/),
      expect.stringMatching(/^lib\/signs\/zod\.ts: imports the package zod/),
      expect.stringMatching(/^a circle: lib\/signs\/sign\.ts → lib\/language\/x\.ts → lib\/signs\/sign\.ts/),
    ])
  })

  it('keep the light scripts light, by whatever way, but not for types', async () => {
    const graph = await project({
      'entrypoints/gate.ts':
        "import { a } from '../lib/platform/a.ts'\nimport type { Settings } from '../lib/platform/settings.ts'",
      'lib/platform/a.ts': "import { b } from './b.ts'",
      'lib/platform/b.ts': "import { browser } from 'wxt/browser'",
      'lib/platform/settings.ts': "import * as z from 'zod/mini'",
      'entrypoints/reader.ts': "import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'",
    })
    expect(complaints(graph)).toEqual([
      'entrypoints/gate.ts: reaches wxt/browser by entrypoints/gate.ts → lib/platform/a.ts → lib/platform/b.ts',
    ])
  })

  it('ask for a rule when there is a new room, and leave tests alone', async () => {
    const graph = await project({
      'lib/attic/a.ts': 'export const a = 1',
      'lib/language/x.test.ts': "import { it } from 'vitest'\nimport { a } from '../attic/a.ts'",
    })
    expect(complaints(graph)).toEqual([expect.stringMatching(/^lib\/attic\/a\.ts: the room «attic» has no rule/)])
  })

  it('do not take a circle of types for one', async () => {
    const graph = await project({
      'lib/language/x.ts': "import type { Y } from './y.ts'",
      'lib/language/y.ts': "import { x } from './x.ts'",
    })
    expect(complaints(graph)).toEqual([])
  })
})
