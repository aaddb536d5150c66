/** A results page in a plain Chromium with the shipped recognition in a world of its own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Recognised } from '../../tests/serp/in-page.ts'
import { serpFolder, type Truth } from '../../tests/serp/pages.ts'
import { bundled } from '../bench/scripts.ts'
import { contentTypeOf } from '../offline.ts'

/** Weights and recognition as one script. */
export async function worldScript(): Promise<string> {
  const weights = readFileSync(join(import.meta.dirname, '../../public/weights.js'), 'utf8')
  return `${weights};${await bundled('tests/serp/in-page.ts')}`
}

/** The page under its address, everything else refused. */
export async function opened<Answer>(
  browser: Browser,
  url: string,
  body: string | Buffer,
  work: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ body, contentType: contentTypeOf('page.html') }) : route.abort(),
    )
    await page.goto(url, { waitUntil: 'load' })
    return await work(page)
  } finally {
    await context.close()
  }
}

/** A world of our own in a page, with the recognition in it. */
export class World {
  readonly #session: CDPSession
  readonly #contextId: number

  private constructor(session: CDPSession, contextId: number) {
    this.#session = session
    this.#contextId = contextId
  }

  static async open(page: Page, script: string): Promise<World> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const { frameTree } = await session.send('Page.getFrameTree')
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'second-look' })
    const made = new World(session, world.executionContextId)
    await made.ask(`${script};0`)
    return made
  }

  async ask<Answer>(call: string): Promise<Answer> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: call,
      contextId: this.#contextId,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Answer
  }

  /** Time of one call, which must answer with `expected`. */
  async time(call: string, expected: number): Promise<number> {
    const before = await this.#scriptMs()
    const answer = await this.ask<number>(call)
    const after = await this.#scriptMs()
    if (answer !== expected) throw new Error(`${call} answered with ${answer}, not ${expected}: its time says nothing`)
    return after - before
  }

  async #scriptMs(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000
  }
}

/** What is recognised on one of the pages of a folder; with every class renamed before, where asked for. */
export const recognise = (
  browser: Browser,
  script: string,
  folder: '' | 'held-out',
  { file, url, untouched }: Truth,
  renamed = false,
): Promise<Recognised> =>
  opened(browser, url, readFileSync(join(serpFolder, folder, file)), async (page) => {
    const world = await World.open(page, script)
    if (renamed) await world.ask('secondLookSerp.rename()')
    return world.ask<Recognised>(`secondLookSerp.recognise(${JSON.stringify(url)}, ${JSON.stringify(untouched)})`)
  })
