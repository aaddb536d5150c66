/** One browser that reads saved pages with the bundle that ships, each in a clean context, several at a time. */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Frame, type Page } from '@playwright/test'
import type { Evaluation, Role } from '../../lib/evaluation/evaluation.ts'
import type { ResultsReading } from '../../lib/search/results.ts'
import { findBrowser } from '../browser.ts'
import { quietArguments } from '../chromium.ts'
import { proxyArguments, type RefusingProxy, startRefusingProxy } from '../refusing-proxy.ts'
import { openPageFile, type PageFile } from './page-file.ts'

/** Milliseconds. */
const limits = { loading: 15_000, settling: 1_000, quiet: 120, reading: 60_000, opening: 30_000 }

export interface PageQuestion {
  readonly path: string
  readonly url?: string
  readonly role?: Role
}

export class PageReader {
  readonly #bundle: string
  readonly #path: string
  readonly #proxy: RefusingProxy
  #browser: Promise<Browser> | undefined
  #closed = false

  private constructor(bundle: string, path: string, proxy: RefusingProxy) {
    this.#bundle = bundle
    this.#path = path
    this.#proxy = proxy
  }

  static async start(bundle: string): Promise<PageReader> {
    const { path } = await findBrowser('chromium')
    return new PageReader(bundle, path, await startRefusingProxy())
  }

  async evaluate({ path, url, role }: PageQuestion): Promise<Evaluation> {
    const options = { ...(url !== undefined && { url }), ...(role !== undefined && { role }) }
    return this.#ask<Evaluation>(path, url, `evaluatePage(${JSON.stringify(options)})`)
  }

  async readResults(path: string, url: string): Promise<ResultsReading | null> {
    return this.#ask<ResultsReading | null>(path, url, `readResultsPage(${JSON.stringify(url)})`)
  }

  /** Pages that are still waiting for their turn fail; no browser is started for them. */
  async close(): Promise<void> {
    this.#closed = true
    const browser = await this.#browser?.catch(() => undefined)
    await browser?.close()
    await this.#proxy.close()
  }

  async #ask<Answer>(path: string, url: string | undefined, call: string): Promise<Answer> {
    const file = await openPageFile(path, url)
    const browser = await this.#running()
    let context: BrowserContext | undefined
    try {
      context = await within(limits.opening, 'the browser did not open a page', newContext(browser, file))
      return await readIn(context, file, this.#bundle, call)
    } finally {
      // A page that hangs must not keep the rest waiting for its end.
      if (context !== undefined) await Promise.race([context.close().catch(() => undefined), wait(5_000)])
    }
  }

  /** The browser, started when first needed and again when it crashed. */
  async #running(): Promise<Browser> {
    const last = this.#browser
    const known = await last?.catch(() => undefined)
    if (this.#closed) throw new Error('the evaluation was stopped')
    if (known?.isConnected()) return known
    // Several pages may find the browser missing at the same time; the first one starts it.
    if (this.#browser === last) this.#browser = this.#launch()
    return this.#browser as Promise<Browser>
  }

  #launch(): Promise<Browser> {
    return chromium.launch({
      executablePath: this.#path,
      headless: true,
      args: [...quietArguments, ...proxyArguments(this.#proxy), '--disable-print-preview'],
    })
  }
}

async function newContext(browser: Browser, file: PageFile): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
    acceptDownloads: false,
  })
  let arrived = false
  await context.route('**/*', async (route) => {
    const request = route.request()
    const address = URL.parse(request.url())
    if (address === null) return route.abort()
    if (request.isNavigationRequest() && isMain(request)) {
      // The page itself comes once. Where it still gets away from `stay`, it stays all the same: that is what 204 means to a browser.
      if (arrived) return route.fulfill({ status: 204 })
      arrived = true
    }
    const served = await file.serve(address)
    if (served === undefined) return route.abort()
    await route.fulfill({ status: 200, body: served.body, headers: { ...served.headers, 'content-type': served.contentType } })
  })
  return context
}

function isMain(request: { frame(): Frame }): boolean {
  try {
    return request.frame().parentFrame() === null
  } catch {
    // A new page's navigation, before its frame is there.
    return true
  }
}

async function readIn<Answer>(context: BrowserContext, file: PageFile, bundle: string, call: string): Promise<Answer> {
  const page = await context.newPage()
  // Windows that the page opens are nobody's business here.
  context.on('page', (other) => void other.close().catch(() => undefined))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  const crashed = new Promise<never>((_, reject) => page.on('crash', () => reject(new Error('the page crashed the browser tab'))))
  crashed.catch(() => undefined)
  const session = await context.newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: stay, worldName: 'second-look-stay' })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: keepForms })
  return Promise.race([crashed, loadAndRead<Answer>(page, session, file, bundle, call)])
}

async function loadAndRead<Answer>(page: Page, session: CDPSession, file: PageFile, bundle: string, call: string): Promise<Answer> {
  const deadline = Date.now() + limits.loading
  // `load` is not waited for here: a page that tries to go elsewhere would end that wait.
  await page.goto(file.address.href, { waitUntil: 'commit', timeout: limits.loading }).catch(() => undefined)
  const loading = ownWorld(page, session, file).then((context) => evaluate(session, context, loaded))
  const outcome = await Promise.race([loading.catch((error: Error) => error), wait(deadline - Date.now()).then(() => 'late')])
  if (outcome === 'late') await calm(session)
  else if (outcome instanceof Error) throw outcome
  const context = await ownWorld(page, session, file)
  if (outcome !== 'late') await evaluate(session, context, settled)
  await evaluate(session, context, bundle)
  const json = await evaluate(session, context, `(async () => JSON.stringify(await globalThis.secondLookReader.${call}))()`)
  return JSON.parse(String(json)) as Answer
}

/** Resolves when everything the page asked for at first has come or was refused. */
const loaded = `new Promise((resolve) => {
  if (document.readyState === 'complete') resolve(true)
  else addEventListener('load', () => resolve(true), { once: true })
})`

/**
 * Keeps the page from going elsewhere: a browser stops reading a page the moment it leaves, and the rest of its text would be lost.
 * It runs in a world of its own, so the page's scripts cannot see it.
 */
const stay = `if (self === top) {
  navigation.addEventListener('navigate', (event) => {
    if (event.cancelable && !event.destination.sameDocument) event.preventDefault()
  })
  addEventListener('submit', (event) => event.preventDefault())
}`

/** A form sent by a script raises no event that could be stopped; this is the one thing changed in the page's own world. */
const keepForms = 'if (self === top) HTMLFormElement.prototype.submit = function submit() {}'

/** Takes a page as it stands: what still loads stops, and so does a script that never ends. */
async function calm(session: CDPSession): Promise<void> {
  const steps = [
    session.send('Runtime.terminateExecution'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Page.stopLoading'),
  ]
  await Promise.race([Promise.allSettled(steps), wait(2_000)])
}

/** An isolated world in the page: the page's scripts cannot see or change what runs there. */
async function ownWorld(page: Page, session: CDPSession, file: PageFile): Promise<number> {
  const { frameTree } = await within(
    limits.reading,
    'the browser did not get this page laid out within a minute',
    session.send('Page.getFrameTree'),
  )
  const stands = URL.parse(frameTree.frame.url)
  if (stands === null || !/^https?:$/.test(stands.protocol) || stands.origin !== file.address.origin) {
    throw new Error(`the page did not stay: the browser ended at ${page.url() || 'an empty page'}`)
  }
  const world = session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'second-look' })
  return (await within(limits.reading, 'the browser did not get this page laid out within a minute', world)).executionContextId
}

/** Resolves when nothing has been added for a moment, or after a second of restlessness. */
const settled = `new Promise((resolve) => {
  const done = () => { observer.disconnect(); resolve(true) }
  const observer = new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(done, ${limits.quiet}) })
  let quiet = setTimeout(done, ${limits.quiet})
  setTimeout(done, ${limits.settling})
  observer.observe(document, { childList: true, characterData: true, subtree: true })
})`

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const asked = session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true })
  const { result, exceptionDetails } = await within(limits.reading, 'the page could not be read within a minute', asked)
  if (exceptionDetails !== undefined) {
    throw new Error(`the reader failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  }
  return result.value
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

async function within<Value>(milliseconds: number, complaint: string, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
