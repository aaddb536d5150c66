/**
 * One spelling for what people type: kana of either kind, romaji of either school. Both the readings and the question are brought to it,
 * so that it has to be consistent, not correct.
 */

/** Old and new forms of characters that names of hospitals and places mix. */
const variants: Readonly<Record<string, string>> = {
  澤: '沢',
  濱: '浜',
  廣: '広',
  恵: '恵',
  惠: '恵',
  會: '会',
  齋: '斎',
  條: '条',
  龍: '竜',
  眞: '真',
  國: '国',
  學: '学',
  縣: '県',
  櫻: '桜',
  邊: '辺',
  邉: '辺',
  嶋: '島',
  ヶ: 'ケ',
  ヵ: 'カ',
}

/** Widths, case and variants made one; katakana to hiragana; blanks, dots and hyphens left out. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[澤濱廣惠會齋條龍眞國學縣櫻邊邉嶋ヶヵ]/g, (each) => variants[each] ?? each)
    .replace(/[ァ-ヴ]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0x60))
    .replace(/[\s・･･ー–—―‐-]/g, '')

const syllables: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['あいうえお', 'a i u e o'],
    ['かきくけこ', 'ka ki ku ke ko'],
    ['さしすせそ', 'sa si su se so'],
    ['たちつてと', 'ta ti tu te to'],
    ['なにぬねの', 'na ni nu ne no'],
    ['はひふへほ', 'ha hi hu he ho'],
    ['まみむめも', 'ma mi mu me mo'],
    ['やゆよ', 'ya yu yo'],
    ['らりるれろ', 'ra ri ru re ro'],
    ['わをん', 'wa o n'],
    ['がぎぐげご', 'ga gi gu ge go'],
    ['ざじずぜぞ', 'za zi zu ze zo'],
    ['だぢづでど', 'da zi zu de do'],
    ['ばびぶべぼ', 'ba bi bu be bo'],
    ['ぱぴぷぺぽ', 'pa pi pu pe po'],
    ['ゔっ', 'bu q'],
    ['ぁぃぅぇぉ', 'a i u e o'],
  ].flatMap(([kana = '', roman = '']) => [...kana].map((each, at) => [each, roman.split(' ')[at] ?? ''])),
)
const small: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' }

/** Long vowels and doubled letters weigh nothing: みんな spell them differently. */
const lightly = (roman: string): string =>
  roman
    .replace(/m(?=[bp])/g, 'n')
    .replace(/o[uh](?![aeiou])/g, 'o')
    .replace(/q/g, '')
    .replace(/(.)\1+/g, '$1')

/** Romaji of a text in hiragana, in the one spelling. */
export function romanOf(kana: string): string {
  let roman = ''
  for (const each of kana) {
    const glide = small[each]
    if (glide !== undefined) roman = roman.replace(/i$/, '') + glide
    else roman += syllables[each] ?? ''
  }
  return lightly(roman)
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, ''],
  [/tch/g, 'ch'],
  [/shi/g, 'si'],
  [/sh/g, 'sy'],
  [/chi/g, 'ti'],
  [/ch/g, 'ty'],
  [/tsu/g, 'tu'],
  [/f/g, 'h'],
  [/ji/g, 'zi'],
  [/j/g, 'zy'],
  [/dz|du/g, 'zu'],
  [/l/g, 'r'],
]

/** The one spelling of romaji as typed, the last syllable perhaps not finished. Empty for anything but Latin letters. */
export function romanTyped(text: string): string {
  if (!/^[a-zāīūēōâîûêô'’]+$/.test(text)) return ''
  const letters = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const begun = letters
    .replace(/(?:ts|tc|c|ch)$/, 't')
    .replace(/sh$/, 's')
    .replace(/j$/, 'z')
  return lightly(spellings.reduce((roman, [from, to]) => roman.replace(from, to), begun))
}
