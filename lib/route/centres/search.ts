/** Finding a centre by prefecture, municipality or name, in kanji, kana or romaji. Pure and at once: the whole list is looked through. */
import { type Centre, kinds } from './centre-row.ts'
import { plainly, romanOf, romanTyped } from './kana.ts'
import { placeReadings } from './place-readings.ts'
import { type Prefecture, prefectures, readingOf } from './prefectures.ts'
import { cutterOf, type Token } from './tokens.ts'
import { wordReadings } from './word-readings.ts'

/** Where a word was found, the best first. */
type Rank = 0 | 1 | 2

interface Start {
  readonly rank: Rank
  /** Everything from here to the end, in each spelling. */
  readonly text: string
  readonly kana: string
  readonly roman: string
}

interface Entry {
  readonly centre: Centre
  /** Place of the prefecture and of the kind in their orders. */
  readonly order: number
  readonly starts: readonly Start[]
}

export interface Wish {
  readonly words: string
  readonly prefecture?: Prefecture | undefined
  /** Only the desks for children with cancer. */
  readonly children?: boolean
}

const cutPlace = cutterOf(placeReadings)
const cutName = cutterOf(wordReadings)
const cutPrefecture = cutterOf(new Map(prefectures.map((name) => [name, readingOf(name)])))

function startsOf(fields: readonly (readonly [Rank, readonly Token[]])[]): readonly Start[] {
  const all = fields.flatMap(([rank, tokens]) => tokens.map((token) => ({ rank, token })))
  return all.map(({ rank }, at) => {
    const rest = all.slice(at).map((each) => each.token)
    // A reading goes only as far as it is known without a gap.
    const gap = rest.findIndex(({ kana }) => kana === '')
    const kana = (gap === -1 ? rest : rest.slice(0, gap)).map((each) => each.kana).join('')
    return {
      rank,
      text: rest.map(({ text }) => text).join(''),
      kana,
      // Of the whole: letters are doubled across words, too.
      roman: romanOf(kana),
    }
  })
}

function entryOf(centre: Centre): Entry {
  const name = startsOf([
    [0, cutPrefecture(centre.prefecture)],
    [1, cutPlace(centre.municipality)],
    [2, cutName(centre.name)],
  ])
  const later = centre.laterName === undefined ? [] : startsOf([[2, cutName(centre.laterName)]])
  return {
    centre,
    order: prefectures.indexOf(centre.prefecture) * kinds.length + kinds.indexOf(centre.kind),
    starts: [...name, ...later],
  }
}

function rankOf(entry: Entry, word: string, roman: string): Rank | undefined {
  let best: Rank | undefined
  for (const { rank, text, kana, roman: read } of entry.starts)
    if (
      (best === undefined || rank < best) &&
      (text.startsWith(word) || kana.startsWith(word) || (roman !== '' && read.startsWith(roman)))
    )
      best = rank
  return best
}

/** A search over these lines. Making it takes some milliseconds, asking it well under one. */
export function searchOf(centres: readonly Centre[]): (wish: Wish) => readonly Centre[] {
  const entries = centres.map(entryOf).sort((one, other) => one.order - other.order)
  return ({ words, prefecture, children = false }) => {
    const asked = words
      .normalize('NFKC')
      .split(/[\s、,]+/)
      .map((word) => ({ word: plainly(word), roman: romanTyped(plainly(word)) }))
      .filter(({ word }) => word !== '')
    const found = entries.flatMap((entry) => {
      const { centre } = entry
      if (prefecture !== undefined && centre.prefecture !== prefecture) return []
      if (children && centre.kind !== 'children') return []
      let rank = 0
      for (const { word, roman } of asked) {
        const own = rankOf(entry, word, roman)
        if (own === undefined) return []
        rank += own
      }
      return [{ centre, rank }]
    })
    return found.sort((one, other) => one.rank - other.rank).map(({ centre }) => centre)
  }
}
