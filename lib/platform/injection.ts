/** Which scripts a tab gets, and when the browser lets us. The background relays: it decides nothing about what a page says. */
import { browser } from 'wxt/browser'
import { hostOf } from '../evaluation/address.ts'
import { resultsPageHosts } from '../search/hosts.ts'
import type { CheckAnswer, Refusal } from './messages.ts'
import { loadSettings } from './storage.ts'

const gateId = 'gate-on-allowed-pages'
const scripts = {
  page: ['/weights.js', '/reader.js', '/content-scripts/page.js'],
  results: ['/weights.js', '/reader.js', '/content-scripts/results.js'],
} as const

export type Surface = keyof typeof scripts

/** Pages the browser keeps to itself or to its store; nothing can be read there. */
function refusalFor(address: string): Refusal | undefined {
  if (!/^(?:https?|file):/.test(address)) return 'not-a-web-page'
  const host = hostOf(address)
  const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']
  return stores.includes(host) ? 'store-page' : undefined
}

/** Puts the scripts for `surface` into the tab. Never rejects: what the browser refuses comes back as a reason. */
export async function inject(tabId: number, surface: Surface): Promise<CheckAnswer> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...scripts[surface]] })
    return { ok: true }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, why: /permission|access|cannot be scripted|blocked/i.test(message) ? 'not-allowed' : 'failed' }
  }
}

/** Puts the explanations of treatments and words into a tab that has been read. Never rejects. */
export async function injectExplanations(tabId: number): Promise<CheckAnswer> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/explanations.js'] })
    return { ok: true }
  } catch {
    return { ok: false, why: 'failed' }
  }
}

/** The styles of marks, once there is something to mark: any such style makes the browser work out the styles of the whole page again. */
export async function styleMarks(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/marks.css'] })
}

/** The reader asked to check this tab. */
export async function checkTab(tabId: number, surfaceOf: (address: string) => Surface): Promise<CheckAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  const address = tab?.url ?? ''
  const refusal = refusalFor(address)
  if (refusal !== undefined) return { ok: false, why: refusal }
  if (await isOff(address)) return { ok: false, why: 'site-off' }
  return inject(tabId, surfaceOf(address))
}

/** Has the reader switched this tool off for the site? */
export async function isOff(address: string): Promise<boolean> {
  return (await loadSettings()).sitesOff.includes(hostOf(address))
}

/**
 * Registers the gate on every origin the reader has allowed beyond the results pages, and unregisters it when the permission is gone. What is
 * allowed is kept by the browser alone: there is no second record of it that could disagree.
 */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const allowed = origins.filter(
    (origin) => !(resultsPageHosts as readonly string[]).includes(origin) && /^(?:https?|\*):\/\//.test(origin),
  )
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gateId] })
  if (allowed.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: gateId,
      matches: allowed,
      excludeMatches: [...resultsPageHosts],
      js: ['/gate.js'],
      runAt: 'document_idle',
    },
  ])
}
