/**
 * Finds all words of all classes in one pass: two characters are looked up in a table; where words begin with that pair, a tree of their further
 * characters is followed as far as the text goes along. Cost is linear in the text with a small constant, whatever the number of words.
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

/** Most words, nodes of the tree, and entries of classes and vetoes: all are kept as 16-bit numbers, nought being none. */
const most = 0xffff

/**
 * Words as a tree. Nodes of the first level stand for two characters and are found in a table; the children of a node follow one another.
 */
class Tree {
  /** Node of a pair by its slot, then on to the next free slot; 0 for none. */
  readonly pairs = new Uint16Array(tableSize)
  /** First character of the pair of a node of the first level. */
  readonly lead: Uint16Array
  /** Last character of a node. */
  readonly code: Uint16Array
  /** Children of node `n`: from `child[n]` to `child[n + 1] - 1`. */
  readonly child: Uint16Array
  /** The word that ends at a node, plus one; 0 for none. */
  readonly word: Uint16Array

  constructor(words: readonly string[]) {
    // Sorted, words that begin alike follow one another: a node is a stretch of the list.
    const order = [...words.keys()].filter((w) => (words[w]?.length ?? 0) > 1)
    order.sort((x, y) => ((words[x] as string) < (words[y] as string) ? -1 : 1))
    const size = order.reduce((sum, w) => sum + (words[w] as string).length - 1, 2)
    const [lead, code, word, child] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)]
    /** The stretch of each node, and how many characters it stands for. */
    const from = new Uint16Array(size)
    const to = new Uint16Array(size)
    let nodes = 1
    const split = (begin: number, end: number, depth: number): void => {
      for (let i = begin; i < end; ) {
        const one = words[order[i] as number] as string
        let next = i + 1
        while (next < end && (words[order[next] as number] as string).startsWith(one.slice(0, depth))) next++
        lead[nodes] = one.charCodeAt(0)
        code[nodes] = one.charCodeAt(depth - 1)
        if (one.length === depth) word[nodes] = (order[i] as number) + 1
        from[nodes] = one.length === depth ? i + 1 : i
        to[nodes] = next
        nodes++
        i = next
      }
    }
    split(0, order.length, 2)
    const firstLevel = nodes
    for (let node = 1, depth = 3, last = nodes; node < nodes; node++) {
      if (node === last) {
        depth++
        last = nodes
      }
      child[node] = nodes
      split(from[node] as number, to[node] as number, depth)
    }
    if (nodes > most) throw new Error('more words than the tree can number')
    child[nodes] = nodes
    this.lead = lead.slice(0, firstLevel)
    this.code = code.slice(0, nodes)
    this.word = word.slice(0, nodes)
    this.child = child.slice(0, nodes + 1)
    for (let node = 1; node < firstLevel; node++) {
      let key = slot(lead[node] as number, code[node] as number)
      while (this.pairs[key] !== 0) key = (key + 1) & (tableSize - 1)
      this.pairs[key] = node
    }
  }

  /** Node of the pair, 0 for none. `node` is what stands in its slot. */
  probe(a: number, b: number, node: number): number {
    for (let key = slot(a, b), at = node; at !== 0; key = (key + 1) & (tableSize - 1), at = this.pairs[key] as number)
      if (this.code[at] === b && this.lead[at] === a) return at
    return 0
  }
}

export class TermIndex {
  private readonly tree: Tree
  private readonly classes: Rows
  private readonly vetoes: Rows
  /** 1 where a word begins or ends in a Latin letter. */
  private readonly latin: Uint8Array
  /** Characters of each word. */
  private readonly sizes: Uint16Array
  /** Words of one character, plus one, by their code; 0 for none. */
  private readonly singles = new Uint16Array(0x10000)
  /** Hits and vetoes of the text that is being read: three numbers each (class or word, start, end). */
  private readonly hits: number[] = []
  private readonly vetoed: number[] = []
  private readonly ending = new Uint16Array(64)

  constructor({ words, classes, vetoes }: TermTable) {
    if (words.length >= most) throw new Error('more words than the index can number')
    this.tree = new Tree(words)
    this.classes = rowsOf(classes)
    this.vetoes = rowsOf(vetoes)
    this.latin = new Uint8Array(words.length)
    this.sizes = Uint16Array.from(words, (word) => word.length)
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as string
      if (isLatin(word.charCodeAt(0)) || isLatin(word.charCodeAt(word.length - 1))) this.latin[w] = 1
      if (word.length === 1) this.singles[word.charCodeAt(0)] = w + 1
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
    const { tree, singles } = this
    const { pairs } = tree
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

  /** Takes the words that begin at `start` with `a` and `b`, in the order of the table. */
  private follow(text: string, start: number, a: number, b: number, probed: number): void {
    const { tree, ending } = this
    const { code, child, word } = tree
    let node = code[probed] === b && tree.lead[probed] === a ? probed : tree.probe(a, b, probed)
    let count = 0
    for (let end = start + 2; node !== 0; end++) {
      const w = word[node] as number
      if (w !== 0 && (this.latin[w - 1] === 0 || isWhole(text, start, end)) && count < ending.length) {
        // End and word in order of the words: few words begin at one place.
        let at = count++
        for (; at > 0 && (ending[at - 1] as number) > w; at--) ending[at] = ending[at - 1] as number
        ending[at] = w
      }
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
    for (let i = 0; i < count; i++) {
      const w = (ending[i] as number) - 1
      this.take(w, start, start + (this.sizes[w] as number))
    }
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
