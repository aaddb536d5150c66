import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings, type Settings } from './settings.ts'
import {
  brokenKey,
  deleteEverything,
  loadSettings,
  onSettings,
  parseSettings,
  saveSettings,
  settingsKey,
  switchSiteOff,
  switchSiteOn,
} from './storage.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key]
const put = (value: unknown): Promise<void> => fakeBrowser.storage.local.set({ [settingsKey]: value })

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('loading', () => {
  it('gives the defaults where nothing was stored, and stores nothing by looking', async () => {
    expect(await loadSettings()).toEqual(defaultSettings)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('gives back what was saved', async () => {
    const wanted: Settings = {
      ...defaultSettings,
      language: 'easy',
      textSize: 'larger',
      marks: false,
      sitesOff: ['a.example'],
      welcomed: true,
    }
    const { version: _, ...change } = wanted
    expect(await saveSettings(change)).toEqual({ ok: true, settings: wanted })
    expect(await loadSettings()).toEqual(wanted)
    expect(await stored(brokenKey)).toBeUndefined()
  })

  it('keeps the good fields of a broken record and sets the record aside', async () => {
    const broken = { version: 1, language: 'en', textSize: 12, marks: 'yes', sitesOff: ['good.example', 7, ''], welcomed: true }
    await put(broken)
    const settings = await loadSettings()
    expect(settings).toEqual({ ...defaultSettings, language: 'en', sitesOff: ['good.example'], welcomed: true })
    expect(await stored(brokenKey)).toEqual(broken)
    expect(await stored(settingsKey)).toEqual(settings)
  })

  it.each([[0], [false], [''], ['garbage'], [[]], [[1, 2]], [{}], [{ version: 99 }], [{ sitesOff: { length: 3 } }]])(
    'takes the defaults for %j and keeps it',
    async (garbage) => {
      await put(garbage)
      expect(await loadSettings()).toEqual(defaultSettings)
      expect(await stored(brokenKey)).toEqual(garbage)
    },
  )

  it('does not throw when storage does', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'))
    expect(await loadSettings()).toEqual(defaultSettings)
  })

  it('still answers when the broken record cannot be set aside', async () => {
    await put({ language: 'en' })
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    expect((await loadSettings()).language).toBe('en')
  })
})

describe('saving', () => {
  it('says when it could not, and gives what still holds', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    expect(await saveSettings({ marks: false })).toEqual({ ok: false, settings: defaultSettings })
  })

  it('refuses what does not parse and changes nothing', async () => {
    await saveSettings({ language: 'en' })
    const before = await stored(settingsKey)
    expect((await saveSettings({ sitesOff: ['x'.repeat(254)] })).ok).toBe(false)
    expect(await stored(settingsKey)).toEqual(before)
  })

  it('lets changes made at once follow one another', async () => {
    await Promise.all([
      switchSiteOff('a.example'),
      switchSiteOff('b.example'),
      saveSettings({ language: 'en' }),
      switchSiteOff('a.example'),
    ])
    expect(await loadSettings()).toMatchObject({ sitesOff: ['a.example', 'b.example'], language: 'en' })
    await switchSiteOn('a.example')
    expect((await loadSettings()).sitesOff).toEqual(['b.example'])
  })
})

describe('listening', () => {
  it('hears changes until told to stop, and repairs what it hears', async () => {
    const heard: Settings[] = []
    const stop = onSettings((settings) => heard.push(settings))
    await saveSettings({ language: 'en' })
    await put({ language: 'easy', marks: 3 })
    stop()
    await saveSettings({ language: 'ja' })
    expect(heard.map((settings) => settings.language)).toEqual(['en', 'easy'])
    expect(heard[1]?.marks).toBe(true)
  })

  it('does not listen to other keys or areas', async () => {
    const heard: Settings[] = []
    const stop = onSettings((settings) => heard.push(settings))
    await fakeBrowser.storage.local.set({ other: 1 })
    await fakeBrowser.storage.session.set({ [settingsKey]: { language: 'en' } })
    stop()
    expect(heard).toEqual([])
  })

  it('hears the defaults when everything was deleted', async () => {
    await saveSettings({ language: 'en' })
    const heard: Settings[] = []
    const stop = onSettings((settings) => heard.push(settings))
    await fakeBrowser.storage.local.remove(settingsKey)
    stop()
    expect(heard).toEqual([defaultSettings])
  })
})

describe('deleting everything', () => {
  it('leaves nothing, the broken record and the session included', async () => {
    await put('garbage')
    await loadSettings()
    await fakeBrowser.storage.session.set({ anything: 1 })
    expect(await deleteEverything()).toBe(true)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    expect(await fakeBrowser.storage.session.get()).toEqual({})
  })

  it('says when it could not', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('busy'))
    expect(await deleteEverything()).toBe(false)
  })
})

describe('parsing', () => {
  it('calls a hole no loss and garbage a loss', () => {
    expect(parseSettings(undefined).whole).toBe(true)
    expect(parseSettings(null)).toEqual({ settings: defaultSettings, whole: true })
    expect(parseSettings(7).whole).toBe(false)
    expect(parseSettings(defaultSettings)).toEqual({ settings: defaultSettings, whole: true })
  })
})
