/**
 * Runs first and small, on results pages and, where the reader allowed it, on other pages: carries neither zod nor polyfill nor Preact (nor
 * WXT's content-script context, which brings the polyfill along: hence a plain script, named in the manifest by wxt.config.ts). What is worth
 * reading gets the full scripts from the background.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isWorthReading } from '../lib/reading/gate.ts'
import { isEngineAddress, searchBox } from '../lib/search/hosts.ts'
import { isCancerSearch } from '../lib/search/query.ts'

interface Messenger {
  /** `id` is gone once the extension was updated under this script. */
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> | undefined }
}
const scope = globalThis as { browser?: Messenger; chrome?: Messenger }
const messenger = scope.browser ?? scope.chrome

/** How often, in milliseconds, the address of a single-page application is compared. */
const addressCheckMs = 1_000

function surface(): 'page' | 'results' | undefined {
  if (isEngineAddress(location.href))
    return isCancerSearch(location.href, document.querySelector<HTMLInputElement>(searchBox)?.value) ? 'results' : undefined
  return isWorthReading(document) ? 'page' : undefined
}

export default defineUnlistedScript(() => {
  let address = ''
  const look = (): void => {
    if (messenger?.runtime?.id === undefined) clearInterval(timer)
    if (location.href === address) return
    address = location.href
    const found = surface()
    // The background may be gone for a moment after an update of the extension; the next page will find the new one.
    if (found !== undefined)
      Promise.resolve(messenger?.runtime?.sendMessage({ kind: 'worth-reading', surface: found })).catch(() => {})
  }
  const timer = setInterval(look, addressCheckMs)
  look()
})
