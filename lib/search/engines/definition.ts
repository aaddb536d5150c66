/**
 * The shape of one engine's data: everything this program believes about its results pages, as facts with a source and a date, in
 * one object. The schema is strict on purpose: a misspelt key must fail here and not fall silent on somebody's results page
 * (facts/serp.md 4 tells of a list in which that happened).
 */
import * as z from 'zod/mini'
import { engineIds } from '../results.ts'

/** Sources of facts/serp.md section 1. */
export const sourceKeys = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'] as const

const text = z.string().check(z.minLength(1))
const source = z.enum(sourceKeys)
const facts = {
  /** How far this may be trusted: A – several maintained sources or years without change, B – one maintained source, C – last resort. */
  grade: z.enum(['A', 'B', 'C']),
  /** Keys of facts/serp.md; empty for what is common sense about the page's structure. */
  seen: z.readonly(z.array(source)),
}

/** Where a selector is tried: on the link, on the item or inside it, on anything around the item. */
const place = z.enum(['link', 'inside', 'around'])

const adVote = z.discriminatedUnion('kind', [
  /** A regular expression for the address of the link, or of the click address the link carries in `attribute`. */
  z.strictObject({ kind: z.literal('link-shape'), id: text, pattern: text, attribute: z.optional(text), ...facts }),
  z.strictObject({ kind: z.literal('data-attribute'), id: text, selector: text, where: place, ...facts }),
  z.strictObject({ kind: z.literal('container-id'), id: text, selector: text, where: place, ...facts }),
  z.strictObject({ kind: z.literal('readable-class'), id: text, selector: text, where: place, ...facts }),
  /** Whole trimmed text of a label: above a block, in its `aria-label`, beside the result, or drawn by `::before`. */
  z.strictObject({ kind: z.literal('block-label'), id: text, words: z.readonly(z.array(text)), drawn: z.boolean(), ...facts }),
  z.strictObject({ kind: z.literal('obfuscated-class'), id: text, selector: text, where: place, ...facts }),
])

const organicShape = z.strictObject({
  id: text,
  selector: text,
  where: place,
  /** A mark that only organic results carry; a shape without it says no more than "looks like a result". */
  mark: z.boolean(),
  ...facts,
})

/** An area that is not ours to touch. `selector` finds it by what it is, `headings` by the words over it when every class has changed. */
const ignored = z.strictObject({
  area: z.enum([
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
  ]),
  selector: z.optional(text),
  headings: z.optional(z.readonly(z.array(text))),
  ...facts,
})

/** One way in which the engine lays out its results. The first whose `containers` are on the page is used: the page decides, never the browser's name. */
const layout = z.strictObject({
  id: text,
  /** Known containers of results; an item outside them is `unclear`. */
  containers: text,
  /** Where else to look, so that a moved list is seen and called unclear rather than missed. */
  wider: text,
  /** A titled block (`section` with a heading of its own) with fewer than three results is the engine's own answer. */
  titledBlocks: z.boolean(),
  headings: text,
  /** Ancestors that are one result, best first. */
  items: z.readonly(z.array(text)),
  /** Parts of a result that hold headings and links of their own: sitelinks, image strips. */
  parts: text,
  /** Shows the address. */
  cite: text,
  /** Shows the advertiser's domain: an attribute, or the text where it is empty. */
  domain: z.optional(z.strictObject({ selector: text, attribute: text })),
  snippets: z.readonly(z.array(text)),
  organic: z.readonly(z.array(organicShape)),
})

/** Where a link hides its true address: in a parameter of its query, or in a field of one of its attributes. */
const target = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('query'), pattern: text, parameters: z.readonly(z.array(text)), ...facts }),
  z.strictObject({ from: z.literal('attribute'), attribute: text, after: text, until: text, ...facts }),
])

export const addressSchema = z.strictObject({
  hosts: z.readonly(z.array(text)),
  /** Parameter that holds what the person searched for. */
  query: text,
  /** Pages that are read. For each parameter named, its value (absent counts as '') must be one of those listed. */
  pages: z.readonly(
    z.array(
      z.strictObject({
        vertical: z.enum(['web', 'news', 'video']),
        path: text,
        when: z.optional(z.record(text, z.readonly(z.array(z.string())))),
      }),
    ),
  ),
})

export const engineSchema = z.strictObject({
  id: z.enum(engineIds),
  name: text,
  /** Day on which this object was last held against its sources. */
  verifiedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  sources: z.readonly(z.array(source)),
  address: addressSchema,
  layouts: z.readonly(z.array(layout)),
  ads: z.readonly(z.array(adVote)),
  targets: z.readonly(z.array(target)),
  ignore: z.readonly(z.array(ignored)),
  /** The bar stands before the first of these, in this order of preference. */
  barBefore: z.readonly(z.array(text)),
})

export type EngineDefinition = z.infer<typeof engineSchema>
export type EngineAddress = z.infer<typeof addressSchema>
export type Layout = EngineDefinition['layouts'][number]
export type AdVote = EngineDefinition['ads'][number]
export type Target = EngineDefinition['targets'][number]
export type IgnoredArea = EngineDefinition['ignore'][number]
