/** The shape of a fact. Every statement of the guide that is not plain advice is one, with where it comes from and how old it is. */
import type { Trilingual } from '../language/trilingual.ts'
import type { SourceId } from './sources.ts'

/** `◎` official or first-hand, `○` a hospital's or semi-official page, `△` reported only: its text says that it is not confirmed. */
export type Confidence = '◎' | '○' | '△'

export interface FactBody {
  readonly text: Trilingual
  readonly source: SourceId
  readonly confidence: Confidence
}

/** What every `△` text ends with. */
export const notConfirmed: Trilingual = {
  ja: '（そう伝えられていますが、確かめられていません）。',
  easy: '（そう言われています。まだ、たしかめていません）',
  en: ' (reported, not confirmed).',
}

const said =
  (confidence: Confidence, remark: Trilingual) =>
  (source: SourceId, ja: string, easy: string, en: string): FactBody => ({
    text: { ja: ja + remark.ja, easy: easy + remark.easy, en: en + remark.en },
    source,
    confidence,
  })

const silent: Trilingual = { ja: '', easy: '', en: '' }
export const official = said('◎', silent)
export const stated = said('○', silent)
export const reported = said('△', notConfirmed)
