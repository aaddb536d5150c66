/** From votes to one of three answers. The page's reader collects the votes, this decides; nothing here knows a DOM. */
import { type AdVoteKind, adVoteKinds } from './engines/definition.ts'
import type { ResultKind } from './results.ts'

export type Vote =
  | { readonly for: 'ad'; readonly kind: AdVoteKind; readonly id: string }
  /** `mark`: only organic results carry it. */
  | { readonly for: 'organic'; readonly mark: boolean; readonly id: string }

/** What a vote of a kind is worth. Several votes of one kind count once: they tend to fall together when an engine changes. */
export const adWeights: Readonly<Record<AdVoteKind, number>> = {
  'link-shape': 3,
  'data-attribute': 3,
  'container-id': 2,
  'readable-class': 2,
  'block-label': 2,
  'obfuscated-class': 1,
}

/** From here on a result is an advertisement whatever else it looks like: engines dress ads as organic results, never the other way round. */
const strong = 3
/** From here on it is one unless it carries a mark of organic results. */
const likely = 2

export function adWeight(votes: readonly Vote[]): number {
  return adVoteKinds.reduce(
    (sum, kind) => sum + (votes.some((vote) => vote.for === 'ad' && vote.kind === kind) ? adWeights[kind] : 0),
    0,
  )
}

export function decideKind(votes: readonly Vote[]): ResultKind {
  const ad = adWeight(votes)
  if (ad >= strong) return 'sponsored'
  const organic = votes.filter((vote) => vote.for === 'organic')
  if (ad >= likely && !organic.some((vote) => vote.mark)) return 'sponsored'
  return ad === 0 && organic.length > 0 ? 'organic' : 'unclear'
}
