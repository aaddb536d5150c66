import type { ComponentChildren } from 'preact'
import { withoutReadings } from '../lib/route/furigana.ts'
import { Ruby } from './ruby.tsx'

export interface ButtonProps {
  readonly children: ComponentChildren
  readonly onClick: () => void
  /** `main`: the one thing to do here. `quiet`: reads like a link. `bare`: an icon, with `label`. */
  readonly look?: 'plain' | 'main' | 'quiet' | 'bare'
  /** Name for screen readers where the words on the button do not say enough. Must contain them. */
  readonly label?: string
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly extra?: string
  readonly lang?: string
}

export function Button({ children, onClick, look = 'plain', label, pressed, expanded, extra, lang }: ButtonProps) {
  return (
    <button
      type="button"
      class={['button', look, extra].filter(Boolean).join(' ')}
      onClick={() => onClick()}
      aria-label={label === undefined ? undefined : withoutReadings(label)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      lang={lang}
    >
      {children}
    </button>
  )
}

/** On or off, in words beside it. */
export function Switch({ checked, onChange, children }: { checked: boolean; onChange: () => void; children: ComponentChildren }) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input type="checkbox" checked={checked} onChange={() => onChange()} />
    </label>
  )
}

export interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly label: (value: Value) => string
  readonly lang?: (value: Value) => string
  readonly onChange: (value: Value) => void
}

/** One of a few, as native radio buttons. */
export function Choice<Value extends string>({ legend, name, value, values, label, lang, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{withoutReadings(legend)}</legend>
      {values.map((each) => (
        <label key={each} class="choice" lang={lang?.(each)}>
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
          <span>
            <Ruby>{label(each)}</Ruby>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
