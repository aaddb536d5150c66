/** A page in a fresh context of a real Chromium, loaded and laid out, with the stopwatch in a world of its own. */
import type { Browser, BrowserContext, CDPSession } from '@playwright/test'

/** What the browser says it spent since the page began, in milliseconds. */
export interface Spent {
  readonly styleMs: number
  readonly layoutMs: number
  readonly layouts: number
  /** All tasks of the page's main thread, ours and its own. */
  readonly tasksMs: number
}

/** A page that takes longer than this to load or to be measured is a defect. Milliseconds. */
const patience = 180_000

export class MeasuredPage {
  /** Style and layout from the navigation until the page was at rest: its own first. */
  readonly first: Spent
  readonly session: CDPSession
  private readonly context: BrowserContext
  private readonly world: number

  private constructor(context: BrowserContext, session: CDPSession, world: number, first: Spent) {
    this.context = context
    this.session = session
    this.world = world
    this.first = first
  }

  static async open(browser: Browser, address: string, stopwatch: string): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP', serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      const response = await page.goto(address, { waitUntil: 'load', timeout: patience })
      if (response?.status() !== 200) throw new Error(`the page at ${address} was answered with ${response?.status()}`)
      const { frameTree } = await session.send('Page.getFrameTree')
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'second-look' })
      await evaluate(session, executionContextId, afterTwoFrames)
      const first = await spent(session)
      await evaluate(session, executionContextId, stopwatch)
      return new MeasuredPage(context, session, executionContextId, first)
    } catch (error) {
      await context.close()
      throw error
    }
  }

  /** Calls a function of the stopwatch. What it needs is handed over before, so that handing over is not measured. */
  async ask<Answer>(name: string, ...parameters: readonly unknown[]): Promise<Answer> {
    await evaluate(this.session, this.world, `globalThis.secondLookAsked = ${JSON.stringify(parameters)}; 0`)
    const call = `(async () => JSON.stringify(await globalThis.secondLookBench.${name}(...globalThis.secondLookAsked)))()`
    return JSON.parse(String(await evaluate(this.session, this.world, call))) as Answer
  }

  spent(): Promise<Spent> {
    return spent(this.session)
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}

const afterTwoFrames = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0), 50))))`

async function spent(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    styleMs: value('RecalcStyleDuration') * 1_000,
    layoutMs: value('LayoutDuration') * 1_000,
    layouts: value('LayoutCount'),
    tasksMs: value('TaskDuration') * 1_000,
  }
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const answer = session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true, timeout: patience })
  const { result, exceptionDetails } = await answer
  if (exceptionDetails !== undefined) {
    throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  }
  return result.value
}
