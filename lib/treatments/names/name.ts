/** What the finder knows of a treatment: how pages write it and how to tell its uses apart. Texts for readers are in ../knowledge. */
import type { WordClass } from '../../language/terms.ts'
import type { TreatmentStatus } from '../status.ts'
import type { CancerId } from './cancers.ts'
import type { CueId } from './cues.ts'

/** One use of a name: the entry of the knowledge base and what it is. */
export interface Use {
  readonly id: string
  readonly status: TreatmentStatus
}

/**
 * How a paragraph decides.
 * `drug`: approved and insured for `covers`; another dose, import, self-pay is `outside`.
 * `technique`: insured for some sites; self-pay elsewhere is outside the cover.
 * `shared`: one name for two things, told apart by `one` and `other`.
 * `plain`: the same wherever it stands, but for the ways in which it is known to be `studied`, at those who do not sell.
 * `borrowed`: a medicine of everyday care, worth a word only where it is sold against cancer.
 */
export type Rule =
  | { readonly kind: 'drug'; readonly covers: readonly CancerId[]; readonly outside: string }
  | { readonly kind: 'technique'; readonly covers: readonly CancerId[]; readonly outside: Use }
  | { readonly kind: 'shared'; readonly one: Side; readonly other: Side }
  | { readonly kind: 'plain'; readonly studied: readonly Way[] }
  | { readonly kind: 'borrowed' }

/** Ways in which something not covered is used openly. */
export type Way = 'trial' | 'advanced-care'

/** One of two things under one name, and what shows that it is meant. */
export interface Side extends Use {
  readonly cues: readonly CueId[]
  readonly cancers?: readonly CancerId[]
  /** What it is where the reader pays: a page that names this side by its own name means it, whoever pays. */
  readonly outside?: TreatmentStatus
  /** Who pays does not show that this side is meant: many things under the name are paid that way. */
  readonly byNameOnly?: true
}

export interface Name extends Use, WordClass {
  readonly rule: Rule
}

export const plain: Rule = { kind: 'plain', studied: [] }
/** Cells and vaccines: trials of them run somewhere at any time. */
export const triedPlain: Rule = { kind: 'plain', studied: ['trial'] }
/** On a list of advanced care for a cancer as well. */
export const evaluatedPlain: Rule = { kind: 'plain', studied: ['trial', 'advanced-care'] }
export const borrowed: Rule = { kind: 'borrowed' }
