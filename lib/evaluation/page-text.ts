/**
 * What evaluation needs to know of a page: blocks of text in reading order, what a person can see of each, and the links.
 * `lib/reading` makes one from a DOM; `textPage` makes one from plain text. Evaluation knows no other page than this.
 */

/** What a block is on its page. `control` is a button or the label of a form field. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'control'

/** The part of the page a block stands in. */
export type Area = 'main' | 'navigation' | 'footer' | 'aside'

export interface Block {
  /** Text as a reader reads it: white space collapsed, ruby readings left out, `\n` for `<br>`. Never empty. */
  readonly text: string
  /** UTF-16 offset of the block in the page's reading text (all blocks joined by `\n`). */
  readonly start: number
  readonly kind: BlockKind
  /** 1–6 for headings, else 0. */
  readonly level: number
  /** Index of the heading block that governs this one, -1 for none. */
  readonly heading: number
  /** Indices of the blocks that head this cell's column and row, or of the question or term that this block answers. */
  readonly headers: readonly number[]
  readonly area: Area
}

/** What a person can see of a block. `faint`: there, but tiny, pale or far away. `openable`: folded, the reader can open it. `never`: not shown at all. */
export type SightState = 'seen' | 'faint' | 'openable' | 'never'

export type SightReason =
  | 'tiny'
  | 'small'
  | 'pale'
  | 'folded'
  | 'other-tab'
  | 'not-displayed'
  | 'transparent'
  | 'off-screen'
  | 'clipped'

export interface Sight {
  readonly state: SightState
  readonly why?: SightReason
}

export interface PageLink {
  readonly text: string
  /** Absolute address, empty when the page's own is not usable. */
  readonly href: string
  /** Leads to the same registrable domain. */
  readonly sameSite: boolean
  /** Index of the block the link's text stands in. */
  readonly block: number
}

/** Something on the page that could not be read, and why. Machine words; surfaces translate them. */
export interface Unchecked {
  readonly what: 'picture' | 'canvas' | 'frame' | 'closed-shadow' | 'video' | 'rest-of-page' | 'page'
  readonly why: 'text-may-be-in-pictures' | 'other-site' | 'closed' | 'too-long' | 'not-html' | 'no-body' | 'changed-while-read'
  /** How many of them. */
  readonly count: number
}

/** A picture on the page, whatever it shows. */
export interface PagePicture {
  /** Alternative text, title and file name; empty when none says anything. */
  readonly words: string
  /** CSS pixels as laid out, else as the page declares them; 0 when unknown. */
  readonly width: number
  readonly height: number
  readonly loaded: boolean
  /** Stands inside a link. */
  readonly link: boolean
  /** Index of the heading block above it, -1 for none. */
  readonly heading: number
}

export interface PageText {
  readonly url: string
  readonly title: string
  /** `og:site_name`, `application-name` or the publisher of the structured data; empty when the page names none. */
  readonly siteName: string
  /** Types in the page's structured data (`MedicalClinic`, `NewsArticle`, …), without the vocabulary's address. */
  readonly structuredTypes: readonly string[]
  readonly blocks: readonly Block[]
  readonly links: readonly PageLink[]
  readonly unchecked: readonly Unchecked[]
  /** Pictures in reading order, a bounded number of them. Absent for plain text. */
  readonly pictures?: readonly PagePicture[]
  /** CSS pixels² of the whole page. Absent where nothing was laid out. */
  readonly area?: number
  /**
   * What a person can see of block `index`, at character `at` of its text (its beginning when absent). Asked only where it matters: looking
   * is the dear part of reading.
   */
  sight(index: number, at?: number): Sight
}

const seen: Sight = { state: 'seen' }

/**
 * Plain text as a page. A blank line, or a line break after the end of a sentence, ends a block; any other line break stays
 * inside it, since pasted text is often wrapped. Offsets are offsets into `text`.
 */
export function textPage(text: string): PageText {
  const blocks: Block[] = []
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const body = raw.trim()
    if (body !== '') {
      blocks.push({ text: body, start: start + lead, kind: 'paragraph', level: 0, heading: -1, headers: [], area: 'main' })
    }
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    if ('。！？!?」\n\r'.includes(before) || after === '\n' || after === '\r') {
      close(at)
      start = at + 1
    }
  }
  close(text.length)
  return { url: '', title: '', siteName: '', structuredTypes: [], blocks, links: [], unchecked: [], sight: () => seen }
}
