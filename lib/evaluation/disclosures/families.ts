/** Families of self-pay treatment, and how firmly a page offers each: a name in passing is no offer. */
import { vocabulary } from '../../language/vocabulary.ts'
import type { Area, PageText } from '../page-text.ts'
import type { InContext } from './context.ts'

/** What is offered: processed cells, an unapproved or off-label drug or device, or something else (heat by approved devices, diets, needles). */
export type OfferKind = 'cells' | 'drug' | 'else'

export interface Family {
  readonly kind: OfferKind
  readonly names: RegExp
  /** Counts only where this stands in the same block. */
  readonly besides?: RegExp
  /** Words in which the name is something else. */
  readonly not?: RegExp
}

const families: readonly Family[] = [
  {
    kind: 'cells',
    names:
      /免疫細胞|nk ?細胞|nk療法|ナチュラルキラー|nkt|樹状細胞|活性化(?:自己)?リンパ球|リンパ球療法|[αβγδ]{2} ?t|ガンマ・?デルタ|キラーt|ctl療法|lak療法|bak療法|ank療法|ank免疫|til療法|腫瘍浸潤リンパ球|養子免疫|複合免疫|dcワクチン|自家がんワクチン|細胞ワクチン|細胞療法|細胞治療|幹細胞|マクロファージ|car-?t|細胞を(?:増や|ふや|殖や|培養)|血液?を[^。]{0,40}(?:増や|育て|殖や|ふや|鍛え)[^。]{0,30}(?:戻|お返し|帰)|(?:増やし|育て|殖やし)た細胞/,
    not: /造血幹細胞|がん幹細胞|nk\/t細胞|小細胞/,
  },
  {
    kind: 'drug',
    names:
      /光免疫|光がん免疫|光線免疫|近赤外線?免疫|近赤外|icg|インドシアニン|血中照射|血管内照射|光感受性|光治療|がん光|光でがん|音響免疫/,
    not: /アルミノックス|頭頸部|頭や首/,
  },
  {
    kind: 'drug',
    names:
      /遺伝子治療|遺伝子療法|遺伝子点滴|遺伝子の点滴|rna干渉|sirna|shrna|rnai|核酸|p53|cdc6|p16|pten|マイクロrna|腫瘍溶解ウイルス|ウイルス療法/,
    not: /遺伝子治療学会|核酸増幅|核酸代謝|tp53|g47/,
  },
  {
    kind: 'drug',
    names:
      /ビタミンc(?![mt])|ビタミン点滴|オゾン|水素(?:ガス|吸入|点滴|療法|治療|カプセル)|α-?リポ酸|アルファリポ酸|アルテスネ|アルテミシニン|重曹|キレーション|グルタチオン|nmn|nad\+?点滴|プラセンタ|エクソソーム|培養上清|上清液|5-?ala|アミグダリン|b17|dmso|ケトン点滴|二酸化塩素|コロイド|サイモシン|チモシン|gcmaf|マイヤーズ|丸山ワクチン|ハスミワクチン|ペプチドワクチン|mrnaワクチン|がんワクチン|免疫カクテル|点滴療法/,
    not: /過酸化水素|オゾン層|コロイド溶液|水素水|樹状細胞|細胞ワクチン/,
  },
  {
    kind: 'drug',
    names:
      /オプジーボ|キイトルーダ|キートルーダ|ニボルマブ|ペムブロリズマブ|ヤーボイ|イピリムマブ|チェックポイント|pd-?1|pd-?l1|テセントリク|イミフィンジ|抗がん剤|分子標的/,
    besides:
      /低用量|少量|微量|少ない量|個人輸入|輸入|適応外|自由診療|自費|10分の1|十分の一|1\/10|5分の1|五分の一|半分の量|どのがん|がんの種類を問わ/,
  },
  {
    kind: 'drug',
    names:
      /イベルメクチン|フェンベンダゾール|メベンダゾール|メトホルミン|ナルトレキソン|ldn|ジクロロ酢酸|dca|駆虫薬|虫下し|転用薬|ドラッグリポジショニング|リパーパス|hifu|集束超音波|収束超音波|ナノナイフ|ireによる|大麻|cbd/,
    not: /前立腺肥大/,
  },
  {
    kind: 'else',
    names:
      /温熱|ハイパーサーミア|加温|共鳴|周波数|電磁波|ラドン|陶板浴|岩盤浴|漢方|鍼|お灸|びわ|断食|ファスティング|ケトン|糖質制限|食事療法|栄養療法|サプリ|気功|波動|フコイダン|アガリクス|統合医療|自然療法|ホメオパ|磁気|オンコサーミア/,
  },
]

const refused =
  /(?:行って|行なって|おこなって|取り扱って|扱って|提供して|実施して|お勧めして|勧めて|おすすめして|推奨して|推奨され|導入して|採用して)(?:い|お)?(?:ない|ません|りません|おりません)|ではありません|とは(?:異な|別|ちが|違)|別のもの|ご質問|ご相談に来られ|聞かれ|推薦|お引き受けし(?:て|ない)|おやめ|やめましょう|注意|確立していない(?:ため|ので)|他院|他の(?:医療機関|クリニック|施設)|うたう|広告/
/** How firmly the page must name a family for it to be an offer: a title, a price, or several sentences. */
export const enough = 3

/** Classes of the vocabulary of which one stands wherever a family is named. */
const anyOffer = ['細胞療法', '光免疫', '阻害薬', 'その他療法', '売られる品', '転用薬', '標準治療', '未承認語'].map((name) =>
  vocabulary.number(name),
)
/** What is offered outside insurance besides the treatments that the vocabulary knows. */
const rarer =
  /hifu|集束超音波|収束超音波|ナノナイフ|nmn|nad\+|リポ酸|サイモシン|チモシン|ナルトレキソン|ldn|dca|ジクロロ酢酸|転用薬|リパーパス|マイヤーズ|腫瘍溶解|ウイルス療法|shrna|近赤外|光感受性|pd-?l1|mrnaワクチン|栄養療法|加温|p16|pten|リンパ球/
/** Parts of a page that name what stands elsewhere. */
const outside: ReadonlySet<Area> = new Set<Area>(['navigation', 'aside', 'footer'])

const isNamedIn = ({ names, not }: Family, text: string): boolean => names.test(text) && not?.test(text) !== true

/** Headings that name a treatment beside the one offered. */
const beside = /ちがい|違い|併用|とは別|ほかの|他の|その他|関連|コラム|質問|組み合わせ/
const ownDoing = /当院|当クリニック|当センター|当施設|わたし|私たち|行って|おこなって|ご提供|お受け|点滴し|投与し|使用する|用い/
/** A line so short names something and says nothing of it. */
const shortLine = 25

/** How much one block says that a family is offered. */
function weightIn(family: Family, { text, label, read }: InContext): number {
  const { level, kind } = read.block
  const row = `${label}\n${text}`
  if (!isNamedIn(family, row) || family.besides?.test(row) === false) return 0
  if (level > 0 && level <= 4) return beside.test(text) ? 0 : level === 1 ? 3 : 2
  if (/[0-9,万] ?円|¥/.test(text) && !refused.test(row)) return 3
  if (kind === 'cell' || text.length < shortLine) return 0.4
  return text
    .split(/[。\n]/)
    .filter((sentence) => isNamedIn(family, sentence) && !refused.test(sentence))
    .reduce((sum, sentence) => sum + (ownDoing.test(sentence) ? 1 : 0.5), 0)
}

export function weighFamilies(page: PageText, contexts: readonly InContext[]): Map<Family, number> {
  const candidates = contexts.filter(
    ({ read, label, story }) =>
      !outside.has(read.block.area) &&
      (label !== '' || anyOffer.some((word) => read.words.has(word)) || rarer.test(read.normalised.text)) &&
      !story,
  )
  const title = page.title.normalize('NFKC').toLowerCase()
  return new Map(
    families.map((family) => {
      const inTitle =
        isNamedIn(family, title) && (family.besides === undefined || family.besides.test(title) || /治療|療法/.test(title))
      return [family, candidates.reduce((sum, context) => sum + weightIn(family, context), inTitle ? 2 : 0)]
    }),
  )
}
