/** The demo with a display: a window to try things in. */
import { practicePage } from '../../tests/browser/support/practice.ts'
import type { ExtensionBrowser } from '../chromium.ts'

export async function openForTrying(browser: ExtensionBrowser, say: (line: string) => void): Promise<void> {
  const closed = new Promise((resolve) => browser.context.once('close', resolve))
  const first = await browser.firstPage()
  const clinic = await browser.newPage()
  await clinic.goto(practicePage('clinic-hikari.html').url)
  await first.goto(practicePage('results-google.html').url)
  await first.bringToFront()
  say('the practice pages are open: a results page and a clinic’s page. Follow the links; nothing leaves this machine.')
  say('close the window to end the demo.')
  await closed
}
