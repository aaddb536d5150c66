/** What a second opinion costs, as a table: every row stands on facts and shows their date. */
import type { Trilingual } from '../language/trilingual.ts'
import type { FactId } from './facts.ts'
import { t } from './step.ts'

/** `free`, paid by public insurance in part, all paid by oneself, or to be asked. */
export type Payer = 'free' | 'insured' | 'self' | 'ask'

export interface CostRow {
  readonly id: string
  readonly what: Trilingual
  readonly payer: Payer
  /** The sum in a few words. */
  readonly sum: Trilingual
  /** What stands behind the sum; shown with source and date. */
  readonly facts: readonly FactId[]
}

/** What else is worth knowing about money. */
export const costNotes: readonly FactId[] = [
  'clinic-not-insured',
  'clinic-may-test',
  'letter-inpatient',
  'letter-monthly',
  'insurance-service',
  'ceiling-change',
]

export const costRows: readonly CostRow[] = [
  {
    id: 'centre',
    what: t('がん相談支援センター', 'がん相談支援（そうだんしえん）センター', 'Cancer consultation centre'),
    payer: 'free',
    sum: t('無料', '0円', 'Free'),
    facts: ['centre-free'],
  },
  {
    id: 'letter',
    what: t('紹介状と検査の資料', '先生の手紙（てがみ）と検査（けんさ）の資料（しりょう）', 'Referral letter with test results'),
    payer: 'insured',
    sum: t('500円〜1,500円', '500円から1,500円', '500 to 1,500 yen'),
    facts: ['letter-cost'],
  },
  {
    id: 'extras',
    what: t(
      '診察料、画像のコピー、交通費など',
      'そのほか（コピー、電車（でんしゃ）など）',
      'Visit fee, copies of images, travel and so on',
    ),
    payer: 'ask',
    sum: t('病院に確かめる', '病院（びょういん）に聞く', 'Ask the hospital'),
    facts: [],
  },
  {
    id: 'clinic',
    what: t('セカンドオピニオン外来', 'セカンドオピニオンの日', 'Second-opinion consultation'),
    payer: 'self',
    sum: t('1万円〜5万円くらい', '1万円から5万円くらい', 'About 10,000 to 50,000 yen'),
    facts: ['clinic-range', 'clinic-example-shizuoka', 'clinic-example-osaka'],
  },
  {
    id: 'pathology',
    what: t(
      '病理や画像の見直し（頼むとき）',
      '写真（しゃしん）などを、もう一度（いちど）見てもらうとき',
      'New look at tissue or images, if asked for',
    ),
    payer: 'self',
    sum: t('追加の料金。例：1万円', 'もっとお金（かね）がいる', 'Extra, for example 10,000 yen'),
    facts: ['clinic-pathology-extra'],
  },
  {
    id: 'online',
    what: t('オンラインで受けるとき', 'インターネットで話すとき', 'If held online'),
    payer: 'self',
    sum: t('高めのことが多い', '高いことが多（おお）い', 'Tends to be dearer'),
    facts: ['clinic-online', 'clinic-online-example'],
  },
]
