/** Where the period of the treatment or the number of its sessions is given. */
import { type Figure, figures } from '../../language/figures.ts'
import { vocabulary } from '../../language/vocabulary.ts'
import { type InContext, type Place, placeOf, sentenceAt } from './context.ts'

const numeral = '(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|数)'
const range = `${numeral}(?: ?[〜~\\-、・] ?${numeral})?`
const unit = '(?:日|週|週間|[かヶケカ箇ヵ]月)'

/** A course by its own words: 全6回, 6回を1クール, 1コース8回, 6回コース, 2週間ごとに6回, 6回(約3か月), 週1回を3か月. */
const course = new RegExp(
  [
    `(?:全|計|合計|総|標準|基本)(?:で|は|的には|として)?[、 ]?(?:約)?${range}回`,
    `${range}回(?:の(?:投与|点滴|治療|照射|接種))?(?:を|で|が)?[、 ]?(?:1|一|ひと)(?:クール|コース|サイクル|セット|区切り|まとまり|通り)`,
    `(?:1|一|ひと)(?:クール|コース|サイクル|セット|区切り)(?:は|あたり|につき|の目安は|が|を|=|:|\\(|・|、| )?[^。\\n円]{0,14}?${range}(?:回|${unit})`,
    `(?:[0-9]{2}|[2-9]|[二三四五六七八九十]{1,3})回(?:コース|クール|セット|プラン|分の|券)`,
    `${range}${unit}(?:に1回|に一回|ごと|毎|おき|間隔)[^。\\n]{0,16}?${range}回`,
    `${range}回[^。\\n]{0,3}\\((?:約|およそ|目安)?${range}${unit}`,
    `週(?:に)?${range}回[^。\\n]{0,12}?${range}(?:回|${unit})`,
    `(?:治療|投与|通院|実施|標準的な)(?:の)?(?:期間|回数)[^。\\n]{0,14}?${range}(?:回|${unit})`,
  ].join('|'),
)
/** How often: 2週間ごと, 週1回, 隔週. */
const rhythm = new RegExp(
  `${range}${unit}(?:間)?(?:に${range}(?:回|度)|ごと|毎|おき|間隔)|(?:毎週|週に?|月に?)${range}(?:〜${numeral})?回|隔週|毎週`,
)
const spread = /かけて|わたって|わたり|続け|継続|繰り返|くり返|通院|通って|通い|程度の治療|間の治療|間を目安|を目安/
const care = /点滴|投与|治療|療法|注射|接種|照射|施術|吸入|通院|通って|加温|服用|内服|ワクチン|お受け|くり返し|繰り返/
const periodHead = /期間|回数|スケジュール|頻度|ペース|間隔|日程|日数|通院/
/** What else has a length or a number. */
const other =
  /培養|増やし|ふやし|殖やし|育て|増殖|検査|診療時間|受付|休診|創業|開院|開設|設立|生存|余命|追跡|観察|フォロー|見守り|見まもり|終了後|終えた|終えて|返金|解約|クーリング|キャンセル|先着|締切|セミナー|講座|相談会|開催|主治医|徒歩|車で|新幹線|駅|営業日|返信|お返事|配信|会報|更新|連載|期限|保管|凍結|実績|経験|勤務|在籍|前日|前から|禁煙|抗がん剤|化学療法|術後|手術|再発|発熱|腫れ|おさま|治ま|消え|分割|ローン|払い|リスク|副作用|当日|安静|絶食|お休みいただ|カウンセリング|相談|ブログ|食事|運動|入浴|散歩|電話/

/** 「一回目」「3か月後」「10月1日」 name a point in time; they are no number of sessions and no length. */
const isPointInTime = (text: string, { start, end, value }: Figure): boolean =>
  /^(?:目|後|前|以内|以上前|ぶり|たっ|経)/.test(text.slice(end, end + 3)) ||
  /[月年/第]$/.test(text.slice(Math.max(0, start - 1), start)) ||
  (value >= 1900 && text[end - 1] === '年')

const isLength = (text: string, { end }: Figure): boolean =>
  /[日週間月]/.test(text[end - 1] ?? '') && !/[分時]間?$/.test(text.slice(0, end))

const times = vocabulary.number('数回')
const lengths = vocabulary.number('数期間')

export function durationPlaces(context: InContext): Place[] {
  const { read, text } = context
  if ((!read.words.has(times) && !read.words.has(lengths) && !/隔週|毎週|半年/.test(text)) || context.story) return []
  const { label, heading } = context
  const found: Place[] = []
  const headed = periodHead.test(label) || (periodHead.test(heading) && !/診療時間|診療日|休診/.test(heading))
  const badLabel = /抗がん剤|化学療法|放射線|標準治療|手術|初診|検査|カウンセリング|相談|培養|オピニオン|有効|保管/.test(label)
  if (badLabel) return []
  const weekly = /隔週|毎週/.exec(text)
  if (weekly !== null && !headed) {
    const sentence = sentenceAt(read, weekly.index)
    const words = text.slice(sentence.start, sentence.end)
    if (care.test(words) && !other.test(words)) found.push(placeOf(read, sentence))
  }
  const half = /半年|1年間|一年間/.exec(text)
  if (half !== null && headed && !other.test(text.slice(Math.max(0, half.index - 24), half.index + 24)))
    found.push(placeOf(read, sentenceAt(read, half.index)))
  for (const figure of figures(text)) {
    const isCount = figure.unit === '数回'
    if (!isCount && !(figure.unit === '数期間' && isLength(text, figure))) continue
    if (isPointInTime(text, figure)) continue
    const sentence = sentenceAt(read, figure.start)
    const near = text.slice(Math.max(sentence.start, figure.start - 24), Math.min(sentence.end, figure.end + 24))
    if (!isGiven(text, sentence.start, sentence.end, near, figure, headed)) continue
    found.push(placeOf(read, sentence))
  }
  return found
}

function isGiven(text: string, from: number, to: number, near: string, figure: Figure, headed: boolean): boolean {
  const sentence = text.slice(from, to)
  const tight = text.slice(Math.max(from, figure.start - 12), Math.min(to, figure.end + 12))
  if (/年(?:間に|前|以上)|診療時間|受付時間|休診|創業|開院|開設|生存|抗がん剤[^。]{0,12}回目/.test(sentence)) return false
  // What another treatment takes, or the same one elsewhere.
  if (/病院では|保険診療では|保険(?:で|の治療で)は|標準量|承認された(?:用法|用量|使い方)/.test(sentence)) return false
  if (/(?:抗がん剤|化学療法|放射線|手術|標準治療)[^。、]{0,14}[はも]/.test(text.slice(from, figure.start))) return false
  if (course.test(near))
    return !/培養|検査|先着|セミナー|講座|返金|分割|払い|追跡|抗がん剤(?:は|を|の)|化学療法(?:は|を|の)/.test(tight)
  if (other.test(near)) return false
  const several = !(figure.value < 2) || /1回(?:のみ|で終|で完|または|か2回|から2回)/.test(near)
  if (headed) return figure.unit === '数期間' || several
  if (rhythm.test(near)) return care.test(sentence)
  if (figure.unit === '数期間') return spread.test(near) && care.test(sentence)
  return false
}
