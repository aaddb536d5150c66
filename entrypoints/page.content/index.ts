/** Injected, after reader.js, into a page that is worth reading or that the reader asked to check. */
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { disclosureIds } from '../../lib/evaluation/evaluation.ts'
import { type PageMessage, pageMessage } from '../../lib/platform/messages.ts'
import { loadSettings, onSettings } from '../../lib/platform/storage.ts'
import { watchChanges } from '../../lib/reading/changes.ts'
import { Session } from './session.ts'

declare global {
  /** Set at once by the first injection, so that one right behind it only reads again. */
  var secondLookSession: Promise<Session | undefined> | undefined
}

/** Time, in milliseconds, for which the pointer must rest before the marks under it are looked up. */
const restMs = 120

function answer(session: Session, message: PageMessage): unknown {
  switch (message.kind) {
    case 'get-state':
      return session.state
    case 'go-to-finding':
      return session.goToFinding(message.index)
    case 'hide-finding':
      return session.hideFinding(message.hash)
    case 'show-hidden':
      return session.showHidden()
    case 'go-to-disclosure': {
      const id = disclosureIds.find((known) => known === message.id)
      return id !== undefined && session.goToDisclosure(id)
    }
    case 'go-to-place':
      return session.goToPlace(message)
    case 'open-panel':
      session.openPanel()
      return true
    case 'read-elsewhere':
      return session.readElsewhere()
  }
}

async function begin(): Promise<Session | undefined> {
  const reader = globalThis.secondLookReader
  if (reader === undefined) return undefined
  const session = new Session(reader, await loadSettings())
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    // Our own pages ask (the popup, which phones open as a tab); content scripts and anybody else have nothing to ask here.
    if (sender.url?.startsWith(browser.runtime.getURL('/')) !== true) return undefined
    const message = pageMessage.safeParse(raw)
    return message.success ? Promise.resolve(answer(session, message.data)) : undefined
  })
  onSettings((settings) => session.follow(settings))
  watchChanges(document, () => void session.check())
  let resting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting)
      resting = setTimeout(() => session.pointAt(event.clientX, event.clientY), restMs)
    },
    { passive: true },
  )
  return session
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.secondLookSession ??= begin()
    void globalThis.secondLookSession.then((session) => session?.check())
  },
})
