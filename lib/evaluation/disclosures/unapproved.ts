/** Where the five items for unapproved or off-label products are given, by their meaning rather than by the words of the guideline. */
import type { DisclosureId } from '../evaluation.ts'
import { type InContext, type Place, placeOf } from './context.ts'

interface Item {
  /** What the page itself says. */
  readonly said: RegExp
  /** A heading, term or column head that announces the item; what stands under it then gives it. */
  readonly head: RegExp
  readonly not?: RegExp
}

const negation = '(?:ない|いません|おりません|ありません|ございません|ず[、。]|なく)'

const items: Readonly<Partial<Record<DisclosureId, Item>>> = {
  'unapproved-status': {
    said: new RegExp(
      `未承認|適応外|承認外|(?:薬事|国内|日本|我が国|わが国|厚生労働|薬機法|医療機器等法|国の)[^。]{0,30}(?:承認|認可|許可)[^。]{0,14}${negation}|(?:承認|認可)(?:を|は|が|も)?(?:受け|得|取得|取|さ)[^。]{0,8}${negation}|承認(?:された|を受けた)(?:効能|用法|用量|適応|対象)[^。]{0,24}(?:異な|外|ちが|違)`,
    ),
    head: /未承認|適応外|承認の?(?:状況|有無)$/,
    not: /同(?:一|じ|等|様)の?(?:有効)?(?:成分|性能)|承認(?:医薬品|薬|品|製品|医療機器)等?(?:は|の有無|が)|未承認[^。]{0,12}では(?:あり|ござ)|保険適用外[^。]{0,4}$/,
  },
  'import-route': {
    said: /輸入(?!感染|症)|入手(?:経路|方法|先|して|しています|いたし|した)|国内の?(?:医薬品)?(?:卸|問屋|販売(?:会社|代理店|業者|元)|メーカー|製薬|正規)|国内で(?:製造|販売|流通|調製|購入|入手)|(?:製造元|製造会社|メーカー|代理店|卸)(?:から|より)[^。]{0,12}(?:購入|入手|仕入|取り寄せ)|院内(?:製剤|で調製|調剤)|仕入れ/,
    head: /入手|輸入|調達/,
    not: /(?:組織|標本|画像|資料|紹介状)[^。]{0,10}取り寄せ|培養加工施設|輸入(?:は|を)(?:おやめ|しない|避け)/,
  },
  'domestic-alternative': {
    said: /(?:国内|日本|わが国|我が国)[^。]{0,24}(?:承認|認可)[^。]{0,24}(?:薬|薬剤|製品|品|機器|装置|もの|製剤|代替)等?(?<!で)(?:は|が|も|と)[^。]{0,24}(?:あり|ござ|存在|ない|なし|無し|見当たら|同)|(?:国内|日本)[^。]{0,14}承認[^。]{0,14}有無|(?:薬|剤|製品|品|注射液|機器)(?:は|が|も|として)[^。]{0,40}(?:国内|日本)[^。]{0,24}承認(?:されて|を受けて)(?:いますが|おりますが|いるものの|います|おります)|(?:国内|日本)[^。]{0,24}(?:薬|剤)として承認(?:されて|を受けて)|(?:承認|認可)[^。]{0,20}(?:薬|薬剤|製品|品|機器|装置|もの|製剤)[^。]{0,14}(?:国内|日本)(?:に|で|の|には|では)[^。]{0,14}(?:あり|ござ|存在|ない|なし|見当たら)|同(?:一|じ|等|様|種|系統)の?(?:有効)?(?:成分|性能|効能|薬|機器|製品)[^。]{0,50}(?:承認|国内|日本|認可)|(?:承認|認可)[^。]{0,20}同(?:一|じ|等|様|種)の?(?:有効)?(?:成分|性能|薬|機器|製品)|承認(?:医薬品|薬|品|製品|医療機器)等?(?:の有無|(?:は|が)[^。]{0,16}(?:ありません|ございません|なし|存在|あります))|代わりとなる[^。]{0,12}承認/,
    head: /国内[^。]{0,12}承認|承認[^。]{0,10}(?:有無|品|薬)|同(?:一|じ|等)の?(?:有効)?成分|代替/,
    not: /^[^。]{0,30}未承認(?:の|で)[^。]{0,14}$/,
  },
  'foreign-safety': {
    said: /(?:諸外国|海外|外国|米国|欧州|欧米|アメリカ|ヨーロッパ|ドイツ|中国|韓国|各国|fda|ema)[^。]{0,70}(?:安全性|副作用|リスク|有害|警告|死亡|危険|不良)|(?:安全性|副作用|リスク|有害)[^。]{0,40}(?:諸外国|海外|外国|米国|欧州|各国|fda)|重大なリスクが(?:明らか|判明)/,
    head: /(?:諸外国|海外|外国)[^。]{0,14}(?:安全|情報|承認|リスク)/,
    not: /安全性(?:が|も|は)(?:高|認め|証明|実証|広く|十分)|実績(?:が|も)/,
  },
  'relief-system': {
    said: /救済(?:制度|給付|の対象|措置)|被害救済|公的な(?:補償|救済)/,
    head: /救済|公的な(?:補償|救済)/,
  },
}

/** None of the items can be given without one of these. */
const mayGive =
  /承認|認可|許可|適応外|輸入|入手|仕入|卸|製造|代理店|調達|取り寄せ|院内|救済|補償|海外|外国|米国|欧|fda|ema|アメリカ|ヨーロッパ|ドイツ|中国|韓国|各国|重大なリスク|国内|成分|代替|代わり/

export function unapprovedPlaces(id: DisclosureId, context: InContext): Place[] {
  const { read, text, label } = context
  const item = items[id]
  if (item === undefined || read.block.kind === 'control') return []
  if ((!mayGive.test(text) && !mayGive.test(label)) || context.story) return []
  const { links } = context
  const found: Place[] = []
  if (read.block.level === 0 && text.length > 4 && label.length <= 60 && item.head.test(label) && !isQuestion(text))
    found.push(placeOf(read, read.sentences[0] ?? { start: 0, end: text.length }))
  for (const sentence of read.sentences) {
    const words = withoutLinks(text.slice(sentence.start, sentence.end), links)
    if (isQuestion(words)) continue
    const runIn = runInHead.exec(words)
    const announced = runIn !== null && item.head.test(runIn[0]) && words.length - runIn[0].length > 4
    if (announced && read.block.level === 0) found.push(placeOf(read, sentence))
    if (announced || !item.said.test(words) || item.not?.test(words) === true) continue
    // A heading or term only announces what stands under it.
    if (read.block.level > 0 || isTerm(item, words)) continue
    found.push(placeOf(read, sentence))
  }
  return found
}

/** 「入手経路：」, 「【国内の承認品】」 at the head of a sentence. */
const runInHead = /^[^。、:\]】]{2,26}?(?:[:\]】]| )/

/** 「入手経路」, 「国内の承認品の有無について」: the name of the item and nothing said of it. */
const isTerm = ({ head }: Item, words: string): boolean =>
  words.length <= 28 &&
  head.test(words) &&
  !/[。、]|ません|ない|です|ます|なし|対象外|適応外使用|(?:未承認|適応外)(?:薬|の)?(?:医薬品)?\)?$/.test(words)

/** Words of a link name what stands behind it. */
const withoutLinks = (words: string, links: readonly string[]): string =>
  links.reduce((left, link) => left.replace(link, ''), words)

const isQuestion = (words: string): boolean => /[?]\s*$|(?:ます|です|の)か[。]?\s*$/.test(words.trim())
