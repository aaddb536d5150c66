/**
 * Finds all words of all classes in one pass: two characters are looked up in a table; where words begin with that pair, a tree of their further
 * characters is followed as far as the text goes along. Cost is linear in the text with a small constant, whatever the number of words.
 */
import { Packed, pack } from './packed.ts'

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

/** Rows of different length in one: row `i` is `values[first[i]]` to `values[first[i + 1] - 1]`. */
interface Rows {
  readonly first: Uint16Array
  readonly values: Uint16Array
}

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  let size = 0
  for (const list of lists) size += list.length
  const rows = { first: new Uint16Array(lists.length + 1), values: new Uint16Array(size) }
  let at = 0
  for (let i = 0; i < lists.length; i++) {
    for (const value of lists[i] as readonly number[]) rows.values[at++] = value
    rows.first[i + 1] = at
  }
  return rows
}

/** Nought is an empty row; else value + 1, doubled, and one more at the end of a row. */
const packRows = ({ first, values }: Rows): string =>
  pack(
    Array.from(first.subarray(1)).flatMap((end, i) => {
      const row = Array.from(values.subarray(first[i], end))
      return row.length === 0 ? [0] : row.map((value, at) => (value + 1) * 2 + (at === row.length - 1 ? 1 : 0))
    }),
  )

function unpackRows(text: string, rows: number): Rows {
  const packed = new Packed(text)
  const first = new Uint16Array(rows + 1)
  const values = new Uint16Array(text.length)
  let at = 0
  for (let row = 1; row <= rows; row++) {
    for (let value = packed.next(); value !== 0; value = packed.next()) {
      values[at++] = (value >> 1) - 1
      if ((value & 1) === 1) break
    }
    first[row] = at
  }
  return { first, values }
}

/** Most words, nodes of the tree, and entries of classes and vetoes: all are kept as 16-bit numbers, nought being none. */
const most = 0xffff

/**
 * Words of two and more characters as a tree. Nodes of the first level stand for two characters and are found in a table; the children of a node
 * follow one another. Words are numbered in the order of their nodes.
 */
interface Tree {
  /** First character of the pair of a node of the first level; those are 1 to `lead.length - 1`. */
  readonly lead: Uint16Array
  /** Last character of a node. */
  readonly code: Uint16Array
  /** Children of node `n`: from `child[n]` to `child[n + 1] - 1`. */
  readonly child: Uint16Array
  /** The word that ends at a node, plus one; 0 for none. */
  readonly word: Uint16Array
}

/** The tree of the words, and the place in `words` of each word in the order of the tree. */
function treeOf(words: readonly string[]): { tree: Tree; order: number[] } {
  // Sorted, words that begin alike follow one another: a node is a stretch of the list.
  const sorted = [...words.keys()].filter((w) => (words[w]?.length ?? 0) > 1)
  sorted.sort((x, y) => ((words[x] as string) < (words[y] as string) ? -1 : 1))
  const order: number[] = []
  const [lead, code, word, child]: [number[], number[], number[], number[]] = [[0], [0], [0], [0]]
  const stretches: (readonly [number, number])[] = [[0, 0]]
  const split = (begin: number, end: number, depth: number): void => {
    for (let i = begin; i < end; ) {
      const one = words[sorted[i] as number] as string
      let next = i + 1
      while (next < end && (words[sorted[next] as number] as string).startsWith(one.slice(0, depth))) next++
      lead.push(one.charCodeAt(0))
      code.push(one.charCodeAt(depth - 1))
      const ends = one.length === depth
      word.push(ends ? order.push(sorted[i] as number) : 0)
      stretches.push([ends ? i + 1 : i, next])
      i = next
    }
  }
  split(0, sorted.length, 2)
  const firstLevel = code.length
  for (let node = 1, depth = 3, last = code.length; node < code.length; node++) {
    if (node === last) {
      depth++
      last = code.length
    }
    child.push(code.length)
    split(...(stretches[node] as readonly [number, number]), depth)
  }
  if (code.length > most) throw new Error('more words than the tree can number')
  child.push(code.length)
  const tree = {
    lead: Uint16Array.from(lead.slice(0, firstLevel)),
    code: Uint16Array.from(code),
    child: Uint16Array.from(child),
    word: Uint16Array.from(word),
  }
  return { tree, order }
}

/** An index as strings, for a script: see `packed.ts`. */
export interface PackedTerms {
  /** The characters of all words, the commonest first; characters are told by their place here. */
  readonly alphabet: string
  /** Nodes of the first level: their first characters. */
  readonly lead: string
  readonly code: string
  /** For each node the number of its children, doubled, and one more where a word ends. */
  readonly child: string
  readonly singles: string
  readonly classes: string
  readonly vetoes: string
}

export class TermIndex {
  private readonly tree: Tree
  /** Node of a pair by its slot, then on to the next free slot; 0 for none. */
  private readonly pairs = new Uint16Array(tableSize)
  private readonly classes: Rows
  private readonly vetoes: Rows
  /** 1 at nodes whose words begin or end in a Latin letter. */
  private readonly latin: Uint8Array
  /** Words of one character come after the others. By their code: number of the word plus one; 0 for none. */
  private readonly singles = new Uint16Array(0x10000)
  private readonly singleCodes: readonly number[]
  /** Hits and vetoes of the text that is being read: three numbers each (class or word, start, end). */
  private readonly hits: number[] = []
  private readonly vetoed: number[] = []

  private constructor(tree: Tree, singles: readonly number[], classes: Rows, vetoes: Rows) {
    this.tree = tree
    this.classes = classes
    this.vetoes = vetoes
    this.singleCodes = singles
    const words = classes.first.length - 1
    for (let i = 0; i < singles.length; i++) this.singles[singles[i] as number] = words - singles.length + i + 1
    const { lead, code, child } = tree
    for (let node = 1; node < lead.length; node++) {
      let key = slot(lead[node] as number, code[node] as number)
      while (this.pairs[key] !== 0) key = (key + 1) & (tableSize - 1)
      this.pairs[key] = node
    }
    this.latin = new Uint8Array(code.length)
    for (let node = 1; node < code.length; node++) {
      if (node < lead.length && isLatin(lead[node] as number)) this.latin[node] = 2
      if ((this.latin[node] as number) > 1)
        for (let one = child[node] as number; one < (child[node + 1] as number); one++) this.latin[one] = 2
      else if (isLatin(code[node] as number)) this.latin[node] = 1
    }
  }

  static of({ words, classes, vetoes }: TermTable): TermIndex {
    if (words.length >= most) throw new Error('more words than the index can number')
    const { tree, order } = treeOf(words)
    const singles = [...words.keys()].filter((w) => words[w]?.length === 1)
    const inOrder = [...order, ...singles]
    return new TermIndex(
      tree,
      singles.map((w) => (words[w] as string).charCodeAt(0)),
      rowsOf(inOrder.map((w) => classes[w] ?? [])),
      rowsOf(inOrder.map((w) => vetoes[w] ?? [])),
    )
  }

  pack(): PackedTerms {
    const { lead, code, child, word } = this.tree
    const counts = new Map<number, number>()
    for (const list of [lead.subarray(1), code.subarray(1)]) for (const c of list) counts.set(c, (counts.get(c) ?? 0) + 1)
    const alphabet = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    const placeOf = new Map(alphabet.map((c, place) => [c, place]))
    const places = (list: Uint16Array): string => pack(Array.from(list.subarray(1), (c) => placeOf.get(c) ?? 0))
    return {
      alphabet: String.fromCharCode(...alphabet),
      lead: places(lead),
      code: places(code),
      child: pack(
        Array.from(code.subarray(1), (_, i) => ((child[i + 2] ?? 0) - (child[i + 1] ?? 0)) * 2 + (word[i + 1] === 0 ? 0 : 1)),
      ),
      singles: String.fromCharCode(...this.singleCodes),
      classes: packRows(this.classes),
      vetoes: packRows(this.vetoes),
    }
  }

  /** Classes of a word, none for a text that is no word. */
  classesOf(text: string): readonly number[] {
    const { child, code, word } = this.tree
    let w = text.length === 1 ? (this.singles[text.charCodeAt(0)] as number) : 0
    if (text.length > 1) {
      let node = this.probe(text.charCodeAt(0), text.charCodeAt(1))
      for (let at = 2; at < text.length && node !== 0; at++) {
        const last = child[node + 1] as number
        let one = child[node] as number
        while (one < last && code[one] !== text.charCodeAt(at)) one++
        node = one < last ? one : 0
      }
      w = word[node] as number
    }
    return w === 0 ? [] : Array.from(this.classes.values.subarray(this.classes.first[w - 1], this.classes.first[w]))
  }

  static unpack(packed: PackedTerms): TermIndex {
    const { alphabet } = packed
    const nodes = packed.code.length + 1
    const lead = new Uint16Array(packed.lead.length + 1)
    const [code, word, child] = [new Uint16Array(nodes), new Uint16Array(nodes), new Uint16Array(nodes + 1)]
    const leads = new Packed(packed.lead)
    for (let node = 1; node < lead.length; node++) lead[node] = alphabet.charCodeAt(leads.next())
    const codes = new Packed(packed.code)
    const children = new Packed(packed.child)
    let words = 0
    let next = lead.length
    for (let node = 1; node < nodes; node++) {
      code[node] = alphabet.charCodeAt(codes.next())
      const value = children.next()
      child[node] = next
      next += value >> 1
      if ((value & 1) === 1) word[node] = ++words
    }
    child[nodes] = next
    const singles = Array.from(packed.singles, (c) => c.charCodeAt(0))
    const size = words + singles.length
    return new TermIndex({ lead, code, child, word }, singles, unpackRows(packed.classes, size), unpackRows(packed.vetoes, size))
  }

  /** All places where a word of a class stands, minus those vetoed by a longer word. `word` holds class numbers. */
  scan(text: string): Hits {
    const flat = this.find(text)
    const pick = (part: number): number[] => Array.from({ length: flat.length / 3 }, (_, i) => flat[i * 3 + part] ?? 0)
    return { word: pick(0), start: pick(1), end: pick(2) }
  }

  /** The same as one row of numbers, three for each hit: class, start, end. The hot path. */
  find(text: string): number[] {
    const { pairs, singles } = this
    const length = text.length
    this.hits.length = 0
    this.vetoed.length = 0
    let b = length === 0 ? 0 : text.charCodeAt(0)
    for (let i = 0; i < length; i++) {
      const a = b
      b = i + 1 < length ? text.charCodeAt(i + 1) : 0
      if (singles[a] !== 0) this.take((singles[a] as number) - 1, i, i + 1)
      const node = pairs[slot(a, b)] as number
      if (node !== 0) this.follow(text, i, a, b, node)
    }
    return this.vetoed.length === 0 ? this.hits.slice() : this.unvetoed()
  }

  /** Takes the words that begin at `start` with `a` and `b`, the shorter before the longer. `probed` is what stands in the slot of the pair. */
  private follow(text: string, start: number, a: number, b: number, probed: number): void {
    const { code, child, word, lead } = this.tree
    let node = code[probed] === b && lead[probed] === a ? probed : this.probe(a, b)
    for (let end = start + 2; node !== 0; end++) {
      const w = word[node] as number
      if (w !== 0 && (this.latin[node] === 0 || isWhole(text, start, end))) this.take(w - 1, start, end)
      if (end >= text.length) return
      const next = text.charCodeAt(end)
      const last = child[node + 1] as number
      let found = 0
      for (let one = child[node] as number; one < last; one++) {
        if (code[one] !== next) continue
        found = one
        break
      }
      node = found
    }
  }

  /** Node of the pair, 0 for none. */
  private probe(a: number, b: number): number {
    const { code, lead } = this.tree
    for (let key = slot(a, b), at = this.pairs[key] as number; at !== 0; ) {
      if (code[at] === b && lead[at] === a) return at
      key = (key + 1) & (tableSize - 1)
      at = this.pairs[key] as number
    }
    return 0
  }

  private take(w: number, start: number, end: number): void {
    const { classes, vetoes, hits, vetoed } = this
    const last = classes.first[w + 1] as number
    for (let at = classes.first[w] as number; at < last; at++) hits.push(classes.values[at] as number, start, end)
    if (vetoes.first[w] !== vetoes.first[w + 1]) vetoed.push(w, start, end)
  }

  /** The hits without those that lie inside a veto of their class. Both are in order of their start, so one pass over both is enough. */
  private unvetoed(): number[] {
    const { hits, vetoed } = this
    let longest = 0
    for (let v = 0; v < vetoed.length; v += 3) longest = Math.max(longest, (vetoed[v + 2] as number) - (vetoed[v + 1] as number))
    const kept: number[] = []
    let first = 0
    for (let i = 0; i < hits.length; i += 3) {
      const word = hits[i] as number
      const start = hits[i + 1] as number
      const end = hits[i + 2] as number
      while (first < vetoed.length && (vetoed[first + 1] as number) < start - longest) first += 3
      if (!this.isVetoed(first, word, start, end)) kept.push(word, start, end)
    }
    return kept
  }

  private isVetoed(first: number, word: number, start: number, end: number): boolean {
    const { vetoed, vetoes } = this
    for (let v = first; v < vetoed.length && (vetoed[v + 1] as number) <= start; v += 3) {
      if ((vetoed[v + 2] as number) < end) continue
      const w = vetoed[v] as number
      const last = vetoes.first[w + 1] as number
      for (let at = vetoes.first[w] as number; at < last; at++) if (vetoes.values[at] === word) return true
    }
    return false
  }
}
