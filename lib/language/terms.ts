/**
 * Finds all words of all classes in one pass: two characters are looked up in a table; only where a word begins with that pair are
 * whole words compared. Cost is linear in the text with a small constant, whatever the number of words.
 */
export interface WordClass {
  readonly words: readonly string[]
  /** Longer words in which a word of the class is something else: 「がんばる」 is not 「がん」. */
  readonly except?: readonly string[]
}

/** Hits of one text, in order of their start. Parallel arrays. */
export interface Hits {
  readonly word: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

/** Everything that looking for words needs, as plain data: it can be made once, when the package is built. */
export interface TermTable {
  /** Each word once. */
  readonly words: readonly string[]
  /** Numbers of the classes in which word `i` stands, and of those that it vetoes. */
  readonly classes: readonly (readonly number[])[]
  readonly vetoes: readonly (readonly number[])[]
}

export function termTable(classes: Iterable<WordClass>): TermTable {
  const words = new Map<string, { classes: Set<number>; vetoes: Set<number> }>()
  const word = (text: string) => {
    if (text === '') throw new Error('a word class holds an empty word')
    let entry = words.get(text)
    if (entry === undefined) {
      entry = { classes: new Set(), vetoes: new Set() }
      words.set(text, entry)
    }
    return entry
  }
  let number = 0
  for (const entry of classes) {
    for (const text of entry.words) word(text).classes.add(number)
    for (const text of entry.except ?? []) word(text).vetoes.add(number)
    number++
  }
  const entries = [...words.values()]
  return {
    words: [...words.keys()],
    classes: entries.map((entry) => [...entry.classes]),
    vetoes: entries.map((entry) => [...entry.vetoes]),
  }
}

const tableBits = 15
const tableSize = 1 << tableBits
const slot = (a: number, b: number): number => ((a * 0x9e3b) ^ (b * 0x85eb)) & (tableSize - 1)

const isLatin = (c: number): boolean => c >= 97 && c <= 122

/** A word that begins or ends in a Latin letter must not continue in one: 「pet」 is not in 「carpet」. */
function isWhole(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) return false
  return !(isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
}

/** What a character may begin: a longer word, a word of one character. */
const beginsWord = 1
const isWord = 2

export class TermIndex {
  /** What each character begins, by its code. */
  private readonly begins = new Uint8Array(0x10000)
  /** Words whose first two characters share slot `s`: `order[first[s]]` to `order[first[s + 1] - 1]`, in the order of the table. */
  private readonly first = new Uint16Array(tableSize + 1)
  private readonly order: Uint16Array
  /** Characters of word `w`: `letters[offset[w]]` to `letters[offset[w + 1] - 1]`. */
  private readonly letters: Uint16Array
  private readonly offset: Uint32Array
  /** 1 where a word begins or ends in a Latin letter. */
  private readonly latin: Uint8Array
  /** Words of one character by their code. */
  private readonly singles = new Map<number, number>()
  private readonly table: TermTable

  constructor(table: TermTable) {
    this.table = table
    const { words } = table
    if (words.length > 0xffff) throw new Error('more words than the index can number')
    this.offset = new Uint32Array(words.length + 1)
    let length = 0
    for (let w = 0; w < words.length; w++) {
      this.offset[w] = length
      length += words[w]?.length ?? 0
    }
    this.offset[words.length] = length
    this.letters = new Uint16Array(length)
    this.latin = new Uint8Array(words.length)
    this.order = new Uint16Array(words.length)
    this.fill()
  }

  private fill(): void {
    const { words } = this.table
    const { begins, first, letters, offset, latin } = this
    const slots = new Uint16Array(words.length)
    for (let w = 0, at = 0; w < words.length; w++) {
      const word = words[w] as string
      const size = word.length
      for (let k = 0; k < size; k++) letters[at++] = word.charCodeAt(k)
      const a = word.charCodeAt(0)
      if (isLatin(a) || isLatin(word.charCodeAt(size - 1))) latin[w] = 1
      if (size === 1) {
        begins[a] = (begins[a] as number) | isWord
        this.singles.set(a, w)
        continue
      }
      begins[a] = (begins[a] as number) | beginsWord
      const key = slot(a, word.charCodeAt(1))
      slots[w] = key
      first[key + 1] = (first[key + 1] as number) + 1
    }
    for (let key = 0; key < tableSize; key++) first[key + 1] = (first[key + 1] as number) + (first[key] as number)
    const next = first.slice(0, tableSize)
    for (let w = 0; w < words.length; w++) {
      if ((offset[w + 1] as number) - (offset[w] as number) === 1) continue
      const key = slots[w] as number
      const place = next[key] as number
      next[key] = place + 1
      this.order[place] = w
    }
  }

  /** All places where a word of a class stands, minus those vetoed by a longer word. `word` holds class numbers. */
  scan(text: string): Hits {
    const flat = this.find(text)
    const pick = (part: number): number[] => Array.from({ length: flat.length / 3 }, (_, i) => flat[i * 3 + part] ?? 0)
    return { word: pick(0), start: pick(1), end: pick(2) }
  }

  /** The same as one row of numbers, three for each hit: class, start, end. The hot path. */
  find(text: string): number[] {
    const { begins, first, order, letters, offset, latin } = this
    const found: number[] = []
    let vetoes: Veto[] | undefined
    const length = text.length
    let b = length === 0 ? 0 : text.charCodeAt(0)
    for (let i = 0; i < length; i++) {
      const a = b
      b = i + 1 < length ? text.charCodeAt(i + 1) : 0
      const kind = begins[a] as number
      if (kind === 0) continue
      if (kind >= isWord) vetoes = this.take(this.singles.get(a) as number, i, i + 1, found, vetoes)
      const key = slot(a, b)
      const last = first[key + 1] as number
      for (let at = first[key] as number; at < last; at++) {
        const w = order[at] as number
        const from = offset[w] as number
        const size = (offset[w + 1] as number) - from
        if (i + size > length) continue
        let k = 0
        while (k < size && letters[from + k] === text.charCodeAt(i + k)) k++
        if (k < size || (latin[w] === 1 && !isWhole(text, i, i + size))) continue
        vetoes = this.take(w, i, i + size, found, vetoes)
      }
    }
    return vetoes === undefined ? found : withoutVetoed(found, vetoes)
  }

  private take(w: number, start: number, end: number, found: number[], vetoes: Veto[] | undefined): Veto[] | undefined {
    const classes = this.table.classes[w] as readonly number[]
    for (let c = 0; c < classes.length; c++) found.push(classes[c] as number, start, end)
    const of = this.table.vetoes[w] as readonly number[]
    if (of.length === 0) return vetoes
    const veto = { of, start, end }
    if (vetoes === undefined) return [veto]
    vetoes.push(veto)
    return vetoes
  }
}

interface Veto {
  readonly of: readonly number[]
  readonly start: number
  readonly end: number
}

/** Drops the hits that lie inside a veto of their class. Both lists are in order of their start, so one pass over both is enough. */
function withoutVetoed(found: readonly number[], vetoes: readonly Veto[]): number[] {
  let longest = 0
  for (const veto of vetoes) longest = Math.max(longest, veto.end - veto.start)
  const kept: number[] = []
  let first = 0
  for (let i = 0; i < found.length; i += 3) {
    const word = found[i] ?? -1
    const start = found[i + 1] ?? 0
    const end = found[i + 2] ?? 0
    while (first < vetoes.length && (vetoes[first]?.start ?? 0) < start - longest) first++
    if (!isVetoed(vetoes, first, word, start, end)) kept.push(word, start, end)
  }
  return kept
}

function isVetoed(vetoes: readonly Veto[], first: number, word: number, start: number, end: number): boolean {
  for (let i = first; i < vetoes.length; i++) {
    const veto = vetoes[i]
    if (veto === undefined || veto.start > start) return false
    if (veto.end >= end && veto.of.includes(word)) return true
  }
  return false
}
