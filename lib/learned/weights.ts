/**
 * The artefact that `npm run train` writes and the reader loads: a header in JSON, then bytes. Weights are whole numbers from -127 to 127 with
 * one scale a head. Keys of runs are written as distances to the one before; everything else is used as it lies there, because a page waits
 * while this is loaded.
 */
import { categories } from '../signs/sign.ts'

export const format = 2

/** Keys of runs are numbers below `1 << keyBits`. */
export const keyBits = 20

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
  /** Bit `key & 31` of number `key >> 5` is set for each run. Runs are numbered in the order of their keys. */
  readonly keys: Uint32Array
  readonly promotion: Int8Array
  /** Bit `run & 31` of number `run >> 5` is set where a run also has weights for categories. */
  readonly isBroad: Uint32Array
  /** One row of eleven for each broad run. */
  readonly broad: Int8Array
  /** One row of twelve for each class: promotion, then categories. */
  readonly classes: Int8Array
}

/** A bit map of `size` bits in which the given ones are set. */
export function bitsOf(places: Iterable<number>, size: number): Uint32Array {
  const bits = new Uint32Array((size + 31) >> 5)
  for (const place of places) bits[place >> 5] = ((bits[place >> 5] as number) | (1 << (place & 31))) >>> 0
  return bits
}

export const heads = categories.length + 1

function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}

/** Bytes before the first bit map: the header's length, the header, and spaces up to a multiple of four. */
const padded = (json: string): string => json.padEnd(Math.ceil(json.length / 4) * 4)

/** Throws for bytes that are no weights of this format: the caller goes on without. */
export function decodeWeights(bytes: Uint8Array<ArrayBuffer>): Weights {
  if (bytes.byteOffset !== 0) return decodeWeights(bytes.slice())
  const length = new DataView(bytes.buffer).getUint32(0, true)
  if (length > bytes.length) throw new Error('no weights')
  let json = ''
  for (let at = 4; at < 4 + length; at++) json += String.fromCharCode(bytes[at] ?? 0)
  const header: unknown = JSON.parse(json)
  if (!isHeader(header)) throw new Error('weights of another format')
  let at = 4 + length
  const isBroad = new Uint32Array(bytes.buffer, at, (header.runs + 31) >> 5)
  at += isBroad.byteLength
  const signed = (size: number): Int8Array => {
    const made = new Int8Array(bytes.buffer, at, size)
    at += size
    return made
  }
  const promotion = signed(header.runs)
  const broad = signed(header.broadRuns * categories.length)
  const classes = signed(header.classes * heads)
  const keys = new Uint32Array(1 << (keyBits - 5))
  let key = 0
  for (let run = 0; run < header.runs; run++) {
    let shift = 0
    let byte = bytes[at++] as number
    for (; byte > 0x7f; byte = bytes[at++] as number, shift += 7) key += (byte & 0x7f) << shift
    key += byte << shift
    keys[key >> 5] = (keys[key >> 5] as number) | (1 << (key & 31))
  }
  if (at !== bytes.length) throw new Error('weights are cut short')
  return { header, keys, promotion, isBroad, broad, classes }
}

export function encodeWeights({ header, keys, promotion, isBroad, broad, classes }: Weights): Uint8Array<ArrayBuffer> {
  const json = padded(JSON.stringify(header))
  const parts = [isBroad, promotion, broad, classes, Uint8Array.from(distances(keys))]
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 4 + json.length))
  new DataView(out.buffer).setUint32(0, json.length, true)
  for (let i = 0; i < json.length; i++) out[4 + i] = json.charCodeAt(i)
  let at = 4 + json.length
  for (const part of parts) {
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return out
}

/** From each set bit to the next, seven bits a byte; a byte above 127 is followed by more. */
function* distances(bits: Uint32Array): Generator<number> {
  let last = 0
  for (let key = 0; key < bits.length * 32; key++) {
    if ((((bits[key >> 5] as number) >>> (key & 31)) & 1) === 0) continue
    let gap = key - last
    last = key
    for (; gap > 0x7f; gap >>= 7) yield (gap & 0x7f) | 0x80
    yield gap
  }
}

interface Native {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>
}

/** Base64 → bytes: by the engine where it can (Chromium from 140, Firefox from 133), a hundred times as fast; else by hand. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return (Uint8Array as Native).fromBase64?.(text) ?? byHand(text)
}

export function byHand(text: string): Uint8Array<ArrayBuffer> {
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
