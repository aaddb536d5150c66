/** Relays between the parts and keeps the badge. It decides nothing about pages. */
import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { changeHidden } from '../lib/platform/hidden-findings.ts'
import {
  checkTab,
  followPermissions,
  inject,
  injectExplanations,
  isOff,
  type Surface,
  styleMarks,
} from '../lib/platform/injection.ts'
import { type BackgroundMessage, backgroundMessage, type CheckAnswer } from '../lib/platform/messages.ts'
import { sheetMessage } from '../lib/platform/sheet-messages.ts'
import { answerSheet, isOwnPage } from '../lib/platform/sheet-relay.ts'
import { searchOf } from '../lib/search/query.ts'

type Sender = Browser.runtime.MessageSender

const surfaceOf = (address: string): Surface => (searchOf(address) === undefined ? 'page' : 'results')

async function worthReading(sender: Sender, surface: Surface): Promise<void> {
  const tabId = sender.tab?.id
  if (tabId === undefined || (await isOff(sender.tab?.url ?? sender.url ?? ''))) return
  await inject(tabId, surface)
}

async function showCounts(sender: Sender, signs: number): Promise<void> {
  const tabId = sender.tab?.id
  if (tabId === undefined) return
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3d6b6b' })
  await browser.action.setBadgeText({ tabId, text: signs === 0 ? '' : String(signs) })
}

function openSurface(message: Extract<BackgroundMessage, { kind: 'open-surface' }>): Promise<unknown> {
  const anchor = message.anchor === undefined ? '' : `#${message.anchor}`
  return browser.tabs.create({ url: browser.runtime.getURL(`/${message.surface}.html${anchor}`) })
}

async function answer(message: BackgroundMessage, sender: Sender): Promise<CheckAnswer | boolean | undefined> {
  switch (message.kind) {
    case 'worth-reading':
      await worthReading(sender, message.surface)
      return undefined
    case 'check-tab':
      return isOwnPage(sender) ? checkTab(message.tabId, surfaceOf) : { ok: false, why: 'not-allowed' }
    case 'counts':
      await showCounts(sender, message.signs)
      return undefined
    case 'explanations-wanted':
      return sender.tab?.id === undefined ? { ok: false, why: 'failed' } : injectExplanations(sender.tab.id)
    case 'style-marks':
      if (sender.tab?.id !== undefined) await styleMarks(sender.tab.id)
      return undefined
    case 'hide-findings':
      // A private window leaves nothing behind, and takes nothing away.
      return sender.tab?.incognito === false && (await changeHidden(message))
    case 'open-surface':
      await openSurface(message)
      return undefined
  }
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const aboutSheet = sheetMessage.safeParse(raw)
    if (aboutSheet.success) return answerSheet(aboutSheet.data, sender).catch(() => undefined)
    const message = backgroundMessage.safeParse(raw)
    // A tab may be closed, or the browser may refuse, while an answer is on its way: nothing is lost, the reader can ask again.
    return message.success ? answer(message.data, sender).catch(() => undefined) : undefined
  })
  const follow = (): void => void followPermissions().catch(() => undefined)
  browser.permissions.onAdded.addListener(follow)
  browser.permissions.onRemoved.addListener(follow)
  browser.runtime.onStartup.addListener(follow)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    follow()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined)
  })
})
