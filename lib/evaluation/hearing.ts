/** A page that has been read to its end, heard as a whole: who speaks in which voice, and what of the findings stands in it. */
import { isQuotedAt } from '../language/quotation.ts'
import type { Finding, Role } from './evaluation.ts'
import { honestCategories } from './findings.ts'
import { inPassing } from './loud/in-passing.ts'
import type { PageText } from './page-text.ts'
import type { ReadBlock } from './read-block.ts'
import { type RoleDecision, reconsider } from './role.ts'
import { decide, type SecondReading, type Seen } from './second-reading.ts'
import { candourOf, shareOf, voiceOf } from './voice.ts'

/** Speakers who quote what others advertise; a clinic lets its patients speak for it in quotation marks. */
const quoteOthers: ReadonlySet<Role> = new Set(['public', 'news', 'personal'])

function isQuoted({ blocks }: PageText, { block, start }: Finding): boolean {
  const within = blocks[block]
  return within !== undefined && isQuotedAt(within.text, start - within.start + 1)
}

/** A page that leans this far to the sober side offers what it offers honestly: no section has to say so again. */
const candidLean = -3

/** Passages decided between two offers to pause. */
const stride = 24

/** The role once more, and the findings that stand, in reading order. A generator: it yields to offer a pause. */
export function* hear(
  reading: SecondReading,
  decided: RoleDecision,
  reads: readonly ReadBlock[],
  seen: readonly Seen[],
): Generator<void, { readonly decision: RoleDecision; readonly findings: Finding[] }> {
  const share = shareOf(seen.filter(({ open }) => open).map(({ judged }) => judged.promotion))
  const decision = reconsider(decided, share)
  const { lean } = voiceOf(decision.role, share, candourOf(reads))
  const heard = { ...reading, lean }
  const stands = (finding: Finding): boolean => {
    if (quoteOthers.has(decision.role) && isQuoted(reading.page, finding)) return false
    return lean >= candidLean || !honestCategories.has(finding.category)
  }
  const findings: Finding[] = []
  for (let from = 0; from < seen.length; from += stride) {
    findings.push(...decide(heard, seen.slice(from, from + stride)).filter(stands))
    yield
  }
  findings.push(...(yield* inPassing(heard, reads, findings)))
  return { decision, findings: findings.sort((a, b) => a.sentence.start - b.sentence.start) }
}
