/**
 * What the reader said does not fit: findings that are not shown again on the same site. Kept on this device only, never from private
 * windows, under one key, as short hashes: neither the site nor the sentence stands there. At most `mostHidden`, the oldest go first.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { exclusively } from './lock.ts'

export const hiddenKey = 'hidden-findings'
export const brokenHiddenKey = 'hidden-findings.broken'
export const mostHidden = 500

const findingHash = z.string().check(z.regex(/^[0-9a-z]{1,12}$/))
const schema = z.object({ version: z.literal(1), hashes: z.array(findingHash).check(z.maxLength(mostHidden)) })

interface Parsed {
  readonly hashes: readonly string[]
  /** Everything parsed as it stood. */
  readonly whole: boolean
}

/** The hashes a stored value stands for, oldest first. An absent value is whole: there was nothing to lose. */
export function parseHidden(raw: unknown): Parsed {
  if (raw === undefined || raw === null) return { hashes: [], whole: true }
  const all = schema.safeParse(raw)
  if (all.success) return { hashes: all.data.hashes, whole: true }
  const inside = typeof raw === 'object' && 'hashes' in raw ? raw.hashes : undefined
  if (!Array.isArray(inside)) return { hashes: [], whole: false }
  return { hashes: inside.filter((one) => findingHash.safeParse(one).success).slice(-mostHidden), whole: false }
}

/** What is hidden, oldest first; nothing where it cannot be read. Never rejects. */
export async function loadHidden(): Promise<readonly string[]> {
  try {
    return parseHidden((await browser.storage.local.get(hiddenKey))[hiddenKey]).hashes
  } catch {
    return []
  }
}

export interface HiddenChange {
  readonly hide: readonly string[]
  readonly show: readonly string[]
}

/** In the background only, which knows whether a window is private. False when the browser refused. Never rejects. */
export async function changeHidden({ hide, show }: HiddenChange): Promise<boolean> {
  try {
    await exclusively('hidden-findings', async () => {
      const raw: unknown = (await browser.storage.local.get(hiddenKey))[hiddenKey]
      const { hashes: before, whole } = parseHidden(raw)
      const without = new Set([...hide, ...show])
      const after = [...before.filter((one) => !without.has(one)), ...hide].slice(-mostHidden)
      // What cannot be read is kept whole before it is written over.
      const aside = whole ? {} : { [brokenHiddenKey]: raw }
      if (after.length === 0 && whole) await browser.storage.local.remove(hiddenKey)
      else await browser.storage.local.set({ ...aside, [hiddenKey]: { version: 1, hashes: after } })
    })
    return true
  } catch {
    return false
  }
}

/** Calls `listener` whenever what is hidden changes, here or in another tab. Returns how to stop. */
export function onHidden(listener: (hashes: readonly string[]) => void): () => void {
  const changed = (changes: Readonly<Record<string, { newValue?: unknown } | undefined>>, area: string): void => {
    const change = changes[hiddenKey]
    if (area === 'local' && change !== undefined) listener(parseHidden(change.newValue).hashes)
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}
