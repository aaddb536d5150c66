/** Papers to bring, and notes on cost. */
import { Button } from '../../../components/button.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { costRows } from '../../../lib/route/costs.ts'
import { withoutReadings } from '../../../lib/route/furigana.ts'
import { papers } from '../../../lib/route/papers.ts'
import { Field } from '../field.tsx'
import { newId } from '../new-id.ts'
import { Part, type PartProps } from './part.tsx'

const longest = 300

export function Papers({ sheet, onChange }: PartProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language).papers
  return (
    <Part id="papers" title={words.title} hint={words.hint}>
      <ul class="papers">
        {papers.map(({ id, name, note }) => (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={sheet.papers.includes(id)}
                onChange={(event) => onChange({ kind: 'tick-paper', id, ready: event.currentTarget.checked })}
              />
              <span>
                <Ruby>{name[language]}</Ruby>
                <span class="note">
                  <Ruby>{note[language]}</Ruby>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function Costs({ sheet, onChange, onRemove }: PartProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const has = (what: string): boolean => sheet.costs.some((cost) => cost.what === what)
  const usual = costRows.map(({ id, what }) => ({ id, what: withoutReadings(what[language]) })).filter(({ what }) => !has(what))
  return (
    <Part id="costs" title={words.costs.title} hint={words.costs.hint}>
      <ul class="costs">
        {sheet.costs.map((cost, at) => (
          <li key={cost.id}>
            {(['what', 'sum'] as const).map((field) => (
              <Field
                key={field}
                id={`cost-${cost.id}-${field}`}
                label={field === 'what' ? words.costs.whatOf(at + 1) : words.costs.sumOf(at + 1)}
                labelUnseen
                example={field === 'what' ? words.costs.what : words.costs.sum}
                value={cost[field]}
                longest={longest}
                onChange={(from, to) => onChange({ kind: 'edit-cost', id: cost.id, field, from, to })}
              />
            ))}
            <Button
              look="quiet"
              label={words.removeOf(cost.what === '' ? words.costs.whatOf(at + 1) : cost.what)}
              onClick={() => onRemove({ kind: 'remove-cost', id: cost.id }, { kind: 'add-cost', cost, at }, 'costs')}
            >
              <Ruby>{words.remove}</Ruby>
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => onChange({ kind: 'add-cost', cost: { id: newId('c'), what: '', sum: '' } })}>
        <Ruby>{words.costs.add}</Ruby>
      </Button>
      {usual.length > 0 && (
        <details class="usual">
          <summary>
            <Ruby>{words.costs.usual}</Ruby>
          </summary>
          <div class="row">
            {usual.map(({ id, what }) => (
              <Button key={id} onClick={() => onChange({ kind: 'add-cost', cost: { id: newId('c'), what, sum: '' } })}>
                {what}
              </Button>
            ))}
          </div>
        </details>
      )}
    </Part>
  )
}
