/**
 * What the learned reader sees of a text: its runs of one to four characters, hashed, and which word classes of the vocabulary stand in it.
 * White space counts for nothing, every digit for the same. No string is cut: codes go into one buffer, hashes roll over it.
 */
import { figureClasses } from '../language/figures.ts'
import type { Words } from '../language/pattern.ts'
import { vocabulary } from '../language/vocabulary.ts'
import { keyBits } from './weights.ts'

/** Longest run of characters that is a feature. */
export const longestRun = 4
const keyMask = (1 << keyBits) - 1

/** Word classes that are features, in the order of their numbers here: all of the lexicon, then figures by unit. */
export const classNames: readonly string[] = [...vocabulary.names, ...figureClasses]

/** Numbers of classes begin below nought: figures have -2 and less. */
const shift = 2 + figureClasses.length
const lexiconSize = classNames.length - figureClasses.length
/** Place in `classNames` of class number `n`, at `n + shift`; -1 for a word given on the spot. Those come after the lexicon. */
const placeOf = Int16Array.from({ length: shift + lexiconSize }, () => -1)
classNames.forEach((name, place) => {
  placeOf[vocabulary.number(name) + shift] = place
})

/** Number of the last question in which each class was seen. */
const seen = new Uint32Array(classNames.length)
let questions = 0

/** Which word classes stand in `[start, end)`, as places in `classNames`. */
export function classesIn(words: Words, start: number, end: number): number[] {
  const found: number[] = []
  const question = ++questions
  words.each(start, end, (word) => {
    const place = placeOf[word + shift] ?? -1
    if (place === -1 || seen[place] === question) return
    seen[place] = question
    found.push(place)
  })
  return found
}

/** A stretch of normalised text that is judged as one, with the word classes in it. */
export interface Passage {
  readonly text: string
  readonly classes: readonly number[]
}

const begin = 0x5e
const stop = 0x24

/** The letters of one text at a time, between a mark for its beginning and one for its end. */
export class Letters {
  codes = new Uint16Array(512)
  /** Place in the text of each letter; -1 and the text's length for the two marks. */
  places = new Int32Array(512)
  length = 0

  load(text: string): void {
    if (this.codes.length < text.length + 2) {
      this.codes = new Uint16Array(text.length * 2)
      this.places = new Int32Array(text.length * 2)
    }
    this.codes[0] = begin
    this.places[0] = -1
    let length = 1
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x20 || code === 0x0a || code === 0x3000 || code === 0x09 || code === 0x0d) continue
      this.codes[length] = code >= 0x30 && code <= 0x39 ? 0x30 : code
      this.places[length] = at
      length++
    }
    this.codes[length] = stop
    this.places[length] = text.length
    this.length = length + 1
  }
}

/** Hash of no letters; `roll` adds one letter, `keyOf` makes a key of the hash so far. */
export const emptyHash = 0x811c9dc5 | 0
export const roll = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export function keyOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & keyMask
}

const letters = new Letters()

/** All runs of a text as keys, each once, in the order in which they first stand. For training; reading does the same on the fly. */
export function runKeys(text: string): number[] {
  letters.load(text)
  const keys = new Set<number>()
  for (let from = 0; from < letters.length; from++) {
    let hash = emptyHash
    const last = Math.min(letters.length, from + longestRun)
    for (let at = from; at < last; at++) {
      hash = roll(hash, letters.codes[at] ?? 0)
      keys.add(keyOf(hash))
    }
  }
  return [...keys]
}
