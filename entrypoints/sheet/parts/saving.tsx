/** Whether what was written is kept, always in sight; before the first time it says where, and asks. */
import { useRef } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { AskFirst } from '../../../components/keeping.tsx'
import { Notice } from '../../../components/pieces.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { withoutReadings } from '../../../lib/route/furigana.ts'
import type { Aside } from '../../../lib/sheet/read.ts'
import type { SaveState } from '../session.ts'
import { asideWords } from './files.tsx'

export interface SavingProps {
  readonly save: SaveState
  readonly onAgree: () => void
  readonly onDecline: () => void
  readonly onRetry: () => void
  /** Something was just taken out and can be put back. */
  readonly onUndo?: (() => void) | undefined
}

export function Saving({ save, onAgree, onDecline, onRetry, onUndo }: SavingProps) {
  const words = sheetStringsFor(useLanguage())
  // «Saving» comes and goes with every pause in writing: it is shown, but only what it comes to is spoken, and not the same twice.
  const spoken = useRef(save)
  if (save !== 'saving') spoken.current = save
  const said = (state: SaveState): string => `${onUndo === undefined ? '' : words.removed}${words.save[state]}`
  return (
    <div class="saving" data-save={save}>
      <p class="unseen" role="status">
        {withoutReadings(said(spoken.current))}
      </p>
      {save === 'asking' && <AskFirst isCalm onYes={onAgree} onNo={onDecline} />}
      <div class="state">
        <p aria-hidden="true">
          <Ruby>{said(save)}</Ruby>
        </p>
        {onUndo !== undefined && (
          <Button onClick={onUndo}>
            <Ruby>{words.undo}</Ruby>
          </Button>
        )}
        {save === 'declined' && (
          <Button onClick={onAgree}>
            <Ruby>{words.save.keep}</Ruby>
          </Button>
        )}
        {(save === 'failed' || save === 'full') && (
          <Button onClick={onRetry}>
            <Ruby>{words.save.retry}</Ruby>
          </Button>
        )}
      </div>
    </div>
  )
}

export interface BrokenProps {
  readonly aside: readonly Aside[]
  readonly onSave: () => void
  readonly onForget: () => void
}

/** Parts of the stored sheet that could not be read: named, kept, and in the reader's hands. */
export function Broken({ aside, onSave, onForget }: BrokenProps) {
  const words = sheetStringsFor(useLanguage())
  if (aside.length === 0) return null
  return (
    <section class="broken" aria-labelledby="broken-title">
      <Notice>
        <h2 id="broken-title">
          <Ruby>{words.aside.title}</Ruby>
        </h2>
        <p>
          <Ruby>{words.aside.text(asideWords(aside, words))}</Ruby>
        </p>
        <div class="row">
          <Button onClick={onSave}>
            <Ruby>{words.aside.save}</Ruby>
          </Button>
          <Button look="quiet" onClick={onForget}>
            <Ruby>{words.aside.forget}</Ruby>
          </Button>
        </div>
      </Notice>
    </section>
  )
}
