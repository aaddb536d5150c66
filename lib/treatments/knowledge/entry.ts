/** The shape of the knowledge base: what is known of a treatment, for readers. Loaded only by what shows it, never by the finder. */
import type { Trilingual } from '../../language/trilingual.ts'
import type { TreatmentStatus } from '../status.ts'
import type { CancerName } from './cancers.ts'
import type { ConditionId } from './conditions.ts'
import type { SourceId } from './sources.ts'

/** An insured (or evaluated) use. `cancers` and conditions as the sources word them, never wider. */
export interface Indication {
  readonly cancer: CancerName
  readonly conditions?: readonly ConditionId[]
}

/** What entries of one family share; an entry says itself only what is different. */
export interface FamilyTexts {
  /** What it is, one or two sentences. */
  readonly what: Trilingual
  /** What is proven; left out where nothing is. */
  readonly proven?: Trilingual
  /** What is not proven, and which authority said so. */
  readonly notProven: Trilingual
  /** What it is easily confused with. */
  readonly confused?: Trilingual
  /** What to ask, and nothing that only a lawyer could answer. */
  readonly ask: Trilingual
}

export interface Entry extends FamilyTexts {
  /** Stable, kebab-case: the command line prints it. */
  readonly id: string
  readonly name: Trilingual
  /** What it is where nothing on the page says otherwise. */
  readonly status: TreatmentStatus
  readonly indications?: readonly Indication[]
  /** Dose and route, where they tell the proven use from another one. */
  readonly dose?: Trilingual
  /** Who pays what, beyond what the status says. */
  readonly pays?: Trilingual
  /** Reported by one weak source only: shown as «reported, not confirmed». */
  readonly reported?: Trilingual
  /** Entries it is easily confused with: their names are shown. */
  readonly namesakes: readonly string[]
  /** Up to when this is known to be true (a day or a month), and when to look again. */
  readonly asOf: string
  readonly reviewBy: string
  readonly sources: readonly SourceId[]
}

/** What an entry adds to its family. */
export type EntryBody = Omit<Entry, keyof FamilyTexts | 'namesakes'> &
  Partial<FamilyTexts> & { readonly namesakes?: readonly string[] }

export const t = (ja: string, easy: string, en: string): Trilingual => ({ ja, easy, en })

/** Entries of a family, filled up with what the family shares. */
export const familyOf =
  (texts: FamilyTexts) =>
  (entries: readonly EntryBody[]): readonly Entry[] =>
    entries.map((entry) => ({ ...texts, namesakes: [], ...entry }))
