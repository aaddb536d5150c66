import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { engineIds } from '../results.ts'
import type { EngineDefinition } from './definition.ts'
import { engines } from './index.ts'

const text = z.string().check(z.minLength(1))
const texts = z.readonly(z.array(text))
const source = z.enum(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'])
const fact = { grade: z.enum(['A', 'B', 'C']), seen: z.readonly(z.array(source)) }
const place = z.enum(['link', 'inside', 'around'])
const selectorVote = z.strictObject({
  kind: z.enum(['data-attribute', 'container-id', 'readable-class', 'obfuscated-class']),
  id: text,
  selector: text,
  where: place,
  ...fact,
})
const adVote = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link-shape'), id: text, pattern: text, attribute: z.optional(text), ...fact }),
  selectorVote,
  z.strictObject({
    kind: z.literal('block-label'),
    id: text,
    words: texts,
    drawn: z.boolean(),
    pictureIn: z.optional(text),
    ...fact,
  }),
])
const verticals = z.optional(z.readonly(z.array(z.enum(['web', 'news', 'video'])).check(z.minLength(1))))
const layout = z.strictObject({
  id: text,
  on: verticals,
  containers: text,
  wider: text,
  headings: text,
  links: z.optional(text),
  items: texts,
  unit: z.optional(text),
  rows: z.optional(z.number()),
  parts: text,
  cite: text,
  domain: z.optional(z.strictObject({ selector: text, attribute: text })),
  snippets: texts,
  organic: z.readonly(z.array(z.strictObject({ id: text, selector: text, where: place, mark: z.boolean(), ...fact }))),
})
const target = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('query'), pattern: text, parameters: texts, base64After: z.optional(z.number()), ...fact }),
  z.strictObject({ from: z.literal('attribute'), attribute: text, after: z.string(), until: z.string(), ...fact }),
])
const page = z.strictObject({
  vertical: z.enum(['web', 'news', 'video']),
  path: text,
  when: z.optional(z.record(text, z.readonly(z.array(z.string())))),
  unless: z.optional(z.record(text, z.readonly(z.array(z.string())))),
  boxed: z.optional(z.literal(true)),
})
const area = z.enum([
  'people-also-ask',
  'ai-summary',
  'knowledge-panel',
  'map',
  'shopping',
  'own-answer',
  'related-searches',
  'news-block',
  'media-block',
  'page-furniture',
])
/** The shape of definition.ts once more, for values: refuses every key it does not name. */
const engineSchema = z.strictObject({
  id: z.enum(engineIds),
  name: text,
  verifiedOn: z.string().check(z.regex(/^20\d\d-[01]\d-[0-3]\d$/)),
  sources: z.readonly(z.array(source)),
  address: z.strictObject({ hosts: texts, query: text, pages: z.readonly(z.array(page)) }),
  layouts: z.readonly(z.array(layout)),
  ads: z.readonly(z.array(adVote)),
  targets: z.readonly(z.array(target)),
  ignore: z.readonly(
    z.array(z.strictObject({ area, on: verticals, selector: z.optional(text), headings: z.optional(texts), ...fact })),
  ),
  barBefore: texts,
})

/** Every object inside a value, with the way to it. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    objectsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return Array.isArray(value) ? inside : [path, ...inside]
}

function withKey(value: EngineDefinition, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(value) as unknown
  let at = copy as Record<string | number, unknown>
  for (const step of path) at = at[step] as Record<string | number, unknown>
  at.commonsProps = 'a slip of the pen'
  return copy
}

describe.each(engines.map((engine) => [engine.id, engine] as const))('%s', (_, engine) => {
  test('keeps to the schema', () => {
    expect(engineSchema.safeParse(engine).error?.issues).toBeUndefined()
  })

  test('an unknown key is refused wherever it stands', () => {
    // `when` and `unless` name parameters of the address, so every key is known there.
    const places = objectsIn(engine).filter((path) => path.at(-1) !== 'when' && path.at(-1) !== 'unless')
    expect(places.length).toBeGreaterThan(15)
    for (const path of places) expect(engineSchema.safeParse(withKey(engine, path)).success, path.join('.')).toBe(false)
  })

  test('every source it names is among its sources or the general ones', () => {
    const facts = [...engine.ads, ...engine.ignore, ...engine.targets, ...engine.layouts.flatMap(({ organic }) => organic)]
    for (const { grade, seen } of facts) if (grade !== 'C') expect(seen.length + (grade === 'A' ? 1 : 0)).toBeGreaterThan(0)
  })

  test('its expressions compile, start at the beginning, and match no address of a clinic', () => {
    const patterns = [...engine.ads, ...engine.targets].flatMap((fact) => ('pattern' in fact ? fact.pattern : []))
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\^https\?/)
      expect(new RegExp(pattern).test('https://www.a-clinic.example/?u=https://www.google.co.jp/aclk?x')).toBe(false)
    }
  })

  test('what may not be touched has a name or a heading to know it by', () => {
    for (const area of engine.ignore) expect(area.selector ?? area.headings).toBeDefined()
    const areas = engine.ignore.map(({ area }) => area)
    for (const must of ['ai-summary', 'map', 'shopping', 'related-searches'] as const) expect(areas).toContain(must)
  })

  test('class names decide nothing strong', () => {
    for (const vote of engine.ads)
      if (vote.kind === 'data-attribute' || vote.kind === 'container-id') expect(vote.selector).not.toMatch(/\./)
  })
})

test('a misspelt key is a type error', () => {
  const slip = {
    ...engines[0],
    // @ts-expect-error `commonsProps` is no key of an engine: this line fails to compile when it becomes one.
    commonsProps: 'a slip of the pen',
  } satisfies Partial<EngineDefinition>
  expect(engineSchema.safeParse(slip).success).toBe(false)
})
