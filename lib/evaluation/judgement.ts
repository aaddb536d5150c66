/**
 * Two readers, one judgement. The rules give evidence, the learned reader gives context: it silences a match where the wording around it is
 * clearly no promotion, and it raises what is said indirectly. What it raises alone is never in the `prohibited` tier. `lean` is added to the promotion logit: what is known of the speaker.
 */
import type { Reading } from '../learned/reader.ts'
import type { Thresholds } from '../learned/weights.ts'
import { type Category, categories, type Tier } from '../signs/sign.ts'

/** Most that a quiet speaker takes away from a blunt sign: the same asserted sentence is a finding on anybody's page. */
const mostFromBlunt = 1

/** What the rules said, as far as it matters here. */
interface Said {
  readonly category: Category
  readonly tier: Tier
}

/**
 * The rules' matches in one passage that stand. A sign whose kind the guideline names as not allowed is blunt: only very clear context
 * silences it. Where several stand, those are dropped that the wording does not support, but never all of them.
 */
export function standing<Found extends Said>(
  found: readonly Found[],
  reading: Reading,
  lean: number,
  thresholds: Thresholds,
  knownBy: 'speaker' | 'page' = 'speaker',
): Found[] {
  const blunt = reading.promotion + Math.max(lean, -mostFromBlunt)
  // The voice of a whole page tells how its sentences are meant; on a sober one being blunt is no excuse.
  const isSober = knownBy === 'page' && lean < 0
  const stands = ({ tier }: Found): boolean =>
    tier === 'prohibited' && !isSober ? blunt >= thresholds.keepBlunt : reading.promotion + lean >= thresholds.keep
  const kept = found.filter((one) => one.tier === 'context' || stands(one))
  // On a page that advertises the rules are believed as they stand.
  if (kept.length === 0 || (knownBy === 'page' && lean > 0)) return kept
  const logits = reading.categories()
  const believed = kept.filter(({ category, tier }) => {
    const at = categories.indexOf(category)
    return tier === 'context' || (logits[at] ?? 0) >= (thresholds.keepCategories[at] ?? 0)
  })
  return believed.some(({ tier }) => tier !== 'context') ? believed : kept
}

/**
 * Categories that the learned reader raises in a passage in which the rules said `said`. `nearest`: name the likeliest where none is likely
 * enough; a text judged by itself is a whole, while on a page a line that fits no category is most often just a line.
 */
export function raised(
  reading: Reading,
  lean: number,
  said: ReadonlySet<Category>,
  thresholds: Thresholds,
  nearest = true,
): Category[] {
  if (reading.promotion + lean < thresholds.raise) return []
  const logits = reading.categories()
  const named = categories.filter((category, at) => !said.has(category) && (logits[at] ?? 0) >= (thresholds.categories[at] ?? 0))
  if (named.length > 0 || said.size > 0 || !nearest) return named
  const best = logits.reduce((top, logit, at) => (logit > (logits[top] ?? 0) ? at : top), 0)
  const category = categories[best]
  return category === undefined ? [] : [category]
}
