/** The session against the real store in an invented browser, and a second session beside it, as in another tab. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as store from '../../lib/platform/sheet-store.ts'
import type { Change } from '../../lib/sheet/change.ts'
import { emptySheet, limits } from '../../lib/sheet/record.ts'
import { fullSheet } from '../../tests/fixtures/sheets.ts'
import { type SessionState, SheetSession } from './session.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const own = (name: string): Change => ({
  kind: 'add-question',
  question: { id: `q-own-${name}`, origin: { kind: 'own' }, text: name },
})
const write = (from: string, to: string): Change => ({ kind: 'text', id: 'notes', from, to })

async function open(isPrivate = false) {
  const heard: SessionState[] = []
  const session = new SheetSession(store, isPrivate, (state) => heard.push(state))
  await session.start()
  const settled = (save: SessionState['save']) => vi.waitFor(() => expect(session.state.save).toBe(save))
  return { session, heard, settled, texts: () => session.state.sheet.questions.map(({ text }) => text) }
}

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('before agreeing', () => {
  it('what is written shows and is not kept; agreeing keeps all of it', async () => {
    const { session, settled, texts } = await open()
    session.change(own('a'))
    session.change(write('', 'x'))
    expect(session.state).toMatchObject({ save: 'asking', sheet: { texts: { notes: 'x' } } })
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    session.agree()
    await settled('saved')
    expect(texts()).toEqual(['a'])
    expect((await store.loadSheet()).sheet).toEqual(session.state.sheet)
  })

  it('declining is respected for what comes after, and can be changed', async () => {
    const { session, settled } = await open()
    session.change(own('a'))
    session.decline()
    session.change(own('b'))
    expect(session.state.save).toBe('declined')
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    session.agree()
    await settled('saved')
    expect((await store.loadSheet()).sheet.questions).toHaveLength(2)
  })
})

describe('a private window', () => {
  it('neither shows what is kept nor keeps anything, files included', async () => {
    await store.changeSheet([own('kept')], { agreed: true })
    const before = await fakeBrowser.storage.local.get()
    const { session, texts } = await open(true)
    expect(session.state.sheet).toEqual(emptySheet)
    session.change(own('here'))
    expect(await session.take(fullSheet, 'merge', [], true)).toBe('done')
    session.change(own('after'))
    expect(texts()).toContain('here')
    expect(texts().at(-1)).toBe('after')
    expect(session.unsaved).toEqual([])
    expect(await session.erase()).toBe(true)
    expect(session.state).toMatchObject({ sheet: emptySheet, save: 'private' })
    expect(await fakeBrowser.storage.local.get()).toEqual(before)
  })
})

describe('two tabs', () => {
  it('see each other and keep what both write', async () => {
    await store.changeSheet([], { agreed: true })
    const [one, two] = [await open(), await open()]
    one.session.change(own('one'), write('', 'from one'))
    two.session.change(own('two'), write('', 'from two'))
    await one.settled('saved')
    await two.settled('saved')
    await vi.waitFor(() => {
      expect([...one.texts()].sort()).toEqual(['one', 'two'])
      expect(two.session.state.sheet).toEqual(one.session.state.sheet)
    })
    for (const words of ['from one', 'from two']) expect(one.session.state.sheet.texts.notes).toContain(words)
  })

  it('what one deletes is gone in the other, which asks before it keeps anything again', async () => {
    await store.changeSheet([own('old')], { agreed: true })
    const [one, two] = [await open(), await open()]
    expect(await one.session.erase()).toBe(true)
    await vi.waitFor(() => expect(two.texts()).toEqual([]))
    two.session.change(own('new'))
    expect(two.session.state.save).toBe('asking')
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('a change on its way while the other deletes is not lost and not kept unasked', async () => {
    await store.changeSheet([own('old')], { agreed: true })
    const { session, settled, texts } = await open()
    await fakeBrowser.storage.local.clear()
    session.change(own('new'))
    await settled('asking')
    expect(texts()).toEqual(['new'])
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })
})

describe('trouble', () => {
  it('says so, shows what was written, and saves it when asked again', async () => {
    await store.changeSheet([], { agreed: true })
    const { session, settled, texts } = await open()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'))
    session.change(own('a'))
    await settled('failed')
    expect(texts()).toEqual(['a'])
    expect(session.unsaved).toHaveLength(1)
    session.retry()
    await settled('saved')
    expect((await store.loadSheet()).sheet.questions).toHaveLength(1)
    expect(session.unsaved).toEqual([])
  })

  it('a sheet that cannot hold more says so and keeps what it holds', async () => {
    await store.changeSheet([write('', 'あ'.repeat(limits.text))], { agreed: true })
    const { session } = await open()
    session.change(write('-', 'more'))
    expect(session.state.save).toBe('full')
    expect(session.state.sheet.texts.notes).toHaveLength(limits.text)
  })

  it('says when what is kept cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'))
    expect((await open()).session.state.loadFailed).toBe(true)
  })

  it('a deletion that fails deletes nothing', async () => {
    await store.changeSheet([own('a')], { agreed: true })
    const { session, texts } = await open()
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('busy'))
    expect(await session.erase()).toBe(false)
    expect(texts()).toEqual(['a'])
  })
})

describe('files', () => {
  it('nothing is taken before agreeing; then together with what was written here', async () => {
    const { session, texts } = await open()
    session.change(own('here'))
    expect(await session.take(fullSheet, 'merge', [], false)).toBe('ask-first')
    expect(await session.take(fullSheet, 'merge', [], true)).toBe('done')
    expect(texts()[0]).toBe('here')
    expect(texts()).toHaveLength(fullSheet.questions.length + 1)
    expect((await store.loadSheet()).sheet).toEqual(session.state.sheet)
  })

  it('what was replaced comes back', async () => {
    await store.changeSheet([own('mine')], { agreed: true })
    const { session, texts } = await open()
    await session.take(fullSheet, 'replace', [], false)
    expect(session.state.before?.questions).toHaveLength(1)
    expect(await session.bringBack()).toBe('done')
    expect(texts()).toEqual(['mine'])
  })
})
