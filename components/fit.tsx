/** "This does not fit": hiding a finding on this site, showing it again, a text for the developers; and the wording behind a judgement. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Finding } from '../lib/evaluation/evaluation.ts'
import { hashOf } from '../lib/platform/finding-hash.ts'
import type { FitAnswer, HiddenHere } from '../lib/platform/messages.ts'
import { fitStringsFor } from '../lib/platform/strings/fit/index.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import { Button } from './button.tsx'
import { Copy } from './copying.tsx'
import { Notice, shorten } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage, useStrings } from './words.tsx'

/** With how many findings of this page are hidden. */
export interface Fit extends HiddenHere {
  /** Of the extension. */
  readonly version: string
  readonly host: string
  /** Hides what has this hash. Never rejects. */
  hide(hash: string): Promise<FitAnswer>
  showAgain(): Promise<FitAnswer>
  openCorrection(): void
}

const Fitting = createContext<Fit | undefined>(undefined)

export function FitFor({ fit, children }: { fit: Fit | undefined; children: ComponentChildren }) {
  return <Fitting.Provider value={fit}>{children}</Fitting.Provider>
}

const reportQuoteLength = 200

/** The button, and in its place, once pressed, what it will do and a text to copy: afterwards the finding is gone from here. */
export function FitButton({ finding }: { finding: Finding }) {
  const fit = useContext(Fitting)
  const { fit: words } = fitStringsFor(useLanguage())
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle')
  const box = useRef<HTMLElement>(null)
  const isOpen = state !== 'idle'
  useEffect(() => {
    if (isOpen) box.current?.focus()
  }, [isOpen])
  if (fit === undefined) return null
  const about = shorten(finding.quote, 60)
  const hide = async (): Promise<void> => {
    if (!(await fit.hide(hashOf(fit.host, finding)).catch(() => false))) setState('failed')
  }
  if (!isOpen)
    return (
      <div class="fit">
        <Button look="quiet" label={words.buttonOf(about)} onClick={() => setState('asking')}>
          <Ruby>{words.button}</Ruby>
        </Button>
      </div>
    )
  const quote = shorten(finding.quote, reportQuoteLength)
  return (
    <div class="fit">
      <section ref={box} class="ask-first" tabIndex={-1} aria-label={withoutReadings(words.title)}>
        <p>
          <strong>
            <Ruby>{words.title}</Ruby>
          </strong>
        </p>
        <p>
          <Ruby>{words.text}</Ruby>
        </p>
        <div class="row">
          <Button look="main" onClick={() => void hide()}>
            <Ruby>{words.yes}</Ruby>
          </Button>
          <Button onClick={() => setState('idle')}>
            <Ruby>{words.no}</Ruby>
          </Button>
        </div>
        <div role="status">
          {state === 'failed' && (
            <p>
              <Ruby>{words.failed}</Ruby>
            </p>
          )}
        </div>
        <Copy text={`${words.reportText(quote, finding.sign)}\n${words.version(fit.version)}`} label={words.reportLabel}>
          {words.report}
        </Copy>
        <p class="small soft">
          <Ruby>{words.reportHint}</Ruby>
        </p>
      </section>
    </div>
  )
}

/** How many are hidden here, with the way back. Takes the focus when the number grows: the button that had it is gone. */
export function HiddenLine() {
  const fit = useContext(Fitting)
  const { fit: words } = fitStringsFor(useLanguage())
  const line = useRef<HTMLDivElement>(null)
  const count = fit?.count ?? 0
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) line.current?.focus({ preventScroll: true })
    before.current = count
  }, [count])
  if (fit === undefined) return null
  return (
    <div ref={line} class="hidden-line" tabIndex={-1} role="status">
      {count > 0 && (
        <>
          <p class="soft">
            <Ruby>{words.hidden(count)}</Ruby>
          </p>
          {fit.onlyHere && (
            <p class="small soft">
              <Ruby>{words.onlyHere}</Ruby>
            </p>
          )}
          <Button look="quiet" onClick={() => void fit.showAgain()}>
            <Ruby>{words.showAgain}</Ruby>
          </Button>
        </>
      )}
    </div>
  )
}

/** Said where nothing is left to show because of what the reader hid; `otherwise` where nothing was found at all. */
export function NothingElse({ otherwise }: { otherwise: ComponentChildren }) {
  const fit = useContext(Fitting)
  const { fit: words } = fitStringsFor(useLanguage())
  if ((fit?.count ?? 0) === 0) return otherwise
  return (
    <Notice>
      <p>
        <Ruby>{words.nothingElse}</Ruby>
      </p>
    </Notice>
  )
}

/** For owners of pages: where they read how a sign is corrected. */
export function CorrectionLink() {
  const fit = useContext(Fitting)
  const { correction } = fitStringsFor(useLanguage())
  if (fit === undefined) return null
  return (
    <div class="row">
      <Button look="quiet" onClick={() => fit.openCorrection()}>
        <Ruby>{correction.link}</Ruby>
      </Button>
    </div>
  )
}

const mostPhrases = 3

/** The wording that carried the learned reader's judgement. Words of the page: no readings are looked for in them. */
export function Phrases({ of }: { of: readonly Finding[] }) {
  const words = fitStringsFor(useLanguage())
  const { common } = useStrings()
  const phrases = [...new Set(of.flatMap((finding) => finding.phrases ?? []))].slice(0, mostPhrases)
  if (phrases.length === 0) return null
  return <p class="where">{words.phrases(phrases.map((phrase) => common.quoted(shorten(phrase, 40))).join(''))}</p>
}
