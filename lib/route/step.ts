/** The shape of a step of the route, and of what it is made of. */
import type { Trilingual } from '../language/trilingual.ts'
import type { FactId } from './facts.ts'
import type { PaperId } from './papers.ts'

/** A fact by its id, or plain advice in our own words. Whatever states how things are is a fact. */
export type Line = FactId | Trilingual

export const stepIds = ['understand', 'choose', 'prepare', 'day', 'decide'] as const
export type StepId = (typeof stepIds)[number]

/** Who the words are for. */
export type Listener = 'doctor' | 'own-hospital-phone' | 'nurse' | 'hospital-phone' | 'other-doctor' | 'consumer-line'

/** Words to say. The reader may change them; in English the Japanese ones stand beside them. */
export interface Phrase {
  readonly to: Listener
  readonly text: Trilingual
}

export interface Worry {
  readonly worry: Trilingual
  readonly answer: readonly Line[]
}

export interface Step {
  readonly id: StepId
  readonly title: Trilingual
  /** One line: what this step is for. */
  readonly aim: Trilingual
  readonly todo: readonly Line[]
  readonly bring: readonly PaperId[]
  readonly time: readonly Line[]
  readonly cost: readonly Line[]
  readonly worries: readonly Worry[]
  readonly words: readonly Phrase[]
}

export const t = (ja: string, easy: string, en: string): Trilingual => ({ ja, easy, en })
export const say = (to: Listener, ja: string, easy: string, en: string): Phrase => ({ to, text: { ja, easy, en } })
