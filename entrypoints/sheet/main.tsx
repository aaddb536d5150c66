import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type PageProps, startPage } from '../../components/start-page.tsx'
import { adoptStyle } from '../../components/style/index.ts'
import type { SheetMessage } from '../../lib/platform/sheet-messages.ts'
import * as store from '../../lib/platform/sheet-store.ts'
import { sheetStringsFor } from '../../lib/platform/strings/sheet/index.ts'
import { today } from '../../lib/platform/today.ts'
import { toFile } from '../../lib/sheet/file.ts'
import { Drafts, DraftsContext } from './field.tsx'
import { type SessionState, SheetSession } from './session.ts'
import { SheetView } from './sheet-view.tsx'
import { sheetStyle } from './style.ts'

function SheetPage({ settings, change, openGuide, isPrivate }: PageProps & { isPrivate: boolean }) {
  const [state, setState] = useState<SessionState>()
  const drafts = useRef(new Drafts()).current
  const session = useMemo(() => new SheetSession(store, isPrivate, setState), [isPrivate])
  useEffect(() => {
    void session.start()
    const leaving = (): void => {
      drafts.handOver()
      // This page may not live to see the answer; the background does.
      const changes = [...session.unsaved]
      const message: SheetMessage = { kind: 'change-sheet', changes }
      if (changes.length > 0) void browser.runtime.sendMessage(message).catch(() => undefined)
    }
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') drafts.handOver()
    }
    const printing = (): void => drafts.handOver()
    addEventListener('pagehide', leaving)
    addEventListener('beforeprint', printing)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      session.end()
      removeEventListener('pagehide', leaving)
      removeEventListener('beforeprint', printing)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [session, drafts])
  const words = sheetStringsFor(settings.language)
  if (state === undefined) return null
  return (
    <DraftsContext.Provider value={drafts}>
      <SheetView
        {...state}
        language={settings.language}
        today={today()}
        onLanguage={(language) => void change({ language })}
        onOpenGuide={(anchor) => void openGuide(anchor)}
        onChange={(...changes) => session.change(...changes)}
        onAgree={() => {
          drafts.handOver()
          session.agree()
        }}
        onDecline={() => session.decline()}
        onRetry={() => session.retry()}
        onPrint={(part) => {
          drafts.handOver()
          printPart(part)
        }}
        onSave={() => {
          drafts.handOver()
          saveFile(words.file.name(today()), toFile(session.state.sheet, today()))
        }}
        onTake={(sheet, how, aside, agreed) => {
          drafts.handOver()
          return session.take(sheet, how, aside, agreed)
        }}
        onBringBack={() => session.bringBack()}
        onErase={() => session.erase()}
        onSaveAside={() => saveFile(words.file.asideName(today()), `${JSON.stringify(state.aside, null, 1)}\n`)}
        onForgetAside={() => void session.forgetAside()}
      />
    </DraftsContext.Provider>
  )
}

/** The whole sheet, or one part of it alone. */
function printPart(part?: 'call'): void {
  const root = document.documentElement
  if (part !== undefined) root.dataset.only = part
  addEventListener('afterprint', () => root.removeAttribute('data-only'), { once: true })
  // What was handed over a moment ago has to be drawn first.
  requestAnimationFrame(() => window.print())
}

/** Gives the reader a file. Nothing leaves the device: the address is one of this page's own memory. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Firefox shows pages of an extension in private windows too; Chromium never does. */
async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true
  const tab = await browser.tabs.getCurrent().catch(() => undefined)
  return tab?.incognito === true
}

void isPrivateWindow().then((isPrivate) => {
  void startPage({
    title: ({ product, common }, { language }) => `${product.name}${common.colon}${sheetStringsFor(language).title}`,
    page: (props) => <SheetPage {...props} isPrivate={isPrivate} />,
  })
  // After the shared style, which it refines.
  adoptStyle(document, sheetStyle)
})
