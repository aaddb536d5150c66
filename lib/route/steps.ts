/** The five steps of a second opinion, in order. */
import type { FactId } from './facts.ts'
import { type Step, type StepId, stepIds } from './step.ts'
import { choose } from './steps/choose.ts'
import { day } from './steps/day.ts'
import { decide } from './steps/decide.ts'
import { prepare } from './steps/prepare.ts'
import { understand } from './steps/understand.ts'

export { type Line, type Listener, type Phrase, type Step, type StepId, stepIds } from './step.ts'

/** When a second opinion helps, and to what end. */
export const purpose: readonly FactId[] = ['so-when', 'so-purpose', 'so-same-answer']

const byId: Readonly<Record<StepId, Step>> = { understand, choose, prepare, day, decide }
export const steps: readonly Step[] = stepIds.map((id) => byId[id])
export const step = (id: StepId): Step => byId[id]
