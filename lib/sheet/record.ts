/**
 * The consultation sheet as it is kept: one record, on this device. Nothing in it is required and there is no field for a name.
 * Words of ours are kept as ids, so that the sheet can be read in another language; words of the reader and of pages as they are.
 */
import * as z from 'zod/mini'
import { disclosureIds, type PageSign, roles } from '../evaluation/evaluation.ts'
import { categories } from '../signs/sign.ts'

/** Raise it together with a migration in `migrate.ts`. */
export const sheetVersion = 1

/** Most of each, so that a record stays readable and far below what a browser lets an extension keep. Lengths in UTF-16 units. */
export const limits = {
  pages: 60,
  findings: 80,
  questions: 150,
  costs: 80,
  text: 20_000,
  line: 2_000,
  quote: 600,
  title: 500,
  address: 4_000,
} as const

/** What the reader writes in own words. `call-*` are the notes for the first telephone call. */
export const textIds = [
  'situation',
  'matters',
  'next-when',
  'next-where',
  'next-with',
  'call-centre',
  'call-place',
  'call-cancer',
  'call-treatment',
  'call-hospital',
  'call-trouble',
  'call-back',
  'notes',
] as const
export type TextId = (typeof textIds)[number]

const pageSigns = ['only-good-stories', 'sponsored-information', 'second-opinion-sells'] as const satisfies readonly PageSign[]

/** Ids of ours, and those made from what a thing says (see `identity.ts`). */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/))
const atMost = (length: number) => z.string().check(z.maxLength(length))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Where a question comes from. Its words follow from this, unless the reader has put them otherwise. */
export const originSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('list'), id }),
  z.object({ kind: z.literal('sign'), id, category: z.enum(categories) }),
  z.object({ kind: z.literal('disclosure'), id: z.enum(disclosureIds) }),
  z.object({ kind: z.literal('page-sign'), id: z.enum(pageSigns) }),
])
export type Origin = z.infer<typeof originSchema>

export const questionSchema = z.object({
  id,
  origin: originSchema,
  /** The reader's own words for it. Absent: the words of the origin. */
  text: z.optional(atMost(limits.line)),
})
export type SheetQuestion = z.infer<typeof questionSchema>

export const findingSchema = z.object({
  id,
  sign: id,
  category: z.enum(categories),
  tier: z.enum(['prohibited', 'conditional']),
  /** The words of the page. */
  quote: atMost(limits.quote),
})
export type SheetFinding = z.infer<typeof findingSchema>

const pageShape = {
  id,
  /** Empty where the page has no address that would mean something elsewhere. */
  address: z.string().check(z.maxLength(limits.address), z.regex(/^(?:https?:\/\/\S+)?$/)),
  title: atMost(limits.title),
  role: z.enum(roles),
  /** Signs on the page when it was looked at last; more than the findings that were put here. */
  found: z.int().check(z.nonnegative()),
  findings: z.array(findingSchema).check(z.maxLength(limits.findings)),
  /** Not found on the page, by name. */
  missing: z.array(z.enum(disclosureIds)),
  /** Asked for but not to be decided from the text of the page. */
  unchecked: z.array(z.enum(disclosureIds)),
  /** Ids of treatments the page names. */
  treatments: z.array(id),
  pageSigns: z.array(z.enum(pageSigns)),
} as const

/** A page as it comes from an evaluation. */
export const lookedAtSchema = z.object(pageShape)
export type LookedAt = z.infer<typeof lookedAtSchema>

/** A page as it is kept: with the day on which it was looked at last. */
export const pageSchema = z.object({ ...pageShape, seen: day })
export type SheetPage = z.infer<typeof pageSchema>

export const costSchema = z.object({ id, what: atMost(limits.line), sum: atMost(limits.line) })

export const whoIds = ['self', 'family', 'other'] as const
export type Who = (typeof whoIds)[number]

export const textSchema = atMost(limits.text)

export const sheetSchema = z.object({
  version: z.literal(sheetVersion),
  who: z.optional(z.enum(whoIds)),
  texts: z.partialRecord(z.enum(textIds), textSchema),
  /** The most important first. */
  questions: z.array(questionSchema).check(z.maxLength(limits.questions)),
  pages: z.array(pageSchema).check(z.maxLength(limits.pages)),
  /** Ids of papers that are ready. */
  papers: z.array(id),
  costs: z.array(costSchema).check(z.maxLength(limits.costs)),
})
export type Sheet = z.infer<typeof sheetSchema>

export const emptySheet: Sheet = { version: sheetVersion, texts: {}, questions: [], pages: [], papers: [], costs: [] }

/** Has the reader put anything here? */
export const isEmpty = (sheet: Sheet): boolean =>
  sheet.who === undefined &&
  Object.values(sheet.texts).every((text) => text === '') &&
  sheet.questions.length + sheet.pages.length + sheet.papers.length + sheet.costs.length === 0
