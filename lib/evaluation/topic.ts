/**
 * Is this about treating a person's cancer? Small and cheap on purpose: the gate that runs first on a page carries this file and
 * nothing else of evaluation.
 */
import type { Topic } from './evaluation.ts'

/** 「がん保険」「がん検診」 are words of insurance and of screening: no one's cancer is treated there. */
const cancer =
  /がん(?![ばこがじも]|保険|検診|ドック|給付|診断給付|診断一時金)|癌(?!検診)|(?<![ァ-ヶー])ガン(?![ァ-ヶー]|保険|検診)|腫瘍|肉腫|白血病|リンパ腫|骨髄腫|中皮腫|\bcancers?\b|oncolog/gi
const care =
  /治療|療法|免疫|クリニック|病院|診療|医療|手術|抗がん剤|抗癌剤|放射線|点滴|緩和|セカンドオピニオン|ステージ|転移|再発|余命|患者|副作用|サプリ|漢方|ワクチン|treatment|therap|clinic/gi
const otherField =
  /犬|猫|ペット|動物病院|獣医|愛犬|愛猫|がん保険|ガン保険|医療保険|保険金|給付金|インプラント|歯周|ホワイトニング|脱毛|美容|ゲーム|レシピ/gi

/**
 * Fields that use the same words for something else, and how many of their words, as a share of the words about cancer, make a page theirs. A
 * cancer clinic with a beauty menu has few beside many; a vet speaks of the owner in every paragraph.
 */
const fields: readonly { readonly words: RegExp; readonly share: number }[] = [
  {
    words:
      /飼い主|飼主|獣医|動物(?:病院|医療|看護|用医薬)|どうぶつ病院|アニマル|ワンちゃん|わんちゃん|わん[こに]ゃん|[猫ネ犬]コ?ちゃん|愛犬|愛猫|ペット|フェレット|トリミング|[犬猫](?=[のに・、がはも])/g,
    share: 0.4,
  },
  {
    words:
      /美容|美肌|美白|素肌|肌の|シミ|[しシ]わ|小じわ|たるみ|毛穴|くすみ|エイジング|脱毛|ニキビ|透明感|痩身|ダイエット|ブライダル|ダウンタイム|若返|リフトアップ|フェイシャル|コスメ|AGA|薄毛|育毛/g,
    share: 0.8,
  },
  {
    words:
      /(?:がん|ガン|癌|医療|生命|ペット|入院)保険|保険(?:金|料|会社|商品|期間|証券|プラン|代理店|ショップ|契約)|給付金|特約|被保険者|払込|払い込み|告知義務|免責期間|診断一時金|保障|約款|見積/g,
    share: 0.8,
  },
  { words: /歯科|歯周|むし歯|虫歯|インプラント|ホワイトニング|入れ歯|義歯|矯正|歯ぐき|歯茎|親知らず|歯石/g, share: 0.8 },
  { words: /検診|健診|人間ドック|脳ドック|マンモグラフィ|バリウム|受診券|要精密検査|スクリーニング/g, share: 1 },
  { words: /レシピ|大さじ|小さじ|作り方|フライパン|弱火|中火|煮込|盛り付け|盛りつけ/g, share: 0.8 },
]
/** Words of another field that may stand on any page. */
const byAccident = 3

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** A text of this length or more must speak of cancer and of care more than once: a single word may be there by accident. */
const longText = 600

/** Words about cancer and about care in one text, weighed against those of another field. */
export function topicOf(text: string): Topic {
  const enough = text.length < longText ? 1 : 2
  const ofCancer = count(text, cancer)
  if (ofCancer < enough) return 'other'
  const ofCare = count(text, care)
  if (ofCare < enough) return 'other'
  if (fields.some(({ words, share }) => count(text, words) > Math.max(byAccident, ofCancer * share))) return 'other'
  return count(text, otherField) > (ofCancer + ofCare) * 0.6 ? 'other' : 'cancer-treatment'
}

/** Does another field (pets, teeth, insurance …) own this text? The only ground on which a single text is silenced. */
export function isOtherField(text: string): boolean {
  const other = count(text, otherField)
  return other > 0 && other >= count(text, cancer)
}
