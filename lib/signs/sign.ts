/** The shape of a catalogue entry: everything about one sign in one place, readable by someone who knows medicine but not programs. */
import type { Stance } from '../language/stance.ts'
import type { Trilingual } from '../language/trilingual.ts'

export const categories = [
  'testimonial',
  'guarantee',
  'superlative',
  'efficacy-figure',
  'unproven-immunotherapy',
  'unproven-treatment',
  'standard-care-denigration',
  'false-authority',
  'inducement',
  'hope-lever',
  'before-after',
] as const
export type Category = (typeof categories)[number]

/** How firm the basis is. `context` is a neutral note (what a plan number means): shown, never counted. */
export type Tier = 'prohibited' | 'conditional' | 'context'

/**
 * How sure we are of a basis, in the marks of the fact sheet: `P` seen on the official page, `R` seen as a repost of the
 * official document, `S` secondary source. `W` is shown as "reported, not confirmed". Nothing weaker may stand here.
 */
export type Confidence = 'P' | 'R' | 'S' | 'W'

export interface Basis {
  /** Official title, in Japanese. */
  readonly document: string
  /** Date of the version meant, `YYYY-MM-DD` or `YYYY-MM`: section numbers moved between versions. */
  readonly version: string
  /** Section or article; empty when it could not be confirmed. */
  readonly section: string
  /** Where it was read. */
  readonly url: string
  readonly confidence: Confidence
}

export interface Sign {
  /** Stable for ever, kebab-case. */
  readonly id: string
  readonly category: Category
  readonly tier: Tier
  readonly title: Trilingual
  /** Why such wording deserves a second look. Calm, short, about the sentence, never about the speaker. */
  readonly why: Trilingual
  /** A question the reader can put to the clinic, the present doctor or the consultation centre. */
  readonly ask: Trilingual
  readonly basis: readonly Basis[]
  /** Wording that raises the sign: see lib/language/pattern.ts for how to read a pattern. Any one is enough. */
  readonly patterns: readonly string[]
  /** Wording in the same sentence that makes it something else. */
  readonly silencers: readonly string[]
  /** Stances besides `asserted` in which the wording still does its work: an advertisement may ask 「もう諦めていませんか」. */
  readonly alsoWhen?: readonly Stance[]
  /** Day on which a person last read this entry against its sources. */
  readonly reviewed: string
}

/**
 * At least five texts that must match and eight that must not; every non-match carries a word of the sign. They run as tests. Exported
 * beside the sign as `examples`, in the same file, so that they stay out of the package.
 */
export interface Examples {
  readonly match: readonly string[]
  readonly non: readonly string[]
}
