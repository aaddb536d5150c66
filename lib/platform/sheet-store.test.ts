import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fullSheet } from '../../tests/fixtures/sheets.ts'
import type { Change } from '../sheet/change.ts'
import { emptySheet, limits } from '../sheet/record.ts'
import type { SheetMessage } from './sheet-messages.ts'
import { answerSheet } from './sheet-relay.ts'
import {
  agreedKey,
  asideKey,
  beforeKey,
  bringBack,
  changeSheet,
  deleteSheet,
  forgetAside,
  importSheet,
  loadSheet,
  onSheet,
  sheetKey,
} from './sheet-store.ts'
import { deleteEverything, saveSettings } from './storage.ts'
import { today } from './today.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key]
const write = (to: string): Change => ({ kind: 'text', id: 'notes', from: '', to })
const own = (name: string): Change => ({
  kind: 'add-question',
  question: { id: `q-own-${name}`, origin: { kind: 'own' }, text: name },
})

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('before the reader has agreed', () => {
  it('nothing is kept, by looking or by changing', async () => {
    expect(await loadSheet()).toEqual({ sheet: emptySheet, agreed: false, aside: [], before: undefined, failed: false })
    expect(await changeSheet([write('x')])).toEqual({ ok: false, why: 'ask-first' })
    expect(await importSheet(fullSheet, 'merge', [])).toEqual({ ok: false, why: 'ask-first' })
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('agreeing comes with the first change and holds for the next', async () => {
    expect((await changeSheet([write('x')], { agreed: true })).ok).toBe(true)
    expect(await stored(agreedKey)).toBe(today())
    expect((await changeSheet([own('a')])).ok).toBe(true)
    expect((await loadSheet()).sheet).toMatchObject({ texts: { notes: 'x' }, questions: [{ text: 'a' }] })
  })

  it('a change that is refused is no agreement', async () => {
    const long = 'あ'.repeat(limits.text)
    const tooMuch: Change[] = [write(long), { kind: 'text', id: 'notes', from: '-', to: 'more' }]
    expect(await changeSheet(tooMuch, { agreed: true })).toEqual({ ok: false, why: 'full' })
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })
})

describe('keeping', () => {
  it('only on this device: nothing goes to the part that is synchronised', async () => {
    await changeSheet([write('x')], { agreed: true })
    expect(await fakeBrowser.storage.sync.get()).toEqual({})
    expect(await fakeBrowser.storage.session.get()).toEqual({})
  })

  it('many changes at once all arrive', async () => {
    await changeSheet([], { agreed: true })
    const names = Array.from({ length: 40 }, (_, n) => `n${n}`)
    await Promise.all(names.map((name) => changeSheet([own(name)])))
    expect((await loadSheet()).sheet.questions.map(({ text }) => text).sort()).toEqual([...names].sort())
  })

  it('says when nothing changed', async () => {
    await changeSheet([own('a')], { agreed: true })
    expect(await changeSheet([own('a')])).toMatchObject({ ok: true, changed: false })
  })

  it('says when the device is full, or refuses, and keeps what was there', async () => {
    await changeSheet([own('a')], { agreed: true })
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    expect(await changeSheet([own('b')])).toEqual({ ok: false, why: 'full' })
    set.mockRejectedValueOnce(new Error('disk'))
    expect(await changeSheet([own('b')])).toEqual({ ok: false, why: 'failed' })
    expect((await loadSheet()).sheet.questions).toHaveLength(1)
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'))
    expect((await loadSheet()).failed).toBe(true)
  })
})

describe('a broken record', () => {
  const broken = { ...fullSheet, costs: 'gone', questions: [...fullSheet.questions, { id: 5 }] }

  it('is set aside part by part when it is read, the rest stays, and it is said again next time', async () => {
    await fakeBrowser.storage.local.set({ [sheetKey]: broken, [agreedKey]: '2026-11-01' })
    const first = await loadSheet()
    expect(first.sheet).toEqual({ ...fullSheet, costs: [] })
    expect(first.aside).toEqual([
      { part: 'questions', raw: { id: 5 } },
      { part: 'costs', raw: 'gone' },
    ])
    expect(await stored(asideKey)).toEqual(first.aside)
    expect(await loadSheet()).toEqual(first)
  })

  it('is set aside before a change from another part writes over it', async () => {
    await fakeBrowser.storage.local.set({ [sheetKey]: broken, [agreedKey]: '2026-11-01', [asideKey]: [{ part: 'who', raw: 7 }] })
    await changeSheet([own('new')])
    expect((await stored(asideKey)) as unknown[]).toHaveLength(3)
    expect((await loadSheet()).sheet.pages).toEqual(fullSheet.pages)
  })

  it('of a later version is kept whole', async () => {
    const later = { ...fullSheet, version: 7, dreams: ['x'] }
    await fakeBrowser.storage.local.set({ [sheetKey]: later, [agreedKey]: '2026-11-01' })
    await changeSheet([own('new')])
    expect(await stored(asideKey)).toEqual([{ part: 'newer', raw: later }])
  })

  it('of which even the list of broken parts is broken loses nothing', async () => {
    await fakeBrowser.storage.local.set({ [sheetKey]: 'text', [agreedKey]: '2026-11-01', [asideKey]: 'more text' })
    const { aside } = await loadSheet()
    expect(aside.map(({ raw }) => raw)).toEqual(['more text', 'text'])
  })

  it('can be forgotten, and only that', async () => {
    await fakeBrowser.storage.local.set({ [sheetKey]: broken, [agreedKey]: '2026-11-01' })
    await loadSheet()
    expect(await forgetAside()).toBe(true)
    expect(await loadSheet()).toMatchObject({ aside: [], sheet: { pages: fullSheet.pages } })
  })
})

describe('a file', () => {
  it('comes on top of what is there, or in its place; what was replaced can be brought back', async () => {
    await changeSheet([own('here')], { agreed: true })
    const here = (await loadSheet()).sheet
    await importSheet(fullSheet, 'merge', [{ part: 'costs', raw: 1 }])
    const merged = await loadSheet()
    expect(merged.sheet.questions).toHaveLength(fullSheet.questions.length + 1)
    expect(merged.aside).toEqual([{ part: 'costs', raw: 1 }])
    await importSheet(emptySheet, 'replace', [])
    expect(await loadSheet()).toMatchObject({ sheet: emptySheet, before: merged.sheet })
    await bringBack()
    expect(await loadSheet()).toMatchObject({ sheet: merged.sheet, before: emptySheet })
    expect(here.questions[0]).toEqual(merged.sheet.questions[0])
  })

  it('of an unreadable former sheet nothing is brought back', async () => {
    await fakeBrowser.storage.local.set({ [sheetKey]: fullSheet, [agreedKey]: '2026-11-01', [beforeKey]: { version: 3 } })
    expect((await loadSheet()).before).toBeUndefined()
    await bringBack()
    expect((await loadSheet()).sheet).toEqual(fullSheet)
  })
})

describe('deleting', () => {
  it('leaves nothing of the sheet, everything else, and asks again', async () => {
    await saveSettings({ language: 'en' })
    await changeSheet([own('a')], { agreed: true })
    await importSheet(emptySheet, 'replace', [{ part: 'who', raw: 1 }])
    expect(await deleteSheet()).toBe(true)
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['settings'])
    expect(await changeSheet([write('from a tab that was open')])).toEqual({ ok: false, why: 'ask-first' })
  })

  it('deleting all data takes the sheet along', async () => {
    await changeSheet([own('a')], { agreed: true })
    await Promise.all([changeSheet([own('b')]), deleteEverything(), changeSheet([own('c')])])
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('says when it could not', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('busy'))
    expect(await deleteSheet()).toBe(false)
  })
})

it('tells of changes until told to stop', async () => {
  let heard = 0
  const stop = onSheet(() => {
    heard += 1
  })
  await changeSheet([own('a')], { agreed: true })
  await fakeBrowser.storage.local.set({ settings: {} })
  expect(heard).toBe(1)
  await deleteSheet()
  stop()
  await changeSheet([own('a')], { agreed: true })
  expect(heard).toBe(2)
})

describe('messages to the background', () => {
  const page = fullSheet.pages[0]
  if (page === undefined) throw new Error('no page')
  const { seen: _, ...looked } = page
  const put = (change: Partial<Extract<SheetMessage, { kind: 'put-in-sheet' }>> = {}): SheetMessage => ({
    kind: 'put-in-sheet',
    change: { kind: 'put', page: looked },
    agreed: true,
    ...change,
  })
  const tab = { id: 4, index: 0, incognito: false, url: page.address }
  type Sender = Parameters<typeof answerSheet>[1]
  const contentScript = (change: object = {}): Sender => ({ frameId: 0, url: page.address, tab, ...change }) as unknown as Sender
  const popup = (): Sender => ({ url: fakeBrowser.runtime.getURL('/popup.html' as never) }) as Sender

  it('from the page itself: kept', async () => {
    expect(await answerSheet(put(), contentScript())).toEqual({ ok: true, changed: true })
    expect((await loadSheet()).sheet.pages[0]).toMatchObject({ address: page.address, seen: today() })
  })

  it('from a private window: not kept, whatever the reader has agreed to before', async () => {
    await changeSheet([own('a')], { agreed: true })
    const answer = await answerSheet(put(), contentScript({ tab: { ...tab, incognito: true } }))
    expect(answer).toEqual({ ok: false, why: 'private' })
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...tab, incognito: true } as never)
    expect(await answerSheet(put({ tabId: 4 }), popup())).toEqual({ ok: false, why: 'private' })
    expect((await loadSheet()).sheet.pages).toEqual([])
  })

  it('from the popup about a tab: kept; without a tab, or one that is gone: not', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce(tab as never)
    expect(await answerSheet(put({ tabId: 4 }), popup())).toEqual({ ok: true, changed: true })
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('gone'))
    expect(await answerSheet(put({ tabId: 4 }), popup())).toEqual({ ok: false, why: 'failed' })
    expect(await answerSheet(put(), popup())).toEqual({ ok: false, why: 'failed' })
  })

  it('from a frame, or about another site: not kept', async () => {
    for (const change of [{ frameId: 3 }, { url: 'https://other.example/' }, { tab: undefined }])
      expect(await answerSheet(put(), contentScript(change))).toEqual({ ok: false, why: 'failed' })
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('only our own pages may change the rest of the sheet', async () => {
    await changeSheet([], { agreed: true })
    await answerSheet({ kind: 'change-sheet', changes: [write('x')] }, contentScript())
    expect((await loadSheet()).sheet).toEqual(emptySheet)
    await answerSheet({ kind: 'change-sheet', changes: [write('x')] }, popup())
    expect((await loadSheet()).sheet.texts.notes).toBe('x')
  })
})
