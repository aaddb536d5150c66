/** What each sign catches that no other sign does: a sign that catches nothing alone is carried for nothing. */
import { evaluateText } from '../../lib/evaluation/evaluate.ts'
import { catalogue } from '../../lib/signs/catalogue.ts'
import type { Item } from '../accuracy/corpus.ts'

export interface Catches {
  readonly id: string
  /** Texts labelled with the sign's category in which it speaks, and those of them in which no other sign of that category does. */
  readonly all: number
  readonly only: number
}

export function catchesOf(items: readonly Item[]): Catches[] {
  const counts = new Map(catalogue.map(({ id }) => [id, { all: 0, only: 0 }]))
  for (const { text, labels } of items) {
    const { findings } = evaluateText(text)
    for (const label of labels) {
      const speaking = [...new Set(findings.filter(({ category }) => category === label).map(({ sign }) => sign))]
      for (const id of speaking) {
        const count = counts.get(id)
        if (count === undefined) continue
        count.all++
        if (speaking.length === 1) count.only++
      }
    }
  }
  return [...counts].map(([id, count]) => ({ id, ...count }))
}
