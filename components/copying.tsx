/** Copying a text, with the text at hand where the browser does not let us. */
import { useState } from 'preact/hooks'
import { keepStringsFor } from '../lib/platform/strings/keep/index.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import { Button } from './button.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage } from './words.tsx'

export interface CopyProps {
  readonly text: string
  readonly children: string
  /** Name of the text itself. */
  readonly label: string
  /** The text is in this language; the reader's own when left out. */
  readonly lang?: string
  /** Show the text before it is copied. */
  readonly shown?: boolean
}

export function Copy({ text, children, label, lang, shown = false }: CopyProps) {
  const { talk } = keepStringsFor(useLanguage())
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // A page without https, or one whose rules forbid the clipboard to everybody on it.
      setState('failed')
    }
  }
  return (
    <div class="copying">
      {shown && <Text text={text} label={label} {...(lang !== undefined && { lang })} />}
      <div class="row">
        <Button onClick={() => void copy()}>
          <Ruby>{children}</Ruby>
        </Button>
      </div>
      <div role="status">
        {state !== 'idle' && (
          <p class="soft">
            <Ruby>{state === 'copied' ? talk.copied : talk.copyFailed}</Ruby>
          </p>
        )}
      </div>
      {state === 'failed' && !shown && <Text text={text} label={label} {...(lang !== undefined && { lang })} />}
    </div>
  )
}

/** A text to select; nobody can type into it. */
function Text({ text, label, lang }: Pick<CopyProps, 'text' | 'label' | 'lang'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
    <section class="to-copy" lang={lang} aria-label={withoutReadings(label)} tabIndex={0}>
      {text}
    </section>
  )
}
