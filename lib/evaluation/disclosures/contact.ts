/** Where a reader finds a way to ask: telephone, mail, form, address. */
import type { PageText } from '../page-text.ts'
import { type Contexts, type Place, placeOf } from './context.ts'

const phone =
  /(?<![0-9a-z-])(?:\+81[- ]?|0)\d{1,4}[-ー‐−–( ]{1,2}\d{1,4}[-ー‐−–) ]{1,2}\d{3,4}(?![0-9])|(?<![0-9])(?:0120\d{6}|0\d{9,10})(?!\d)/
// The lengths are bounded so that a row of hyphens costs no more than other text.
const mail = /[a-z0-9._%+-]{1,64} ?(?:@|\(at\)|\[at\]|★) ?[a-z0-9-]{1,63}\.[a-z]{2,}/
const post = /〒 ?\d{3}-?\d{4}/
const address =
  /(?:[^\s。、0-9:()〒]{0,4}[都道府県市区郡町村]|〒\d{3}-\d{4})[^。、\n0-9:]{0,20}(?:[0-9一二三四五六七八九十]{1,4}(?:丁目|番地|番町|条)|[0-9]{1,4}(?:-[0-9]{1,4}){1,2})/
/** A number to copy a letter to is no way to ask at once, and the number of a public office is not the clinic's. */
const elsewhere = /fax|ファックス|ファクス|消費生活|消費者|保健所|がん相談支援|厚生局|厚生労働省|事務局|pmda|救急/

/** Labels by which a form shows itself. */
const fieldName = /^(?:お名前|氏名|お?なまえ|ご氏名|姓|患者(?:様|さま)のお名前)/
const fieldReach = /^(?:メール|e-?mail|電話番号|お電話|ご連絡先|ご?相談内容|お問い?合わ?せ内容|ご質問|メッセージ|病名)/

/** Characters of the name of a field. */
const longestField = 40
const mayBeField = /名|なまえ|姓|メール|mail|電話|連絡|相談|問|質問|メッセージ/i

/** Signs that a block may hold a telephone number, a mail address or an address. */
const mayHold = /[0-9０-９][0-9０-９\-－ー−‐(（]|[@＠★]|\(at\)|丁目|番地/

const ways = [phone, mail, post, address] as const

/** Places in one block. The block is read whole only where something stands. */
function placesIn(index: number, contexts: Contexts): { readonly place: Place; readonly byAddress: boolean }[] {
  const text = contexts.text(index)
  return ways.flatMap((way) => {
    const match = way.exec(text)
    if (match === null) return []
    const before = `${contexts.labelOf(index)} ${text.slice(Math.max(0, match.index - 14), match.index)}`
    if (way === phone && elsewhere.test(before)) return []
    const place = placeOf(contexts.at(index).read, { start: match.index, end: match.index + match[0].length })
    return [{ place, byAddress: way === post || way === address }]
  })
}

export function contactPlaces(page: PageText, contexts: Contexts): Place[] {
  const found: Place[] = []
  const places: Place[] = []
  let lastName = -10
  page.blocks.forEach((block, index) => {
    if (mayHold.test(block.text))
      for (const { place, byAddress } of placesIn(index, contexts)) (byAddress ? places : found).push(place)
    if (block.text.length > longestField || !mayBeField.test(block.text)) return
    const text = contexts.text(index)
    if (fieldName.test(text)) lastName = index
    // Name and means of reply, one after the other: a form.
    else if (index - lastName <= 6 && fieldReach.test(text))
      places.push(placeOf(contexts.at(index).read, { start: 0, end: text.length }))
  })
  // A number to call is quoted rather than an address.
  return [...found, ...places]
}
