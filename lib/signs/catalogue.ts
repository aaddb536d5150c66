/** The catalogue: every sign, in the order in which categories are shown. A new sign is one file and one line here. */
import { type CompiledSign, compileSign } from './compile.ts'
import type { Sign } from './sign.ts'
import { patientVoice } from './testimonial/patient-voice.ts'

export const catalogue: readonly Sign[] = [patientVoice]

export const signById: ReadonlyMap<string, Sign> = new Map(catalogue.map((sign) => [sign.id, sign]))

export const compiledCatalogue: readonly CompiledSign[] = catalogue.map(compileSign)
