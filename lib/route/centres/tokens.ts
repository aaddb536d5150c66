/** Names cut into words of which the reading is known, so that a search begins where a word begins: 「京都」 is not inside 「東京都」. */
import { plainly } from './kana.ts'

export interface Token {
  /** In the one spelling of `plainly`. */
  readonly text: string
  /** In hiragana; empty where it is not known. */
  readonly kana: string
}

const isKana = (text: string): boolean => /^[ぁ-ん]+$/.test(text)

export type Cut = (text: string) => readonly Token[]

/** Cuts at the longest known word each time; what is not known stands alone, character by character. */
export function cutterOf(readings: ReadonlyMap<string, string>): Cut {
  const known = new Map([...readings].map(([word, reading]) => [plainly(word), plainly(reading)]))
  const longest = Math.max(...[...known.keys()].map((word) => word.length))
  return (text) => {
    const source = plainly(text)
    const tokens: Token[] = []
    for (let at = 0; at < source.length; ) {
      let word = source.slice(at, at + longest)
      while (word.length > 1 && !known.has(word)) word = word.slice(0, -1)
      tokens.push({ text: word, kana: known.get(word) ?? (isKana(word) ? word : '') })
      at += word.length
    }
    return tokens
  }
}
