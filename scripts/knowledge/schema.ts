/** What an entry of the knowledge base must be. Run by its test and before every build: an entry that does not parse is not shipped. */
import * as z from 'zod'
import { cancerNames } from '../../lib/treatments/knowledge/cancers.ts'
import { conditions } from '../../lib/treatments/knowledge/conditions.ts'
import { entries } from '../../lib/treatments/knowledge/index.ts'
import { sourceIds, sourceOf } from '../../lib/treatments/knowledge/sources.ts'
import { treatmentStatuses } from '../../lib/treatments/status.ts'

const text = z.string().trim().min(1)
const trilingual = z.strictObject({ ja: text, easy: text, en: text })
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const day = z.iso.date()
/** A day, a month or a year. */
const dated = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: z.url({ protocol: /^https?$/ }),
  date: z.union([dated, z.literal('undated')]),
  mark: z.enum(['H', 'M', 'L']),
})

export const entrySchema = z
  .strictObject({
    id,
    name: trilingual,
    status: z.enum(treatmentStatuses).exclude(['unknown']),
    indications: z
      .array(
        z.strictObject({
          cancer: z.enum(Object.keys(cancerNames)),
          conditions: z
            .array(z.enum(Object.keys(conditions)))
            .min(1)
            .optional(),
        }),
      )
      .min(1)
      .optional(),
    dose: trilingual.optional(),
    pays: trilingual.optional(),
    what: trilingual,
    proven: trilingual.optional(),
    notProven: trilingual,
    confused: trilingual.optional(),
    reported: trilingual.optional(),
    ask: trilingual,
    namesakes: z.array(id),
    asOf: dated,
    reviewBy: day,
    sources: z.array(z.enum(sourceIds)).min(1),
  })
  .refine((entry) => entry.reviewBy > entry.asOf, { error: 'reviewBy must be later than asOf' })
  .refine((entry) => entry.sources.some((source) => sourceOf(source).mark !== 'L'), {
    error: 'what is stated as fact needs a source of mark H or M',
  })
  .refine((entry) => entry.status !== 'insured' || entry.indications !== undefined || entry.id === 'checkpoint-inhibitors', {
    error: 'an insured drug says for which cancers',
  })

/** All that is wrong with the knowledge base, one line each. */
export function knowledgeComplaints(all: readonly unknown[] = entries): string[] {
  const found: string[] = []
  const ids = new Set<string>()
  for (const [index, entry] of all.entries()) {
    const parsed = entrySchema.safeParse(entry)
    const name = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : `entry ${index}`
    if (parsed.success) {
      if (ids.has(name)) found.push(`${name}: the id is taken`)
      ids.add(name)
    } else found.push(...parsed.error.issues.map(({ path, message }) => `${name}: ${path.join('.')} ${message}`))
  }
  for (const source of sourceIds) {
    const parsed = sourceSchema.safeParse(sourceOf(source))
    if (!parsed.success) found.push(`source ${source}: ${parsed.error.issues.map(({ message }) => message).join('; ')}`)
  }
  return found
}

/** Throws with everything that is wrong. */
export function assertKnowledge(): void {
  const found = knowledgeComplaints()
  if (found.length > 0) throw new Error(`The knowledge base is not well, nothing was built:\n${found.join('\n')}`)
}
