/** What panel, popup and side panel show of one page, in one order. Data and callbacks only. */
import type { ComponentChildren } from 'preact'
import type { DisclosureId, Evaluation } from '../lib/evaluation/evaluation.ts'
import type { Language } from '../lib/language/trilingual.ts'
import type { MarksState } from '../lib/platform/messages.ts'
import { explanationsFailed } from '../lib/platform/strings/knowledge/failed.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import { Button, Switch } from './button.tsx'
import { countsOf, groupFindings, questionsFor, type SignLookup, shownDisclosures } from './derive.ts'
import { DisclosureRow } from './disclosure-row.tsx'
import { OtherPages, type OtherPagesProps } from './elsewhere.tsx'
import { useExplained } from './explained.tsx'
import { Findings } from './findings.tsx'
import { CorrectionLink, type Fit, FitFor, HiddenLine, NothingElse } from './fit.tsx'
import { Glossary } from './glossary.tsx'
import { type GuideAnchor, Help } from './help.tsx'
import { KeepButton, type Keeper, KeepingFor } from './keeping.tsx'
import { Notice } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { summaryOf } from './summary.ts'
import { TalkAboutPage } from './talk.tsx'
import { type GoToPlace, Treatments } from './treatments.tsx'
import { Speak, useLanguage, useStrings } from './words.tsx'

export interface EvaluationViewProps {
  readonly evaluation: Evaluation
  readonly marks: MarksState
  readonly language: Language
  readonly signText: SignLookup
  readonly onGoToFinding: (index: number) => void
  readonly onGoToDisclosure: (id: DisclosureId) => void
  readonly onGoToPlace: GoToPlace
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  readonly onToggleMarks: () => void
  readonly onSiteOff: () => void
  /** Puts things into the consultation sheet; without it no surface offers to. */
  readonly keeper?: Keeper | undefined
  /** Other pages of the same site, where the surface can have them read. */
  readonly otherPages?: OtherPagesProps | undefined
  /** Takes the reader's word that a finding does not fit; without it no surface asks. */
  readonly fit?: Fit | undefined
  /** Shown above the findings: the panel's previous/next buttons. */
  readonly beforeFindings?: ComponentChildren
}

export function EvaluationView(props: EvaluationViewProps) {
  return (
    <Speak language={props.language}>
      <KeepingFor keeper={props.keeper}>
        <FitFor fit={props.fit}>
          <div class="view">{props.evaluation.topic === 'other' ? <Other {...props} /> : <Treatment {...props} />}</div>
        </FitFor>
      </KeepingFor>
    </Speak>
  )
}

function Other({ onOpenGuide }: EvaluationViewProps) {
  const { view } = useStrings()
  return (
    <>
      <section>
        <h2>
          <Ruby>{view.thisPage}</Ruby>
        </h2>
        <p>
          <Ruby>{view.otherTopic}</Ruby>
        </p>
      </section>
      <Help onOpenGuide={onOpenGuide} />
    </>
  )
}

function Treatment(props: EvaluationViewProps) {
  const { evaluation, signText, onOpenGuide, onSiteOff } = props
  const strings = useStrings()
  const { view } = strings
  const questions = questionsFor(evaluation, useLanguage(), strings, signText)
  return (
    <>
      <Summary {...props} />
      <Signs {...props} />
      <Disclosures {...props} />
      {props.otherPages !== undefined && <OtherPages {...props.otherPages} />}
      <Treatments treatments={evaluation.treatments} onGoToPlace={props.onGoToPlace} />
      <PageSigns evaluation={evaluation} />
      <CouldNotCheck evaluation={evaluation} />
      <Glossary words={evaluation.words ?? []} onGoToPlace={props.onGoToPlace} />
      <ExplanationsFailed />
      {questions.length > 0 && (
        <section>
          <h2>
            <Ruby>{view.questions}</Ruby>
          </h2>
          <p class="intro">
            <Ruby>{view.questionsIntro}</Ruby>
          </p>
          <ol class="questions">
            {questions.map(({ text, origin }) => (
              <li key={text}>
                <div>
                  <Ruby>{text}</Ruby>
                  <KeepButton what={{ kind: 'question', origin }} about={text} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      <TalkAboutPage evaluation={evaluation} signText={signText} />
      <Help onOpenGuide={onOpenGuide} />
      <section class="last">
        <div class="row">
          <Button look="quiet" onClick={onSiteOff}>
            <Ruby>{view.siteOff}</Ruby>
          </Button>
          <span class="small soft">
            <Ruby>{view.siteOffHint}</Ruby>
          </span>
        </div>
        <CorrectionLink />
      </section>
    </>
  )
}

/** What this page seems to be, and what was found, in at most four sentences. */
function Summary({ evaluation, marks, onToggleMarks, fit }: EvaluationViewProps) {
  const { common, view } = useStrings()
  const { signs } = countsOf(evaluation)
  const sentences = summaryOf(evaluation, useLanguage(), fit?.count)
  return (
    <section>
      <h2 class="unseen">
        <Ruby>{view.thisPage}</Ruby>
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence} class="told">
          <Ruby>{sentence}</Ruby>
        </p>
      ))}
      {evaluation.roleReasons.length > 0 && (
        <p class="clues small soft">
          <Ruby>{view.clues}</Ruby>
          {common.colon}
          <bdi>{[...new Set(evaluation.roleReasons)].slice(0, 4).map(common.quoted).join(common.listSeparator)}</bdi>
        </p>
      )}
      {signs > 0 && <Marks marks={marks} onToggleMarks={onToggleMarks} />}
    </section>
  )
}

function Marks({ marks, onToggleMarks }: Pick<EvaluationViewProps, 'marks' | 'onToggleMarks'>) {
  const { common, view, words } = useStrings()
  if (marks === 'unavailable')
    return (
      <p class="soft">
        <Ruby>{view.marksUnavailable}</Ruby>
      </p>
    )
  return (
    <>
      <Switch checked={marks === 'on'} onChange={onToggleMarks}>
        <Ruby>{view.marks}</Ruby>
      </Switch>
      {marks === 'on' && (
        <ul class="legend small soft" aria-label={withoutReadings(view.legend)}>
          {(['prohibited', 'conditional'] as const).map((tier) => (
            <li key={tier}>
              <span class={`line ${tier}`} aria-hidden="true" />
              <span>
                <Ruby>{view.lines[tier]}</Ruby>
                {common.colon}
                <Ruby>{words.tiers[tier].label}</Ruby>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Signs({ evaluation, signText, onGoToFinding, beforeFindings }: EvaluationViewProps) {
  const { view } = useStrings()
  const groups = groupFindings(evaluation.findings, 'signs')
  const notes = groupFindings(evaluation.findings, 'notes')
  return (
    <>
      <section>
        <h2>
          <Ruby>{view.signs}</Ruby>
        </h2>
        {groups.length === 0 ? (
          <NothingElse otherwise={<NothingFound evaluation={evaluation} />} />
        ) : (
          <p class="intro">
            <Ruby>{view.signsIntro}</Ruby>
          </p>
        )}
        {groups.length > 0 && beforeFindings}
        <Findings groups={groups} signText={signText} onGoToFinding={onGoToFinding} />
        <HiddenLine />
      </section>
      {notes.length > 0 && (
        <section>
          <h2>
            <Ruby>{view.contextNotes}</Ruby>
          </h2>
          <Findings notes groups={notes} signText={signText} onGoToFinding={onGoToFinding} />
        </section>
      )}
    </>
  )
}

/** No sign is not the same as safe: said every time, with what was looked at. */
function NothingFound({ evaluation }: { evaluation: Evaluation }) {
  const { view } = useStrings()
  return (
    <Notice>
      <p>
        <Ruby>{view.notSafe}</Ruby>
      </p>
      <p class="small soft">
        <Ruby>{view.looked(evaluation.characters.toLocaleString('ja-JP'))}</Ruby>
      </p>
    </Notice>
  )
}

function Disclosures({ evaluation, onGoToDisclosure }: EvaluationViewProps) {
  const { view } = useStrings()
  if (evaluation.disclosures.length === 0) return null
  const { four, further } = shownDisclosures(evaluation.disclosures)
  return (
    <>
      <section>
        <h2>
          <Ruby>{view.disclosures}</Ruby>
        </h2>
        <p class="intro">
          <Ruby>{four.length === 0 ? view.disclosuresNone : view.disclosuresIntro}</Ruby>
        </p>
        <ul class="facts">
          {four.map((disclosure) => (
            <DisclosureRow key={disclosure.id} disclosure={disclosure} onGo={() => onGoToDisclosure(disclosure.id)} />
          ))}
        </ul>
      </section>
      {further.length > 0 && (
        <section>
          <h2>
            <Ruby>{view.disclosuresMore}</Ruby>
          </h2>
          <ul class="facts">
            {further.map((disclosure) => (
              <DisclosureRow key={disclosure.id} disclosure={disclosure} onGo={() => onGoToDisclosure(disclosure.id)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function PageSigns({ evaluation }: { evaluation: Evaluation }) {
  const { view, words } = useStrings()
  if (evaluation.pageSigns.length === 0) return null
  return (
    <section>
      <h2>
        <Ruby>{view.pageSigns}</Ruby>
      </h2>
      <ul class="plain-list">
        {evaluation.pageSigns.map((sign) => (
          <li key={sign}>
            <h3>
              <Ruby>{words.pageSigns[sign].label}</Ruby>
            </h3>
            <p>
              <Ruby>{words.pageSigns[sign].why}</Ruby>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CouldNotCheck({ evaluation }: { evaluation: Evaluation }) {
  const { common, view, words } = useStrings()
  if (evaluation.unchecked.length === 0) return null
  return (
    <section>
      <h2>
        <Ruby>{view.unchecked}</Ruby>
      </h2>
      <p class="intro">
        <Ruby>{view.uncheckedIntro}</Ruby>
      </p>
      <ul class="plain-list">
        {evaluation.unchecked.map(({ what, why, count }) => (
          <li key={`${what} ${why}`}>
            <Ruby>{words.uncheckedWhat[what](count)}</Ruby>
            {common.colon}
            <Ruby>{words.uncheckedWhy[why]}</Ruby>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Never in silence: what could not be explained is said. */
function ExplanationsFailed() {
  const language = useLanguage()
  if (useExplained().texts !== 'failed') return null
  return (
    <section>
      <p class="soft">
        <Ruby>{explanationsFailed[language]}</Ruby>
      </p>
    </section>
  )
}
