/**
 * Every message between the parts of the extension, as schemas. Whoever receives one parses it; what does not parse is refused.
 * Pages cannot send messages here: the manifest names no externally connectable site and content scripts relay nothing.
 */
import * as z from 'zod/mini'
import type { ElsewhereState } from '../evaluation/elsewhere/elsewhere.ts'
import type { Evaluation } from '../evaluation/evaluation.ts'
import type { ResultsReading } from '../search/results.ts'

/** Why a tab could not be checked. Surfaces translate it. */
export const refusals = ['not-a-web-page', 'store-page', 'not-html', 'not-allowed', 'failed', 'site-off'] as const
export type Refusal = (typeof refusals)[number]

export const surfaces = ['guide', 'options', 'welcome', 'sheet'] as const
export type SurfaceName = (typeof surfaces)[number]

/** Hash of a finding: see hidden-findings.ts. */
const hash = z.string().check(z.regex(/^[0-9a-z]{1,12}$/))

/** To the background. */
export const backgroundMessage = z.discriminatedUnion('kind', [
  /** The gate found that the page in the sender's tab is worth reading. */
  z.object({ kind: z.literal('worth-reading'), surface: z.enum(['page', 'results']) }),
  /** The reader asked, in the popup, to check this tab. Answer: `CheckAnswer`. */
  z.object({ kind: z.literal('check-tab'), tabId: z.int() }),
  /** A page was evaluated: figures for the badge. */
  z.object({ kind: z.literal('counts'), signs: z.int().check(z.nonnegative()), missing: z.int().check(z.nonnegative()) }),
  /** The panel opened: put the explanations of treatments and words into the sender's tab. Answer: `CheckAnswer`. */
  z.object({ kind: z.literal('explanations-wanted') }),
  /** Something is marked in the sender's tab: it needs the styles of marks. */
  z.object({ kind: z.literal('style-marks') }),
  /** Findings the reader said do not fit, or wants to see again, by their hashes. Answer: boolean, whether it was kept; never of a private window. */
  z.object({
    kind: z.literal('hide-findings'),
    hide: z.array(hash).check(z.maxLength(500)),
    show: z.array(hash).check(z.maxLength(500)),
  }),
  /** Open one of our own pages in a new tab. */
  z.object({
    kind: z.literal('open-surface'),
    surface: z.enum(surfaces),
    anchor: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  }),
])
export type BackgroundMessage = z.infer<typeof backgroundMessage>

export type CheckAnswer = { readonly ok: true } | { readonly ok: false; readonly why: Refusal }

/** To the page's content script, from the popup (or the background). */
export const pageMessage = z.discriminatedUnion('kind', [
  /** Answer: `TabState`. */
  z.object({ kind: z.literal('get-state') }),
  /** Scroll to finding `index` of the evaluation last sent and flash it. Answer: boolean, false when its text is gone. */
  z.object({ kind: z.literal('go-to-finding'), index: z.int().check(z.nonnegative()) }),
  /** Scroll to where disclosure `id` stands. Answer: boolean. */
  z.object({ kind: z.literal('go-to-disclosure'), id: z.string() }),
  /** Scroll to a stretch of the reading text, by its offsets. Answer: boolean. */
  z.object({ kind: z.literal('go-to-place'), start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }),
  /** The finding with this hash does not fit: hide it here from now on. Answer: `FitAnswer`. */
  z.object({ kind: z.literal('hide-finding'), hash }),
  /** Show again all that is hidden on this page. Answer: `FitAnswer`. */
  z.object({ kind: z.literal('show-hidden') }),
  /** Open the panel on the page. */
  z.object({ kind: z.literal('open-panel') }),
  /** The reader asked, in the popup, to look at other pages of this site: the panel opens and shows it. Answer: boolean. */
  z.object({ kind: z.literal('read-elsewhere') }),
])
export type PageMessage = z.infer<typeof pageMessage>

/** `unavailable`: this browser lacks the Highlight API; the list works, the marks do not. */
export type MarksState = 'on' | 'off' | 'unavailable'

/** Findings of a page that the reader said do not fit: how many, and whether some are hidden only until the page is read anew. */
export interface HiddenHere {
  readonly count: number
  readonly onlyHere: boolean
}
/** False when nothing was changed. */
export type FitAnswer = boolean

/** What the content script of a tab knows. No content script answers when the tab has not been read. */
export type TabState =
  | {
      readonly kind: 'page'
      readonly evaluation: Evaluation
      readonly marks: MarksState
      readonly host: string
      /** Absent from a script of an older version. */
      readonly elsewhere?: ElsewhereState
      readonly hidden?: HiddenHere
    }
  | { readonly kind: 'results'; readonly reading: ResultsReading; readonly host: string }
  | { readonly kind: 'reading' }
