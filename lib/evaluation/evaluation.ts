/** The words of the result. What evaluation says of one page or text; every surface shows this and nothing else. */
import type { Category, Tier } from '../signs/sign.ts'
import type { TreatmentStatus } from '../treatments/status.ts'
import type { Sight, Unchecked } from './page-text.ts'

export const roles = ['provider', 'commercial', 'hospital', 'public', 'news', 'personal', 'other'] as const
export type Role = (typeof roles)[number]

/** `cancer-treatment` is worth reading; `other` stays untouched. */
export type Topic = 'cancer-treatment' | 'other'

export interface Finding {
  readonly category: Category
  /** Id of the sign in the catalogue. */
  readonly sign: string
  readonly tier: Tier
  /** The words on the page, exactly. */
  readonly quote: string
  /** UTF-16 offsets of the quote in the reading text. */
  readonly start: number
  readonly end: number
  /** Index of the block it stands in, and the sentence around the quote (offsets in the reading text). */
  readonly block: number
  readonly sentence: { readonly start: number; readonly end: number }
  readonly sight: Sight
  /** Of a finding of the learned reader: the wording that carried its judgement, at most three, strongest first; exact pieces of the quote. */
  readonly phrases?: readonly string[]
}

/** The four every self-pay page must give, then the five for unapproved products. */
export const disclosureIds = [
  'cost',
  'risk',
  'duration',
  'contact',
  'unapproved-status',
  'import-route',
  'domestic-alternative',
  'foreign-safety',
  'relief-system',
] as const
export type DisclosureId = (typeof disclosureIds)[number]
export const fourDisclosures = ['cost', 'risk', 'duration', 'contact'] as const satisfies readonly DisclosureId[]

export const disclosureStatuses = ['present', 'faint', 'hidden', 'linked', 'missing', 'unchecked', 'not-applicable'] as const
export type DisclosureStatus = (typeof disclosureStatuses)[number]

/** Machine words for why a disclosure is missing or could not be checked, besides what sight says. Surfaces translate them. */
export const disclosureReasons = [
  'pictures',
  'cell-processing',
  'first-session-only',
  'fees-only',
  'confirmed-elsewhere',
  'not-elsewhere-either',
] as const

export interface Disclosure {
  readonly id: DisclosureId
  readonly status: DisclosureStatus
  /** Where it stands, when it stands anywhere. */
  readonly place?: { readonly quote: string; readonly start: number; readonly end: number; readonly block: number }
  /** Machine word for the reason: one of `disclosureReasons` or a `SightReason`. */
  readonly why?: string
  /** For `linked`: the address and the words of the link. */
  readonly link?: { readonly href: string; readonly text: string }
  /** Where another page of the same site gives it, when the reader asked to look there. */
  readonly elsewhere?: { readonly href: string; readonly title: string; readonly quote: string }
}

export type PageSign = 'only-good-stories' | 'sponsored-information' | 'second-opinion-sells'

/** A stretch of the page's text: the sentence around it, and where it stands. */
interface TextPlace {
  readonly quote: string
  /** UTF-16 offsets of the word in the reading text. */
  readonly start: number
  readonly end: number
  readonly block: number
}

export interface TreatmentFound {
  /** Entry of the knowledge base, or `unknown`. */
  readonly id: string
  readonly status: TreatmentStatus
  /** `offered`: this page offers it. `named`: it is only spoken of. The command line prints what is offered. */
  readonly said: 'offered' | 'named'
  /** As the page writes it. */
  readonly name: string
  readonly place: TextPlace
}

/** A word of medicine or law that the page uses and that surfaces explain. */
export interface WordFound {
  readonly id: string
  readonly name: string
  /** How often it stands on the page. */
  readonly count: number
  readonly place: TextPlace
}

export interface Evaluation {
  readonly url: string
  readonly title: string
  readonly topic: Topic
  readonly role: Role
  /** The words or addresses that decided the role, for the reader. */
  readonly roleReasons: readonly string[]
  readonly findings: readonly Finding[]
  /** All nine for a page; empty for a text. */
  readonly disclosures: readonly Disclosure[]
  readonly pageSigns: readonly PageSign[]
  readonly treatments: readonly TreatmentFound[]
  readonly words?: readonly WordFound[]
  readonly unchecked: readonly Unchecked[]
  /** Characters of reading text that were evaluated. */
  readonly characters: number
}
