/** From an evaluation to what the sheet keeps of it. */
import type { Disclosure, Evaluation, Finding } from '../evaluation/evaluation.ts'
import type { Change } from './change.ts'
import { addressToKeep, findingId, pageId, questionId } from './identity.ts'
import type { LookedAt, Origin, SheetFinding } from './record.ts'

/** As many places of one page as anybody would talk about; the firmer come first. */
const mostFindings = 60
const longestQuote = 300
const longestTitle = 200
const longestAddress = 4_000

/** One thing of a page that a reader may want to take along. */
export type ToKeep =
  | { readonly kind: 'page' }
  /** `index` into `evaluation.findings`. */
  | { readonly kind: 'finding'; readonly index: number }
  | { readonly kind: 'question'; readonly origin: Exclude<Origin, { kind: 'own' }> }

export type PutChange = Extract<Change, { kind: 'put' }>

/** The change that puts it there. `undefined` when there is no such finding, or it is a neutral note. */
export function putting(evaluation: Evaluation, what: ToKeep): PutChange | undefined {
  switch (what.kind) {
    case 'page':
      return { kind: 'put', page: lookedAt(evaluation, evaluation.findings) }
    case 'finding': {
      const finding = evaluation.findings[what.index]
      if (finding === undefined || finding.tier === 'context') return undefined
      return { kind: 'put', page: lookedAt(evaluation, [finding]) }
    }
    case 'question':
      return {
        kind: 'put',
        page: lookedAt(evaluation, []),
        question: { id: questionId(what.origin), origin: what.origin },
      }
  }
}

/** The page with these of its findings. */
export function lookedAt(evaluation: Evaluation, findings: readonly Finding[]): LookedAt {
  const whole = addressToKeep(evaluation.url)
  const address = whole.length <= longestAddress ? whole : (whole.split('?')[0] ?? '').slice(0, longestAddress)
  const title = shortened(evaluation.title, longestTitle)
  const withStatus = (status: Disclosure['status']) =>
    evaluation.disclosures.filter((disclosure) => disclosure.status === status).map((disclosure) => disclosure.id)
  return {
    id: pageId(address, title),
    address,
    title,
    role: evaluation.role,
    found: evaluation.findings.filter((finding) => finding.tier !== 'context').length,
    findings: findingsToKeep(findings),
    missing: withStatus('missing'),
    unchecked: withStatus('unchecked'),
    treatments: evaluation.treatments.map((treatment) => treatment.id),
    pageSigns: [...evaluation.pageSigns],
  }
}

/** Without neutral notes, each once, the firmer first. */
export function findingsToKeep(findings: readonly Finding[]): SheetFinding[] {
  const byId = new Map<string, SheetFinding>()
  for (const tier of ['prohibited', 'conditional'] as const)
    for (const finding of findings) {
      if (finding.tier !== tier) continue
      const quote = shortened(finding.quote, longestQuote)
      const id = findingId(finding.sign, quote)
      if (byId.size < mostFindings) byId.set(id, { id, sign: finding.sign, category: finding.category, tier, quote })
    }
  return [...byId.values()]
}

/** One line, never cut inside a character. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
