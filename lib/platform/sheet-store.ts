/**
 * The consultation sheet on this device: `storage.local`, never synchronised. Nothing is kept before the reader has agreed once, and nothing
 * from private windows. Every change is read, applied and written under one lock, so that two tabs do not overwrite each other. What
 * cannot be read is set aside under a key of its own before anything is written.
 */

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { apply, type Change } from '../sheet/change.ts'
import { together } from '../sheet/file.ts'
import { type Aside, partNames, readSheet } from '../sheet/read.ts'
import { emptySheet, type Sheet, sheetSchema } from '../sheet/record.ts'
import { exclusively } from './lock.ts'
import { today } from './today.ts'

export const sheetKey = 'sheet'
/** Day on which the reader agreed to keep a sheet here. */
export const agreedKey = 'sheet.agreed'
export const asideKey = 'sheet.aside'
/** The sheet as it was before a file replaced it. */
export const beforeKey = 'sheet.before'
const keys = [sheetKey, agreedKey, asideKey, beforeKey]

/** `ask-first`: the reader has not agreed yet. `private`: the page or the window is a private one. `full`: the sheet or the device holds no more. */
export const keepRefusals = ['ask-first', 'private', 'full', 'failed'] as const
export type KeepRefusal = (typeof keepRefusals)[number]

export interface Kept {
  readonly sheet: Sheet
  readonly agreed: boolean
  /** Parts that could not be read, from now or earlier. */
  readonly aside: readonly Aside[]
  /** A sheet that a file has replaced and that can be brought back. */
  readonly before: Sheet | undefined
}

export type KeepAnswer =
  | { readonly ok: true; readonly kept: Kept; readonly changed: boolean }
  | { readonly ok: false; readonly why: KeepRefusal }

const nothing: Kept = { sheet: emptySheet, agreed: false, aside: [], before: undefined }

const storedAside = z.array(z.object({ part: z.enum(partNames), raw: z.unknown() }))

interface Found extends Kept {
  /** What has to be written before the record may be written over. */
  readonly freshAside: readonly Aside[]
}

async function look(): Promise<Found> {
  const raw: Readonly<Record<string, unknown>> = await browser.storage.local.get(keys)
  const { sheet, aside: freshAside } = readSheet(raw[sheetKey])
  const earlier = storedAside.safeParse(raw[asideKey] ?? [])
  // An unreadable list of unreadable parts is one more of them.
  const known = earlier.success ? earlier.data : [{ part: 'record' as const, raw: raw[asideKey] }]
  const before = sheetSchema.safeParse(raw[beforeKey])
  return {
    sheet,
    agreed: typeof raw[agreedKey] === 'string',
    aside: [...known, ...freshAside],
    before: before.success ? before.data : undefined,
    freshAside,
  }
}

/** What is kept. Broken parts are set aside at once. Never rejects: where storage fails there is nothing to show, and `failed` says so. */
export async function loadSheet(): Promise<Kept & { readonly failed: boolean }> {
  try {
    return await exclusively('sheet', async () => {
      const found = await look()
      if (found.freshAside.length > 0) await browser.storage.local.set({ [asideKey]: found.aside, [sheetKey]: found.sheet })
      return { ...keptOf(found), failed: false }
    })
  } catch {
    return { ...nothing, failed: true }
  }
}

const keptOf = ({ sheet, agreed, aside, before }: Found): Kept => ({ sheet, agreed, aside, before })

interface ChangeOptions {
  /** The reader has just agreed to keep things on this device. */
  readonly agreed?: boolean
}

/** Applies changes, one after another, all or none. Never rejects. */
export function changeSheet(changes: readonly Change[], { agreed = false }: ChangeOptions = {}): Promise<KeepAnswer> {
  return update(agreed, (kept) => {
    let sheet: Sheet | 'full' = kept.sheet
    for (const change of changes) if (sheet !== 'full') sheet = apply(sheet, change, today())
    return sheet === 'full' ? 'full' : { sheet }
  })
}

/** Takes a sheet from a file: together with the one here, or in its place. What is replaced can be brought back. Never rejects. */
export function importSheet(
  sheet: Sheet,
  how: 'merge' | 'replace',
  aside: readonly Aside[],
  { agreed = false }: ChangeOptions = {},
): Promise<KeepAnswer> {
  return update(agreed, (kept) => {
    if (how === 'replace') return { sheet, before: kept.sheet, aside: [...kept.aside, ...aside] }
    const merged = together(kept.sheet, sheet)
    return merged === 'full' ? 'full' : { sheet: merged, aside: [...kept.aside, ...aside] }
  })
}

/** Brings back what a file has replaced; the two change places. Never rejects. */
export function bringBack(): Promise<KeepAnswer> {
  return update(false, (kept) => (kept.before === undefined ? { sheet: kept.sheet } : { sheet: kept.before, before: kept.sheet }))
}

/** Forgets the parts that were set aside. False when the browser refused. */
export function forgetAside(): Promise<boolean> {
  return remove([asideKey])
}

/** Deletes the sheet and all that belongs to it; before the next save the reader is asked again. False when the browser refused. */
export function deleteSheet(): Promise<boolean> {
  return remove(keys)
}

async function remove(names: readonly string[]): Promise<boolean> {
  try {
    await exclusively('sheet', () => browser.storage.local.remove([...names]))
    return true
  } catch {
    return false
  }
}

type Update = (kept: Kept) => { readonly sheet: Sheet; readonly before?: Sheet; readonly aside?: readonly Aside[] } | 'full'

async function update(agreed: boolean, change: Update): Promise<KeepAnswer> {
  try {
    return await exclusively('sheet', async (): Promise<KeepAnswer> => {
      const found = await look()
      if (!found.agreed && !agreed) return { ok: false, why: 'ask-first' }
      const changed = change(keptOf(found))
      if (changed === 'full') return { ok: false, why: 'full' }
      const aside = changed.aside ?? found.aside
      const before = changed.before ?? found.before
      await browser.storage.local.set({
        [sheetKey]: changed.sheet,
        ...(!found.agreed && { [agreedKey]: today() }),
        ...((found.freshAside.length > 0 || changed.aside !== undefined) && aside.length > 0 && { [asideKey]: aside }),
        ...(changed.before !== undefined && { [beforeKey]: changed.before }),
      })
      const same = JSON.stringify(changed.sheet) === JSON.stringify(found.sheet)
      return { ok: true, changed: !same, kept: { sheet: changed.sheet, agreed: true, aside, before } }
    })
  } catch (error) {
    return { ok: false, why: /quota/i.test(String(error)) ? 'full' : 'failed' }
  }
}

/** Calls `listener` when the sheet, or what belongs to it, changes here or in another tab. Returns how to stop. */
export function onSheet(listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => Object.hasOwn(changes, key))) listener()
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}
