/**
 * The shape of one engine's data: everything this program believes about its results pages, as facts with a source and a date, in one
 * object. Strict on purpose: a misspelt key is a type error here, and engines.test.ts refuses it once more, because a key that nobody reads
 * falls silent on somebody's results page (facts/serp.md 4 tells of a list in which that happened).
 */
import type { EngineId } from '../results.ts'

/** Sources of facts/serp.md section 1. */
export type SourceKey = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11'

interface Fact {
  /** How far this may be trusted: A – several maintained sources or years without change, B – one maintained source, C – last resort. */
  readonly grade: 'A' | 'B' | 'C'
  /** Empty for what is common sense about the page's structure. */
  readonly seen: readonly SourceKey[]
}

/** Kinds of votes for "this is an advertisement", strongest first. */
export const adVoteKinds = [
  'link-shape',
  'data-attribute',
  'container-id',
  'readable-class',
  'block-label',
  'obfuscated-class',
] as const
export type AdVoteKind = (typeof adVoteKinds)[number]

/** Where a selector is tried: on the link, on the item or inside it, on anything around the link. */
export type Place = 'link' | 'inside' | 'around'

/** A regular expression for the address of the link, or for the click address that the link carries in `attribute`. */
interface LinkVote extends Fact {
  readonly kind: 'link-shape'
  readonly id: string
  readonly pattern: string
  readonly attribute?: string
}
interface SelectorVote extends Fact {
  readonly kind: 'data-attribute' | 'container-id' | 'readable-class' | 'obfuscated-class'
  readonly id: string
  readonly selector: string
  readonly where: Place
}
/** Whole trimmed text of a label: over a block, in its `aria-label`, beside the result or, where `drawn`, painted by `::before`. */
interface LabelVote extends Fact {
  readonly kind: 'block-label'
  readonly id: string
  readonly words: readonly string[]
  readonly drawn: boolean
  /** Part of a result in which a picture painted by `::before` is a label. */
  readonly pictureIn?: string
}
export type AdVote = LinkVote | SelectorVote | LabelVote

export interface OrganicShape extends Fact {
  readonly id: string
  readonly selector: string
  readonly where: Place
  /** A mark that only organic results carry; a shape without it says no more than "looks like a result". */
  readonly mark: boolean
}

export type Vertical = 'web' | 'news' | 'video'

/** An area that is not ours to touch. `selector` finds it by what it is, `headings` by the words over it when every class has changed. */
export interface IgnoredArea extends Fact {
  /** Pages on which it stands; everywhere where absent. A row of news is a block on a web page and the results themselves on a news page. */
  readonly on?: readonly Vertical[]
  readonly area:
    | 'people-also-ask'
    | 'ai-summary'
    | 'knowledge-panel'
    | 'map'
    | 'shopping'
    | 'own-answer'
    | 'related-searches'
    | 'news-block'
    | 'media-block'
    | 'page-furniture'
  readonly selector?: string
  readonly headings?: readonly string[]
}

/**
 * One way in which the engine lays out its results. The first whose `containers` are on the page is used: the page decides, never the
 * browser's name.
 */
export interface Layout {
  readonly id: string
  /** Pages it is for; all where absent. */
  readonly on?: readonly Vertical[]
  /** Known containers of results; an item outside them is `unclear`. */
  readonly containers: string
  /** Where else to look, so that a moved list is seen and called unclear rather than missed. */
  readonly wider: string
  /** Titles of results. */
  readonly headings: string
  /** Titles that are links and no headings. */
  readonly links?: string
  /** Ancestors that are one result, best first. */
  readonly items: readonly string[]
  /** An element that never holds two results: where it leads to several sites it is a block of another kind. */
  readonly unit?: string
  /** A result is a row of a table and at most this many rows after it. */
  readonly rows?: number
  /** Parts of a result that hold headings and links of their own: sitelinks, image strips. */
  readonly parts: string
  /** Shows the address. Where nothing matches, short words that are an address and nothing else count. */
  readonly cite: string
  /** Shows the advertiser's domain: an attribute, or the text where that is empty. */
  readonly domain?: { readonly selector: string; readonly attribute: string }
  readonly snippets: readonly string[]
  readonly organic: readonly OrganicShape[]
}

/** Where a link hides its true address: in a parameter of its query, or in a field of one of its attributes. */
interface QueryTarget extends Fact {
  readonly from: 'query'
  readonly pattern: string
  /** The first that holds an address or the name of a host. */
  readonly parameters: readonly string[]
  /** The value is written in base64url after this many characters. */
  readonly base64After?: number
}
/** The attribute of the link, of something around it or of something in it. */
interface AttributeTarget extends Fact {
  readonly from: 'attribute'
  readonly attribute: string
  /** Where the address begins and ends in the value; the whole value where both are empty. */
  readonly after: string
  readonly until: string
}
export type Target = QueryTarget | AttributeTarget

export interface EngineAddress {
  readonly hosts: readonly string[]
  /** Parameter that holds what the person searched for. */
  readonly query: string
  /** Pages that are read; the first that fits. For each parameter in `when`, its value (absent counts as '') must be one of those listed; in `unless`, none of them. */
  readonly pages: readonly {
    readonly vertical: Vertical
    readonly path: string
    readonly when?: Readonly<Record<string, readonly string[]>>
    readonly unless?: Readonly<Record<string, readonly string[]>>
    /** The page's form sends its words apart from the address: they stand in the search box only. */
    readonly boxed?: true
  }[]
}

export interface EngineDefinition {
  readonly id: EngineId
  readonly name: string
  /** Day on which this object was last held against its sources. */
  readonly verifiedOn: string
  readonly sources: readonly SourceKey[]
  readonly address: EngineAddress
  readonly layouts: readonly Layout[]
  readonly ads: readonly AdVote[]
  readonly targets: readonly Target[]
  readonly ignore: readonly IgnoredArea[]
  /** The bar stands before the first of these, in this order of preference. */
  readonly barBefore: readonly string[]
}
