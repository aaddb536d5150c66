/** One surface in one state, named by the address: `?show=popup-many&language=easy&text=large`. What was called is kept in `window.calls`. */
import { render } from 'preact'
import { HoverCard } from '../../../components/hover-card.tsx'
import { Panel } from '../../../components/panel.tsx'
import { Pill } from '../../../components/pill.tsx'
import { adoptStyle, pageStyle, rootAttributes, rootStyle } from '../../../components/style/index.ts'
import { Speak } from '../../../components/words.tsx'
import { OptionsView } from '../../../entrypoints/options/options-view.tsx'
import { mountUi, type Ui } from '../../../entrypoints/page.content/ui/mount.tsx'
import type { PopupState } from '../../../entrypoints/popup/ask-tab.ts'
import { PopupView } from '../../../entrypoints/popup/popup-view.tsx'
import { WelcomeView } from '../../../entrypoints/welcome/welcome-view.tsx'
import type { Evaluation } from '../../../lib/evaluation/evaluation.ts'
import { type Language, languages } from '../../../lib/language/trilingual.ts'
import type { MarksState } from '../../../lib/platform/messages.ts'
import { refusals } from '../../../lib/platform/messages.ts'
import { defaultSettings, type Settings, textSizes } from '../../../lib/platform/settings.ts'
import { stringsFor } from '../../../lib/platform/strings/index.ts'
import { evaluations, noResults, results, sampleSigns } from '../../fixtures/evaluations.ts'
import { practicePage } from './practice-page.tsx'

declare global {
  interface Window {
    calls: unknown[][]
    ui?: Ui
    shows: readonly string[]
  }
}

const address = new URLSearchParams(location.search)
const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
  values.find((value) => value === address.get(name)) ?? otherwise
const language: Language = oneOf('language', languages, 'ja')
const textSize: Settings['textSize'] = oneOf('text', textSizes, 'normal')
const marks: MarksState = oneOf('marks', ['on', 'off', 'unavailable'] as const, 'on')

window.calls = []
const call =
  (name: string) =>
  (...values: unknown[]): void => {
    window.calls.push([name, ...values])
  }
const signText = (id: string) => sampleSigns.get(id)
const viewCalls = {
  onGoToFinding: call('go-to-finding'),
  onGoToDisclosure: call('go-to-disclosure'),
  onOpenGuide: call('open-guide'),
  onToggleMarks: call('toggle-marks'),
  onSiteOff: call('site-off'),
}
const popupCalls = { ...viewCalls, onOpenOptions: call('open-options'), onSiteOn: call('site-on'), onTryAgain: call('try-again') }
const settings: Settings = {
  ...defaultSettings,
  language,
  textSize,
  sitesOff: address.has('sites') ? ['clinic.example', 'www.another-clinic.example'] : [],
}

const popup = (state: PopupState, more: object = {}) => (
  <PopupView
    state={state}
    language={language}
    signText={signText}
    today="2026-11-22"
    publicSearch="https://www.google.com/search?q=site%3Aganjoho.jp"
    {...popupCalls}
    {...more}
  />
)
const card = (findings: Evaluation['findings']) => (
  <HoverCard
    findings={findings}
    anchor={{ left: 40, top: 40, right: 200, bottom: 64 }}
    language={language}
    signText={signText}
    onMore={call('more')}
    onClose={call('close')}
  />
)
const pick = (indexes: readonly number[]) => indexes.flatMap((index) => evaluations.many.findings[index] ?? [])

/** What lies over a page is shown with the page style too, so that axe can look inside. */
const shows: Readonly<Record<string, () => preact.ComponentChildren>> = {
  ...Object.fromEntries(
    Object.entries(evaluations).map(([name, evaluation]) => [
      `popup-${name}`,
      () => popup({ kind: 'page', evaluation, marks, host: 'clinic.example' }),
    ]),
  ),
  ...Object.fromEntries(refusals.map((why) => [`popup-${why}`, () => popup({ kind: 'refused', why })])),
  'popup-reading': () => popup({ kind: 'reading' }),
  'popup-gone': () => popup({ kind: 'page', evaluation: evaluations.none, marks, host: 'clinic.example' }, { trouble: 'gone' }),
  'popup-results': () => popup({ kind: 'results', reading: results, host: 'www.google.com' }),
  'popup-noResults': () => popup({ kind: 'results', reading: noResults, host: 'search.yahoo.co.jp' }),
  panel: () => (
    <Panel
      open
      evaluation={evaluations.many}
      marks={marks}
      language={language}
      signText={signText}
      {...viewCalls}
      onClose={call('close')}
    />
  ),
  pill: () => (
    <main>
      <Pill signs={3} missing={2} onOpen={call('open')} />
    </main>
  ),
  card: () => <main>{card(pick([0]))}</main>,
  'card-two': () => <main>{card(pick([5, 6, 7]))}</main>,
  'card-note': () => <main>{card(pick([12]))}</main>,
  options: () => (
    <OptionsView
      settings={settings}
      auto={address.has('auto') ? 'on' : 'off'}
      {...(address.has('refused') && { autoTrouble: 'refused' as const })}
      onChange={async (change) => {
        call('change')(change)
        return { ok: true }
      }}
      onAuto={call('auto')}
      onDelete={async () => true}
      onOpenGuide={call('open-guide')}
    />
  ),
  welcome: () => (
    <WelcomeView
      language={language}
      auto="off"
      {...(address.has('refused') && { outcome: 'refused' as const })}
      onChoose={call('choose')}
      onLanguage={call('language')}
      onOpenGuide={call('open-guide')}
      onOpenOptions={call('open-options')}
    />
  ),
}
window.shows = [...Object.keys(shows), 'page']

function showPage(): void {
  let evaluation: Evaluation = evaluations[oneOf('evaluation', Object.keys(evaluations) as (keyof typeof evaluations)[], 'many')]
  let switched = marks
  render(practicePage(), document.body)
  document.documentElement.className = ''
  const ui = mountUi({
    getState: () => ({ evaluation, marks: switched, language, textSize }),
    signText,
    callbacks: {
      goToFinding: viewCalls.onGoToFinding,
      goToDisclosure: viewCalls.onGoToDisclosure,
      openGuide: viewCalls.onOpenGuide,
      toggleMarks: () => {
        switched = switched === 'on' ? 'off' : 'on'
        ui.update()
      },
      siteOff: () => ui.destroy(),
    },
  })
  window.ui = ui
  addEventListener('evaluation', (event) => {
    evaluation = evaluations[(event as CustomEvent<keyof typeof evaluations>).detail]
    ui.update()
  })
}

const name = address.get('show') ?? ''
const show = shows[name]
if (name === 'page') showPage()
else {
  for (const [attribute, value] of Object.entries(rootAttributes(language, textSize)))
    document.documentElement.setAttribute(attribute, value)
  if (name.startsWith('popup')) document.documentElement.classList.add('popup')
  if (address.has('fluid')) document.documentElement.classList.add('fluid')
  adoptStyle(document, pageStyle + rootStyle)
  document.title = stringsFor(language).product.name
  render(<Speak language={language}>{show === undefined ? <List /> : show()}</Speak>, document.body)
}

function List() {
  return (
    <main class="frame">
      <h1>Gallery</h1>
      <ul>
        {window.shows.map((each) => (
          <li key={each}>
            <a href={`?show=${each}`}>{each}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}
