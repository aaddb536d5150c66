/** Where real risks of the treatment are given. Merits in a box called リスク, and the risks of somebody else's treatment, are none. */
import { vocabulary } from '../../language/vocabulary.ts'
import { type InContext, type Place, placeOf } from './context.ts'

const riskWord = vocabulary.number('危険語')
const symptom = vocabulary.number('症状')

const riskHead = /リスク|副作用|合併症|有害事象|副反応|危険|注意(?:点|事項)|デメリット|起こりうる|起こり得|risk/
/** Words that say outright that it may happen. */
const mayHappen =
  /こと(?:が|も)(?:ある|あり得|ありえ|あります|あって|ござ)|場合(?:が|も)(?:あ|ご)|方(?:が|も)(?:い|お)|可能性|おそれ|恐れ|リスク|副作用|有害事象|合併症|副反応|まれに|稀に|報告|認められ|みられ|見られ|生じ|起こ|起き|伴う|現れ|あらわれ/
/** Denied, belittled, or turned into good news. */
const denied =
  /(?:ほとんど|ほぼ|まず|めったに|一切|まったく|全く|決して)[^。]{0,16}(?:ありません|ない|なく|ございません|起こりません|出ません)|(?:心配|不安|負担)(?:は|が|も)?(?:いりません|ありません|不要|無用|なく|少な)|(?:副作用|リスク|痛み|つらさ|苦しみ)(?:は|が|も|の)?(?:ほとんど)?(?:ありません|ない|なく|少な|ございません|心配)|証拠|証し|しるし|サイン|好転|よい知らせ|良い知らせ|うれしい|効いている|ご安心/
/** The risks of another treatment, or complaints of the illness. */
const elsewhere =
  /抗がん剤(?:の|は|で|による|治療の|治療で|のよう)|化学療法(?:の|は|で|による)|放射線(?:治療)?(?:の|は|で|による)|手術(?:の|は|で|による)|標準治療(?:の|は|で)|標準量|通常量|通常の量|ふつうの量|多い量|病院で(?:説明|言われ|聞)|保険の治療の|他の治療の|悩(?:む|んで|まされ)|お困りの方|つらい方|苦しむ|苦しん|に苦し|軽減|やわらげ|和らげ|緩和|改善|予防|減らし|抑え|初期(?:に|の)|症状が出にく|見つかる|進行すると|がんの症状|経験|過去に|既往|のある方(?:は|に)|の方は(?:お受け|受け)|ちがって|違って|と違い|とちがい|のような/

const ownUse = /併用|当院|本治療|この治療|本療法|投与後|点滴後|注射|照射後|当治療/

export function riskPlaces(context: InContext): Place[] {
  const { read, text } = context
  if (!read.words.has(symptom) || context.story) return []
  const { label, heading } = context
  if (/抗がん剤|化学療法|放射線|手術|標準治療|病院の治療/.test(label) && !ownUse.test(label)) return []
  const headed = riskHead.test(label) || (riskHead.test(heading) && !/抗がん剤|標準治療|化学療法|つら|ない/.test(heading))
  const found: Place[] = []
  for (const sentence of read.sentences) {
    const symptoms = read.words.within(symptom, sentence.start, sentence.end)
    if (symptoms.length === 0) continue
    const words = text.slice(sentence.start, sentence.end)
    const named = read.words.within(riskWord, sentence.start, sentence.end).length > 0 || mayHappen.test(words)
    if (!headed && !named) continue
    if (!headed && symptoms.length < 2 && !mayHappen.test(words)) continue
    if (denied.test(words)) continue
    if (elsewhere.test(words) && !(headed && ownUse.test(words))) continue
    if (/[?]$|(?:ます|です)か。?$/.test(words.trim())) continue
    found.push(
      placeOf(read, sentence, headed || /リスク|副作用|副反応|合併症|有害事象|報告|まれに|稀に/.test(words) || symptoms.length > 1),
    )
  }
  return found
}
