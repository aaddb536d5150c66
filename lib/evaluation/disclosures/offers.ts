/**
 * What self-pay treatment the speaker of a page offers. Only then is anything owed on it, and the five further items only for products that
 * are not approved for that use.
 */
import type { Role } from '../evaluation.ts'
import type { PageText } from '../page-text.ts'
import type { InContext } from './context.ts'

/** What is offered: processed cells, an unapproved or off-label drug or device, or something else (heat by approved devices, diets, needles). */
export type OfferKind = 'cells' | 'drug' | 'else'

interface Family {
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
      /免疫細胞|nk ?細胞|nk療法|ナチュラルキラー|nkt|樹状細胞|活性化(?:自己)?リンパ球|リンパ球療法|[αβγδ]{2} ?t|ガンマ・?デルタ|キラーt|ctl療法|lak療法|bak療法|ank療法|ank免疫|til療法|腫瘍浸潤リンパ球|養子免疫|複合免疫|dcワクチン|自家がんワクチン|細胞ワクチン|細胞療法|細胞治療|幹細胞|マクロファージ|car-?t|細胞を(?:増や|ふや|殖や|培養)|(?:増やし|育て|殖やし)た細胞/,
    not: /造血幹細胞|がん幹細胞|nk\/t細胞|小細胞/,
  },
  { kind: 'drug', names: /光免疫|光がん免疫|光線免疫|近赤外線?免疫|近赤外|icg|インドシアニン|血中照射|血管内照射|光感受性|光治療|がん光|光でがん|音響免疫/, not: /アルミノックス|頭頸部|頭や首/ },
  {
    kind: 'drug',
    names: /遺伝子治療|遺伝子療法|遺伝子点滴|遺伝子の点滴|rna干渉|sirna|shrna|rnai|核酸|p53|cdc6|p16|pten|マイクロrna|腫瘍溶解ウイルス|ウイルス療法/,
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
    names: /オプジーボ|キイトルーダ|キートルーダ|ニボルマブ|ペムブロリズマブ|ヤーボイ|イピリムマブ|チェックポイント|pd-?1|pd-?l1|テセントリク|イミフィンジ|抗がん剤|分子標的/,
    besides: /低用量|少量|微量|少ない量|個人輸入|輸入|適応外|自由診療|自費|10分の1|十分の一|1\/10|5分の1|五分の一|半分の量|どのがん|がんの種類を問わ/,
  },
  { kind: 'drug', names: /イベルメクチン|フェンベンダゾール|メベンダゾール|メトホルミン|ナルトレキソン|ldn|ジクロロ酢酸|dca|駆虫薬|虫下し|転用薬|ドラッグリポジショニング|リパーパス|hifu|集束超音波|収束超音波|ナノナイフ|ireによる|大麻|cbd/, not: /前立腺肥大/ },
  { kind: 'else', names: /温熱|ハイパーサーミア|加温|共鳴|周波数|電磁波|ラドン|陶板浴|岩盤浴|漢方|鍼|お灸|びわ|断食|ファスティング|ケトン|糖質制限|食事療法|栄養療法|サプリ|気功|波動|フコイダン|アガリクス|統合医療|自然療法|ホメオパ|磁気|オンコサーミア/ },
]

const refused =
  /(?:行って|行なって|おこなって|取り扱って|扱って|提供して|実施して|お勧めして|勧めて|おすすめして|推奨して|推奨され|導入して|採用して)(?:い|お)?(?:ない|ません|りません|おりません)|ではありません|とは(?:異な|別|ちが|違)|別のもの|ご質問|ご相談に来られ|聞かれ|推薦|お引き受けし(?:て|ない)|おやめ|やめましょう|注意|確立していない(?:ため|ので)|他院|他の(?:医療機関|クリニック|施設)|うたう|広告/
const opinion = /オピニオン/
/** Words of a treatment outside insurance, said as a fact of this place. */
const selfPay = /自由診療|自費|保険外|保険適用外|保険適応外|全額(?:が|は|を)?(?:ご|患者|自己|本人)|(?:公的(?:医療)?|健康)?保険(?:は|が|の)?(?:適用されま|使えま|ききま|効きま|きか|きかな|対象外|対象になりま|適用外|対象ではあ)/
/** The self-pay treatment is that of others, or is warned about, or is a consultation. */
const notOwn = /クリニック|民間|広告|うたう|勧め|すすめ|注意|慎重|検討して|お考えの|迷|ご相談ください|トラブル|高額|他院|他の|巡る|めぐる|による治療は|と呼ばれ|行われている|オピニオン|診断書|文書|室料|差額|先進医療|調べ|いう言葉|ウィッグ|遺伝子パネル|人間ドック|検診|妊よう|予防接種|ワクチン接種/

export interface Offers {
  readonly kinds: ReadonlySet<OfferKind>
}

const nothing: Offers = { kinds: new Set() }

/** How firmly the page must name a family for it to be an offer: a title, a price, or several sentences. */
const enough = 3

function weighFamilies(page: PageText, contexts: readonly InContext[]): Map<Family, number> {
  const weights = new Map<Family, number>()
  const add = (family: Family, by: number): void => void weights.set(family, (weights.get(family) ?? 0) + by)
  const title = page.title.normalize('NFKC').toLowerCase()
  for (const family of families) {
    const named = (text: string): boolean => family.names.test(text) && family.not?.test(text) !== true
    if (named(title) && (family.besides === undefined || family.besides.test(title) || /治療|療法/.test(title))) add(family, 2)
    for (const { text, label, read, story } of contexts) {
      const { level, kind, area } = read.block
      if (area === 'navigation' || area === 'aside' || area === 'footer' || story) continue
      const row = `${label}\n${text}`
      if (!named(row)) continue
      if (family.besides !== undefined && !family.besides.test(row)) continue
      if (level > 0 && level <= 4) {
        if (!/ちがい|違い|併用|とは別|ほかの|他の|その他|関連|コラム|質問|組み合わせ/.test(text)) add(family, level === 1 ? 3 : 2)
        continue
      }
      if (/[0-9,万] ?円|[¥]/.test(text) && !refused.test(row)) add(family, 3)
      else if (kind === 'cell' || text.length < 25) add(family, 0.4)
      else {
        for (const sentence of text.split(/[。\n]/)) {
          if (!named(sentence) || refused.test(sentence)) continue
          add(family, /当院|当クリニック|当センター|当施設|わたし|私たち|行って|おこなって|ご提供|お受け|点滴し|投与し|使用する|用い/.test(sentence) ? 1 : 0.5)
        }
      }
    }
  }
  return weights
}

/** A sentence that says of this place's own treatment that insurance does not pay. */
const saysSelfPay = (contexts: readonly InContext[]): boolean =>
  contexts.some(
    ({ text, heading, label, read }) =>
      read.block.area !== 'navigation' &&
      selfPay.test(text) &&
      !opinion.test(heading) &&
      !/ほかの|他の|注意|自由診療(?:について意見|をすすめ|を勧め|を検討|の広告)/.test(`${heading}${label}`) &&
      text.split(/[。\n]/).some((sentence) => selfPay.test(sentence) && !notOwn.test(sentence) && !/[?]|ますか|ですか/.test(sentence)),
  )

/** Sellers of food and goods owe none of this, portals that lead to a clinic do. */
const shop = /カート|買い物かご|送料|定期(?:便|購入|コース)|お届け|レンタル|特定商取引|返品|通販|内容量|原材料|栄養成分|賞味期限|健康食品|サプリメント|粒|包入/g
const leadsToClinic = /提携(?:院|クリニック|医療機関|先)|掲載(?:院|クリニック)|おすすめ(?:の)?(?:クリニック|院)|選んだクリニック|紹介(?:する|している)クリニック|クリニック(?:の)?(?:ご案内|情報|一覧|紹介|を探)|協力のもと/

/** The same drips are sold for the skin and against tiredness. */
const otherField = /美容|美肌|美白|シミ|くすみ|しわ|シワ|たるみ|エイジング|毛穴|ニキビ|脱毛|薄毛|痩身|ダイエット|疲労回復|二日酔い|愛犬|愛猫|わんちゃん|ねこちゃん|飼い主/g
const cancer = /がん(?!ば|こ)|癌|腫瘍|ガン(?![ァ-ヶ])/g
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

export interface OfferQuestion {
  readonly role: Role
  readonly page: PageText
  readonly contexts: readonly InContext[]
  /** The usual price of a treatment stands somewhere on the page. */
  readonly priced: boolean
  /** An unproven treatment was found to be offered. */
  readonly unproven: boolean
}

/**
 * What is offered here. Empty where the page owes nothing: public bodies, news, diaries, shops, hospitals that explain insured care or give
 * second opinions.
 */
export function offersOf({ role, page, contexts, priced, unproven }: OfferQuestion): Offers {
  if (role !== 'provider' && role !== 'hospital' && role !== 'commercial') return nothing
  const weights = weighFamilies(page, contexts)
  const heaviest = Math.max(0, ...weights.values())
  // An offer that was found elsewhere on the page is of what the page names most.
  const least = unproven && heaviest < enough ? Math.max(1, heaviest) : enough
  const offered = [...weights].filter(([, weight]) => weight >= least).map(([family]) => family)
  const text = contexts.map((context) => context.text).join('\n')
  if (role === 'commercial') {
    const medical = offered.some(({ kind }) => kind !== 'else')
    if (!medical || !priced || !leadsToClinic.test(text) || count(text, shop) > 3) return nothing
  }
  if (count(text, otherField) > count(text, cancer)) return nothing
  const title = `${page.title}\n${contexts.find(({ read }) => read.block.level === 1)?.text ?? ''}`
  const consults = opinion.test(title) && !offered.some((family) => family.names.test(title.normalize('NFKC').toLowerCase()))
  if (role === 'hospital' && (!priced || consults || !saysSelfPay(contexts))) return nothing
  if (role === 'provider' && consults && !priced) return nothing
  if (role === 'provider' && offered.length === 0 && !(priced && saysSelfPay(contexts))) return nothing
  const kinds = new Set<OfferKind>(offered.map(({ kind }) => kind))
  if (kinds.size === 0) kinds.add('else')
  // Something else becomes an unapproved product where the page says so of what it uses.
  if (!kinds.has('drug') && !kinds.has('cells') && /未承認の(?:医療)?(?:機器|装置|薬|製剤|医薬品)|承認(?:は|を)(?:受けて|得て|取得して)(?:い|お)(?:ない|りま)/.test(text))
    kinds.add('drug')
  return { kinds }
}
