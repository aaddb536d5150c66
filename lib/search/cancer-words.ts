/** Is a search about a person's cancer? Runs in the gate on every results page, so it is a handful of expressions and no more. */

/** Taken out before looking: insurance, screening, and phrases that carry the syllables and mean something else. */
const elsewhere =
  /(?:がん|ガン|癌)保険(?!適|診|外|が|で|治療|承認|収載)|(?:がん|ガン|癌)(?:検診|ドック)|ガン\s?を?\s?(?:つけ|飛ば|とば|たれ|垂れ)|ガン(?=\s?(?:銃|サバゲ|アクション|シューティング))/g
/** The same in two words, where nothing else speaks of care. */
const insurance = /(?:がん|ガン|癌)\s+(?:医療)?保険(?!\s*(?:適|診|外|が|で|治療|承認|収載))/g
const care = /治療|療法|病院|クリニック|手術|抗がん剤|薬/

/** Animals. ペット検査 is PET, 犬山 and the like are places. */
const animals =
  /犬(?![山飼養上島吠])|猫(?!背|舌)|ペット(?!検査|ct|-ct|健診|検診|ボトル)|うさぎ|ウサギ|ハムスター|フェレット|獣医|動物病院|\b(?:dogs?|cats|cat(?!\s*scan)|pets|pet(?!\s*[-/]?\s*(?:検|健|ct|scan))|canine|feline|veterinary)\b/

/** Before がん: no hiragana letter that makes it another word (ひがん, ねがん). Particles and the organs people write in hiragana are let through. */
const before =
  '(?:^|[^ぁ-ん]|[のとはもやがに]|はい|にゅう|ちょう|しきゅう|すい|ぞう|ぼうこう|のど|とう|しょくどう|せん|たんのう|たんどう|ひふ|した|ぜつ|こう|まっき)'
/** After it: がんばる, がんこ, がんじょう, がんもどき, がんがん, 元旦, 玩具, 眼球, 願望, 元来, 願書, ガンダム in hiragana. */
const after = '(?!ば|こ|じ[がょつっら]|だむ|も(?:ど|くて)|たん|がん|きゅう|ぐ(?!ら)|めん|ぼう|りき|らい|ぺき|しょ(?!う|く))'
const hiragana = new RegExp(`${before}がん${after}`)
/** A word of its own in katakana: not in ヴィーガン, ガンダム, スローガン. */
const katakana = /(?:^|[^ァ-ヶー])ガン(?![ァ-ヶー])/
const named =
  /癌|腫瘍|肉腫|白血病|リンパ腫|骨髄腫|中皮腫|神経膠腫|黒色腫|メラノーマ|悪性新生物|免疫細胞(?:療法|治療)|樹状細胞|免疫チェックポイント|光免疫療法|nk細胞(?:療法|治療)|ctl療法|丸山ワクチン|オプジーボ|キイトルーダ|テセントリク|重粒子線|陽子線治療/
const latin =
  /\b(?:cancers?|oncolog\w*|carcinomas?|tumou?rs?|leuka?emia|lymphomas?|melanomas?|sarcomas?|myelomas?|metasta\w+|chemotherapy)\b/
const stars = /\b(?:horoscopes?|zodiac|astrology|tropic of)\b|星座|占い|かに座|蟹座/

export function isCancerQuery(query: string): boolean {
  let words = query.normalize('NFKC').toLowerCase().replace(elsewhere, ' ')
  if (!care.test(words)) words = words.replace(insurance, ' ')
  if (animals.test(words)) return false
  if (hiragana.test(words) || katakana.test(words) || named.test(words)) return true
  return latin.test(words) && !stars.test(words)
}
