/** What the content script of a tab knows, asked as the popup asks: by a message from a page of the extension. */
import type { Page } from '@playwright/test'
import type { Evaluation } from '../../../lib/evaluation/evaluation.ts'
import type { TabState } from '../../../lib/platform/messages.ts'
import type { ExtensionBrowser } from '../../../scripts/chromium.ts'

/** The state of the tab that shows `page`; undefined when no content script of ours is in it. */
export async function tabState(browser: ExtensionBrowser, page: Page): Promise<TabState | undefined> {
  const asking = await browser.newPage()
  try {
    await asking.goto(browser.surface('options.html'))
    await page.bringToFront()
    return await asking.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome
      const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
      return active && tabs.sendMessage(active.id, { kind: 'get-state' }).catch(() => undefined)
    })
  } finally {
    await asking.close()
  }
}

interface ChromeTabs {
  query(wanted: object): Promise<{ readonly id: number }[]>
  sendMessage(tab: number, message: unknown): Promise<TabState | undefined>
}

/** Waits until the page has been read, and gives its evaluation. */
export async function evaluationOf(browser: ExtensionBrowser, page: Page, milliseconds = 15_000): Promise<Evaluation> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const state = await tabState(browser, page)
    if (state?.kind === 'page') return state.evaluation
    if (Date.now() > deadline) throw new Error(`The page was not read; its state is ${JSON.stringify(state)}`)
    await page.waitForTimeout(100)
  }
}
