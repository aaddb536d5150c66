/**
 * Finds all words of all classes in one pass: two characters are looked up in a table; only where a word begins with that pair are
 * whole words compared. Cost is linear in the text with a small constant, whatever the number of words.
 */
export interface WordClass {
  readonly words: readonly string[]
  /** Longer words in which a word of the class is something else: 「がんばる」 is not 「がん」. */
  readonly except?: readonly string[]
}

/** Hits of one text, in order of their start. Parallel arrays: this is the hot path. */
export interface Hits {
  readonly word: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
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

interface Word {
  readonly text: string
  readonly classes: readonly number[]
  readonly vetoes: readonly number[]
}

export class TermIndex {
  /** Class names by class number. */
  readonly names: readonly string[]
  private readonly numbers: ReadonlyMap<string, number>
  private readonly words: readonly Word[]
  private readonly buckets: readonly (readonly number[] | undefined)[]
  private readonly used = new Uint8Array(tableSize)
  /** Words of one character (扉, 毒), by character code, and which codes those are. */
  private readonly singles: ReadonlyMap<number, Word>
  private readonly isSingle = new Uint8Array(0x10000)

  constructor(classes: ReadonlyMap<string, WordClass>) {
    this.names = [...classes.keys()]
    this.numbers = new Map(this.names.map((name, index) => [name, index]))
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
    for (const [name, entry] of classes) {
      const number = this.classNumber(name)
      for (const text of entry.words) word(text).classes.add(number)
      for (const text of entry.except ?? []) word(text).vetoes.add(number)
    }
    this.words = [...words].map(([text, entry]) => ({ text, classes: [...entry.classes], vetoes: [...entry.vetoes] }))
    const buckets: (number[] | undefined)[] = new Array(tableSize)
    this.singles = new Map(this.words.filter(({ text }) => text.length === 1).map((entry) => [entry.text.charCodeAt(0), entry]))
    for (const code of this.singles.keys()) this.isSingle[code] = 1
    this.words.forEach(({ text }, index) => {
      if (text.length === 1) return
      const at = slot(text.charCodeAt(0), text.charCodeAt(1))
      const bucket = buckets[at]
      if (bucket === undefined) buckets[at] = [index]
      else bucket.push(index)
      this.used[at] = 1
    })
    this.buckets = buckets
  }

  /** Throws for a class that does not exist: a misspelt pattern must not pass silently. */
  classNumber(name: string): number {
    const number = this.numbers.get(name)
    if (number === undefined) throw new Error(`no word class "${name}"`)
    return number
  }

  /** All places where a word of a class stands, minus those vetoed by a longer word. `word` holds class numbers. */
  scan(text: string): Hits {
    const word: number[] = []
    const start: number[] = []
    const end: number[] = []
    let vetoes: Veto[] | undefined
    const take = (entry: Word, from: number, to: number): void => {
      for (const number of entry.classes) {
        word.push(number)
        start.push(from)
        end.push(to)
      }
      if (entry.vetoes.length === 0) return
      vetoes ??= []
      vetoes.push({ of: entry.vetoes, start: from, end: to })
    }
    const { used, isSingle } = this
    const length = text.length
    let a = text.charCodeAt(0)
    for (let i = 1; i <= length; i++) {
      const single = isSingle[a] === 1 ? this.singles.get(a) : undefined
      if (single !== undefined) take(single, i - 1, i)
      const b = i < length ? text.charCodeAt(i) : 0
      const key = slot(a, b)
      a = b
      if (used[key] === 0) continue
      for (const index of this.buckets[key] ?? []) {
        const entry = this.words[index]
        if (entry === undefined || !text.startsWith(entry.text, i - 1)) continue
        const stop = i - 1 + entry.text.length
        if (isWhole(text, i - 1, stop)) take(entry, i - 1, stop)
      }
    }
    return vetoes === undefined ? { word, start, end } : withoutVetoed({ word, start, end }, vetoes)
  }
}

interface Veto {
  readonly of: readonly number[]
  readonly start: number
  readonly end: number
}

/** Drops the hits that lie inside a veto of their class. Both lists are in order of their start, so one pass over both is enough. */
function withoutVetoed(hits: Hits, vetoes: readonly Veto[]): Hits {
  const longest = vetoes.reduce((length, veto) => Math.max(length, veto.end - veto.start), 0)
  const keep: number[] = []
  let first = 0
  for (let i = 0; i < hits.word.length; i++) {
    const word = hits.word[i] ?? -1
    const start = hits.start[i] ?? 0
    const end = hits.end[i] ?? 0
    while (first < vetoes.length && (vetoes[first]?.start ?? 0) < start - longest) first++
    if (!isVetoed(vetoes, first, word, start, end)) keep.push(i)
  }
  const pick = (from: readonly number[]): number[] => keep.map((i) => from[i] ?? 0)
  return { word: pick(hits.word), start: pick(hits.start), end: pick(hits.end) }
}

function isVetoed(vetoes: readonly Veto[], first: number, word: number, start: number, end: number): boolean {
  for (let i = first; i < vetoes.length; i++) {
    const veto = vetoes[i]
    if (veto === undefined || veto.start > start) return false
    if (veto.end >= end && veto.of.includes(word)) return true
  }
  return false
}
