/** The knowledge base. Surfaces look entries up here; the finder never loads it. */
import { bloodCancers } from './blood-cancers.ts'
import { checkpointInhibitors } from './checkpoint-inhibitors.ts'
import { dripsAndFoods } from './drips-and-foods.ts'
import type { Entry } from './entry.ts'
import { immuneCells } from './immune-cells.ts'
import { lightAndGenes } from './light-and-genes.ts'
import { otherImmuneDrugs } from './other-immune-drugs.ts'
import { techniques } from './techniques.ts'
import { vaccines } from './vaccines.ts'

export const entries: readonly Entry[] = [
  ...immuneCells,
  ...vaccines,
  ...lightAndGenes,
  ...dripsAndFoods,
  ...techniques,
  ...checkpointInhibitors,
  ...bloodCancers,
  ...otherImmuneDrugs,
]

export const entryById: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.id, entry]))
