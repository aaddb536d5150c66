/**
 * What a browser asked the network for, who asked, and whether it was answered from our own files. Three witnesses: interception
 * (every request of pages and workers that Playwright sees), DevTools (whose script started it), and the refusing proxy (whatever
 * the other two missed).
 */
import type { BrowserContext, Page, Request, Route } from '@playwright/test'
import type { Serve } from './offline.ts'
import type { RefusingProxy } from './refusing-proxy.ts'

export type Asker =
  | 'page'
  | 'extension'
  /** Seen by the proxy only, and of no known service of the browser: a socket, a worker. Counts as the extension's. */
  | 'unseen'
  /** The browser's own services, whatever is installed in it. */
  | 'browser'

export interface Asked {
  readonly url: string
  readonly by: Asker
  readonly outcome: 'served' | 'refused'
}

const ownScheme = 'chrome-extension://'

/** What Chromium 156 asks on its own on a quiet profile, with all switches set that should stop it. Only believed of the proxy. */
const browserServices = new Set(['accounts.google.com', 'update.googleapis.com', 'content-autofill.googleapis.com'])

export class Requests {
  readonly #seen: Asked[] = []
  readonly #startedByExtension = new Set<string>()
  readonly #beginnings: Promise<void>[] = []
  readonly #proxy: RefusingProxy
  #forgotten = 0

  constructor(proxy: RefusingProxy) {
    this.#proxy = proxy
  }

  get all(): readonly Asked[] {
    const seen = this.#seen.map((asked) =>
      asked.by === 'page' && this.#startedByExtension.has(asked.url) ? { ...asked, by: 'extension' as const } : asked,
    )
    const unseen = this.#proxy.asked.slice(this.#forgotten).map((url): Asked => {
      const by = browserServices.has(new URL(url).hostname) ? 'browser' : 'unseen'
      return { url, by, outcome: 'refused' }
    })
    return [...seen, ...unseen]
  }

  get refused(): readonly Asked[] {
    return this.all.filter(({ outcome, by }) => outcome === 'refused' && by !== 'browser')
  }

  /** Everything that is neither a page's own doing nor the browser's. Must be empty: the extension asks the network for nothing. */
  get byExtension(): readonly Asked[] {
    return this.all.filter(({ by }) => by === 'extension' || by === 'unseen')
  }

  /** Start counting again. */
  forget(): void {
    this.#seen.length = 0
    this.#startedByExtension.clear()
    this.#forgotten = this.#proxy.asked.length
  }

  /** Answer every request of the context from `serve`, refuse the rest, and count. */
  async watch(context: BrowserContext, serve: Serve): Promise<void> {
    await context.route('**/*', (route) => this.#answer(route, serve))
    const watch = (page: Page): number => this.#beginnings.push(this.#watchInitiators(context, page))
    context.on('page', watch)
    context.pages().forEach(watch)
    await this.ready()
  }

  /** Resolves when every page there is is being watched. */
  async ready(): Promise<void> {
    await Promise.all(this.#beginnings.splice(0))
  }

  async #answer(route: Route, serve: Serve): Promise<void> {
    const request = route.request()
    const url = request.url()
    if (!/^(https?|wss?|ftp):/.test(url)) return route.continue()
    const served = await serve(new URL(url))
    this.#seen.push({
      url,
      by: askedByExtension(request) ? 'extension' : 'page',
      outcome: served === undefined ? 'refused' : 'served',
    })
    if (served === undefined) return route.abort('internetdisconnected')
    const { body, contentType, status = 200, headers = {} } = served
    await route.fulfill({ status, body, headers: { ...headers, 'content-type': contentType } })
  }

  /** A request of a content script looks like the page's own, except that the stack that led to it names our file. */
  async #watchInitiators(context: BrowserContext, page: Page): Promise<void> {
    try {
      const session = await context.newCDPSession(page)
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        if (JSON.stringify(initiator).includes(ownScheme)) this.#startedByExtension.add(request.url)
      })
      await session.send('Network.enable')
      // Timers, promises and images hide who set them up unless the debugger keeps the stacks.
      await session.send('Debugger.enable')
      await session.send('Debugger.setSkipAllPauses', { skip: true })
      await session.send('Debugger.setAsyncCallStackDepth', { maxDepth: 16 })
    } catch {
      // The page closed before it could be watched.
    }
  }
}

function askedByExtension(request: Request): boolean {
  const worker = request.serviceWorker()
  if (worker !== null) return worker.url().startsWith(ownScheme)
  try {
    return request.frame().url().startsWith(ownScheme) && !request.isNavigationRequest()
  } catch {
    // A navigation whose frame is not ready yet.
    return false
  }
}
