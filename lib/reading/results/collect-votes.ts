/** The votes of one candidate: what the page says for and against its being an advertisement. */
import type { AdVote, EngineDefinition, Layout } from '../../search/engines/definition.ts'
import { expression } from '../../search/target.ts'
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
  for (const vote of engine.ads) {
    if (speaks(vote, candidate, words, blocks)) votes.push({ for: 'ad', kind: vote.kind, id: vote.id })
  }
  if (votes.every((vote) => vote.for === 'organic' && !vote.mark)) votes.push(...drawnVotes(candidate, engine))
  return votes
}

function stands({ link, item, rest }: Candidate, selector: string, where: Place): boolean {
  if (where === 'link') return link.matches(selector)
  if (where === 'around') return link.closest(selector) !== null
  return [item, ...rest].some((part) => part.matches(selector) || part.querySelector(selector) !== null)
}

function speaks(vote: AdVote, candidate: Candidate, words: ResultWords, blocks: Blocks): boolean {
  switch (vote.kind) {
    case 'link-shape': {
      const { link, addresses } = candidate
      const given = vote.attribute === undefined ? addresses : [link.getAttribute(vote.attribute) ?? '']
      return given.some((address) => address !== '' && expression(vote.pattern).test(address))
    }
    case 'block-label':
      return words.labelled || blocks.isLabelledAd(candidate.item)
    default:
      return stands(candidate, vote.selector, vote.where)
  }
}

/** Most elements of one result whose drawn words are looked at. */
const looked = 10

/** Labels that exist only as `::before` or `::after`. Dear, so only where nothing firmer speaks, and only where a label may stand. */
function drawnVotes(candidate: Candidate, engine: EngineDefinition): Vote[] {
  for (const vote of engine.ads) {
    if (vote.kind !== 'block-label' || !vote.drawn) continue
    const words = new Set(vote.words.map(plainWords))
    for (const element of placesOfLabels(candidate)) {
      for (const pseudo of ['::before', '::after']) {
        const { content } = getComputedStyle(element, pseudo)
        if (isLabel(content, words)) return [{ for: 'ad', kind: 'block-label', id: `${vote.id} (drawn)` }]
      }
    }
  }
  return []
}

/** A drawn label is its word, or a picture that the style sheet itself carries. */
function isLabel(content: string, words: ReadonlySet<string>): boolean {
  if (content === 'none' || content === 'normal' || content === '') return false
  return words.has(plainWords(content.replace(/^["']|["']$/g, '')))
}

/** The result, its parts without words, and its short lone parts: labels are drawn where nothing is written, or beside little. */
function placesOfLabels({ item, heading }: Candidate): readonly Element[] {
  const empty: Element[] = []
  const short: Element[] = []
  for (const element of item.querySelectorAll('span, i, em, b, div, p, cite, a')) {
    if (element === heading || element.contains(heading)) continue
    if (element.childElementCount > 0) continue
    const length = element.textContent?.length ?? 0
    if (length === 0) empty.push(element)
    else if (length <= 40) short.push(element)
  }
  return [item, ...empty, ...short].slice(0, looked)
}
