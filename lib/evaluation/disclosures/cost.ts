/** Where the usual price, range or total of the treatment is given. */
import { figures } from '../../language/figures.ts'
import { vocabulary } from '../../language/vocabulary.ts'
import { type InContext, type Place, placeOf, sentenceAt } from './context.ts'

export interface Costs {
  readonly full: Place[]
  /** Prices of a first session or a trial. */
  readonly first: Place[]
  /** Prices of consultations, tests, papers and the like. */
  readonly fees: Place[]
}

/** Yen under this are fees beside the treatment, not its cost. */
const leastCost = 1000
/** Yen over this are budgets and markets. */
const mostCost = 50_000_000

/** What is paid beside the treatment. */
const fee =
  /初診|再診|診察料|相談|カウンセリング|オピニオン|意見書|面談|問診|検査|採血料|文書|書類|診断書|紹介状|情報提供書|予約金|予約料|申込|申し込み|手付|内金|頭金|キャンセル|解約|違約|送料|交通費|宿泊|駐車|個室|差額|室料|食事代|参加費|受講|書籍|郵送|画像|dvd|cd-r|保管|月々|月額|分割|ローン|会費|年会|入会|登録料|レンタル|遺伝子解析/
const trial =
  /初回|お試し|おためし|体験|トライアル|モニター|はじめての方|初めての方|新規の方|ご新規|キャンペーン|特別価格|限定|半額|割引|値引|off\b|オフ|いまだけ|今だけ|優待/
const usual = /通常|定価|標準|2回目(?:以降|から)|二回目(?:以降|から)|初回(?:から|以降)|以降/
const included = /込み|込$|込[)、。 ]|含み|含む|含め|含ま/
/** Insured care and public help: what it costs there says nothing about self-pay treatment. */
const insured =
  /高額療養費|限度額|自己負担の?(?:額の?)?(?:上限|限度)|[1-3一二三]割|年収|助成|給付|支給|控除|薬価|保険金|還付|保険診療で|先進医療|患者申出療養|技術料|負担軽減費|謝礼|治験|保険が使える場合|世帯/
/** Prices that someone else tells of someone else. */
const told =
  /他院|他の(?:医療機関|クリニック|施設|病院)|請求され|支払った|支払いました|払った|払いました|払わ|損害|提訴|訴え|契約した|契約を(?:結|さ)|言われ|被害|だったという|かかったという|寄付|研究費|予算|補助金|年商|投資|研究助成|家庭|貯金/
const spoken =
  /料金|費用|価格|税込|税別|税抜|税\)|総額|治療費|自己負担|ご負担|1回|一回|クール|コース|一式|合計|円\/|回分|セット|目安|自費|自由診療|お値段|price|fee|プラン|点滴|療法|治療|投与|ワクチン|照射|吸入|通常|[0-9]分/
const outright =
  /料金|費用|価格|税込|税別|税抜|税\)|総額|治療費|負担|1回|一回|クール|コース|一式|合計|円\/|回分|セット|目安|自費|自由診療|値段|price|fee|プラン|以降|メニュー/
const otherPrices = /オピニオン|相談料|検査|初診|健診|検診|ドック|書籍|セミナー|交通|宿泊/

interface Amount {
  readonly start: number
  readonly end: number
}

/** 330,000円, ¥330,000, 33万(税込). */
function amounts(text: string): Amount[] {
  const found: Amount[] = figures(text)
    .filter(({ unit, value }) => unit === '数円' && !(value < leastCost) && !(value > mostCost))
    .filter(({ start, end }) => !/億/.test(text.slice(start, end)))
  for (const match of text.matchAll(/[¥\\] ?[0-9][0-9,]{3,12}|[0-9][0-9,.]{0,6} ?万(?=[〜~(/]|税|前後|程度|より|から|$)/g)) {
    if (!found.some(({ start, end }) => match.index < end && match.index + match[0].length > start))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Looks at one amount: the words before it back to the last amount, and a bracket behind it. */
function wordsOf(text: string, from: number, { start, end }: Amount): string {
  const behind = /^ ?[~〜]?[^。\n円]{0,12}?\(([^)]{0,24})\)|^ ?(?:の?(?:お試し|初回|体験)[^。\n]{0,6})/.exec(
    text.slice(end, end + 40),
  )
  return `${text.slice(from, start)} ${behind?.[0] ?? ''}`
}

const yen = vocabulary.number('数円')

export function costPlaces(context: InContext): Costs {
  const { read, text } = context
  const full: Place[] = []
  const first: Place[] = []
  const fees: Place[] = []
  if ((!read.words.has(yen) && !/[¥\\]|[0-9]万/.test(text)) || context.story) return { full, first, fees }
  const { label, heading } = context
  let from = 0
  let before = 'none' as 'none' | Kind
  for (const amount of amounts(text)) {
    const sentence = sentenceAt(read, amount.start)
    const own = wordsOf(text, Math.max(from, sentence.start), amount)
    // 「1回 363,000円〜396,000円」: the end of a range is what its beginning is.
    const isRange = from > sentence.start && /^[^。\n]{0,3}[~〜\-→から]{1,2}[^。\n]{0,3}$/.test(text.slice(from, amount.start))
    from = amount.end
    const sentenceText = text.slice(sentence.start, sentence.end)
    if (insured.test(sentenceText) || told.test(sentenceText) || insured.test(label)) continue
    const isSpoken = spoken.test(sentenceText) || spoken.test(label) || spoken.test(heading)
    const kind = isRange && before !== 'none' ? before : kindOf(own, label, heading, text.slice(amount.end, amount.end + 12))
    before = kind
    if (kind === 'full' && !isSpoken) continue
    const isFirm = outright.test(sentenceText) || outright.test(label) || outright.test(heading)
    ;({ full, first, fee: fees })[kind].push(placeOf(read, sentence, isFirm))
  }
  return { full, first, fees }
}

type Kind = 'full' | 'first' | 'fee'

function kindOf(own: string, label: string, heading: string, after: string): Kind {
  // 33,000円/60分 is the price of a talk.
  if (/^ ?\/? ?\(?[0-9]{1,3}分/.test(after) && !/点滴|吸入|加温|温熱|照射/.test(`${own}${label}`)) return 'fee'
  if (usual.test(own) || usual.test(label)) return fee.test(own.replace(/検査[^、。]{0,6}(?:込|含)/g, '')) ? 'fee' : 'full'
  if (trial.test(own) || trial.test(label)) return fee.test(own) && !/初回|はじめて|初めて|お試し|体験/.test(own) ? 'fee' : 'first'
  if ((fee.test(own) || fee.test(label)) && !included.test(own.replaceAll('税込', ''))) return 'fee'
  if (otherPrices.test(heading) && !/療法|治療|点滴|投与/.test(`${own}${label}${heading}`)) return 'fee'
  return /オピニオン|相談料/.test(heading) && !/療法|点滴|投与/.test(`${own}${label}`) ? 'fee' : 'full'
}
