/** Texts that share most of their character 5-grams. */
import type { Item } from '../accuracy/corpus.ts'

const size = 5
/** Share of the shorter text's 5-grams that also stand in the other. Above it the two are the same text in other clothes. */
const most = 0.5

export interface NearDuplicate {
  readonly one: Item
  readonly other: Item
  readonly overlap: number
}

function gramsOf(text: string): Set<string> {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const grams = new Set<string>()
  for (let at = 0; at + size <= plain.length; at++) grams.add(plain.slice(at, at + size))
  return grams
}

const declared = (one: Item, other: Item): boolean => one.pair === other.id || other.pair === one.id

/** All pairs above the limit but the declared ones, by an index over 5-grams: it costs the grams that are shared, not every pair of texts. */
export function nearDuplicates(items: readonly Item[]): NearDuplicate[] {
  const grams = items.map(({ text }) => gramsOf(text))
  const holders = new Map<string, number[]>()
  const found: NearDuplicate[] = []
  for (const [at, own] of grams.entries()) {
    const shared = new Map<number, number>()
    for (const gram of own) {
      const list = holders.get(gram) ?? []
      for (const earlier of list) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
      list.push(at)
      holders.set(gram, list)
    }
    for (const [earlier, count] of shared) {
      const one = items[earlier]
      const other = items[at]
      const overlap = count / Math.min(own.size, grams[earlier]?.size ?? 1)
      if (one !== undefined && other !== undefined && overlap > most && !declared(one, other)) found.push({ one, other, overlap })
    }
  }
  return found
}
