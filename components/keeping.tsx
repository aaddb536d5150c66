/** "Put into my sheet", wherever a surface shows a finding, a question or a page. Nothing is drawn where there is no keeper. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { PutAnswer } from '../lib/platform/sheet-messages.ts'
import { keepStringsFor } from '../lib/platform/strings/keep/index.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import type { ToKeep } from '../lib/sheet/looked-at.ts'
import { Button } from './button.tsx'
import { TickIcon } from './icons.tsx'
import { Notice } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage } from './words.tsx'

export interface Keeper {
  /** `agreed`: the reader has just been told where things are kept and said yes. Never rejects. */
  keep(what: ToKeep, agreed: boolean): Promise<PutAnswer>
  openSheet(): void
}

const Keeping = createContext<Keeper | undefined>(undefined)

export function KeepingFor({ keeper, children }: { keeper: Keeper | undefined; children: ComponentChildren }) {
  return <Keeping.Provider value={keeper}>{children}</Keeping.Provider>
}

export const useKeeper = (): Keeper | undefined => useContext(Keeping)

type State = 'idle' | 'asking' | 'busy' | 'done' | 'already' | 'private' | 'full' | 'failed'

export interface KeepButtonProps {
  readonly what: ToKeep
  /** What it is about, for screen readers: there are many such buttons. */
  readonly about?: string
  readonly children?: string
  readonly look?: 'plain' | 'main' | 'quiet'
}

/** The button, and below it, in place, what came of it. Before the very first time it says where things are kept, and asks. */
export function KeepButton({ what, about, children, look = 'quiet' }: KeepButtonProps) {
  const keeper = useKeeper()
  const words = keepStringsFor(useLanguage())
  const [state, setState] = useState<State>('idle')
  if (keeper === undefined) return null
  const keep = async (agreed: boolean): Promise<void> => {
    setState('busy')
    const answer = await keeper.keep(what, agreed)
    if (answer.ok) setState(answer.changed ? 'done' : 'already')
    else setState(answer.why === 'ask-first' ? 'asking' : answer.why)
  }
  const isIn = state === 'done' || state === 'already'
  return (
    <div class="keep">
      {isIn ? (
        <div class="row">
          <p class="kept">
            <TickIcon />
            <Ruby>{words[state]}</Ruby>
          </p>
          <Button look="quiet" onClick={() => keeper.openSheet()}>
            <Ruby>{words.open}</Ruby>
          </Button>
        </div>
      ) : (
        state !== 'asking' && (
          <Button look={look} {...(about !== undefined && { label: words.putOf(about) })} onClick={() => void keep(false)}>
            <Ruby>{children ?? words.put}</Ruby>
          </Button>
        )
      )}
      {state === 'asking' && <AskFirst onYes={() => void keep(true)} onNo={() => setState('idle')} />}
      <div role="status" class="unseen">
        {isIn && withoutReadings(words[state])}
      </div>
      {(state === 'private' || state === 'full' || state === 'failed') && (
        <div role="status">
          <Notice>
            <p>
              <Ruby>{words.refusals[state]}</Ruby>
            </p>
          </Notice>
        </div>
      )}
    </div>
  )
}

/** A word about shared computers, before anything is kept for the first time. */
export function AskFirst({ onYes, onNo, isCalm = false }: { onYes: () => void; onNo: () => void; isCalm?: boolean }) {
  const { first } = keepStringsFor(useLanguage())
  const box = useRef<HTMLElement>(null)
  // The button that had the focus is gone; unless somebody is writing somewhere, which goes on.
  useEffect(() => {
    if (!isCalm) box.current?.focus()
  }, [isCalm])
  return (
    <section ref={box} class="ask-first" tabIndex={-1} aria-label={withoutReadings(first.title)}>
      <p>
        <strong>
          <Ruby>{first.title}</Ruby>
        </strong>
      </p>
      <p>
        <Ruby>{first.text}</Ruby>
      </p>
      <div class="row">
        <Button look="main" onClick={onYes}>
          <Ruby>{first.yes}</Ruby>
        </Button>
        <Button onClick={onNo}>
          <Ruby>{first.no}</Ruby>
        </Button>
      </div>
    </section>
  )
}
