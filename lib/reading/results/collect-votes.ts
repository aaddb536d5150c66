/** The votes of one candidate: what the page says for and against its being an advertisement. */
import type { AdVote, EngineDefinition, Layout } from '../../search/engines/definition.ts'
import { expression, wayOf } from '../../search/target.ts'
import type { Vote } from '../../search/votes.ts'
import { type Blocks, plainWords } from './blocks.ts'
import type { Candidate } from './candidates.ts'
import type { ResultWords } from './words.ts'

type Place = 'link' | 'inside' | 'around'

export function collectVotes(
  candidate: Candidate,
  words: ResultWords,
  blocks: Blocks,
  engine: EngineDefinition,
  layout: Layout,
): Vote[] {
  const votes: Vote[] = []
  for (const shape of layout.organic) {
    if (stands(candidate, shape.selector, shape.where)) votes.push({ for: 'organic', mark: shape.mark, id: shape.id })
  }
  const places = placesOf(engine)
  const others = otherClicks(candidate, engine)
  const marked = { link: true, around: candidate.link.closest(places.around) !== null, inside: holds(candidate, places.inside) }
  for (const vote of engine.ads) {
    if ('where' in vote && !marked[vote.where]) continue
    if (speaks(vote, candidate, others, words, blocks)) votes.push({ for: 'ad', kind: vote.kind, id: vote.id })
  }
  if (votes.every((vote) => vote.for === 'organic' && !vote.mark)) votes.push(...drawnVotes(candidate, engine))
  return votes
}

/** All selectors of an engine's votes at once, because most results match none. */
const joined = new WeakMap<EngineDefinition, Readonly<Record<'around' | 'inside', string>>>()

function placesOf(engine: EngineDefinition): Readonly<Record<'around' | 'inside', string>> {
  const known = joined.get(engine)
  if (known !== undefined) return known
  const at = (where: Place): string =>
    engine.ads.flatMap((vote) => ('where' in vote && vote.where === where ? vote.selector : [])).join(', ') || 'no-such-element'
  const made = { around: at('around'), inside: at('inside') }
  joined.set(engine, made)
  return made
}

const holds = ({ item, rest }: Candidate, selector: string): boolean =>
  [item, ...rest].some((part) => part.matches(selector) || part.querySelector(selector) !== null)

function stands(candidate: Candidate, selector: string, where: Place): boolean {
  if (where === 'inside') return holds(candidate, selector)
  return where === 'link' ? candidate.link.matches(selector) : candidate.link.closest(selector) !== null
}

function speaks(vote: AdVote, candidate: Candidate, others: readonly string[], words: ResultWords, blocks: Blocks): boolean {
  switch (vote.kind) {
    case 'link-shape': {
      const { link, addresses } = candidate
      // Every address of the result counts: an advertisement may be dressed with a title that leads past the counter.
      const given = vote.attribute === undefined ? [...addresses, ...others] : [link.getAttribute(vote.attribute) ?? '']
      return given.some((address) => address !== '' && expression(vote.pattern).test(address))
    }
    case 'block-label':
      return words.labelled || blocks.isLabelledAd(candidate.item)
    default:
      return stands(candidate, vote.selector, vote.where)
  }
}

/** What every click address holds; most links are passed over by it. */
const hint = /acli?c?k|[ym]\.js|rd\.listing|syndicatedsearch|doubleclick|\/ck\/a/

/** Addresses of the other links of a result that may count a click, with those written inside them. */
function otherClicks({ item, rest, link }: Candidate, engine: EngineDefinition): readonly string[] {
  const found: string[] = []
  for (const part of [item, ...rest]) {
    for (const other of part.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (other === link || !hint.test(other.getAttribute('href') ?? '')) continue
      found.push(...wayOf({ href: other.href, attribute: () => '' }, engine).addresses)
    }
  }
  return found
}

/** Most elements of one result whose drawn words are looked at. */
const looked = 6
/** Longest words beside which a label is drawn. */
const shortWords = 30

/** Labels that exist only as `::before` or `::after`. Dear, so only where nothing firmer speaks, and only where a label may stand. */
function drawnVotes(candidate: Candidate, engine: EngineDefinition): Vote[] {
  for (const vote of engine.ads) {
    if (vote.kind !== 'block-label' || !vote.drawn) continue
    const { pictureIn } = vote
    for (const element of placesOfLabels(candidate, pictureIn)) {
      for (const pseudo of element.textContent === '' ? ['::before', '::after'] : ['::before']) {
        const { content } = getComputedStyle(element, pseudo)
        if (content === 'none' || content === 'normal' || content === '') continue
        const isPicture = pictureIn !== undefined && content.startsWith('url("data:image') && element.closest(pictureIn) !== null
        if (isPicture || isLabel(content, vote)) return [{ for: 'ad', kind: 'block-label', id: `${vote.id} (drawn)` }]
      }
    }
  }
  return []
}

const isLabel = (content: string, { words }: Extract<AdVote, { kind: 'block-label' }>): boolean => {
  const drawn = plainWords(content.replace(/^["']|["']$/g, ''))
  return words.some((word) => plainWords(word) === drawn)
}

/** The result, its parts without words, and its short parts: labels are drawn where nothing is written, or beside little. */
function placesOfLabels({ item, heading }: Candidate, pictureIn: string | undefined): readonly Element[] {
  const caption = pictureIn === undefined ? [] : [...item.querySelectorAll(`${pictureIn}, ${pictureIn} > *`)]
  const empty: Element[] = []
  const short: Element[] = []
  for (const element of item.querySelectorAll('span, i, em, b, div, p, cite, a')) {
    if (element.childElementCount > 0 || heading.contains(element)) continue
    const length = element.textContent?.length ?? 0
    if (length === 0) empty.push(element)
    else if (length <= shortWords) short.push(element)
  }
  return [item, ...caption.slice(0, 2), ...empty, ...short].slice(0, looked)
}
