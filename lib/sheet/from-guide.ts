/** What the reader ticked in the guide, as changes to the sheet. */
import type { Change } from './change.ts'
import { questionId } from './identity.ts'
import type { Sheet } from './record.ts'

/** Ids that the sheet knows: the guide also ticks steps, which stand on no sheet. */
export interface Known {
  readonly papers: readonly string[]
  readonly questions: readonly string[]
}

/** What is ticked there and not on the sheet yet, in the order of the guide. Nothing that is on the sheet changes. */
export function changesFromGuide(sheet: Sheet, ticked: ReadonlySet<string>, known: Known): Change[] {
  const papers = known.papers.filter((id) => ticked.has(id) && !sheet.papers.includes(id))
  const questions = known.questions
    .filter((id) => ticked.has(id))
    .map((id) => ({ id: questionId({ kind: 'list', id }), origin: { kind: 'list', id } as const }))
    .filter(({ id }) => !sheet.questions.some((question) => question.id === id))
  return [
    ...questions.map((question): Change => ({ kind: 'add-question', question })),
    ...papers.map((id): Change => ({ kind: 'tick-paper', id, ready: true })),
  ]
}
