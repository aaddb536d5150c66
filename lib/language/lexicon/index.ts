/** All word classes, by name. One class, one meaning; a word may stand in several. */
import type { WordClass } from '../terms.ts'
import { certainty } from './certainty.ts'
import { disclosure } from './disclosure.ts'
import { effect } from './effect.ts'
import { body, illness } from './illness.ts'
import { despair, pressing, slight, standing, trade, turning } from './offer.ts'
import { assured, counted, topmost } from './outright.ts'
import { pictures } from './pictures.ts'
import { plain } from './plain.ts'
import { called, leant, rundown, sold } from './pushed.ts'
import { rank } from './rank.ts'
import { relayed, shown } from './relayed.ts'
import { speech } from './speech.ts'
import { statistics } from './statistics.ts'
import { stories } from './stories.ts'
import { anyRemedy, bodily, market, remedies, treatments } from './treatments.ts'

export const lexicon: Readonly<Record<string, WordClass>> = {
  ...illness,
  ...body,
  ...effect,
  ...certainty,
  ...pictures,
  ...statistics,
  ...rank,
  ...stories,
  ...turning,
  ...trade,
  ...standing,
  ...pressing,
  ...slight,
  ...despair,
  ...treatments,
  ...remedies,
  ...anyRemedy,
  ...bodily,
  ...market,
  ...plain,
  ...assured,
  ...topmost,
  ...counted,
  ...relayed,
  ...shown,
  ...rundown,
  ...leant,
  ...sold,
  ...called,
  ...speech,
  ...disclosure,
}
