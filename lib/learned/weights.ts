/**
 * The artefact that `npm run train` writes and the reader loads: a header in JSON, then bytes. Weights are whole numbers from -127 to 127 with
 * one scale a head; keys of runs are written as distances to the one before.
 */
import { categories } from '../signs/sign.ts'

export const format = 1

export interface Thresholds {
  /** Promotion logit from which the model alone raises a finding. */
  readonly raise: number
  /** Promotion logit below which a rule's match is taken for something else; for blunt signs the lower one. */
  readonly keep: number
  readonly keepBlunt: number
  /** Logit of each category from which it is named, and below which a rule that names it is not believed where another stands. */
  readonly categories: readonly number[]
  readonly keepCategories: readonly number[]
  /** Added to the promotion logit where the speaker is told: how much likelier than on average such speakers promote. */
  readonly speakers: Readonly<Record<string, number>>
}

export interface Header {
  readonly format: number
  /** Hash of everything the training read. */
  readonly inputs: string
  /** Runs with a weight for promotion, and those that also have weights for categories. */
  readonly runs: number
  readonly broadRuns: number
  readonly classes: number
  /** Value of a word class as a feature; a run has 1 / √(number of runs). */
  readonly classValue: number
  /** First promotion, then the categories in their order. */
  readonly bias: readonly number[]
  readonly runScale: readonly number[]
  readonly classScale: readonly number[]
  readonly thresholds: Thresholds
}

export interface Weights {
  readonly header: Header
  /** Ascending. */
  readonly keys: Uint32Array
  readonly promotion: Int8Array
  /** 1 where a run also has weights for categories, in order of the runs. */
  readonly isBroad: Uint8Array
  /** One row of eleven for each broad run. */
  readonly broad: Int8Array
  /** One row of twelve for each class: promotion, then categories. */
  readonly classes: Int8Array
}

export const heads = categories.length + 1

function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}

/** Throws for bytes that are no weights of this format: the caller goes on without. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  let json = ''
  for (let at = 4; at < 4 + length; at++) json += String.fromCharCode(bytes[at] ?? 0)
  const header: unknown = JSON.parse(json)
  if (!isHeader(header)) throw new Error('weights of another format')
  let at = 4 + length
  const keys = new Uint32Array(header.runs)
  let key = 0
  for (let run = 0; run < header.runs; run++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      key += (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    keys[run] = key
  }
  const signed = (size: number): Int8Array => {
    const made = new Int8Array(bytes.buffer, bytes.byteOffset + at, size)
    at += size
    return made
  }
  const promotion = signed(header.runs)
  const isBroad = new Uint8Array(header.runs)
  for (let run = 0; run < header.runs; run++) isBroad[run] = ((bytes[at + (run >> 3)] ?? 0) >> (run & 7)) & 1
  at += (header.runs + 7) >> 3
  const broad = signed(header.broadRuns * categories.length)
  const classes = signed(header.classes * heads)
  if (at !== bytes.length) throw new Error('weights are cut short')
  return { header, keys, promotion, isBroad, broad, classes }
}

export function encodeWeights({ header, keys, promotion, isBroad, broad, classes }: Weights): Uint8Array {
  const json = JSON.stringify(header)
  const out: number[] = []
  for (let shift = 0; shift < 32; shift += 8) out.push((json.length >> shift) & 0xff)
  for (let i = 0; i < json.length; i++) out.push(json.charCodeAt(i))
  let last = 0
  for (const key of keys) {
    let gap = key - last
    last = key
    for (; gap > 0x7f; gap >>= 7) out.push((gap & 0x7f) | 0x80)
    out.push(gap)
  }
  const push = (list: Int8Array): void => {
    for (const value of list) out.push(value & 0xff)
  }
  push(promotion)
  for (let run = 0; run < isBroad.length; run += 8) {
    let byte = 0
    for (let bit = 0; bit < 8; bit++) byte |= (isBroad[run + bit] ?? 0) << bit
    out.push(byte)
  }
  push(broad)
  push(classes)
  return Uint8Array.from(out)
}

/** Base64 → bytes, without `atob`, which the pure rooms do not know. */
export function fromBase64(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const values = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i
  let length = text.length
  while (length > 0 && text[length - 1] === '=') length--
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | (values[text.charCodeAt(i) & 0x7f] as number)) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
