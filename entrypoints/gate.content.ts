/**
 * Runs first and small, on results pages and, where the reader allowed it, on other pages: carries neither zod nor polyfill nor Preact. What
 * is worth reading gets the full scripts from the background.
 */
import { defineContentScript } from 'wxt/utils/define-content-script'
import { isWorthReading } from '../lib/reading/gate.ts'
import { resultsPageHosts } from '../lib/search/hosts.ts'
import { isCancerQuery, readQuery } from '../lib/search/query.ts'

interface Messenger {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> | undefined }
}
const messenger: Messenger | undefined =
  (globalThis as { browser?: Messenger; chrome?: Messenger }).browser ?? (globalThis as { chrome?: Messenger }).chrome

/** How often, in milliseconds, the address of a single-page application is compared. */
const addressCheckMs = 1_000

function surface(): 'page' | 'results' | undefined {
  const query = readQuery(location.href)
  if (query !== undefined) return isCancerQuery(query.query) ? 'results' : undefined
  return isWorthReading(document) ? 'page' : undefined
}

export default defineContentScript({
  matches: resultsPageHosts,
  runAt: 'document_idle',
  main(ctx) {
    let address = ''
    const look = (): void => {
      if (location.href === address) return
      address = location.href
      const found = surface()
      // The background may be gone for a moment after an update of the extension; the next page will find the new one.
      if (found !== undefined)
        Promise.resolve(messenger?.runtime?.sendMessage({ kind: 'worth-reading', surface: found })).catch(() => {})
    }
    look()
    ctx.setInterval(look, addressCheckMs)
  },
})
