import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { brokenTicksKey, clearTicks, loadTicks, onTicks, parseTicks, setTick, ticksKey } from './ticks.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const stored = async (key = ticksKey): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key]

const inPrivate = (on: boolean): void => {
  ;(fakeBrowser as { extension?: unknown }).extension = { inIncognitoContext: on }
}

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  inPrivate(false)
})

describe('keeping', () => {
  it('looking keeps nothing', async () => {
    expect(await loadTicks()).toEqual({})
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('a tick is kept, and taken away again without a trace', async () => {
    expect(await setTick('letter', true)).toEqual({ ok: true, ticks: { letter: true } })
    expect(await setTick('understand', true)).toEqual({ ok: true, ticks: { letter: true, understand: true } })
    expect(await stored()).toEqual({ version: 1, ticks: { letter: true, understand: true } })
    expect(await setTick('letter', false)).toEqual({ ok: true, ticks: { understand: true } })
    await setTick('understand', false)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('many at once: none is lost', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `q-${n}`)
    await Promise.all(ids.map((id) => setTick(id, true)))
    expect(Object.keys(await loadTicks()).toSorted()).toEqual(ids.toSorted())
  })

  it('another tab’s tick, set in between, is not lost', async () => {
    await setTick('letter', true)
    await fakeBrowser.storage.local.set({ [ticksKey]: { version: 1, ticks: { letter: true, images: true } } })
    expect((await setTick('results', true)).ticks).toEqual({ letter: true, images: true, results: true })
  })

  it('all are cleared at once, with what was set aside', async () => {
    await fakeBrowser.storage.local.set({ [ticksKey]: 7 })
    await setTick('letter', true)
    expect(await stored(brokenTicksKey)).toBe(7)
    expect(await clearTicks()).toEqual({ ok: true, ticks: {} })
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('a name that is none is refused', async () => {
    for (const id of ['', 'A', 'x'.repeat(41), '<b>']) expect((await setTick(id, true)).ok, id).toBe(false)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })
})

describe('broken records', () => {
  it('what still makes sense stays, the record is set aside whole', async () => {
    const broken = { version: 1, ticks: { letter: true, images: 'yes', '<b>': true } }
    await fakeBrowser.storage.local.set({ [ticksKey]: broken })
    expect(await loadTicks()).toEqual({ letter: true })
    expect(await stored(brokenTicksKey)).toEqual(broken)
    expect(await stored()).toEqual({ version: 1, ticks: { letter: true } })
  })

  it.each([[0], [''], [[]], [{}], [{ version: 2 }], [{ version: 1, ticks: null }], [{ version: 1, ticks: 'letter' }]])(
    '%j gives none',
    (raw) => expect(parseTicks(raw)).toEqual({ ticks: {}, whole: false }),
  )

  it('a store that fails gives none, and says that it kept nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    expect(await setTick('letter', true)).toEqual({ ok: false, ticks: {} })
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'))
    expect(await loadTicks()).toEqual({})
  })
})

describe('private windows', () => {
  it('keep nothing and show nothing of what is kept', async () => {
    await setTick('letter', true)
    inPrivate(true)
    expect(await loadTicks()).toEqual({})
    expect((await setTick('images', true)).ok).toBe(false)
    inPrivate(false)
    expect(await loadTicks()).toEqual({ letter: true })
  })

  it('leave what is kept alone when their own ticks are cleared', async () => {
    await setTick('letter', true)
    inPrivate(true)
    expect((await clearTicks()).ok).toBe(false)
    inPrivate(false)
    expect(await loadTicks()).toEqual({ letter: true })
  })
})

it('changes are told', async () => {
  const heard = vi.fn()
  const stop = onTicks(heard)
  await setTick('letter', true)
  expect(heard).toHaveBeenLastCalledWith({ letter: true })
  await clearTicks()
  expect(heard).toHaveBeenLastCalledWith({})
  stop()
  await setTick('images', true)
  expect(heard).toHaveBeenCalledTimes(2)
})
