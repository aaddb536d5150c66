/**
 * Which use of a name a paragraph means: by product, cancer, dose and route, and who pays. The word 免疫療法 decides nothing. Pure; whatever
 * the paragraph leaves open stays `unclear` and is never called unproven by default.
 */
import type { CancerId } from './names/cancers.ts'
import type { CueId } from './names/cues.ts'
import type { Name, Rule, Side, Use, Way } from './names/name.ts'

/** What stands around a name. */
export interface Around {
  /** Who pays, from the place nearest to the name that says so. */
  readonly payer: 'self' | 'insurance' | undefined
  /** Who pays as the page as a whole says it: where every treatment on a page is self-pay, a heading need not repeat it. */
  readonly pagePayer: 'self' | undefined
  /** In the sentence or the heads over it. */
  readonly close: ReadonlySet<CueId>
  /** In the whole paragraph, the sentence and heads included. */
  readonly near: ReadonlySet<CueId>
  readonly cancers: ReadonlySet<CancerId>
  /** Ids of all names on the page. */
  readonly pageNames: ReadonlySet<string>
  /** The page is by someone who offers or sells, not by a hospital, an authority or a newspaper. */
  readonly seller: boolean
}

const meets = <T>(some: readonly T[], all: ReadonlySet<T>): boolean => some.some((one) => all.has(one))

/** Trials, advanced care: ways in which what is not covered is used openly. Sellers quote them for their own product. */
function studied(around: Around): Way | undefined {
  if (around.close.has('advanced-care')) return 'advanced-care'
  return around.close.has('trial') ? 'trial' : undefined
}

/** The use meant; undefined where the name is not worth a word here. */
export function decide(name: Name, around: Around): Use | undefined {
  const { rule } = name
  switch (rule.kind) {
    case 'drug':
      return drug(name, rule, around)
    case 'technique':
      return technique(name, rule, around)
    case 'shared':
      return shared(name, rule, around)
    case 'borrowed':
      return borrowedDrug(name, around)
    case 'plain': {
      const way = around.seller || around.payer === 'self' ? undefined : studied(around)
      return { id: name.id, status: way !== undefined && rule.studied.includes(way) ? way : name.status }
    }
  }
}

function drug({ id, status }: Name, rule: Extract<Rule, { kind: 'drug' }>, around: Around): Use {
  const { payer, close, near, cancers } = around
  const way = around.seller ? undefined : studied(around)
  if (way !== undefined && payer !== 'self') return { id, status: way }
  const otherwise = close.has('low-dose') || near.has('import') || close.has('off-label') || payer === 'self'
  if (otherwise && !(payer === 'insurance' && !near.has('import'))) return { id: rule.outside, status: 'unproven-use' }
  if (cancers.size === 0 || rule.covers.length === 0) return { id, status: close.has('any-cancer') ? 'unclear' : status }
  return { id, status: meets(rule.covers, cancers) ? status : 'unclear' }
}

function technique({ id, status }: Name, rule: Extract<Rule, { kind: 'technique' }>, around: Around): Use {
  const { payer, close, cancers } = around
  if (payer === 'self') return rule.outside
  const way = studied(around)
  if (way !== undefined) return { id, status: way }
  if (payer === 'insurance') return { id, status }
  if (close.has('any-cancer')) return around.pagePayer === 'self' ? rule.outside : { id, status: 'unclear' }
  if (cancers.size > 0 && rule.covers.length > 0) return { id, status: meets(rule.covers, cancers) ? status : 'unclear' }
  return around.pagePayer === 'self' && around.seller ? rule.outside : { id, status }
}

/** How strongly the paragraph speaks for one side: in the sentence more than around it. */
function weight(side: Side, { close, near, cancers }: Around): number {
  return (
    (meets(side.cues, close) ? 4 : 0) +
    (meets(side.cues, near) ? 2 : 0) +
    (side.cancers !== undefined && meets(side.cancers, cancers) ? 1 : 0)
  )
}

function shared({ id }: Name, { one, other }: Extract<Rule, { kind: 'shared' }>, around: Around): Use {
  const asUse = (side: Side): Use => ({ id: side.id, status: side.status })
  const way = around.payer === 'self' || around.seller ? undefined : studied(around)
  const [first, second] = [weight(one, around), weight(other, around)]
  // A product named in the sentence says more than who pays; who pays says more than what stands around.
  if (first >= 4 && second < 4 && around.payer !== 'self') return asUse(one)
  if (second >= 4 && first < 4 && around.payer !== 'insurance') return asUse(other)
  if (way !== undefined) return { id: one.status === way ? one.id : id, status: way }
  if (one.outside !== undefined && second === 0 && isSelfPay(around) && around.pageNames.has(one.id))
    return { id: one.id, status: one.outside }
  if (around.payer === 'self' && other.byNameOnly !== true) return asUse(other)
  if (around.payer === 'insurance' && one.byNameOnly !== true) return asUse(one)
  if (first !== second) return asUse(first > second ? one : other)
  return around.pagePayer === 'self' && first === 0 && other.byNameOnly !== true ? asUse(other) : { id, status: 'unclear' }
}

const isSelfPay = ({ payer, pagePayer }: Around): boolean => payer === 'self' || (payer === undefined && pagePayer === 'self')

/** A medicine for another illness: said only where it is sold against cancer, or studied. */
function borrowedDrug({ id, status }: Name, around: Around): Use | undefined {
  const { payer } = around
  if (payer === 'insurance') return undefined
  if (payer === 'self' || (around.seller && around.pagePayer === 'self')) return { id, status }
  const way = studied(around)
  return way === undefined ? undefined : { id, status: way }
}
