/**
 * Japanese as it is written on real pages → one spelling for matching, with exact offsets back to the original.
 *
 * What is unified: full-width ASCII, half-width kana (with their voicing marks), other compatibility characters (NFKC), letter
 * case, zero-width and bidi control characters, line breaks inside a sentence, letters spaced out for emphasis (治　ら　な　い),
 * and the spellings 癌/ガン → がん. What is kept: everything else, so that a quote can always be cut from the original.
 */
export interface Normalised {
  readonly text: string
  /** `from[i]`, `to[i]`: the original characters that made character `i`. `null`: nothing moved, offsets are the same. */
  readonly from: Int32Array | null
  readonly to: Int32Array | null
}

/** Original offsets of the normalised range `[start, end)`. */
export function originalRange(n: Normalised, start: number, end: number): { start: number; end: number } {
  if (n.from === null || n.to === null || end <= start) return { start, end }
  return { start: n.from[start] ?? 0, end: n.to[end - 1] ?? 0 }
}

const invisible = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const spacedOut = /[ぁ-んァ-ヶ一-龠々ー](?:[ ・★☆◆◇●○*_|/]{1,2}[ぁ-んァ-ヶ一-龠々ー]){3,}/g

/** What a character may mean for normalising, by its code: it changes by itself; it may part letters that are spaced out; it is a space. */
const changes = 1
const parts = 2
const isBlank = 4
const meaning = meanings()

function meanings(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const set = (from: number, to: number): void => void table.fill(changes, from, to + 1)
  for (const c of '\t\n\r\u00a0\u00ad\u034f\u061c\u180e\u2015\u2212\u3000癌ガ') set(c.charCodeAt(0), c.charCodeAt(0))
  set(0x41, 0x5a)
  set(0x2000, 0x200f)
  set(0x2028, 0x202f)
  set(0x2060, 0x206f)
  set(0x2070, 0x218f)
  set(0x2460, 0x24ff)
  set(0x2f00, 0x2fdf)
  set(0x3200, 0x33ff)
  set(0xf900, 0xffef)
  for (const c of ' ・★☆◆◇●○*_|/') table[c.charCodeAt(0)] = parts
  table[0x20] = parts | isBlank
  return table
}

/** Fewest separators in letters spaced out for emphasis. */
const fewestParts = 3

/** `folds`: some character changes by itself; `parted`: there are separators enough for letters spaced out. One look at each character. */
function workFor(raw: string): { readonly folds: boolean; readonly parted: boolean } {
  let seen = 0
  let separators = 0
  let before = 0
  for (let i = 0; i < raw.length; i++) {
    const now = meaning[raw.charCodeAt(i)] as number
    if (now !== 0) {
      seen |= now
      if ((now & parts) !== 0) separators++
      // Two spaces in a row become one.
      if ((now & before & isBlank) !== 0) seen |= changes
    }
    before = now
  }
  return { folds: (seen & changes) !== 0, parted: separators >= fewestParts }
}

const isKatakana = (c: number): boolean => (c >= 0x30a1 && c <= 0x30fa) || c === 0x30fc
const isJapanese = (c: number): boolean =>
  (c >= 0x3041 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || c === 0x3005 || (c >= 0xff66 && c <= 0xff9f)
const isSpace = (c: number): boolean =>
  c === 32 ||
  c === 9 ||
  c === 10 ||
  c === 13 ||
  c === 0xa0 ||
  c === 0x3000 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x202f ||
  c === 0x205f

/** Characters after which a line break ends the sentence. */
const endsLine = '。．！？!?」』）)】:：;；'
/** Characters that begin an item of a list written with line breaks. */
const beginsItem = '・●○■□◆◇★☆※①②③④⑤⑥⑦⑧⑨⑩-－–•▶▼✓✔【[『「'

/** Text while it is folded. One is enough for all texts: it is read out before the next begins. */
class Builder {
  codes: number[] = []
  from = new Int32Array(1024)
  to = new Int32Array(1024)
  length = 0
  moved = false
  begin(capacity: number): void {
    this.codes.length = 0
    this.length = 0
    this.moved = false
    if (this.from.length < capacity) this.widen(capacity)
  }
  push(code: number, from: number, to: number): void {
    if (this.length === this.from.length) this.widen(this.length * 2)
    this.codes.push(code)
    this.from[this.length] = from
    this.to[this.length] = to
    this.length++
  }
  private widen(size: number): void {
    const wider = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(size)
      made.set(old)
      return made
    }
    this.from = wider(this.from)
    this.to = wider(this.to)
  }
  text(): string {
    const { codes } = this
    if (codes.length <= piece) return String.fromCharCode.apply(null, codes)
    let text = ''
    for (let at = 0; at < codes.length; at += piece) text += String.fromCharCode.apply(null, codes.slice(at, at + piece))
    return text
  }
}

/** Most arguments that every engine takes in one call, with room to spare. */
const piece = 8192
const builder = new Builder()

/** What a line break at `at` means: nothing (wrapped inside a sentence), a space between Latin words, or the end of a line. */
function lineBreak(raw: string, before: number, next: number): '' | ' ' | '\n' {
  if (before < 0 || next >= raw.length) return ''
  const previous = raw[before] ?? ''
  const following = raw[next] ?? ''
  if (endsLine.includes(previous) || beginsItem.includes(following)) return '\n'
  return isJapanese(previous.charCodeAt(0)) || isJapanese(following.charCodeAt(0)) ? '' : ' '
}

function pushSpace(raw: string, out: Builder, start: number): number {
  let end = start
  let broken = false
  while (end < raw.length && isSpace(raw.charCodeAt(end))) {
    const c = raw.charCodeAt(end)
    if (c === 10 || c === 13) broken = true
    end++
  }
  const as = broken ? lineBreak(raw, start - 1, end) : ' '
  if (as !== '') out.push(as.charCodeAt(0), start, end)
  if (end - start !== 1 || as === '') out.moved = true
  return end
}

/** Words of katakana that follow ガン where it means cancer: ガンセンター, ガンワクチン. */
const followsCancer =
  /^(?:センター|ドック|リスク|サバイバー|カウンセリング|ワクチン|クリニック|サプリ|ステージ|ケア|サポート|コーチ|ゲノム)/

/** `ガン` means がん only where it is a word of its own: not in ヴィーガン, ガンダム, スローガン. */
function isCancerInKatakana(text: string, at: number): boolean {
  if (isKatakana(text.charCodeAt(at - 1))) return false
  return !isKatakana(text.charCodeAt(at + 2)) || followsCancer.test(text.slice(at + 2, at + 9))
}

/** Writes がん where the folded text says ガン; both have two characters, so no offset moves. */
function spellCancer(text: string, out: Builder): string {
  let found = false
  for (let at = text.indexOf('ガン'); at !== -1; at = text.indexOf('ガン', at + 2)) {
    if (!isCancerInKatakana(text, at)) continue
    out.codes[at] = 0x304c
    out.codes[at + 1] = 0x3093
    found = true
  }
  return found ? out.text() : text
}

/** Kana, kanji, hangul and the punctuation of Japanese (、。「」 up to 〵), as far as compatibility folding leaves them alone. */
const staysItself = (c: number): boolean =>
  (c >= 0x3041 && c <= 0x9fff && (c < 0x3200 || c > 0x33ff)) || (c >= 0x3001 && c <= 0x3035) || (c >= 0xac00 && c < 0xd800)

/** Folds characters one by one; nothing here looks further than the next two characters. */
function fold(raw: string): Builder {
  const out = builder
  out.begin(raw.length + 16)
  for (let i = 0; i < raw.length; ) {
    const c = raw.charCodeAt(i)
    if (isSpace(c)) {
      i = pushSpace(raw, out, i)
    } else if (c < 0x80) {
      out.push(c >= 65 && c <= 90 ? c + 32 : c, i, i + 1)
      i++
    } else if (c === 0x764c) {
      out.push(0x304c, i, i + 1)
      out.push(0x3093, i, i + 1)
      out.moved = true
      i++
    } else if (staysItself(c)) {
      out.push(c, i, i + 1)
      i++
    } else if (c >= 0xff01 && c <= 0xff5e) {
      // Full-width ASCII, folded as everything else would be but without asking.
      const narrow = c - 0xfee0
      out.push(narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow, i, i + 1)
      i++
    } else {
      i = pushOther(raw, out, i)
    }
  }
  return out
}

/** Everything rare: invisible characters, compatibility forms, half-width kana with a voicing mark, surrogate pairs. */
function pushOther(raw: string, out: Builder, i: number): number {
  const c = raw.charCodeAt(i)
  let end = i + 1
  if (c >= 0xd800 && c < 0xdc00 && end < raw.length) end++
  const voicing = raw.charCodeAt(end)
  if (c >= 0xff66 && c <= 0xff9d && (voicing === 0xff9e || voicing === 0xff9f)) end++
  const one = raw.slice(i, end)
  if (invisible.test(one)) {
    out.moved = true
    return end
  }
  const made = c === 0x2015 || c === 0x2212 ? '-' : one.normalize('NFKC').toLowerCase()
  for (let k = 0; k < made.length; k++) out.push(made.charCodeAt(k), i, end)
  if (made.length !== end - i) out.moved = true
  return end
}

/** Takes the separators out of letters spaced out for emphasis. */
function closeUp(text: string, out: Builder): string {
  let separators = 0
  for (const code of out.codes) if (((meaning[code] as number) & parts) !== 0) separators++
  if (separators < fewestParts || text.search(spacedOut) === -1) return text
  const drop = new Uint8Array(text.length)
  for (const match of text.matchAll(spacedOut)) {
    for (let k = 0; k < match[0].length; k++)
      if (!isJapanese(match[0].charCodeAt(k)) || match[0][k] === '・') drop[match.index + k] = 1
  }
  let write = 0
  for (let read = 0; read < text.length; read++) {
    if (drop[read] === 1) continue
    out.codes[write] = out.codes[read] ?? 0
    out.from[write] = out.from[read] ?? 0
    out.to[write] = out.to[read] ?? 0
    write++
  }
  out.length = write
  out.codes.length = write
  out.moved = true
  return out.text()
}

export function normalise(raw: string): Normalised {
  const { folds, parted } = workFor(raw)
  if (!folds && (!parted || raw.search(spacedOut) === -1)) return { text: raw, from: null, to: null }
  const out = fold(raw)
  const folded = out.text()
  const text = spellCancer(closeUp(folded, out), out)
  if (!out.moved) return { text, from: null, to: null }
  return { text, from: out.from.slice(0, out.length), to: out.to.slice(0, out.length) }
}
