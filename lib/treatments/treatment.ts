/** What is known of a treatment that pages name. Facts with their date and source; no entry without one. */
import type { Trilingual } from '../language/trilingual.ts'

/**
 * `unproven`: no accepted proof of an anticancer effect, typically self-pay. `insured-conditional`: insured under narrow conditions, usually
 * self-pay under the same name elsewhere. `proven-drug-unproven-use`: an approved drug at a dose or for a cancer it was not approved for.
 */
export type TreatmentStatus = 'unproven' | 'insured-conditional' | 'proven-drug-unproven-use'

export interface Treatment {
  /** Stable, kebab-case. */
  readonly id: string
  readonly name: Trilingual
  readonly status: TreatmentStatus
  /** Names as pages write them, normalised spelling. */
  readonly words: readonly string[]
  /** Words that must stand on the same page besides the name; for approved drugs, what makes the use another one. */
  readonly besides?: readonly string[]
  /** What is known, in two sentences. */
  readonly known: Trilingual
  /** Day (or month) up to which this is known to be true, and when to look again. */
  readonly asOf: string
  readonly reviewBy: string
  readonly source: string
  /** Mark of the fact sheet: H official or two good sources, M one decent secondary source. */
  readonly confidence: 'H' | 'M'
}
