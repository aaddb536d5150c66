/** "Check pages for me": an optional permission of the browser. The browser alone keeps whether it holds; nothing is recorded here. */
import { browser } from 'wxt/browser'

const permission = { origins: ['https://*/*', 'http://*/*'] }

export type AutoCheck = 'on' | 'off'
export type AutoAnswer = AutoCheck | 'refused' | 'unavailable'

export async function autoCheck(): Promise<AutoCheck> {
  const held = await browser.permissions.contains(permission).catch(() => false)
  return held ? 'on' : 'off'
}

/** Must be called straight from a click: browsers ask only on a gesture. Never rejects. */
export async function askForAutoCheck(): Promise<AutoAnswer> {
  try {
    return (await browser.permissions.request(permission)) ? 'on' : 'refused'
  } catch {
    return 'unavailable'
  }
}

/** Gives the permission back. Never rejects. */
export async function stopAutoCheck(): Promise<AutoAnswer> {
  try {
    await browser.permissions.remove(permission)
    return await autoCheck()
  } catch {
    return 'unavailable'
  }
}

/** Calls `listener` when the permission changes, here or in the browser's own settings. Returns how to stop. */
export function onAutoCheck(listener: (state: AutoCheck) => void): () => void {
  const changed = (): void => void autoCheck().then(listener)
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  }
}
