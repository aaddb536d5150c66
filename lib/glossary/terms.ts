/** Words of medicine and law that a reader meets, as pages write them. What they mean stands in `explanations.ts`, which only surfaces load. */
import { rows } from '../language/lexicon/rows.ts'
import type { WordClass } from '../language/terms.ts'

const words = (text: string, except = ''): WordClass => ({ words: rows(text), ...(except !== '' && { except: rows(except) }) })

export const terms = {
  'standard-care': words('標準治療 標準的治療 標準療法 標準的な治療'),
  'insured-care': words('保険診療', '保険診療外'),
  'self-pay': words('自由診療 自費診療'),
  'advanced-care': words('先進医療', '先進医療特約 先進医療保険 先進医療給付'),
  'patient-requested-care': words('患者申出療養'),
  'evaluation-care': words('評価療養'),
  'optional-extras': words('選定療養'),
  'mixed-care': words('混合診療'),
  'approval-trial': words('治験', '拡大治験 政治験 統治験'),
  'clinical-trial': words('臨床試験'),
  'expanded-access': words('拡大治験'),
  'off-label': words('適応外使用 適応外'),
  unapproved: words('未承認'),
  filing: words('届出 届け出 提供計画', '死亡届出 転居届出 届け出て出'),
  'regenerative-product': words('再生医療等製品'),
  'conditional-approval': words('条件及び期限付承認 条件・期限付承認 条件及び期限付き承認 期限付承認'),
  orphan: words('希少疾病用 オーファンドラッグ オーファン指定'),
  'second-opinion': words('セカンドオピニオン セカンド・オピニオン'),
  integrative: words('統合医療 補完代替医療 補完医療 代替医療 補完代替療法 補完療法'),
  'checkpoint-inhibitor': words(
    '免疫チェックポイント阻害薬 免疫チェックポイント阻害剤 チェックポイント阻害薬 チェックポイント阻害剤',
  ),
  'response-rate': words('奏効率 奏功率'),
  'recurrence-free': words('無再発生存'),
  'progression-free': words('無増悪生存'),
  'overall-survival': words('全生存期間 全生存率'),
  'support-centre': words('がん相談支援センター'),
  'gene-panel': words('がん遺伝子パネル検査 遺伝子パネル検査 がんゲノムプロファイリング'),
} as const satisfies Record<string, WordClass>

export type TermId = keyof typeof terms
