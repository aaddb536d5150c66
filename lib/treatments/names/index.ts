/** All names, in the order in which a page's treatments are listed. */
import { carT, checkpointInhibitors, engagers, otherImmuneDrugs } from './approved-drugs.ts'
import { cells, sharedNames, vaccines } from './cells-and-vaccines.ts'
import { drips, foodsAndEnergies, repurposed } from './drips-and-foods.ts'
import { genes, light } from './light-and-genes.ts'
import type { Name } from './name.ts'
import { heat, raysAndNeedles } from './techniques.ts'

export const names: readonly Name[] = [
  ...cells,
  ...vaccines,
  ...light,
  ...genes,
  ...drips,
  ...repurposed,
  ...foodsAndEnergies,
  ...heat,
  ...raysAndNeedles,
  ...checkpointInhibitors,
  ...carT,
  ...engagers,
  ...otherImmuneDrugs,
  ...sharedNames,
]

/** Umbrella words by their id, and the more definite entries beside which they say nothing more. */
export const umbrellas: ReadonlyMap<string, readonly string[]> = new Map([
  ['checkpoint-inhibitors', checkpointInhibitors.map(({ id }) => id)],
  ['immune-cell-therapy', [...cells.map(({ id }) => id), 'dendritic-cell-vaccine']],
  ['cancer-vaccine', vaccines.map(({ id }) => id)],
  ['car-t-insured', carT.map(({ id }) => id)],
  ['immunotherapy', names.map(({ id }) => id)],
  ['particle-therapy', ['proton-therapy', 'carbon-ion-therapy']],
])
