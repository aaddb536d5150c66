/** Everything a reader should know about a line before trusting it, in the order of its weight. */
import type { Trilingual } from '../../language/trilingual.ts'
import type { Centre } from './centre-row.ts'
import { ageOf } from './when-words.ts'
import {
  askAtSwitchboard,
  hospitalNumber,
  noNumber,
  oldEvidence,
  oldNumber,
  phoneOwners,
  remarkWords,
  undatedEvidence,
} from './words.ts'

/** Whose number it is. Undefined without a number. */
export function phoneOwner({ phone, remarks }: Centre): Trilingual | undefined {
  if (phone === undefined) return undefined
  return remarks.includes('phone-of-2020') && phone.of === 'hospital' ? hospitalNumber : phoneOwners[phone.of]
}

/** What to say when calling, where it is not the centre that answers. */
export const whatToSay = ({ phone }: Centre): Trilingual | undefined =>
  phone === undefined || phone.of === 'desk' ? undefined : askAtSwitchboard

export function cautions(centre: Centre): readonly Trilingual[] {
  const { evidence, phone, remarks } = centre
  const age = ageOf(evidence.when)
  // A number of 2020 says its year itself.
  const stale = phone !== undefined && !remarks.includes('phone-of-2020') && ageOf(phone.when) !== 'recent'
  return [
    ...(phone === undefined ? [noNumber] : []),
    ...(age === 'old' ? [oldEvidence] : age === 'undated' ? [undatedEvidence] : []),
    ...remarks.map((id) => remarkWords[id]),
    ...(stale ? [oldNumber] : []),
  ]
}
