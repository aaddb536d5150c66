/** A text that saves itself a moment after the last key. What another tab writes meanwhile is not lost, and neither is this. */

import { createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { Ruby } from '../../components/ruby.tsx'
import { withoutReadings } from '../../lib/route/furigana.ts'

/** Time without a key, in milliseconds, after which a text is saved. */
const settleMs = 400

/** Texts that are being written and not handed over yet: each is asked to do so before the page prints, saves a file or goes. */
export class Drafts {
  private readonly all = new Set<() => void>()
  add(handOver: () => void): () => void {
    this.all.add(handOver)
    return () => this.all.delete(handOver)
  }
  handOver(): void {
    for (const each of this.all) each()
  }
}
export const DraftsContext = createContext(new Drafts())

export interface FieldProps {
  readonly id: string
  readonly label: string
  /** For screen readers only: the place says it to everybody else. */
  readonly labelUnseen?: boolean
  readonly example?: string
  readonly value: string
  readonly lines?: number
  readonly longest: number
  readonly onChange: (from: string, to: string) => void
}

export function Field({ id, label, labelUnseen = false, example, value, lines = 1, longest, onChange }: FieldProps) {
  const [draft, setDraft] = useState(value)
  const base = useRef(value)
  const now = useRef(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const drafts = useContext(DraftsContext)
  const handOver = (): void => {
    clearTimeout(timer.current)
    if (now.current === base.current) return
    const from = base.current
    base.current = now.current
    onChange(from, now.current)
  }
  const latest = useRef(handOver)
  latest.current = handOver
  useEffect(() => {
    const forget = drafts.add(() => latest.current())
    return () => {
      latest.current()
      forget()
    }
  }, [drafts])
  useEffect(() => {
    // While something is being written here, what came from elsewhere waits; both are brought together on saving.
    if (now.current !== base.current) return
    base.current = value
    now.current = value
    setDraft(value)
  }, [value])
  const write = (text: string): void => {
    now.current = text
    setDraft(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(handOver, settleMs)
  }
  const shared = {
    id,
    class: 'field',
    value: draft,
    maxLength: longest,
    autoComplete: 'off',
    ...(example !== undefined && { placeholder: withoutReadings(example) }),
    onBlur: handOver,
  }
  return (
    <div class="labelled">
      <label for={id} class={labelUnseen ? 'unseen' : 'label'}>
        <Ruby>{label}</Ruby>
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => write(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => write(event.currentTarget.value)} />
      )}
    </div>
  )
}
