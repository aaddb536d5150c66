/** The treatments of a page: one line each, and behind it what is known, what is not, what it is confused with, what to ask. */
import type { TreatmentFound } from '../lib/evaluation/evaluation.ts'
import type { Trilingual } from '../lib/language/trilingual.ts'
import { isPast } from '../lib/treatments/knowledge/review.ts'
import type { Source } from '../lib/treatments/knowledge/sources.ts'
import { Button } from './button.tsx'
import { dayWords } from './dates.ts'
import { type ShownCancer, type ShownTreatment, useExplained, useExplanations } from './explained.tsx'
import { ExternalLink, Notice, Quote, shorten } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage, useStrings } from './words.tsx'

/** A stretch of the reading text. */
export type GoToPlace = (place: { readonly start: number; readonly end: number }) => void

export function Treatments({ treatments, onGoToPlace }: { treatments: readonly TreatmentFound[]; onGoToPlace: GoToPlace }) {
  const texts = useExplanations()
  const language = useLanguage()
  if (texts === undefined || treatments.length === 0) return null
  const strings = texts.strings(language).treatments
  const groups = (['offered', 'named'] as const)
    .map((said) => ({ said, found: treatments.filter((treatment) => treatment.said === said) }))
    .filter(({ found }) => found.length > 0)
  return (
    <section>
      <h2>
        <Ruby>{strings.title}</Ruby>
      </h2>
      <p class="intro">
        <Ruby>{strings.intro}</Ruby>
      </p>
      {groups.map(({ said, found }) => (
        <div key={said} class="explained-group">
          <h3>
            <Ruby>{strings[said]}</Ruby>
          </h3>
          <ul class="explained-list">
            {found.map((treatment) => (
              <li key={`${treatment.id} ${treatment.status} ${treatment.name}`}>
                <Treatment treatment={treatment} onGoToPlace={onGoToPlace} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Treatment({ treatment, onGoToPlace }: { treatment: TreatmentFound; onGoToPlace: GoToPlace }) {
  const texts = useExplanations()
  const language = useLanguage()
  const { view } = useStrings()
  if (texts === undefined) return null
  const strings = texts.strings(language).treatments
  const shown = texts.treatment(treatment.id)
  const status = strings.statuses[treatment.status]
  return (
    <details class="explained" data-status={treatment.status}>
      <summary>
        <span class="first">
          <b class="name">
            {shown === undefined ? <bdi lang="ja">{shorten(treatment.name, 40)}</bdi> : <Ruby>{shown.entry.name[language]}</Ruby>}
          </b>{' '}
          <span class="status small">
            <Ruby>{status.label}</Ruby>
          </span>
        </span>
      </summary>
      <div class="explained-body">
        <p>
          <Ruby>{status.sentence}</Ruby>
        </p>
        {shown === undefined ? <Ask text={strings.unknownAsk} /> : <Known shown={shown} />}
        <Quote tier="plain">{treatment.place.quote}</Quote>
        <div>
          <Button onClick={() => onGoToPlace(treatment.place)} label={strings.goTo(shorten(treatment.name, 40))}>
            <Ruby>{view.goToPlace}</Ruby>
          </Button>
        </div>
        {shown !== undefined && <Sources shown={shown} />}
      </div>
    </details>
  )
}

function Known({ shown: { entry, cancers, namesakes } }: { shown: ShownTreatment }) {
  const texts = useExplanations()
  const language = useLanguage()
  const { today } = useExplained()
  if (texts === undefined) return null
  const strings = texts.strings(language).treatments
  return (
    <>
      {isPast(entry, today) && (
        <Notice>
          <p>
            <Ruby>{strings.outdated(dayWords(entry.reviewBy, language))}</Ruby>
          </p>
        </Notice>
      )}
      <Part title={strings.what} text={entry.what} />
      <Part title={strings.proven} text={entry.proven} />
      {cancers.length > 0 && <Cancers cancers={cancers} />}
      <Part title={strings.dose} text={entry.dose} />
      <Part title={strings.pays} text={entry.pays} />
      <Part title={strings.notProven} text={entry.notProven} />
      <Part title={strings.reported} text={entry.reported} />
      <Part title={strings.confused} text={entry.confused} also={namesakes.map(({ name }) => name)} />
      <Ask text={entry.ask[language]} />
    </>
  )
}

function Part({ title, text, also = [] }: { title: string; text: Trilingual | undefined; also?: readonly Trilingual[] }) {
  const language = useLanguage()
  const { common } = useStrings()
  if (text === undefined && also.length === 0) return null
  return (
    <div>
      <h4 class="label">
        <Ruby>{title}</Ruby>
      </h4>
      {text !== undefined && (
        <p>
          <Ruby>{text[language]}</Ruby>
        </p>
      )}
      {also.length > 0 && (
        <p class="soft">
          <Ruby>{also.map((name) => name[language]).join(common.listSeparator)}</Ruby>
        </p>
      )}
    </div>
  )
}

function Cancers({ cancers }: { cancers: readonly ShownCancer[] }) {
  const texts = useExplanations()
  const language = useLanguage()
  if (texts === undefined) return null
  const strings = texts.strings(language).treatments
  const open = language === 'en' ? ' (' : '（'
  const close = language === 'en' ? ')' : '）'
  return (
    <div>
      <h4 class="label">
        <Ruby>{strings.cancers}</Ruby>
      </h4>
      <ul class="cancers">
        {cancers.map(({ name, conditions }, at) => (
          <li key={at}>
            <Ruby>{name[language]}</Ruby>
            {conditions.length > 0 && (
              <span class="soft">
                {open}
                <Ruby>{conditions.map((condition) => condition[language]).join(language === 'en' ? ', ' : '、')}</Ruby>
                {close}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="small soft">
        <Ruby>{strings.cancersNote}</Ruby>
      </p>
    </div>
  )
}

function Ask({ text }: { text: string }) {
  const { view } = useStrings()
  return (
    <p class="ask">
      <b>
        <Ruby>{view.askLabel}</Ruby>
      </b>
      <Ruby>{text}</Ruby>
    </p>
  )
}

function Sources({ shown: { entry, sources } }: { shown: ShownTreatment }) {
  const texts = useExplanations()
  const language = useLanguage()
  if (texts === undefined) return null
  const strings = texts.strings(language).treatments
  return (
    <div class="basis">
      <p>
        <Ruby>{strings.asOf(dayWords(entry.asOf, language))}</Ruby>
      </p>
      <p>
        <Ruby>{strings.sources}</Ruby>
      </p>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} undated={strings.undated} reported={strings.reported} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SourceLine({
  source: { publisher, title, url, date, mark },
  undated,
  reported,
}: {
  source: Source
  undated: string
  reported: string
}) {
  const language = useLanguage()
  return (
    <>
      <ExternalLink href={url}>
        <span lang="ja">
          {publisher}「{title}」
        </span>
      </ExternalLink>{' '}
      <Ruby>{date === 'undated' ? undated : dayWords(date, language)}</Ruby>
      {mark === 'L' && (
        <>
          {' '}
          <span class="unconfirmed">
            <Ruby>{reported}</Ruby>
          </span>
        </>
      )}
    </>
  )
}
