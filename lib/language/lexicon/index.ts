/** All word classes, by name. One class, one meaning; a word may stand in several. */
import type { WordClass } from '../terms.ts'
import { disclosure } from './disclosure.ts'
import { certainty, course, effect, rank, statistics, stories } from './effect.ts'
import { body, illness } from './illness.ts'
import { backing, despair, innocent, praise, pressing, selling, slight, standing, turning, voices } from './offer.ts'
import { speech } from './speech.ts'
import { treatments } from './treatments.ts'

export const lexicon: Readonly<Record<string, WordClass>> = {
  ...illness,
  ...body,
  ...effect,
  ...certainty,
  ...course,
  ...statistics,
  ...rank,
  ...stories,
  ...praise,
  ...selling,
  ...backing,
  ...voices,
  ...turning,
  ...innocent,
  ...standing,
  ...pressing,
  ...slight,
  ...despair,
  ...treatments,
  ...speech,
  ...disclosure,
}
