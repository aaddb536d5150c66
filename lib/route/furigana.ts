/** Easy Japanese carries its readings in brackets after the word: 病院（びょういん）. Surfaces set them as ruby, or leave them out. */
export type Piece = string | { readonly word: string; readonly reading: string }

const read = /([一-龠々ヶ]{1,12})（([ぁ-ゖー]{1,24})）/g

export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const match of text.matchAll(read)) {
    const [whole, word = '', reading = ''] = match
    if (match.index > at) found.push(text.slice(at, match.index))
    found.push({ word, reading })
    at = match.index + whole.length
  }
  if (at < text.length) found.push(text.slice(at))
  return found
}

/** The text without its readings. */
export const withoutReadings = (text: string): string => text.replace(read, '$1')
