/** Names of treatments in one text, and the words that tell which use is meant. All are found in the one pass of the vocabulary. */
import type { Words } from '../language/pattern.ts'
import type { Span } from '../language/sentences.ts'
import { vocabulary } from '../language/vocabulary.ts'
import type { Around } from './decide.ts'
import { type CancerId, cancers } from './names/cancers.ts'
import { type CueId, cues } from './names/cues.ts'
import { names } from './names/index.ts'
import type { Name } from './names/name.ts'

/** By class number, so that asking costs nothing; most numbers belong to others. */
type ByClass<T> = (T | undefined)[]
const nameAt: ByClass<Name> = []
for (const [index, name] of names.entries()) nameAt[vocabulary.add(`treatment ${index} ${name.id}`, name)] = name
const cueAt: ByClass<CueId> = []
for (const [id, words] of Object.entries(cues)) cueAt[vocabulary.add(`cue ${id}`, words)] = id as CueId
const cancerAt: ByClass<CancerId> = []
for (const [id, words] of Object.entries(cancers)) cancerAt[vocabulary.add(`cancer ${id}`, words)] = id as CancerId

const selfPay = vocabulary.number('cue self-pay')
const notInsured = vocabulary.number('cue not-insured')
const insured = vocabulary.number('cue insured')

export interface Mention extends Span {
  readonly name: Name
}

/** Names in the order of the text; one inside a longer one of another treatment is left out. */
export function mentionsIn(words: Words): readonly Mention[] {
  const found: Mention[] = []
  for (const word of words.classes()) {
    const name = nameAt[word]
    if (name !== undefined) for (const { start, end } of words.of(word)) found.push({ name, start, end })
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  return found.filter((mention) => {
    const inside = mention.end <= reach
    reach = Math.max(reach, mention.end)
    return !inside
  })
}

/** Does the text say that its treatments are paid by the reader? */
export const saysSelfPay = (words: Words): boolean => words.has(selfPay) || words.has(notInsured)
export const saysInsured = (words: Words): boolean => words.has(insured)

/** What stands in a sentence or a whole text. */
function collect<T>(known: ByClass<T>, words: Words, into: Set<T>, span?: Span): void {
  for (const word of words.classes()) {
    const one = known[word]
    if (one === undefined) continue
    if (span === undefined || words.within(word, span.start, span.end).length > 0) into.add(one)
  }
}

/** Distance in characters from `mention` to the nearest place of `word` in `span`; infinite when there is none. */
function distance(words: Words, word: number, span: Span, mention: Span): number {
  let least = Number.POSITIVE_INFINITY
  for (const place of words.within(word, span.start, span.end)) {
    const gap = place.end <= mention.start ? mention.start - place.end : Math.max(0, place.start - mention.end)
    least = Math.min(least, gap)
  }
  return least
}

/** Who pays, by the nearest word that says so. `strict`: only words of self-pay itself count for it. */
function payerIn(words: Words, span: Span, mention: Span, strict: boolean): Around['payer'] {
  const uncovered = strict ? Number.POSITIVE_INFINITY : distance(words, notInsured, span, mention)
  const self = Math.min(distance(words, selfPay, span, mention), uncovered)
  const insurance = distance(words, insured, span, mention)
  if (self === insurance) return undefined
  return self < insurance ? 'self' : 'insurance'
}

/** What a mention stands in: its paragraph, its sentence, and the heads over it, the nearest first. */
export interface Paragraph {
  readonly words: Words
  readonly sentence: Span
  readonly heads: readonly Words[]
}

/** The words around a name that decide which use is meant. */
export function around(
  { words, sentence, heads }: Paragraph,
  mention: Span,
  page: Pick<Around, 'pagePayer' | 'pageNames' | 'seller'>,
): Around {
  const close = new Set<CueId>()
  collect(cueAt, words, close, sentence)
  for (const head of heads) collect(cueAt, head, close)
  const near = new Set(close)
  collect(cueAt, words, near)
  const found = new Set<CancerId>()
  collect(cancerAt, words, found, sentence)
  if (found.size === 0) collect(cancerAt, words, found)
  for (const head of heads) if (found.size === 0) collect(cancerAt, head, found)
  const whole = { start: 0, end: words.text.length }
  let payer = payerIn(words, sentence, mention, false) ?? payerIn(words, whole, mention, true)
  for (const head of heads) payer ??= payerIn(head, { start: 0, end: head.text.length }, { start: 0, end: 0 }, false)
  return { pagePayer: page.pagePayer, pageNames: page.pageNames, seller: page.seller, payer, close, near, cancers: found }
}
