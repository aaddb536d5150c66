/**
 * `npm run demo`: the extension on the practice pages, which are served from this folder under real-looking addresses. With a display
 * the window stays open for trying; without one the result is printed, screenshots are kept, and that is all.
 */

import { servePractice } from '../tests/browser/support/practice.ts'
import { NoBrowserError } from './browser.ts'
import { ensureBuilt, practiceBuild } from './built.ts'
import { type ExtensionBrowser, launchWithExtension } from './chromium.ts'
import { printAndPicture } from './demo/pictures.ts'
import { openForTrying } from './demo/window.ts'

const say = (line: string): void => void process.stderr.write(`demo: ${line}\n`)

function hasDisplay(): boolean {
  if (process.env.CI !== undefined && process.env.CI !== '') return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** A variable may name a display that is not there; then the demo goes on without. */
async function launch(extension: string): Promise<{ readonly browser: ExtensionBrowser; readonly visible: boolean }> {
  const options = { extension, serve: servePractice() }
  if (hasDisplay()) {
    try {
      return { browser: await launchWithExtension({ ...options, headless: false }), visible: true }
    } catch (error) {
      if (error instanceof NoBrowserError) throw error
      say('no window could be opened on this display; going on without one.')
    }
  }
  return { browser: await launchWithExtension({ ...options, headless: true }), visible: false }
}

try {
  const { browser, visible } = await launch(await ensureBuilt(practiceBuild, say))
  try {
    if (visible) await openForTrying(browser, say)
    else await printAndPicture(browser)
  } finally {
    await browser.close()
  }
} catch (error) {
  say(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error))
  process.exitCode = 1
}
