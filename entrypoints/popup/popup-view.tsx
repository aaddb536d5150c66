/** The popup: everything the panel does, for a tab on which no panel is open, or a phone. Data and callbacks only. */
import { Button } from '../../components/button.tsx'
import type { SignLookup } from '../../components/derive.ts'
import type { OtherPagesProps } from '../../components/elsewhere.tsx'
import { EvaluationView } from '../../components/evaluation-view.tsx'
import type { Fit } from '../../components/fit.tsx'
import { type GuideAnchor, Help } from '../../components/help.tsx'
import { LogoIcon } from '../../components/icons.tsx'
import type { Keeper } from '../../components/keeping.tsx'
import { Notice } from '../../components/pieces.tsx'
import { ResultsView } from '../../components/results-view.tsx'
import { Ruby } from '../../components/ruby.tsx'
import type { GoToPlace } from '../../components/treatments.tsx'
import { useStrings } from '../../components/words.tsx'
import type { DisclosureId } from '../../lib/evaluation/evaluation.ts'
import type { Language } from '../../lib/language/trilingual.ts'
import type { Refusal } from '../../lib/platform/messages.ts'
import { keepStringsFor } from '../../lib/platform/strings/keep/index.ts'
import { pageStringsFor } from '../../lib/platform/strings/pages/index.ts'
import type { PopupState } from './ask-tab.ts'

export interface PopupViewProps {
  readonly state: PopupState
  readonly language: Language
  readonly signText: SignLookup
  /** The same search at public sources, for a results page. */
  readonly publicSearch?: string
  readonly today: string
  /** Something went otherwise than asked for. */
  readonly trouble?: 'gone' | 'not-saved'
  /** Puts things into the consultation sheet. */
  readonly keeper?: Keeper
  /** Takes the reader's word that a finding does not fit. */
  readonly fit?: Fit
  readonly onOpenSheet: () => void
  readonly onGoToFinding: (index: number) => void
  readonly onGoToDisclosure: (id: DisclosureId) => void
  readonly onGoToPlace: GoToPlace
  /** Has other pages of this site read, on the page. */
  readonly onReadElsewhere?: () => void
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  readonly onOpenOptions: () => void
  readonly onToggleMarks: () => void
  readonly onSiteOff: () => void
  readonly onSiteOn: () => void
  readonly onTryAgain: () => void
}

export function PopupView(props: PopupViewProps) {
  const { product, frame } = useStrings()
  return (
    <div class="popup">
      <header>
        <h1 class="brand">
          <LogoIcon />
          {product.name}
        </h1>
        <Button look="quiet" onClick={props.onOpenSheet}>
          <Ruby>{keepStringsFor(props.language).name}</Ruby>
        </Button>
        <Button look="quiet" onClick={props.onOpenOptions}>
          <Ruby>{frame.options}</Ruby>
        </Button>
      </header>
      <main>
        <Trouble {...props} />
        <State {...props} />
      </main>
    </div>
  )
}

function Trouble({ trouble, language }: PopupViewProps) {
  const { popup } = pageStringsFor(language)
  return (
    <div role="status">
      {trouble !== undefined && (
        <Notice>
          <p>
            <Ruby>{trouble === 'gone' ? popup.gone : popup.saveFailed}</Ruby>
          </p>
        </Notice>
      )}
    </div>
  )
}

function State(props: PopupViewProps) {
  const { state } = props
  const { popup } = pageStringsFor(props.language)
  switch (state.kind) {
    case 'reading':
      return (
        <div class="waiting" role="status">
          <p class="summary">
            <Ruby>{popup.reading}</Ruby>
          </p>
          <p class="soft">
            <Ruby>{popup.readingHint}</Ruby>
          </p>
        </div>
      )
    case 'page':
      return <EvaluationView {...props} evaluation={state.evaluation} marks={state.marks} otherPages={otherPagesOf(props)} />
    case 'results':
      return <ResultsView {...props} reading={state.reading} />
    case 'refused':
      return <Refused {...props} why={state.why} />
  }
}

function otherPagesOf({ state, onReadElsewhere }: PopupViewProps): OtherPagesProps | undefined {
  if (state.kind !== 'page' || state.elsewhere === undefined || onReadElsewhere === undefined) return undefined
  return { state: state.elsewhere, onRead: onReadElsewhere }
}

function Refused({ why, language, onOpenGuide, onSiteOn, onTryAgain }: PopupViewProps & { why: Refusal }) {
  const { words } = useStrings()
  const { popup } = pageStringsFor(language)
  const { title, todo } = words.refusals[why]
  return (
    <div class="view">
      <section class="stack">
        <h2>
          <Ruby>{title}</Ruby>
        </h2>
        <p>
          <Ruby>{todo}</Ruby>
        </p>
        {why === 'site-off' && (
          <div>
            <Button look="main" onClick={onSiteOn}>
              <Ruby>{popup.useAgain}</Ruby>
            </Button>
          </div>
        )}
        {(why === 'failed' || why === 'not-allowed') && (
          <div>
            <Button onClick={onTryAgain}>
              <Ruby>{popup.tryAgain}</Ruby>
            </Button>
          </div>
        )}
      </section>
      <Help onOpenGuide={onOpenGuide} />
    </div>
  )
}
