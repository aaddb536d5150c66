/** A page in a fresh context of a real Chromium, loaded and laid out, with the stopwatch in a world of its own. */
import type { Browser, BrowserContext, CDPSession } from '@playwright/test'
import { type TraceEvent, type Work, workIn } from './trace.ts'

/** A page that takes longer than this to load or to be measured is a defect. Milliseconds. */
const patience = 600_000

/** What is traced. mark.js touches the page so often that noting each style change would cost more than it does. */
const traced = {
  notes: ['-*', 'blink.user_timing'],
  tasks: ['-*', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
} as const

export interface Measured<Answer> extends Work {
  readonly answer: Answer
}

export class MeasuredPage {
  /** The browser's own first style and layout, in milliseconds of its main thread. */
  readonly layoutMs: number
  readonly session: CDPSession
  private readonly browser: Browser
  private readonly context: BrowserContext
  private readonly world: number

  private constructor(browser: Browser, context: BrowserContext, session: CDPSession, world: number, layoutMs: number) {
    this.browser = browser
    this.context = context
    this.session = session
    this.world = world
    this.layoutMs = layoutMs
  }

  static async open(browser: Browser, address: string, inPage: string): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP', serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      const response = await page.goto(address, { waitUntil: 'load', timeout: patience })
      if (response?.status() !== 200) throw new Error(`the page at ${address} was answered with ${response?.status()}`)
      const { frameTree } = await session.send('Page.getFrameTree')
      const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'second-look' })
      await evaluate(session, world.executionContextId, afterFirstFrames)
      const layoutMs = await styleAndLayout(session)
      await evaluate(session, world.executionContextId, inPage)
      return new MeasuredPage(browser, context, session, world.executionContextId, layoutMs)
    } catch (error) {
      await context.close()
      throw error
    }
  }

  /** Calls a function of the in-page script and times it. What it needs is handed over before, so that handing over is not measured. */
  async measure<Answer>(detail: keyof typeof traced, name: string, ...parameters: readonly unknown[]): Promise<Measured<Answer>> {
    await evaluate(this.session, this.world, `globalThis.secondLookAsked = ${JSON.stringify(parameters)}; 0`)
    await this.browser.startTracing(undefined, { categories: [...traced[detail]] })
    let trace: Buffer
    let json: unknown
    try {
      const call = `(async () => JSON.stringify(await globalThis.secondLookBench.${name}(...globalThis.secondLookAsked)))()`
      json = await evaluate(this.session, this.world, call)
    } finally {
      trace = await this.browser.stopTracing()
    }
    const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
    return { answer: JSON.parse(String(json)) as Answer, ...workIn(traceEvents) }
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}

/** Pictures have arrived by then, and what they changed is laid out. */
const afterFirstFrames = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0), 50))))`

async function styleAndLayout(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return (seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1_000
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: patience,
  })
  if (exceptionDetails !== undefined) {
    throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  }
  return result.value
}
