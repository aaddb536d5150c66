/**
 * The extension's toolbar button, pressed as a person does: the browser grants activeTab for that tab, then opens the popup (or
 * raises the click event where there is none).
 */
import type { CDPSession, Page } from '@playwright/test'
import { ChildSession } from './child-session.ts'

export class ToolbarPopup {
  readonly session: ChildSession
  readonly targetId: string
  readonly #browser: CDPSession

  constructor(browser: CDPSession, session: ChildSession, targetId: string) {
    this.#browser = browser
    this.session = session
    this.targetId = targetId
  }

  evaluate<Value = unknown>(expression: string): Promise<Value> {
    return this.session.evaluate<Value>(expression)
  }

  /** All text a person can read in it. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText')
  }

  /** Waits until an expression in the popup is true. */
  async waitFor(expression: string, milliseconds = 10_000): Promise<void> {
    const deadline = Date.now() + milliseconds
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > deadline)
        throw new Error(
          `The popup never came to: ${expression}. It shows: ${(await this.text().catch(() => 'nothing')).slice(0, 200)}`,
        )
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** A real mouse click in the middle of the first element that matches. */
  async click(selector: string): Promise<void> {
    const place = await this.evaluate<{ x: number; y: number } | null>(
      `(() => { const element = document.querySelector(${JSON.stringify(selector)}); if (!element) return null;
        element.scrollIntoView({ block: 'center' }); const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 } })()`,
    )
    if (place === null) throw new Error(`The popup has nothing that matches ${selector}.`)
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 })
    }
  }

  /** As wide and high as it is. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' })
    return Buffer.from(data as string, 'base64')
  }

  /** As a click elsewhere does. */
  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined)
    await this.session.detach()
  }
}

/** Presses the button. The popup it opened, or null when none opened. */
export async function clickToolbar(browser: CDPSession, extensionId: string, page: Page): Promise<ToolbarPopup | null> {
  await page.bringToFront()
  const targetId = await tabOf(browser, page)
  const before = new Set((await popups(browser, extensionId)).map((target) => target.targetId))
  await browser.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never)
  const deadline = Date.now() + 3_000
  while (Date.now() < deadline) {
    const opened = (await popups(browser, extensionId)).find((target) => !before.has(target.targetId))
    if (opened !== undefined) {
      const session = await ChildSession.attach(browser, opened.targetId)
      const popup = new ToolbarPopup(browser, session, opened.targetId)
      await popup.waitFor('document.readyState === "complete"')
      return popup
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}

async function popups(browser: CDPSession, extensionId: string) {
  const { targetInfos } = await browser.send('Target.getTargets')
  return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/popup.html`))
}

/** The button works on a tab, which is the parent of the page that DevTools usually speaks of. */
async function tabOf(browser: CDPSession, page: Page): Promise<string> {
  const own = await page.context().newCDPSession(page)
  const { targetInfo } = await own.send('Target.getTargetInfo')
  await own.detach()
  const { targetInfos: tabs } = await browser.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })
  // Usually one tab shows the page's address; only twins have to be told apart by asking each for its page.
  const candidates = tabs.filter(({ url }) => url === targetInfo.url)
  const only = candidates.length === 1 ? candidates[0] : undefined
  if (only !== undefined) return only.targetId
  for (const tab of candidates.length > 0 ? candidates : tabs) {
    if ((await pagesOfTab(browser, tab.targetId)).includes(targetInfo.targetId)) return tab.targetId
  }
  throw new Error(`The tab of ${page.url()} is not among the browser's tabs.`)
}

async function pagesOfTab(browser: CDPSession, tabId: string): Promise<string[]> {
  const session = await ChildSession.attach(browser, tabId)
  const pages: string[] = []
  session.on('Target.attachedToTarget', ({ targetInfo }) => pages.push((targetInfo as { targetId: string }).targetId))
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  await session.detach()
  return pages
}
