/** The toolbar button: opening it is the request to check this tab. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Explain } from '../../components/explained.tsx'
import { explanations } from '../../components/explanations.ts'
import type { Fit } from '../../components/fit.tsx'
import type { GuideAnchor } from '../../components/help.tsx'
import type { Keeper } from '../../components/keeping.tsx'
import { type PageProps, startPage } from '../../components/start-page.tsx'
import type { DisclosureId } from '../../lib/evaluation/evaluation.ts'
import type { BackgroundMessage, CheckAnswer, PageMessage } from '../../lib/platform/messages.ts'
import type { PutAnswer, SheetMessage } from '../../lib/platform/sheet-messages.ts'
import { switchSiteOff, switchSiteOn } from '../../lib/platform/storage.ts'
import { publicSearchAddress } from '../../lib/search/query.ts'
import { putting } from '../../lib/sheet/looked-at.ts'
import { signById } from '../../lib/signs/catalogue.ts'
import { askTab, type PopupState } from './ask-tab.ts'
import { PopupView } from './popup-view.tsx'

interface Tab {
  readonly id: number
  readonly host: string
}

/** The tab under the popup. `currentWindow` is unknown to Firefox for Android, which has but one. */
async function activeTab(): Promise<Tab | undefined> {
  const found = await browser.tabs
    .query({ active: true, currentWindow: true })
    .catch(() => browser.tabs.query({ active: true }).catch(() => []))
  const tab = found[0]
  if (tab?.id === undefined) return undefined
  const address = tab.url ?? ''
  return { id: tab.id, host: URL.canParse(address) ? new URL(address).hostname : '' }
}

const toBackground = async (message: BackgroundMessage): Promise<CheckAnswer | undefined> => browser.runtime.sendMessage(message)
const toTab = (tab: Tab, message: PageMessage): Promise<unknown> => browser.tabs.sendMessage(tab.id, message)
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

function Popup({ settings, change, openGuide, openSurface }: PageProps) {
  const [state, setState] = useState<PopupState>({ kind: 'reading' })
  const [trouble, setTrouble] = useState<'gone' | 'not-saved'>()
  const tab = useRef<Tab | undefined>(undefined)

  const ask = async (): Promise<void> => {
    const found = await activeTab()
    tab.current = found
    if (found === undefined) return setState({ kind: 'refused', why: 'not-a-web-page' })
    await askTab({
      getState: () => toTab(found, { kind: 'get-state' }),
      check: () => toBackground({ kind: 'check-tab', tabId: found.id }),
      wait,
      onState: setState,
    })
  }
  // Asked once, when the popup opens.
  useEffect(() => void ask(), [])

  /** Goes there and gets out of the way; where the words are gone the popup stays and says so. */
  const go = async (message: PageMessage): Promise<void> => {
    const there = tab.current !== undefined && (await toTab(tab.current, message).catch(() => false)) === true
    if (there) window.close()
    else setTrouble('gone')
  }
  const host = 'host' in state ? state.host : (tab.current?.host ?? '')
  const toggleMarks = async (): Promise<void> => {
    if (state.kind !== 'page') return
    const marks = state.marks !== 'on'
    const { ok } = await change({ marks })
    setTrouble(ok ? undefined : 'not-saved')
    if (ok) setState({ ...state, marks: marks ? 'on' : 'off' })
  }
  const siteOff = async (): Promise<void> => {
    const { ok } = await switchSiteOff(host)
    setTrouble(ok ? undefined : 'not-saved')
    if (ok) setState({ kind: 'refused', why: 'site-off' })
  }
  const siteOn = async (): Promise<void> => {
    const { ok } = await switchSiteOn(host)
    setTrouble(ok ? undefined : 'not-saved')
    if (ok) await ask()
  }
  const guide = async (anchor?: GuideAnchor): Promise<void> => {
    await openGuide(anchor)
    window.close()
  }
  const openSheet = (): void => void openSurface('sheet').then(() => window.close())
  const keeper: Keeper = {
    async keep(what, agreed) {
      const change = state.kind === 'page' ? putting(state.evaluation, what) : undefined
      if (change === undefined || tab.current === undefined) return { ok: false, why: 'failed' }
      const message: SheetMessage = { kind: 'put-in-sheet', change, agreed, tabId: tab.current.id }
      const answer: PutAnswer | undefined = await browser.runtime.sendMessage(message).catch(() => undefined)
      return answer ?? { ok: false, why: 'failed' }
    },
    openSheet,
  }
  /** The page's script does it, and then says anew what there is. */
  const changeHidden = async (message: Extract<PageMessage, { kind: 'hide-finding' | 'show-hidden' }>): Promise<boolean> => {
    if (tab.current === undefined || (await toTab(tab.current, message).catch(() => false)) !== true) return false
    await ask()
    return true
  }
  const fit: Fit | undefined =
    state.kind !== 'page'
      ? undefined
      : {
          ...(state.hidden ?? { count: 0, onlyHere: false }),
          version: browser.runtime.getManifest().version,
          host: state.host,
          hide: (hash) => changeHidden({ kind: 'hide-finding', hash }),
          showAgain: () => changeHidden({ kind: 'show-hidden' }),
          openCorrection: () => void openSurface('options', 'correction').then(() => window.close()),
        }
  const publicSearch =
    state.kind === 'results' ? publicSearchAddress(state.reading.engine, state.reading.query, state.host) : undefined
  return (
    <PopupView
      state={state}
      language={settings.language}
      signText={(id) => signById.get(id)}
      today={new Date().toISOString().slice(0, 10)}
      {...(publicSearch !== undefined && { publicSearch })}
      {...(trouble !== undefined && { trouble })}
      keeper={keeper}
      {...(fit !== undefined && { fit })}
      onOpenSheet={openSheet}
      onGoToFinding={(index) => go({ kind: 'go-to-finding', index })}
      onGoToDisclosure={(id: DisclosureId) => go({ kind: 'go-to-disclosure', id })}
      onGoToPlace={({ start, end }) => go({ kind: 'go-to-place', start, end })}
      onReadElsewhere={() => void go({ kind: 'read-elsewhere' })}
      onOpenGuide={guide}
      onOpenOptions={() => void openSurface('options').then(() => window.close())}
      onToggleMarks={toggleMarks}
      onSiteOff={siteOff}
      onSiteOn={siteOn}
      onTryAgain={() => void ask()}
    />
  )
}

// Firefox for Android shows the popup as a page of its own; elsewhere a popup is as wide as its content says.
if (/Android/.test(navigator.userAgent)) document.documentElement.classList.add('fluid')
void startPage({
  title: ({ product }) => product.name,
  page: (props) => (
    <Explain texts={explanations} today={new Date().toLocaleDateString('sv-SE')}>
      <Popup {...props} />
    </Explain>
  ),
})
