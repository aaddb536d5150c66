/**
 * Results pages: which results are advertising, who speaks, where wording calls for a second look. Put into the page by the background
 * after the gate found a search about treating cancer; a second injection asks the first one to look again.
 */
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { type BackgroundMessage, pageMessage, type TabState } from '../../lib/platform/messages.ts'
import type { Settings } from '../../lib/platform/settings.ts'
import { loadSettings, onSettings } from '../../lib/platform/storage.ts'
import { type ResultsPage, searchOn } from '../../lib/reading/results/index.ts'
import { engineById } from '../../lib/search/engines/index.ts'
import { isCancerQuery } from '../../lib/search/query.ts'
import { signById } from '../../lib/signs/catalogue.ts'
import { ResultsSurface } from './ui/surface.tsx'
import { type Watch, watchResults } from './watch.ts'

declare global {
  var secondLookResults: Watch | undefined
}

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  async main(ctx) {
    if (globalThis.secondLookResults !== undefined) return globalThis.secondLookResults.again()
    const search = searchOn(document, location.href)
    const engine = search === undefined ? undefined : engineById.get(search.engine)
    const reader = globalThis.secondLookReader
    if (engine === undefined || reader === undefined) return
    let settings = await loadSettings()
    if (ctx.isInvalid || globalThis.secondLookResults !== undefined) return

    const surface = new ResultsSurface(
      engine,
      (id) => signById.get(id),
      () => void send({ kind: 'open-surface', surface: 'guide' }),
    )
    let counted = ''
    const draw = (page: ResultsPage | null): void => {
      const shown = page !== null && isShown(page, settings)
      if (shown) surface.show(page, settings)
      else surface.clear()
      const signs = shown ? page.reading.results.reduce((sum, { findings }) => sum + findings.length, 0) : 0
      if (counted === String(signs)) return
      counted = String(signs)
      void send({ kind: 'counts', signs, missing: 0 })
    }
    const watch = watchResults(reader.judge, draw)
    globalThis.secondLookResults = watch

    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const repaint = (): void => draw(watch.page)
    scheme.addEventListener('change', repaint)
    const stopListening = onSettings((next) => {
      settings = next
      draw(watch.page)
    })
    const answer = (message: unknown, sender: { readonly url?: string | undefined }): Promise<TabState | boolean> | undefined => {
      // Our own pages ask; content scripts and anybody else have nothing to ask here.
      if (sender.url?.startsWith(browser.runtime.getURL('/')) !== true) return undefined
      const asked = pageMessage.safeParse(message)
      if (!asked.success) return undefined
      if (asked.data.kind !== 'get-state') return Promise.resolve(false)
      const state = stateOf(watch)
      return state && Promise.resolve(state)
    }
    browser.runtime.onMessage.addListener(answer)

    ctx.onInvalidated(() => {
      scheme.removeEventListener('change', repaint)
      stopListening()
      watch.stop()
      surface.clear()
      browser.runtime.onMessage.removeListener(answer)
      globalThis.secondLookResults = undefined
    })
  },
})

/** A search about something else, a page switched off, marks switched off: nothing is shown. */
function isShown(page: ResultsPage, settings: Settings): boolean {
  return settings.marks && !settings.sitesOff.includes(location.hostname) && isCancerQuery(page.reading.query)
}

/** Undefined where the tab has moved on to what is no page of results: then there is nothing to say, and another script may be asked. */
function stateOf({ page, isEarly }: Watch): TabState | undefined {
  if (searchOn(document, location.href) === undefined) return undefined
  return page === null || isEarly ? { kind: 'reading' } : { kind: 'results', reading: page.reading, host: location.hostname }
}

/** The background may be away for a moment, or gone for good after an update; nothing on the page depends on its answer. */
async function send(message: BackgroundMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message)
  } catch {
    // Said above.
  }
}
