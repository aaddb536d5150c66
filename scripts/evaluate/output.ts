/** From what the reader says to what the command line promises, key by key, and nothing more. */
import type { DisclosureId, DisclosureStatus, Evaluation, Finding } from '../../lib/evaluation/evaluation.ts'
import type { ResultsReading } from '../../lib/search/results.ts'
import type { FailedInput, Input, Label } from './inputs.ts'

export interface FindingOut {
  readonly category: string
  readonly sign: string
  readonly tier: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

type LabelOut = { readonly id?: string | number; readonly file?: string }

export interface EvaluationOut extends LabelOut {
  readonly url?: string
  readonly role: string
  readonly topic: string
  readonly findings: readonly FindingOut[]
  readonly disclosures: Readonly<Partial<Record<DisclosureId, DisclosureStatus>>>
  readonly pageSigns: readonly string[]
  readonly treatments: readonly { readonly id: string; readonly status: string }[]
  readonly unchecked: readonly { readonly what: string; readonly why: string }[]
}

export interface ResultsOut extends LabelOut {
  readonly url: string
  readonly engine: string | null
  readonly results: readonly {
    readonly title: string
    readonly kind: string
    readonly publisher: string
    readonly domain: string
    readonly findings: readonly FindingOut[]
  }[]
}

export interface ErrorOut extends LabelOut {
  readonly line?: number
  readonly error: string
}

export type Output = EvaluationOut | ResultsOut | ErrorOut

export function evaluationOut(label: Label, url: string | undefined, evaluation: Evaluation): EvaluationOut {
  return {
    ...label,
    ...(url !== undefined && { url }),
    role: evaluation.role,
    topic: evaluation.topic,
    findings: findingsOut(evaluation.findings),
    disclosures: Object.fromEntries(evaluation.disclosures.map(({ id, status }) => [id, status])),
    pageSigns: [...evaluation.pageSigns],
    treatments: evaluation.treatments.filter(({ said }) => said === 'offered').map(({ id, status }) => ({ id, status })),
    unchecked: evaluation.unchecked.map(({ what, why }) => ({ what, why })),
  }
}

export function resultsOut(label: Label, url: string, reading: ResultsReading | null): ResultsOut {
  return {
    ...label,
    url,
    engine: reading?.engine ?? null,
    results: (reading?.results ?? []).map(({ title, kind, publisher, domain, findings }) => ({
      title,
      kind,
      publisher,
      domain,
      findings: findingsOut(findings),
    })),
  }
}

export function errorOut(input: Pick<Input, 'label' | 'line'> | FailedInput, error: string): ErrorOut {
  return { ...input.label, ...(input.line !== undefined && { line: input.line }), error: oneLine(error) }
}

export function isError(output: Output): output is ErrorOut {
  return 'error' in output
}

export function isResults(output: Output): output is ResultsOut {
  return 'engine' in output
}

/** What an input is called in tables: its id or its file. */
export function nameOf(output: Output): string {
  return String(output.id ?? output.file ?? '')
}

/** `context` notes explain; they are no findings. */
function findingsOut(findings: readonly Finding[]): FindingOut[] {
  return findings
    .filter(({ tier }) => tier !== 'context')
    .map(({ category, sign, tier, quote, start, end }) => ({ category, sign, tier, quote, start, end }))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
