/** One surface in one state, named by the address: `?show=popup-many&language=easy&text=large`. What was called is kept in `window.calls`. */
import { render } from 'preact'
import { Explain } from '../../../components/explained.tsx'
import { explanations } from '../../../components/explanations.ts'
import { adoptStyle, pageStyle, rootAttributes, rootStyle } from '../../../components/style/index.ts'
import { Speak } from '../../../components/words.tsx'
import { mountUi, type Ui } from '../../../entrypoints/page.content/ui/mount.tsx'
import type { Evaluation } from '../../../lib/evaluation/evaluation.ts'
import { stringsFor } from '../../../lib/platform/strings/index.ts'
import { evaluations, sampleSigns } from '../../fixtures/evaluations.ts'
import { practicePage } from './practice-page.tsx'
import { lookOf, sampleKeeper, shows } from './shows.tsx'

declare global {
  interface Window {
    calls: unknown[][]
    ui?: Ui
    /** Names of all states but the page. */
    shows: readonly string[]
    /** Draws another state without loading anew. */
    draw: (search: string) => void
  }
}

window.calls = []
const call =
  (name: string) =>
  (...values: unknown[]): void => {
    window.calls.push([name, ...values])
  }

function draw(search: string): void {
  const look = lookOf(search)
  const root = document.documentElement
  for (const [attribute, value] of Object.entries(rootAttributes(look.language, look.textSize))) root.setAttribute(attribute, value)
  root.className = ['sl', look.name.startsWith('popup') && 'popup', look.has('fluid') && 'fluid'].filter(Boolean).join(' ')
  document.title = stringsFor(look.language).product.name
  const state = all[look.name]
  render(
    <Speak key={search} language={look.language}>
      <Explain texts={look.has('failed') ? 'failed' : explanations} today={look.today}>
        {state === undefined ? <List /> : state(look, call)}
      </Explain>
    </Speak>,
    document.body,
  )
}

/** The interface over an invented page, in its closed root. */
function showPage(): void {
  const { language, textSize, marks, evaluation: first } = lookOf(location.search)
  let evaluation: Evaluation = first
  let switched = marks
  render(practicePage(), document.body)
  document.documentElement.className = ''
  const ui = mountUi({
    getState: () => ({ evaluation, marks: switched, language, textSize }),
    signText: (id) => sampleSigns.get(id),
    loadExplanations: async () => explanations,
    keeper: sampleKeeper(call),
    callbacks: {
      goToFinding: call('go-to-finding'),
      goToDisclosure: call('go-to-disclosure'),
      goToPlace: call('go-to-place'),
      openGuide: call('open-guide'),
      readElsewhere: call('read-elsewhere'),
      stopElsewhere: call('stop-elsewhere'),
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

function List() {
  return (
    <main class="frame">
      <h1>Gallery</h1>
      <ul>
        {[...window.shows, 'page'].map((each) => (
          <li key={each}>
            <a href={`?show=${each}`}>{each}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}

const all = shows()
window.shows = Object.keys(all)
window.draw = draw
if (new URLSearchParams(location.search).get('show') === 'page') showPage()
else {
  // What lies over a page is drawn here without its closed root, so that axe can look inside.
  adoptStyle(document, pageStyle + rootStyle)
  draw(location.search)
}
