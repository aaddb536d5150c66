/**
 * The learned reader: weights → for a passage how far its wording leans towards promotion, and towards which categories, as logits; and which
 * phrases carried that. A linear model over the features of features.ts, so every judgement is a sum that can be taken apart again.
 */
import { type Category, categories } from '../signs/sign.ts'
import { classNames, emptyHash, keyOf, Letters, longestRun, type Passage, roll } from './features.ts'
import { decodeWeights, fromBase64, heads, type Thresholds, type Weights } from './weights.ts'

export interface Reading {
  /** Logit of «this passage carries some sign». */
  readonly promotion: number
  /** Logits of the categories in their order; computed when first asked for. */
  categories(): readonly number[]
}

export interface Phrase {
  /** Offsets in the passage's text. */
  readonly start: number
  readonly end: number
  /** Share of the judgement that stands in the phrase. */
  readonly weight: number
}

/** Most phrases that explain a judgement, and the fewest letters of one. */
const mostPhrases = 3
const fewestLetters = 2
/** A letter belongs to a phrase when it carries this share of what the strongest letter carries. */
const telling = 0.35

function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Which bits of a map are set, and how many before each: the place of a key among all keys. Small enough to stay in the processor's cache: each
 * 32 bits have two neighbours in `table`, the bits and how many are set before them.
 */
class Ranks {
  readonly table: Int32Array
  constructor(bits: Uint32Array) {
    const table = new Int32Array(bits.length * 2)
    let before = 0
    for (let i = 0; i < bits.length; i++) {
      const word = bits[i] as number
      table[i * 2] = word
      table[i * 2 + 1] = before
      if (word !== 0) before += ones(word)
    }
    this.table = table
  }
  /** How many set bits stand before this one; -1 where it is not set itself. */
  find(place: number): number {
    const at = (place >>> 5) << 1
    const word = this.table[at] as number
    const bit = 1 << (place & 31)
    return (word & bit) === 0 ? -1 : (this.table[at + 1] as number) + ones(word & (bit - 1))
  }
}

interface Judged {
  readonly classes: readonly number[]
  readonly reading: Reading
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((one, at) => one === b[at])

export class LearnedReader {
  readonly thresholds: Thresholds
  /** Hash of what the weights were trained on. */
  readonly inputs: string
  private readonly weights: Weights
  private readonly index: Ranks
  /** Row of each run in the weights for categories, -1 for none. Made when first needed: most pages are never asked for categories. */
  private rows: Ranks | undefined
  private readonly letters = new Letters()
  /** Number of the last passage in which each run stood: a run counts once. One byte each, to stay in the processor's cache; numbers begin anew. */
  private readonly last: Uint8Array
  /** The run of one letter by its code, plus two; one for none, nought for not yet looked up. A text has few letters, many times. */
  private readonly letter = new Int32Array(0x10000)
  private passages = 0
  /** Passages judged since the last `turn`, and between the two turns before; absent until the first. */
  private judged: Map<string, Judged> | undefined
  private before = new Map<string, Judged>()
  /** Weights for promotion of the runs found last. */
  private sum = 0
  private runs = new Int32Array(2048)
  /** The text whose runs `runs` holds, and how many. */
  private foundIn: string | undefined
  private found = 0

  constructor(weights: Weights) {
    if (weights.header.classes !== classNames.length) throw new Error('weights of another vocabulary')
    this.weights = weights
    this.thresholds = weights.header.thresholds
    this.inputs = weights.header.inputs
    this.index = new Ranks(weights.keys)
    this.last = new Uint8Array(weights.header.runs)
  }

  /** A new reading of a page begins: passages that the last one judged are remembered, those before it forgotten. */
  turn(): void {
    this.before = this.judged ?? new Map()
    this.judged = new Map()
  }

  /** What is said of the same passage again, between two calls of `turn`, was judged already. */
  read(passage: Passage): Reading {
    const { judged } = this
    if (judged === undefined) return this.judge(passage)
    let known = judged.get(passage.text) ?? this.before.get(passage.text)
    if (known === undefined || !isSame(known.classes, passage.classes))
      known = { classes: passage.classes, reading: this.judge(passage) }
    judged.set(passage.text, known)
    return known.reading
  }

  private judge(passage: Passage): Reading {
    const { header, classes } = this.weights
    const count = this.findRuns(passage.text)
    const value = count === 0 ? 0 : 1 / Math.sqrt(count)
    let logit = (header.bias[0] ?? 0) + this.sum * (header.runScale[0] ?? 0) * value
    for (const at of passage.classes) logit += (classes[at * heads] ?? 0) * (header.classScale[0] ?? 0) * header.classValue
    let known: readonly number[] | undefined
    return {
      promotion: logit,
      categories: () => {
        known ??= this.readCategories(passage)
        return known
      },
    }
  }

  /** The phrases of a passage that carried a judgement: of promotion, or of promotion and a category. At most three, strongest first. */
  explain(passage: Passage, category?: Category): Phrase[] {
    return phrases(passage.text, this.carried(passage.text, category))
  }

  /** What each character of the text carried of the judgement. */
  carried(text: string, category?: Category): Float64Array {
    const head = category === undefined ? 0 : 1 + categories.indexOf(category)
    const carried = new Float64Array(text.length)
    this.letters.load(text)
    const { codes, places, length } = this.letters
    for (let from = 0; from < length; from++) {
      let hash = emptyHash
      for (let at = from; at < length && at < from + longestRun; at++) {
        hash = roll(hash, codes[at] ?? 0)
        const run = this.index.find(keyOf(hash))
        if (run === -1) continue
        const share = (this.weight(run, 0) + (head === 0 ? 0 : this.weight(run, head))) / (at - from + 1)
        for (let one = from; one <= at; one++) {
          const place = places[one] ?? -1
          if (place >= 0 && place < text.length) carried[place] = (carried[place] ?? 0) + share
        }
      }
    }
    return carried
  }

  private row(run: number): number {
    this.rows ??= new Ranks(this.weights.isBroad)
    return this.rows.find(run)
  }

  private weight(run: number, head: number): number {
    const { header, promotion, broad } = this.weights
    if (head === 0) return (promotion[run] ?? 0) * (header.runScale[0] ?? 0)
    const row = this.row(run)
    return row === -1 ? 0 : (broad[row * categories.length + head - 1] ?? 0) * (header.runScale[head] ?? 0)
  }

  /** Fills `runs` with the known runs of the text, each once; says how many. The hot path: what it calls elsewhere is written out here. */
  private findRuns(text: string): number {
    // Whoever asks for the categories has just asked for the promotion of the same passage.
    if (text === this.foundIn) return this.found
    this.letters.load(text)
    const { codes, length } = this.letters
    if (this.runs.length < length * longestRun) this.runs = new Int32Array(length * longestRun * 2)
    if (this.passages === 0xff) {
      this.last.fill(0)
      this.passages = 0
    }
    const passage = ++this.passages
    const { runs, last } = this
    const { table } = this.index
    const { promotion } = this.weights
    let count = 0
    let sum = 0
    const { letter } = this
    for (let from = 0; from < length; from++) {
      const code = codes[from] as number
      let hash = roll(emptyHash, code)
      let first = letter[code] as number
      if (first === 0) {
        first = this.index.find(keyOf(hash)) + 2
        letter[code] = first
      }
      if (first > 1 && last[first - 2] !== passage) {
        last[first - 2] = passage
        runs[count++] = first - 2
        sum += promotion[first - 2] as number
      }
      const end = from + longestRun < length ? from + longestRun : length
      for (let at = from + 1; at < end; at++) {
        hash = roll(hash, codes[at] as number)
        const key = keyOf(hash)
        const word = table[(key >>> 5) << 1] as number
        const bit = 1 << (key & 31)
        if ((word & bit) === 0) continue
        const run = (table[((key >>> 5) << 1) + 1] as number) + ones(word & (bit - 1))
        if (last[run] === passage) continue
        last[run] = passage
        runs[count++] = run
        sum += promotion[run] as number
      }
    }
    this.sum = sum
    this.foundIn = text
    this.found = count
    return count
  }

  private readCategories(passage: Passage): number[] {
    const { header, broad, classes } = this.weights
    const count = this.findRuns(passage.text)
    const value = count === 0 ? 0 : 1 / Math.sqrt(count)
    const sums = new Float64Array(categories.length)
    for (let i = 0; i < count; i++) {
      const row = this.row(this.runs[i] ?? 0)
      if (row === -1) continue
      for (let c = 0, at = row * sums.length; c < sums.length; c++, at++) sums[c] = (sums[c] as number) + (broad[at] as number)
    }
    return categories.map((_, c) => {
      let logit = (header.bias[c + 1] ?? 0) + (sums[c] ?? 0) * (header.runScale[c + 1] ?? 0) * value
      for (const at of passage.classes)
        logit += (classes[at * heads + c + 1] ?? 0) * (header.classScale[c + 1] ?? 0) * header.classValue
      return logit
    })
  }
}

/** Neighbouring letters that carry much become a phrase. */
function phrases(text: string, carried: Float64Array): Phrase[] {
  const top = carried.reduce((most, one) => Math.max(most, one), 0)
  if (top <= 0) return []
  const all = carried.reduce((sum, one) => sum + Math.max(0, one), 0)
  const found: Phrase[] = []
  for (let start = 0; start < text.length; start++) {
    let weight = 0
    let end = start
    while (end < text.length && (carried[end] ?? 0) >= top * telling) weight += carried[end++] ?? 0
    if (end - start >= fewestLetters) found.push({ start, end, weight: weight / all })
    if (end > start) start = end
  }
  return found.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, mostPhrases)
}

/** The reader of the weights that `weights.js` left in `scope`; undefined where there are none, or none that fit this program. */
export function readerOf(base64: string | undefined): LearnedReader | undefined {
  if (base64 === undefined || base64 === '') return undefined
  try {
    return new LearnedReader(decodeWeights(fromBase64(base64)))
  } catch {
    return undefined
  }
}
