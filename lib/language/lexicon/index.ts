/** All word classes, by name. One class, one meaning; a word may stand in several. */
import type { WordClass } from '../terms.ts'
import { disclosure } from './disclosure.ts'
import { certainty, effect } from './effect.ts'
import { body, illness } from './illness.ts'
import { backing, praise, selling, turning, voices } from './offer.ts'
import { speech } from './speech.ts'
import { treatments } from './treatments.ts'

export const lexicon: Readonly<Record<string, WordClass>> = {
  ...illness,
  ...body,
  ...effect,
  ...certainty,
  ...praise,
  ...selling,
  ...backing,
  ...voices,
  ...turning,
  ...treatments,
  ...speech,
  ...disclosure,
}
