/** The demo without a display: what the extension found, as a table, and what it looks like, as pictures. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import { ClosedRoots } from '../../tests/browser/support/closed-root.ts'
import { practicePage } from '../../tests/browser/support/practice.ts'
import { evaluationOf, tabState } from '../../tests/browser/support/tab-state.ts'
import type { ExtensionBrowser } from '../chromium.ts'
import { evaluationOut, resultsOut } from '../evaluate/output.ts'
import { tableOf } from '../evaluate/table.ts'
import { root } from '../steps.ts'

const folder = join(root, '.output/demo')

const sizes = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: '360px', width: 360, height: 740 },
] as const
type Size = (typeof sizes)[number]

export async function printAndPicture(browser: ExtensionBrowser): Promise<void> {
  await mkdir(folder, { recursive: true })
  const kept: string[] = []
  const keep = async (name: string, size: Size, picture: Buffer): Promise<void> => {
    const file = join(folder, `${name}-${size.name}.png`)
    await writeFile(file, picture)
    kept.push(relative(process.cwd(), file))
  }
  const page = await browser.firstPage()

  const results = practicePage('results-google.html')
  await page.goto(results.url)
  process.stdout.write(`${tableOf(resultsOut({ file: results.file }, results.url, await resultsOf(browser, page)))}\n`)
  for (const size of sizes) await keep('results', size, await picture(page, size))

  const clinic = practicePage('clinic-hikari.html')
  await resize(page, sizes[0])
  await page.goto(clinic.url)
  process.stdout.write(`${tableOf(evaluationOut({ file: clinic.file }, clinic.url, await evaluationOf(browser, page)))}\n`)
  const closed = await ClosedRoots.of(page)
  await closed.click({ role: 'button', name: /見きわめサイン/ })
  await closed.find({ role: 'complementary' })
  for (const size of sizes) await keep('clinic', size, await picture(page, size))

  await resize(page, sizes[0])
  for (const size of sizes) await keep('popup', size, await popupPicture(browser, page, size))

  const guide = await browser.newPage()
  await guide.goto(browser.surface('guide.html'))
  for (const size of sizes) await keep('guide', size, await picture(guide, size))

  const { byExtension } = browser.requests
  process.stdout.write(`ネットワークへの要求（拡張機能から）: ${byExtension.length} 件\n`)
  process.stdout.write(`画面の写し:\n${kept.map((file) => `  ${file}`).join('\n')}\n`)
}

async function resize(page: Page, { width, height }: Size): Promise<void> {
  await page.setViewportSize({ width, height })
}

async function picture(page: Page, size: Size): Promise<Buffer> {
  await resize(page, size)
  await page.bringToFront()
  // What follows the size of the window follows a frame or two later.
  await page.waitForTimeout(500)
  return page.screenshot()
}

/** The popup as the button opens it; on the small screen as a page of its own, which is what a phone makes of it. */
async function popupPicture(browser: ExtensionBrowser, page: Page, size: Size): Promise<Buffer> {
  if (size.name !== 'desktop') return phonePopup(browser, page, size)
  const popup = await browser.clickToolbar(page)
  if (popup === null) throw new Error('The button in the toolbar opened no popup.')
  try {
    // It asks the page what it knows before it shows anything.
    await popup.waitFor('document.querySelector("h2") !== null')
    await page.waitForTimeout(500)
    return await popup.screenshot()
  } finally {
    await popup.close()
  }
}

/** A popup opened as a tab would ask itself for the tab under it; here it is told which one that is. */
async function phonePopup(browser: ExtensionBrowser, page: Page, size: Size): Promise<Buffer> {
  const popup = await browser.newPage()
  try {
    await popup.addInitScript(standIn, page.url())
    await resize(popup, size)
    await popup.goto(browser.surface('popup.html'))
    await popup.waitForSelector('h2')
    // What the popup does on Android.
    await popup.evaluate(() => document.documentElement.classList.add('fluid'))
    return await picture(popup, size)
  } finally {
    await popup.close()
  }
}

/** Runs in the popup. */
function standIn(url: string): void {
  interface Tabs {
    query(wanted: { readonly active?: boolean }): Promise<readonly { readonly url?: string }[]>
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
  const query = tabs.query.bind(tabs)
  tabs.query = async (wanted) => (wanted.active ? (await query({})).filter((tab) => tab.url === url) : query(wanted))
}

async function resultsOf(browser: ExtensionBrowser, page: Page) {
  const deadline = Date.now() + 15_000
  for (;;) {
    const state = await tabState(browser, page)
    if (state?.kind === 'results') return state.reading
    if (Date.now() > deadline) throw new Error('The results page was not read within 15 seconds.')
    await page.waitForTimeout(100)
  }
}
