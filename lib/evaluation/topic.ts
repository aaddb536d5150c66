/**
 * Is this about treating a person's cancer? Small and cheap on purpose: the gate that runs first on a page carries this file and
 * nothing else of evaluation.
 */
import type { Topic } from './evaluation.ts'

const cancer =
  /がん(?![ばこがじも])|癌|(?<![ァ-ヶー])ガン(?![ァ-ヶー])|腫瘍|肉腫|白血病|リンパ腫|骨髄腫|中皮腫|\bcancers?\b|oncolog/gi
const care =
  /治療|療法|免疫|クリニック|病院|診療|医療|手術|抗がん剤|抗癌剤|放射線|点滴|緩和|セカンドオピニオン|ステージ|転移|再発|余命|患者|副作用|サプリ|漢方|ワクチン|treatment|therap|clinic/gi
const otherField =
  /犬|猫|ペット|動物病院|獣医|愛犬|愛猫|がん保険|ガン保険|医療保険|保険金|給付金|インプラント|歯周|ホワイトニング|脱毛|美容|ゲーム|レシピ/gi

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
  return count(text, otherField) > (ofCancer + ofCare) * 0.6 ? 'other' : 'cancer-treatment'
}

/** Does another field (pets, teeth, insurance …) own this text? The only ground on which a single text is silenced. */
export function isOtherField(text: string): boolean {
  const other = count(text, otherField)
  return other > 0 && other >= count(text, cancer)
}
