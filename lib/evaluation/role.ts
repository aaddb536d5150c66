/** Who is speaking: decided by the address and by what the page says of itself, never by what it praises. Evidence adds up and can be shown. */
import { hostOf, roleOfHost } from './address.ts'
import type { Role } from './evaluation.ts'
import type { PageText } from './page-text.ts'
import { nameClues, type TextClue, textClues, typeClues } from './role/clues.ts'
import { placesOf } from './role/places.ts'

/** Least weight of evidence for a role; below it the page is `other`. */
const enough = 3
/** A second name of the same kind (in the title and at the foot) adds this. */
const secondName = 1
/** Longest reason that is shown. */
const longestReason = 40

export interface RoleDecision {
  readonly role: Role
  /** The words, names or addresses that speak for it. */
  readonly reasons: readonly string[]
  /** Weight of evidence for each role that has any, heaviest first. */
  readonly weights: readonly (readonly [Role, number])[]
}

class Evidence {
  private readonly weights = new Map<Role, number>()
  private readonly reasons = new Map<Role, Set<string>>()

  add(role: Role, weight: number, reason: string): void {
    if (weight <= 0) return
    this.weights.set(role, (this.weights.get(role) ?? 0) + weight)
    const known = this.reasons.get(role) ?? new Set()
    this.reasons.set(role, known.add(reason.trim().slice(0, longestReason)))
  }

  decide(): RoleDecision {
    const weights = [...this.weights].sort((a, b) => b[1] - a[1])
    const [first] = weights
    if (first === undefined || first[1] < enough) return { role: 'other', reasons: [], weights }
    return { role: first[0], reasons: this.reasonsFor(first[0]), weights }
  }

  private reasonsFor(role: Role): string[] {
    return [...(this.reasons.get(role) ?? [])]
  }
}

function weighNames(names: readonly string[], evidence: Evidence): void {
  const best = new Map<Role, { weight: number; name: string; others: Set<string> }>()
  for (const name of new Set(names)) {
    const clue = nameClues.find((candidate) => candidate.name.test(name))
    if (clue === undefined) continue
    const known = best.get(clue.role)
    const others = known?.others.add(name) ?? new Set([name])
    if (known === undefined || clue.weight > known.weight) best.set(clue.role, { weight: clue.weight, name, others })
  }
  for (const [role, { weight, name, others }] of best) evidence.add(role, weight + (others.size > 1 ? secondName : 0), name)
}

function weighText(clue: TextClue, text: string, evidence: Evidence): void {
  const hits = text.match(clue.words)
  if (hits === null) return
  const kinds = new Set(hits)
  const number = clue.said === true ? hits.length : kinds.size
  evidence.add(clue.role, Math.min(clue.most, number * clue.each), [...kinds].slice(0, 3).join(' '))
}

/** Role with the words that decided it. Total: every page has one. */
export function decideRole(page: PageText): RoleDecision {
  const host = hostOf(page.url)
  const byHost = roleOfHost(host)
  if (byHost === 'public' || byHost === 'news' || byHost === 'personal')
    return { role: byHost, reasons: [host], weights: [[byHost, Number.POSITIVE_INFINITY]] }
  const evidence = new Evidence()
  const places = placesOf(page)
  weighNames(places.names, evidence)
  for (const clue of textClues) weighText(clue, places[clue.where], evidence)
  const types = new Map<Role, [number, string]>()
  for (const type of page.structuredTypes) {
    const clue = typeClues[type]
    if (clue !== undefined && clue.weight > (types.get(clue.role)?.[0] ?? 0)) types.set(clue.role, [clue.weight, type])
  }
  for (const [role, [weight, type]] of types) evidence.add(role, weight, type)
  if (byHost === 'academic') evidence.add('hospital', 2, host)
  return evidence.decide()
}

/** Logit of the share of passages that advertise from which a page does nothing else, and the lead that a quiet role must have there. */
const loud = -1
const lead = 4
/** Weight that is enough for a seller where the page's own voice speaks for one. */
const enoughWhenLoud = 1.5
const sellers: ReadonlySet<Role> = new Set(['provider', 'commercial'])

/**
 * The role again, once the voice of the page is known: a page that advertises in every other passage and is called a society or a diary only by
 * a word or two is its seller's. A hospital that promotes stays a hospital.
 */
export function reconsider(decision: RoleDecision, share: number): RoleDecision {
  if (share < loud || sellers.has(decision.role) || decision.role === 'hospital') return decision
  const own = decision.weights.find(([role]) => role === decision.role)?.[1] ?? 0
  const seller = decision.weights.find(([role]) => sellers.has(role))
  if (seller === undefined || seller[1] < enoughWhenLoud || own - seller[1] > lead) return decision
  return { ...decision, role: seller[0] }
}
