/** What to ask: chosen from the list, taken from pages or in the reader's own words; the most important first. */
import { useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { withoutReadings } from '../../../lib/route/furigana.ts'
import { questions as listed, topics } from '../../../lib/route/questions.ts'
import { questionId } from '../../../lib/sheet/identity.ts'
import type { SheetQuestion } from '../../../lib/sheet/record.ts'
import { Field } from '../field.tsx'
import { questionText } from '../names.ts'
import { newId } from '../new-id.ts'
import { Part, type PartProps } from './part.tsx'

const longest = 500

export function Questions(props: PartProps) {
  const { sheet, onChange } = props
  const words = sheetStringsFor(useLanguage()).questions
  const [said, setSaid] = useState('')
  return (
    <Part id="questions" title={words.title} hint={words.hint}>
      {sheet.questions.length === 0 && (
        <p class="empty">
          <Ruby>{words.empty}</Ruby>
        </p>
      )}
      <ol class="asked">
        {sheet.questions.map((question, at) => (
          <Question
            key={question.id}
            {...props}
            question={question}
            at={at}
            onMove={(by) => {
              onChange({ kind: 'move-question', id: question.id, to: at + by })
              setSaid(words.moved(at + by + 1, sheet.questions.length))
            }}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {withoutReadings(said)}
      </p>
      <Own onAdd={(text) => onChange({ kind: 'add-question', question: { id: newId('q'), origin: { kind: 'own' }, text } })} />
      <Listed {...props} />
    </Part>
  )
}

interface QuestionProps extends PartProps {
  readonly question: SheetQuestion
  readonly at: number
  readonly onMove: (by: 1 | -1) => void
}

/** The words can be changed; whatever is not changed follows the language of the page. */
function Question({ question, at, sheet, onChange, onRemove, onMove }: QuestionProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const text = withoutReadings(questionText(question, language))
  return (
    <li class={at < 3 ? 'first' : ''}>
      <Field
        id={`ask-${question.id}`}
        label={words.questions.label(at + 1)}
        labelUnseen
        value={text}
        lines={2}
        longest={longest}
        onChange={(from, to) => onChange({ kind: 'edit-question', id: question.id, from, to })}
      />
      <div class="row">
        {at > 0 && (
          <Button look="quiet" label={words.questions.upOf(text)} onClick={() => onMove(-1)}>
            <Ruby>{words.questions.up}</Ruby>
          </Button>
        )}
        {at < sheet.questions.length - 1 && (
          <Button look="quiet" label={words.questions.downOf(text)} onClick={() => onMove(1)}>
            <Ruby>{words.questions.down}</Ruby>
          </Button>
        )}
        <Button
          look="quiet"
          label={words.removeOf(text)}
          onClick={() =>
            onRemove({ kind: 'remove-question', id: question.id }, { kind: 'add-question', question, at }, 'questions')
          }
        >
          <Ruby>{words.remove}</Ruby>
        </Button>
      </div>
    </li>
  )
}

function Own({ onAdd }: { onAdd: (text: string) => void }) {
  const words = sheetStringsFor(useLanguage()).questions
  const [text, setText] = useState('')
  const add = (): void => {
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div class="labelled">
        <label class="label" for="own-question">
          <Ruby>{words.own}</Ruby>
        </label>
        <input
          id="own-question"
          class="field"
          type="text"
          autoComplete="off"
          maxLength={longest}
          value={text}
          placeholder={withoutReadings(words.ownExample)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button onClick={add}>
        <Ruby>{words.add}</Ruby>
      </Button>
    </form>
  )
}

/** By topic, with a tick for what is on the sheet already. */
function Listed({ sheet, onChange, onRemove }: PartProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language).questions
  return (
    <details class="listed">
      <summary>
        <Ruby>{words.list}</Ruby>
      </summary>
      {topics.map((topic) => (
        <fieldset key={topic.id}>
          <legend>
            <Ruby>{topic.title[language]}</Ruby>
          </legend>
          {listed
            .filter((question) => question.topic === topic.id)
            .map((question) => {
              const origin = { kind: 'list', id: question.id } as const
              const id = questionId(origin)
              const at = sheet.questions.findIndex((each) => each.id === id)
              const chosen = sheet.questions[at]
              return (
                <label key={id} class="choice">
                  <input
                    type="checkbox"
                    checked={chosen !== undefined}
                    onChange={() => {
                      if (chosen === undefined) onChange({ kind: 'add-question', question: { id, origin } })
                      else if (chosen.text === undefined) onChange({ kind: 'remove-question', id })
                      // Changed by the reader: not lost by a slip.
                      else onRemove({ kind: 'remove-question', id }, { kind: 'add-question', question: chosen, at }, 'questions')
                    }}
                  />
                  <span>
                    <Ruby>{question.text[language]}</Ruby>
                  </span>
                </label>
              )
            })}
        </fieldset>
      ))}
    </details>
  )
}
