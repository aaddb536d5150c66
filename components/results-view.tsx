/** What the popup says of a results page. */
import { useRef, useState } from 'preact/hooks'
import type { Language } from '../lib/language/trilingual.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import type { ResultReading, ResultsReading } from '../lib/search/results.ts'
import { Button } from './button.tsx'
import { countKinds, groupFindings, type SignLookup, signWords } from './derive.ts'
import { type GuideAnchor, Help } from './help.tsx'
import { ExternalLink, Notice, Quote } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { Speak, useLanguage, useStrings } from './words.tsx'

export interface ResultsViewProps {
  readonly reading: ResultsReading
  readonly language: Language
  readonly signText: SignLookup
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  /** The same search, limited to public sources, at the same engine. */
  readonly publicSearch?: string
  /** Day for the report text, `YYYY-MM-DD`. */
  readonly today: string
}

export function ResultsView(props: ResultsViewProps) {
  const { reading, language } = props
  return (
    <Speak language={language}>
      <div class="view">
        {reading.results.length === 0 ? <Unrecognised {...props} /> : <Recognised {...props} />}
        {props.publicSearch !== undefined && <PublicSearch href={props.publicSearch} />}
        <AboutAds />
        <Help onOpenGuide={props.onOpenGuide} />
      </div>
    </Speak>
  )
}

function Recognised({ reading, signText }: ResultsViewProps) {
  const { results, words } = useStrings()
  const withSigns = reading.results.filter((result) => result.findings.length > 0)
  return (
    <>
      <section>
        <h2>
          <Ruby>{results.title}</Ruby>
        </h2>
        <p class="summary">
          <Ruby>{results.counts(reading.results.length)}</Ruby>
        </p>
        <ul class="kinds">
          {countKinds(reading).map(({ kind, count }) => (
            <li key={kind}>
              <Ruby>{results.kindCount(words.resultKinds[kind], count)}</Ruby>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          <Ruby>{results.withSigns}</Ruby>
        </h2>
        {withSigns.length === 0 && (
          <Notice>
            <p>
              <Ruby>{results.noSigns}</Ruby>
            </p>
          </Notice>
        )}
        <ResultList list={withSigns} signText={signText} explained />
      </section>
      <section>
        <details>
          <summary>
            <Ruby>{results.all}</Ruby>
          </summary>
          <ResultList list={reading.results} signText={signText} />
        </details>
      </section>
    </>
  )
}

function ResultList({
  list,
  signText,
  explained = false,
}: {
  list: readonly ResultReading[]
  signText: SignLookup
  explained?: boolean
}) {
  const { common, results, words } = useStrings()
  return (
    <ul class="results">
      {list.map((result, index) => (
        <li key={index}>
          <h3 lang="ja">{result.title === '' ? results.untitled : result.title}</h3>
          <p class="row small">
            <span class={`kind ${result.kind}`}>
              <Ruby>{words.resultKinds[result.kind]}</Ruby>
            </span>
            <span>
              <Ruby>{results.publisher}</Ruby>
              {common.colon}
              <Ruby>{words.publishers[result.publisher]}</Ruby>
            </span>
            <bdi class="soft">{result.domain}</bdi>
          </p>
          {explained && <ResultSigns result={result} signText={signText} />}
        </li>
      ))}
    </ul>
  )
}

function ResultSigns({ result, signText }: { result: ResultReading; signText: SignLookup }) {
  const strings = useStrings()
  const language = useLanguage()
  return (
    <div class="places">
      {groupFindings(result.findings, 'signs')
        .flatMap((group) => group.signs)
        .map((group) => {
          const sign = signWords(group, language, strings, signText)
          return (
            <div key={`${group.tier} ${group.sign}`} class="sign">
              {group.places.map(({ finding, index }) => (
                <Quote key={index} tier={finding.tier}>
                  {finding.quote}
                </Quote>
              ))}
              <p>
                <b>
                  <Ruby>{sign.title}</Ruby>
                </b>
              </p>
              <p>
                <Ruby>{sign.why}</Ruby>
              </p>
            </div>
          )
        })}
    </div>
  )
}

function PublicSearch({ href }: { href: string }) {
  const { results } = useStrings()
  return (
    <section>
      <p>
        <ExternalLink href={href}>
          <Ruby>{results.sameSearch}</Ruby>
        </ExternalLink>
      </p>
      <p class="small soft">
        <Ruby>{results.sameSearchHint}</Ruby>
      </p>
    </section>
  )
}

function AboutAds() {
  const { results } = useStrings()
  return (
    <section>
      <h2>
        <Ruby>{results.aboutAdsTitle}</Ruby>
      </h2>
      <p>
        <Ruby>{results.aboutAds}</Ruby>
      </p>
    </section>
  )
}

/** Recognition failed: said plainly, with a text the reader may pass on. Neither query nor address is in it. */
function Unrecognised({ reading, today }: ResultsViewProps) {
  const { results } = useStrings()
  return (
    <section>
      <h2>
        <Ruby>{results.unrecognisedTitle}</Ruby>
      </h2>
      <p>
        <Ruby>{results.unrecognised}</Ruby>
      </p>
      <Copyable text={results.reportText(reading.engine, today)} label={results.copy} />
    </section>
  )
}

/** A text to take along: shown, selectable, and copied at a press. */
export function Copyable({ text, label }: { text: string; label: string }) {
  const { results } = useStrings()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(results.copied)
    } catch {
      area.current?.select()
      setSaid(results.copyFailed)
    }
  }
  return (
    <div class="stack">
      <textarea ref={area} readOnly aria-label={withoutReadings(label)} value={text} />
      <div class="row">
        <Button onClick={copy}>
          <Ruby>{label}</Ruby>
        </Button>
        <span role="status">
          <Ruby>{said}</Ruby>
        </span>
      </div>
    </div>
  )
}
