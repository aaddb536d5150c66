/** The sheet as a file, out and in, and its end. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { AskFirst } from '../../../components/keeping.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { type SheetStrings, sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { withoutReadings } from '../../../lib/route/furigana.ts'
import { type FromFile, fromFile, largestFile } from '../../../lib/sheet/file.ts'
import type { Aside, PartName } from '../../../lib/sheet/read.ts'
import type { Sheet } from '../../../lib/sheet/record.ts'
import { Part } from './part.tsx'

export type Took = 'done' | 'full' | 'failed' | 'ask-first'
type How = 'merge' | 'replace'

export interface FileProps {
  readonly canBringBack: boolean
  readonly onSave: () => void
  readonly onTake: (sheet: Sheet, how: How, aside: readonly Aside[], agreed: boolean) => Promise<Took>
  readonly onBringBack: () => Promise<Took>
  readonly onErase: () => Promise<boolean>
}

export function Files(props: FileProps) {
  const words = sheetStringsFor(useLanguage()).file
  return (
    <Part id="file" title={words.title}>
      <div>
        <Button onClick={props.onSave}>
          <Ruby>{words.save}</Ruby>
        </Button>
        <p class="small soft">
          <Ruby>{words.saveHint}</Ruby>
        </p>
      </div>
      <Load {...props} />
      <Erase onErase={props.onErase} />
    </Part>
  )
}

/** What was set aside, in words: `質問（2件）、費用のメモ`. */
export function asideWords(aside: readonly Aside[], words: SheetStrings): string {
  const counts = new Map<PartName, number>()
  for (const { part } of aside) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts].map(([part, count]) => words.aside.part(words.aside.parts[part], count)).join('、')
}

type Loading =
  | { readonly step: 'idle'; readonly said?: string }
  | { readonly step: 'choose'; readonly found: Extract<FromFile, { ok: true }> }
  | { readonly step: 'ask-first'; readonly found: Extract<FromFile, { ok: true }>; readonly how: How }

function Load({ canBringBack, onTake, onBringBack }: FileProps) {
  const all = sheetStringsFor(useLanguage())
  const words = all.file
  const [state, setState] = useState<Loading>({ step: 'idle' })
  const input = useRef<HTMLInputElement>(null)
  const choices = useRef<HTMLElement>(null)
  useEffect(() => {
    if (state.step === 'choose') choices.current?.focus()
  }, [state.step])
  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    // A file of that size is not read at all. In bytes there may be up to three times as many as characters.
    const read: FromFile =
      file.size > largestFile * 3 ? { ok: false, why: 'too-large' } : await file.text().then(fromFile, () => fromFile(''))
    if (input.current !== null) input.current.value = ''
    setState(read.ok ? { step: 'choose', found: read } : { step: 'idle', said: words.refusals[read.why] })
  }
  const take = async (found: Extract<FromFile, { ok: true }>, how: How, agreed: boolean): Promise<void> => {
    const took = await onTake(found.sheet, how, found.aside, agreed)
    if (took === 'ask-first') setState({ step: 'ask-first', found, how })
    else setState({ step: 'idle', said: took === 'done' ? words[how === 'merge' ? 'merged' : 'replaced'] : words[took] })
  }
  const bringBack = async (): Promise<void> => {
    const took = await onBringBack()
    setState({ step: 'idle', said: took === 'done' ? words.broughtBack : words.failed })
  }
  return (
    <div>
      <Button onClick={() => input.current?.click()}>
        <Ruby>{words.load}</Ruby>
      </Button>
      <input
        ref={input}
        id="sheet-file"
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => void look(event.currentTarget.files?.[0])}
      />
      {state.step === 'choose' && (
        <section ref={choices} class="confirm stack" tabIndex={-1} aria-label={withoutReadings(words.load)}>
          <p>
            <Ruby>{words.found(state.found.sheet.questions.length, state.found.sheet.pages.length)}</Ruby>
          </p>
          {state.found.aside.length > 0 && (
            <p>
              <Ruby>{words.foundBroken(asideWords(state.found.aside, all))}</Ruby>
            </p>
          )}
          <div class="row">
            <Button look="main" onClick={() => void take(state.found, 'merge', false)}>
              <Ruby>{words.merge}</Ruby>
            </Button>
            <Button onClick={() => void take(state.found, 'replace', false)}>
              <Ruby>{words.replace}</Ruby>
            </Button>
            <Button look="quiet" onClick={() => setState({ step: 'idle' })}>
              <Ruby>{words.cancel}</Ruby>
            </Button>
          </div>
          <p class="small soft">
            <Ruby>{words.replaceHint}</Ruby>
          </p>
        </section>
      )}
      {state.step === 'ask-first' && (
        <AskFirst onYes={() => void take(state.found, state.how, true)} onNo={() => setState({ step: 'idle' })} />
      )}
      <p class="said" role="status">
        {state.step === 'idle' && state.said !== undefined && <Ruby>{state.said}</Ruby>}
      </p>
      {canBringBack && (
        <Button onClick={() => void bringBack()}>
          <Ruby>{words.bringBack}</Ruby>
        </Button>
      )}
    </div>
  )
}

function Erase({ onErase }: Pick<FileProps, 'onErase'>) {
  const words = sheetStringsFor(useLanguage()).file
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const question = useRef<HTMLElement>(null)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking) question.current?.focus()
  }, [asking])
  const end = (words: string): void => {
    setSaid(words)
    setAsking(false)
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1}>
      {asking ? (
        <section ref={question} class="confirm stack" tabIndex={-1} aria-label={withoutReadings(words.erase)}>
          <p>
            <Ruby>{words.eraseAsk}</Ruby>
          </p>
          <div class="row">
            <Button look="main" onClick={async () => end((await onErase()) ? words.erased : words.eraseFailed)}>
              <Ruby>{words.eraseYes}</Ruby>
            </Button>
            <Button onClick={() => end('')}>
              <Ruby>{words.eraseNo}</Ruby>
            </Button>
          </div>
        </section>
      ) : (
        <Button
          onClick={() => {
            setSaid('')
            setAsking(true)
          }}
        >
          <Ruby>{words.erase}</Ruby>
        </Button>
      )}
      <p class="small soft">
        <Ruby>{words.eraseHint}</Ruby>
      </p>
      <p class="said" role="status">
        <Ruby>{said}</Ruby>
      </p>
    </div>
  )
}
