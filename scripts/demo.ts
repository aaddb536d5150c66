/**
 * `npm run demo`: the extension on the practice pages, which are served from this folder under real-looking addresses. With a display
 * the window stays open for trying; without one the result is printed, screenshots are kept, and that is all.
 */

import { servePractice } from '../tests/browser/support/practice.ts'
import { ensureBuilt, practiceBuild } from './built.ts'
import { launchWithExtension } from './chromium.ts'
import { printAndPicture } from './demo/pictures.ts'
import { openForTrying } from './demo/window.ts'

const say = (line: string): void => void process.stderr.write(`demo: ${line}\n`)

function hasDisplay(): boolean {
  if (process.env.CI !== undefined && process.env.CI !== '') return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

try {
  const extension = await ensureBuilt(practiceBuild, say)
  const visible = hasDisplay()
  const browser = await launchWithExtension({ extension, serve: servePractice(), headless: !visible })
  try {
    if (visible) await openForTrying(browser, say)
    else await printAndPicture(browser)
  } finally {
    await browser.close()
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
