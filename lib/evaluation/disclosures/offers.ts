/**
 * What self-pay treatment the speaker of a page offers. Only then is anything owed on it, and the five further items only for products that
 * are not approved for that use.
 */
import type { Role } from '../evaluation.ts'
import type { PageText } from '../page-text.ts'
import type { InContext } from './context.ts'
import { enough, type OfferKind, weighFamilies } from './families.ts'

const opinion = /オピニオン/
/** Words of a treatment outside insurance, said as a fact of this place. */
const selfPay =
  /自由診療|自費|保険外|保険適用外|保険適応外|全額(?:が|は|を)?(?:ご|患者|自己|本人)|(?:公的(?:医療)?|健康)?保険(?:は|が|の)?(?:適用されま|使えま|ききま|効きま|きか|きかな|対象外|対象になりま|適用外|対象ではあ)/
/** The self-pay treatment is that of others, or is warned about, or is a consultation. */
const notOwn =
  /クリニック|民間|広告|うたう|勧め|すすめ|注意|慎重|検討して|お考えの|迷|ご相談ください|トラブル|高額|他院|他の|巡る|めぐる|による治療は|と呼ばれ|行われている|オピニオン|診断書|文書|室料|差額|先進医療|調べ|いう言葉|ウィッグ|遺伝子パネル|人間ドック|検診|妊よう|予防接種|ワクチン接種|とは(?:異な|別|ちが|違)|治験/

/** A sentence that says of this place's own treatment that insurance does not pay. */
const saysSelfPay = (contexts: readonly InContext[]): boolean =>
  contexts.some(
    ({ text, heading, label, read }) =>
      read.block.area !== 'navigation' &&
      selfPay.test(text) &&
      !opinion.test(heading) &&
      !/ほかの|他の|注意|自由診療(?:について意見|をすすめ|を勧め|を検討|の広告)/.test(`${heading}${label}`) &&
      !/先進医療|患者申出/.test(label) &&
      text
        .split(/[。\n]/)
        .some((sentence) => selfPay.test(sentence) && !notOwn.test(sentence) && !/[?]|ますか|ですか/.test(sentence)),
  )

/** Sellers of food and goods owe none of this, portals that lead to a clinic do. */
const shop =
  /カート|買い物かご|送料|定期(?:便|購入|コース|配送)|お届け|レンタル|特定商取引|返品|通販|内容量|原材料|栄養成分|賞味期限|健康食品|サプリメント|粒|包入/g
const leadsToClinic =
  /提携(?:院|クリニック|医療機関|先)|掲載(?:院|クリニック)|おすすめ(?:の)?(?:クリニック|院)|選んだクリニック|紹介(?:する|している)クリニック|クリニック(?:の)?(?:ご案内|情報|一覧|紹介|を探)|協力のもと/
/** The same drips are sold for the skin and against tiredness, the same cells given to animals. */
const otherField =
  /美容|美肌|美白|シミ|くすみ|しわ|シワ|たるみ|エイジング|毛穴|ニキビ|脱毛|薄毛|痩身|ダイエット|疲労回復|二日酔い|犬|猫|ペット|動物病院|獣医|わんちゃん|ねこちゃん|飼い主/g
const cancer = /がん(?!ば|こ)|癌|腫瘍|ガン(?![ァ-ヶ])/g
/** How a place of care speaks of itself. */
const ownVoice =
  /当院|当クリニック|当診療所|当医院|当センター|当施設|当外来|当治療室|当所|お受けいただ|わたくしども|私ども|院長|来院|診療時間|ご予約|初診|お越し(?:の|に|くだ)/
const clinicName = /クリニック|診療所|医院|治療院|clinic/i
/** A clinic named as the one who does it. */
const actsAsClinic = /(?:クリニック|診療所|医院)(?:では|にて)[^。]{0,60}(?:行って|おこなって|ご?提供して|お受けいただ|ご用意し)/
/** Sites about clinics, run by others. */
const sitesAbout = /編集部|運営会社|比較サイト|ランキング|口コミサイト|情報サイト|ポータル|掲載クリニック/
const hospitalName = /病院|がんセンター|医療センター/
const insuredCare =
  /健康保険で|保険適用|保険が使え|保険診療|高額療養費|限度額適用|拠点病院|病棟|診療科|公的医療保険の対象|標準治療として/g
/** Endings of sentences: pages that offer speak politely, news and diaries plainly. */
const polite = /(?:です|ます|ません|ました|でした|でしょう|ください|ましょう)[。!」)]/g
const plain = /(?:った|いた|した|れた|いる|する|れる|ある|だ|だった|ない|という|えた|けた)。/g

/** Plain sentences from which their number says something: a poem on a landing page has a few. */
const manyPlain = 8

const isPlain = (text: string): boolean => {
  const sentences = count(text, plain)
  return sentences >= manyPlain && sentences > 1.5 * count(text, polite)
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

export interface Offers {
  readonly kinds: ReadonlySet<OfferKind>
}

export interface OfferQuestion {
  readonly role: Role
  readonly page: PageText
  readonly contexts: readonly InContext[]
  /** The usual price of a treatment stands somewhere on the page. */
  readonly priced: boolean
  /** Categories of what was found on the page, with how many findings each. */
  readonly found: ReadonlyMap<string, number>
}

/** Characters at the beginning and at the end of a page by which its voice is told. */
const sample = { head: 40_000, tail: 10_000 } as const

function sampleOf(contexts: readonly InContext[]): string {
  const text = contexts.map((context) => context.text).join('\n')
  return text.length <= sample.head + sample.tail ? text : `${text.slice(0, sample.head)}\n${text.slice(-sample.tail)}`
}

/** Findings from which a provider sells something, whatever it calls it. */
const loud = 3

const isLoud = (found: ReadonlyMap<string, number>): boolean =>
  found.has('unproven-immunotherapy') || [...found.values()].reduce((sum, one) => sum + one, 0) >= loud

const nothing: Offers = { kinds: new Set() }

/**
 * What is offered here. Empty where the page owes nothing: public bodies, news, diaries, shops, hospitals that explain insured care or give
 * second opinions.
 */
export function offersOf({ role, page, contexts, priced, found }: OfferQuestion): Offers {
  if (role === 'public' || role === 'news') return nothing
  const text = sampleOf(contexts)
  if (count(text, otherField) > count(text, cancer) || isPlain(text)) return nothing
  const weights = weighFamilies(page, contexts)
  const unproven = found.has('unproven-immunotherapy') || found.has('unproven-treatment')
  const heaviest = Math.max(0, ...weights.values())
  // An offer that was found elsewhere on the page is of what the page names most.
  const least = unproven && heaviest < enough ? Math.max(1, heaviest) : enough
  const offered = [...weights].filter(([, weight]) => weight >= least).map(([family]) => family)
  const kinds = new Set<OfferKind>(offered.map(({ kind }) => kind))
  if (kinds.size === 0 && role === 'provider' && !opinion.test(page.title) && isLoud(found))
    kinds.add(found.has('unproven-immunotherapy') ? 'cells' : 'else')
  const title = `${page.title}\n${contexts.find(({ read }) => read.block.level === 1)?.text ?? ''}`.normalize('NFKC').toLowerCase()
  const consults = opinion.test(title) && !offered.some((family) => family.names.test(title))
  const asked = { text, title, kinds, consults, priced, page, ownPay: saysSelfPay(contexts), shops: count(text, shop) > 3 }
  if (!owes(role, asked)) return nothing
  if (kinds.size === 0) kinds.add('else')
  if (!kinds.has('drug') && !kinds.has('cells') && usesUnapproved.test(text)) kinds.add('drug')
  return { kinds }
}

/** Something else becomes an unapproved product where the page says so of what it uses. */
const usesUnapproved = /未承認の(?:医療)?(?:機器|装置|薬|製剤|医薬品)|承認(?:は|を)(?:受けて|得て|取得して)(?:い|お)(?:ない|りま)/

interface Asked {
  readonly text: string
  readonly title: string
  readonly kinds: ReadonlySet<OfferKind>
  readonly consults: boolean
  readonly priced: boolean
  readonly ownPay: boolean
  readonly shops: boolean
  readonly page: PageText
}

function owes(role: Role, asked: Asked): boolean {
  const { text, title, kinds, priced, consults, ownPay, shops, page } = asked
  const medical = kinds.has('cells') || kinds.has('drug')
  // A clinic may be taken for something else, and a hospital for a clinic: name and voice tell.
  const isNamed = clinicName.test(`${title}\n${page.siteName}`)
  const acts = actsAsClinic.test(text)
  const isHospital = role === 'hospital' || (role === 'provider' && hospitalName.test(title) && count(text, insuredCare) > 2)
  const isClinic = (acts || (isNamed && ownVoice.test(text))) && !sitesAbout.test(text)
  if ((role === 'provider' && !isHospital) || (isClinic && (medical || ownPay))) return clinicOwes(asked, isNamed, acts)
  if (isHospital) return priced && ownPay && !consults
  return role === 'commercial' && medical && priced && !shops && leadsToClinic.test(text)
}

function clinicOwes({ text, kinds, priced, consults, ownPay, shops }: Asked, isNamed: boolean, acts: boolean): boolean {
  const medical = kinds.has('cells') || kinds.has('drug')
  if ((!ownVoice.test(text) && !isNamed && !acts) || (shops && !isNamed)) return false
  if (consults && !(medical && priced && ownPay)) return false
  if (!ownPay && !priced && count(text, insuredCare) > 2) return false
  return kinds.size > 0 || (priced && ownPay)
}
