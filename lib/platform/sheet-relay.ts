/** What the background does with messages about the sheet: looks where they come from, and hands them to the store. */
import { type Browser, browser } from 'wxt/browser'
import { hostOf } from '../evaluation/address.ts'
import type { PutAnswer, SheetMessage } from './sheet-messages.ts'
import { changeSheet } from './sheet-store.ts'

type Sender = Browser.runtime.MessageSender

/** Is the sender one of our own pages (popup, sheet …) rather than a content script? */
export const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) === true

export async function answerSheet(message: SheetMessage, sender: Sender): Promise<PutAnswer | undefined> {
  if (message.kind === 'change-sheet') {
    if (isOwnPage(sender) && !isPrivate(sender.tab)) await changeSheet(message.changes)
    return undefined
  }
  const tab = await tabOf(message, sender)
  if (tab === undefined || !mayPut(message, sender)) return { ok: false, why: 'failed' }
  if (isPrivate(tab)) return { ok: false, why: 'private' }
  const answer = await changeSheet([message.change], { agreed: message.agreed })
  return answer.ok ? { ok: true, changed: answer.changed } : answer
}

/** The tab the page stands in. The popup says which one it is about; a content script cannot choose. */
async function tabOf(message: Extract<SheetMessage, { kind: 'put-in-sheet' }>, sender: Sender) {
  if (!isOwnPage(sender)) return sender.tab
  if (message.tabId === undefined) return undefined
  return await browser.tabs.get(message.tabId).catch(() => undefined)
}

/** A content script speaks for its own site only. */
function mayPut({ change }: Extract<SheetMessage, { kind: 'put-in-sheet' }>, sender: Sender): boolean {
  if (isOwnPage(sender)) return true
  return sender.frameId === 0 && hostOf(change.page.address) === hostOf(sender.url ?? '')
}

const isPrivate = (tab: { readonly incognito?: boolean } | undefined): boolean => tab?.incognito === true
