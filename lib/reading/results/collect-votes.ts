/** The votes of one candidate: what the page says for and against its being an advertisement. */
import type { AdVote, EngineDefinition, Layout } from '../../search/engines/definition.ts'
import type { Vote } from '../../search/votes.ts'
import { type Blocks, compact } from './blocks.ts'
import { type Candidate, expression } from './candidates.ts'
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
  for (const vote of engine.ads) {
    if (speaks(vote, candidate, words, blocks)) votes.push({ for: 'ad', kind: vote.kind, id: vote.id })
  }
  if (votes.length === 0 || votes.every((vote) => vote.for === 'organic' && !vote.mark))
    votes.push(...drawnVotes(candidate, engine))
  return votes
}

function stands({ link, item }: Candidate, selector: string, where: Place): boolean {
  if (where === 'link') return link.matches(selector)
  if (where === 'around') return link.closest(selector) !== null
  return item.matches(selector) || item.querySelector(selector) !== null
}

function speaks(vote: AdVote, candidate: Candidate, words: ResultWords, blocks: Blocks): boolean {
  switch (vote.kind) {
    case 'link-shape': {
      const address = vote.attribute === undefined ? candidate.href : (candidate.link.getAttribute(vote.attribute) ?? '')
      return address !== '' && expression(vote.pattern).test(address)
    }
    case 'block-label':
      return (
        blocks.isLabelledAd(candidate.item) ||
        words.alone.some((text) => vote.words.includes(text)) ||
        isNamed(candidate.item, vote.words)
      )
    default:
      return stands(candidate, vote.selector, vote.where)
  }
}

/** Is a block around the item named as advertising for screen readers? */
function isNamed(item: Element, words: readonly string[]): boolean {
  for (let at = item.closest('[aria-label]'); at !== null; at = at.parentElement?.closest('[aria-label]') ?? null) {
    if (words.includes(compact(at.getAttribute('aria-label')))) return true
  }
  return false
}

/** Most elements of one result whose drawn words are looked at. */
const looked = 12

/** Labels that exist only as `::before`. Dear, so only where nothing firmer speaks and the engine is known to do it. */
function drawnVotes({ item }: Candidate, engine: EngineDefinition): Vote[] {
  for (const vote of engine.ads) {
    if (vote.kind !== 'block-label' || !vote.drawn) continue
    const lone = [...item.querySelectorAll('span, i, em, div')].filter((element) => element.childElementCount === 0)
    for (const element of lone.slice(0, looked)) {
      const drawn = getComputedStyle(element, '::before').content.replace(/^["']|["']$/g, '')
      if (vote.words.includes(compact(drawn))) return [{ for: 'ad', kind: 'block-label', id: `${vote.id} (drawn)` }]
    }
  }
  return []
}
