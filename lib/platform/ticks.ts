/**
 * What the reader ticked in the guide: steps done, papers gathered, questions chosen. Kept on this device only, never from a private
 * window, under one key. Reading never throws: what does not parse is set aside whole under `brokenTicksKey`, and the ticks in it that
 * still make sense are kept.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

export const ticksKey = 'ticks'
export const brokenTicksKey = 'ticks.broken'

/** Id of a step, a paper or a question, each unique among all → ticked. An absent id is not ticked. */
export type Ticks = Readonly<Record<string, true>>

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
const schema = z.object({ version: z.literal(1), ticks: z.record(id, z.literal(true)) })

export const noTicks: Ticks = {}

interface Parsed {
  readonly ticks: Ticks
  /** Everything parsed as it stood. */
  readonly whole: boolean
}

/** The ticks a stored value stands for. An absent value is whole: there was nothing to lose. */
export function parseTicks(raw: unknown): Parsed {
  if (raw === undefined || raw === null) return { ticks: noTicks, whole: true }
  const all = schema.safeParse(raw)
  if (all.success) return { ticks: all.data.ticks, whole: true }
  const inside = typeof raw === 'object' && 'ticks' in raw ? raw.ticks : undefined
  if (typeof inside !== 'object' || inside === null) return { ticks: noTicks, whole: false }
  const kept = Object.entries(inside).filter(([name, value]) => id.safeParse(name).success && value === true)
  return { ticks: Object.fromEntries(kept) as Ticks, whole: false }
}

/** Private windows leave nothing behind: there, ticks live as long as the page. */
export const mayKeepTicks = (): boolean => browser.extension?.inIncognitoContext !== true

/** The ticks, or none where they cannot be read. Never rejects. */
export async function loadTicks(): Promise<Ticks> {
  if (!mayKeepTicks()) return noTicks
  try {
    const raw: unknown = (await browser.storage.local.get(ticksKey))[ticksKey]
    const { ticks, whole } = parseTicks(raw)
    if (!whole) await browser.storage.local.set({ [brokenTicksKey]: raw, [ticksKey]: { version: 1, ticks } })
    return ticks
  } catch {
    return noTicks
  }
}

export interface TicksSaved {
  /** False when the browser refused, when this is a private window, or when the id is none. */
  readonly ok: boolean
  /** The ticks as they stand now. */
  readonly ticks: Ticks
}

let queue: Promise<unknown> = Promise.resolve()

/** One change at a time, in this tab and, where the browser has locks, in all of them: a tick set elsewhere meanwhile is not lost. */
function inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
  const { locks } = globalThis.navigator ?? {}
  const turn = queue.then(() => (locks === undefined ? change() : locks.request('second-look-ticks', change)))
  queue = turn.catch(() => undefined)
  return turn as Promise<Value>
}

/** Sets or takes away one tick. Never rejects. */
export function setTick(name: string, on: boolean): Promise<TicksSaved> {
  return inTurn(async () => {
    const before = await loadTicks()
    if (!mayKeepTicks() || !id.safeParse(name).success) return { ok: false, ticks: before }
    const { [name]: _, ...others } = before
    return write(on ? { ...others, [name]: true } : others, before)
  })
}

/** Takes all ticks away. Never rejects. */
export const clearTicks = (): Promise<TicksSaved> =>
  inTurn(async () => (mayKeepTicks() ? write(noTicks, await loadTicks()) : { ok: false, ticks: noTicks }))

async function write(ticks: Ticks, before: Ticks): Promise<TicksSaved> {
  try {
    if (Object.keys(ticks).length === 0) await browser.storage.local.remove([ticksKey, brokenTicksKey])
    else await browser.storage.local.set({ [ticksKey]: { version: 1, ticks } })
    return { ok: true, ticks }
  } catch {
    return { ok: false, ticks: before }
  }
}

/** Calls `listener` whenever the ticks change, here or in another tab. Returns how to stop. */
export function onTicks(listener: (ticks: Ticks) => void): () => void {
  const changed = (changes: Readonly<Record<string, { newValue?: unknown } | undefined>>, area: string): void => {
    const change = changes[ticksKey]
    if (area === 'local' && change !== undefined && mayKeepTicks()) listener(parseTicks(change.newValue).ticks)
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}
