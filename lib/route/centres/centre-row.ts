/** The shape of one line of the list of consultation centres. The list itself is `list.ts`, written by `npm run centres`. */
import type { Prefecture } from './prefectures.ts'

/** Kinds of designation, in the order in which they are shown. */
export const kinds = ['national', 'prefectural', 'regional', 'specific', 'local', 'unsure', 'children'] as const
export type CentreKind = (typeof kinds)[number]

/**
 * Whose number it is. `desk`: the centre's own. `via`: the hospital's, and a source says to ask there for the centre.
 * `hospital`: the hospital's, as a list of hospitals has it.
 */
export const phoneKinds = ['desk', 'via', 'hospital'] as const
export type PhoneKind = (typeof phoneKinds)[number]

/** What a reader should know about a line. Their words are in `remarks.ts`. */
export const remarkIds = [
  'planned',
  'leaving',
  'kind-unsure',
  'since-unsure',
  'second-hand',
  'name-unsure',
  'may-be-renamed',
  'phone-of-2020',
] as const
export type RemarkId = (typeof remarkIds)[number]

/**
 * A date as far as it is known: `2024-02`, `2024-02-09` or `2024`; with `>` in front that or later, `~` about then (a page without a
 * date that speaks of it), `<` before it, `F` the fiscal year. Empty: the source carries no date.
 */
export type When = string

export interface Evidence {
  /** Where it was read, to be shown as text. */
  readonly source: string
  readonly when: When
}

export interface Phone extends Evidence {
  /** Digits and hyphens, as dialled within Japan. */
  readonly number: string
  readonly of: PhoneKind
}

export interface Centre {
  readonly prefecture: Prefecture
  readonly kind: CentreKind
  /** As the source writes it. */
  readonly name: string
  readonly municipality: string
  /** What the designation rests on. */
  readonly evidence: Evidence
  readonly phone?: Phone
  /** The hospital's number, where `phone` is the centre's own. */
  readonly switchboard?: { readonly number: string; readonly when: When }
  /** What the centre is called in this hospital. */
  readonly desk?: string
  /** Weekdays, from and to. */
  readonly hours?: string
  /** What a later official table calls the hospital. */
  readonly laterName?: string
  readonly remarks: readonly RemarkId[]
}
