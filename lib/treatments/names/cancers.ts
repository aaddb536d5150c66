/** Cancers as pages write them, in the spelling of `normalise`. Only those that decide something. */
import { rows } from '../../language/lexicon/rows.ts'
import type { WordClass } from '../../language/terms.ts'

const words = (text: string, except = ''): WordClass => ({ words: rows(text), ...(except !== '' && { except: rows(except) }) })

export const cancers = {
  melanoma: words('悪性黒色腫 メラノーマ 黒色腫 melanoma'),
  'lung-non-small-cell': words('非小細胞肺がん 非小細胞がん nsclc'),
  'lung-small-cell': words('小細胞肺がん sclc', '非小細胞肺がん'),
  lung: words('肺がん 肺腺がん'),
  kidney: words('腎細胞がん 腎がん 腎臓がん'),
  hodgkin: words('ホジキンリンパ腫', '非ホジキンリンパ腫'),
  'head-neck': words('頭頸部がん 頭頚部がん 頭けい部がん 咽頭がん 喉頭がん 口腔がん 舌がん', '頭頸部がん以外'),
  stomach: words('胃がん'),
  mesothelioma: words('中皮腫'),
  colorectal: words('大腸がん 直腸がん 結腸がん'),
  oesophagus: words('食道がん'),
  'unknown-primary': words('原発不明がん'),
  skin: words('皮膚がん 上皮系皮膚悪性腫瘍 有棘細胞がん'),
  liver: words('肝細胞がん 肝臓がん 肝がん'),
  urothelial: words('尿路上皮がん 膀胱がん'),
  'msi-high': words('msi-high 高頻度マイクロサテライト不安定性'),
  'tmb-high': words('tmb-high 腫瘍遺伝子変異量'),
  breast: words('乳がん'),
  endometrium: words('子宮体がん'),
  cervix: words('子宮頸がん 子宮頚がん 子宮頸部', '子宮頸がん予防'),
  biliary: words('胆道がん 胆管がん 胆のうがん'),
  pancreas: words('膵がん 膵臓がん すい臓がん すいがん'),
  prostate: words('前立腺がん'),
  ovary: words('卵巣がん'),
  anus: words('肛門管がん 肛門管扁平上皮がん 肛門がん'),
  'soft-part-sarcoma': words('胞巣状軟部肉腫'),
  'nk-t-lymphoma': words('nk/t細胞リンパ腫'),
  thymus: words('胸腺がん'),
  merkel: words('メルケル細胞がん'),
  'b-all': words('急性リンパ性白血病 急性リンパ芽球性白血病'),
  'large-b-lymphoma': words('大細胞型b細胞リンパ腫 びまん性大細胞型'),
  'follicular-lymphoma': words('濾胞性リンパ腫 ろ胞性リンパ腫'),
  myeloma: words('多発性骨髄腫 骨髄腫'),
  glioma: words('神経膠腫 膠芽腫 悪性脳腫瘍 脳腫瘍 グリオーマ'),
  neuroblastoma: words('神経芽腫'),
  't-cell-lymphoma': words('成人t細胞白血病 末梢性t細胞リンパ腫 皮膚t細胞リンパ腫'),
  angiosarcoma: words('血管肉腫'),
  'bone-soft-tissue': words('骨軟部腫瘍 骨軟部肉腫 骨軟部がん 骨肉腫 骨腫瘍'),
  childhood: words('小児がん 小児腫瘍 小児の限局'),
  lymphoma: words('悪性リンパ腫 リンパ腫'),
  leukaemia: words('白血病'),
  solid: words('固形がん 固形腫瘍'),
} as const satisfies Record<string, WordClass>

export type CancerId = keyof typeof cancers

/** Cancers of the blood: what insured CAR-T is for. */
export const bloodCancers: readonly CancerId[] = [
  'b-all',
  'large-b-lymphoma',
  'follicular-lymphoma',
  'myeloma',
  'lymphoma',
  'leukaemia',
]
