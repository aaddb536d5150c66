/**
 * What is kept on this device: the settings, under one key. Reading never throws and never loses anything: fields that do not
 * parse fall back to their default, and the record they came from is set aside whole under `brokenKey`.
 */
import { browser } from 'wxt/browser'
import { exclusively } from './lock.ts'
import { defaultSettings, type Settings, settingsSchema } from './settings.ts'

export const settingsKey = 'settings'
export const brokenKey = 'settings.broken'

interface Parsed {
  readonly settings: Settings
  /** Everything parsed as it stood. */
  readonly whole: boolean
}

/** The settings a stored value stands for. An absent value is whole: there was nothing to lose. */
export function parseSettings(raw: unknown): Parsed {
  if (raw === undefined || raw === null) return { settings: defaultSettings, whole: true }
  const all = settingsSchema.safeParse(raw)
  if (all.success) return { settings: all.data, whole: true }
  if (typeof raw !== 'object' || Array.isArray(raw)) return { settings: defaultSettings, whole: false }
  return { settings: fieldByField(raw as Readonly<Record<string, unknown>>), whole: false }
}

function fieldByField(raw: Readonly<Record<string, unknown>>): Settings {
  const { language, textSize, marks, sitesOff, welcomed, furigana } = settingsSchema.shape
  const kept = <T>(
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
    value: unknown,
    otherwise: T,
  ): T => {
    const parsed = schema.safeParse(value)
    return parsed.success ? parsed.data : otherwise
  }
  const sites = Array.isArray(raw.sitesOff) ? raw.sitesOff.filter((site) => sitesOff.safeParse([site]).success) : []
  return {
    version: defaultSettings.version,
    language: kept(language, raw.language, defaultSettings.language),
    textSize: kept(textSize, raw.textSize, defaultSettings.textSize),
    marks: kept(marks, raw.marks, defaultSettings.marks),
    sitesOff: kept(sitesOff, sites, []),
    welcomed: kept(welcomed, raw.welcomed, defaultSettings.welcomed),
    furigana: kept(furigana, raw.furigana, defaultSettings.furigana),
  }
}

/** The settings, or the defaults where they cannot be read. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  try {
    const raw: unknown = (await browser.storage.local.get(settingsKey))[settingsKey]
    const { settings, whole } = parseSettings(raw)
    if (!whole) await setAside(raw, settings)
    return settings
  } catch {
    return defaultSettings
  }
}

async function setAside(raw: unknown, settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [brokenKey]: raw, [settingsKey]: settings })
  } catch {
    // Full or read-only: the broken record stays where it is and is repaired in memory each time.
  }
}

export interface Saved {
  readonly ok: boolean
  /** The settings as they stand now: the new ones when `ok`. */
  readonly settings: Settings
}

type Change = Partial<Omit<Settings, 'version'>>

let queue: Promise<unknown> = Promise.resolve()

/** Changes some fields. Changes made by one page follow one another, so that none undoes another. Never rejects. */
export function saveSettings(change: Change | ((now: Settings) => Change)): Promise<Saved> {
  const saved = queue.then(async (): Promise<Saved> => {
    const now = await loadSettings()
    const wanted = settingsSchema.safeParse({ ...now, ...(typeof change === 'function' ? change(now) : change) })
    if (!wanted.success) return { ok: false, settings: now }
    try {
      await browser.storage.local.set({ [settingsKey]: wanted.data })
      return { ok: true, settings: wanted.data }
    } catch {
      return { ok: false, settings: now }
    }
  })
  queue = saved
  return saved
}

export const switchSiteOff = (host: string): Promise<Saved> =>
  saveSettings((now) => ({ sitesOff: now.sitesOff.includes(host) ? now.sitesOff : [...now.sitesOff, host] }))

export const switchSiteOn = (host: string): Promise<Saved> =>
  saveSettings((now) => ({ sitesOff: now.sitesOff.filter((site) => site !== host) }))

/** Calls `listener` with the settings whenever they change, here or in another part of the extension. Returns how to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Readonly<Record<string, { newValue?: unknown } | undefined>>, area: string): void => {
    const change = changes[settingsKey]
    if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue).settings)
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}

/** Erases everything this extension keeps on the device. False when the browser refused. Never rejects. */
export async function deleteEverything(): Promise<boolean> {
  const erased = queue.then(async (): Promise<boolean> => {
    try {
      // Not between another part's reading of the sheet and its writing, which would bring it back.
      await exclusively('sheet', () => browser.storage.local.clear())
      await browser.storage.session?.clear()
      return true
    } catch {
      return false
    }
  })
  queue = erased
  return erased
}
