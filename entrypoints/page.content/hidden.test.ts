import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hashOf } from '../../lib/platform/finding-hash.ts'
import { changeHidden, hiddenKey } from '../../lib/platform/hidden-findings.ts'
import { finding } from '../../tests/fixtures/evaluations.ts'
import { HiddenFindings } from './hidden.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const host = 'clinic.example'
const one = finding('guarantee', 'certain-cure', 'がんは必ず治ります。', 'prohibited')
const two = finding('superlative', 'best', '日本で一番です。', 'prohibited')
const note = finding('guarantee', 'certain-cure', 'がんは必ず治ります。', 'context')
const all = [one, two, note]

/** `kept`: the background keeps what it is asked to; in a private window it refuses. */
async function begun(kept: boolean) {
  const asked = vi.fn(async (change: Parameters<typeof changeHidden>[0]) => kept && (await changeHidden(change)))
  const changed = vi.fn()
  const hidden = new HiddenFindings(host, asked, changed)
  await hidden.begin()
  return { hidden, asked, changed }
}

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('in a window that keeps things', () => {
  it('hides what does not fit, for the next reading too, but no note and nothing else', async () => {
    const { hidden, changed } = await begun(true)
    expect(hidden.among(all)).toEqual({ count: 0, onlyHere: false })
    expect(await hidden.hide(hashOf(host, one))).toBe(true)
    expect(changed).toHaveBeenCalled()
    expect(all.map((each) => hidden.has(each))).toEqual([true, false, false])
    expect(hidden.among(all)).toEqual({ count: 1, onlyHere: false })
    const { hidden: next } = await begun(true)
    expect(next.among(all).count).toBe(1)
  })

  it('shows again all of this page, and leaves what is hidden elsewhere', async () => {
    await changeHidden({ hide: ['elsewhere'], show: [] })
    const { hidden } = await begun(true)
    await hidden.hide(hashOf(host, one))
    await hidden.hide(hashOf(host, two))
    expect(await hidden.show(all)).toBe(true)
    expect(hidden.among(all).count).toBe(0)
    expect((await fakeBrowser.storage.local.get())[hiddenKey]).toEqual({ version: 1, hashes: ['elsewhere'] })
    expect(await hidden.show(all)).toBe(false)
  })

  it('follows what happens in another tab', async () => {
    const { hidden, changed } = await begun(true)
    await changeHidden({ hide: [hashOf(host, two)], show: [] })
    expect(changed).toHaveBeenCalled()
    expect(hidden.has(two)).toBe(true)
  })
})

describe('in a private window', () => {
  it('hides until the page is read anew, says so, and leaves nothing behind', async () => {
    const { hidden, asked } = await begun(false)
    expect(await hidden.hide(hashOf(host, one))).toBe(true)
    expect(asked).toHaveBeenCalledTimes(1)
    expect(hidden.among(all)).toEqual({ count: 1, onlyHere: true })
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    const { hidden: next } = await begun(false)
    expect(next.among(all).count).toBe(0)
  })

  it('shows again here without touching what was kept before', async () => {
    await changeHidden({ hide: [hashOf(host, one)], show: [] })
    const { hidden } = await begun(false)
    await hidden.show(all)
    expect(hidden.has(one)).toBe(false)
    const { hidden: next } = await begun(false)
    expect(next.has(one)).toBe(true)
  })
})
