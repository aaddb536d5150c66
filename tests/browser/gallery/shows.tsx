/** The states of every surface, by name. */
import type { ComponentChildren } from 'preact'
import type { Fit } from '../../../components/fit.tsx'
import { HoverCard } from '../../../components/hover-card.tsx'
import type { Keeper } from '../../../components/keeping.tsx'
import { Panel } from '../../../components/panel.tsx'
import { Pill } from '../../../components/pill.tsx'
import { OptionsView } from '../../../entrypoints/options/options-view.tsx'
import type { PopupState } from '../../../entrypoints/popup/ask-tab.ts'
import { PopupView } from '../../../entrypoints/popup/popup-view.tsx'
import { WelcomeView } from '../../../entrypoints/welcome/welcome-view.tsx'
import type { Evaluation } from '../../../lib/evaluation/evaluation.ts'
import { type Language, languages } from '../../../lib/language/trilingual.ts'
import { type MarksState, refusals } from '../../../lib/platform/messages.ts'
import { defaultSettings, type Settings, textSizes } from '../../../lib/platform/settings.ts'
import { evaluations, noResults, results, sampleSigns } from '../../fixtures/evaluations.ts'

export interface Look {
  readonly name: string
  readonly language: Language
  readonly textSize: Settings['textSize']
  readonly marks: MarksState
  readonly evaluation: Evaluation
  readonly has: (what: string) => boolean
  /** The day on which it is looked at. */
  readonly today: string
}
type Call = (name: string) => (...values: unknown[]) => void
type Show = (look: Look, call: Call) => ComponentChildren

export function lookOf(search: string): Look {
  const address = new URLSearchParams(search)
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === address.get(name)) ?? otherwise
  const named = Object.keys(evaluations) as (keyof typeof evaluations)[]
  return {
    name: address.get('show') ?? '',
    language: oneOf('language', languages, 'ja'),
    textSize: oneOf('text', textSizes, 'normal'),
    marks: oneOf('marks', ['on', 'off', 'unavailable'] as const, 'on'),
    evaluation: evaluations[oneOf('evaluation', named, 'many')],
    has: (what) => address.has(what),
    today: address.get('today') ?? '2026-11-22',
  }
}

const signText = (id: string) => sampleSigns.get(id)

const viewCalls = (call: Call) => ({
  onGoToFinding: call('go-to-finding'),
  onGoToDisclosure: call('go-to-disclosure'),
  onGoToPlace: call('go-to-place'),
  onOpenGuide: call('open-guide'),
  onToggleMarks: call('toggle-marks'),
  onSiteOff: call('site-off'),
  keeper: sampleKeeper(call),
  fit: sampleFit(call),
})

/** With `hidden=2` in the address, two findings are hidden, until the page is read anew. */
const sampleFit = (call: Call): Fit => ({
  count: Number(new URLSearchParams(location.search).get('hidden') ?? 0),
  onlyHere: true,
  version: '9.9.9',
  host: 'clinic.example',
  hide: async (hash) => {
    call('hide')(hash)
    return true
  },
  showAgain: async () => {
    call('show-again')()
    return true
  },
  openCorrection: call('open-correction'),
})

/** Asks first, as before the first save ever; with `private` in the address, the page stands in a private window. */
export const sampleKeeper = (call: Call): Keeper => ({
  keep: async (what, agreed) => {
    call('keep')(what, agreed)
    if (new URLSearchParams(location.search).has('private')) return { ok: false, why: 'private' }
    return agreed ? { ok: true, changed: true } : { ok: false, why: 'ask-first' }
  },
  openSheet: call('open-sheet'),
})

const popup =
  (stateOf: (look: Look) => PopupState, more: { readonly trouble?: 'gone' } = {}): Show =>
  (look, call) => (
    <PopupView
      state={stateOf(look)}
      language={look.language}
      signText={signText}
      today="2026-11-22"
      publicSearch="https://www.google.com/search?q=site%3Aganjoho.jp"
      {...viewCalls(call)}
      onOpenOptions={call('open-options')}
      onOpenSheet={call('open-sheet')}
      onSiteOn={call('site-on')}
      onTryAgain={call('try-again')}
      {...more}
    />
  )

const page =
  (evaluation: Evaluation) =>
  ({ marks }: Look): PopupState => ({ kind: 'page', evaluation, marks, host: 'clinic.example' })

/** What lies over a page needs a page around it. */
const over = (what: ComponentChildren) => (
  <>
    <main>
      <h1 class="unseen">見本のページ</h1>
    </main>
    {what}
  </>
)

const card =
  (indexes: readonly number[]): Show =>
  ({ language }, call) =>
    over(
      <HoverCard
        findings={indexes.flatMap((index) => evaluations.many.findings[index] ?? [])}
        anchor={{ left: 40, top: 40, right: 200, bottom: 64 }}
        language={language}
        signText={signText}
        onMore={call('more')}
        onClose={call('close')}
      />,
    )

const panel: Show = ({ evaluation, marks, language }, call) =>
  over(
    <Panel
      open
      evaluation={evaluation}
      marks={marks}
      language={language}
      signText={signText}
      {...viewCalls(call)}
      onClose={call('close')}
    />,
  )

const options: Show = ({ language, textSize, has }, call) => (
  <OptionsView
    settings={{
      ...defaultSettings,
      language,
      textSize,
      sitesOff: has('sites') ? ['clinic.example', 'www.another-clinic.example'] : [],
    }}
    auto={has('auto') ? 'on' : 'off'}
    {...(has('refused') && { autoTrouble: 'refused' as const })}
    onChange={async (change) => {
      call('change')(change)
      return { ok: true }
    }}
    onAuto={call('auto')}
    onDelete={async () => true}
    onOpenGuide={call('open-guide')}
  />
)

const welcome: Show = ({ language, has }, call) => (
  <WelcomeView
    language={language}
    auto={has('auto') ? 'on' : 'off'}
    {...(has('refused') && { outcome: 'refused' as const })}
    onChoose={call('choose')}
    onLanguage={call('language')}
    onOpenGuide={call('open-guide')}
    onOpenOptions={call('open-options')}
  />
)

export const shows = (): Readonly<Record<string, Show>> => ({
  ...Object.fromEntries(Object.entries(evaluations).map(([name, evaluation]) => [`popup-${name}`, popup(page(evaluation))])),
  ...Object.fromEntries(refusals.map((why) => [`popup-${why}`, popup(() => ({ kind: 'refused', why }))])),
  'popup-reading': popup(() => ({ kind: 'reading' })),
  'popup-gone': popup(page(evaluations.none), { trouble: 'gone' }),
  'popup-results': popup(() => ({ kind: 'results', reading: results, host: 'www.google.com' })),
  'popup-noResults': popup(() => ({ kind: 'results', reading: noResults, host: 'search.yahoo.co.jp' })),
  panel,
  pill: (_, call) => over(<Pill signs={3} missing={2} onOpen={call('open')} />),
  card: card([0]),
  'card-two': card([5, 6, 7]),
  'card-note': card([12]),
  'card-learned': card([9]),
  options,
  welcome,
})
