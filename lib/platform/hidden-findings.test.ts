import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hashOf } from './finding-hash.ts'
import { brokenHiddenKey, changeHidden, hiddenKey, loadHidden, mostHidden, onHidden, parseHidden } from './hidden-findings.ts'
import { deleteEverything } from './storage.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const host = 'clinic.example'
const one = { sign: 'certain-cure', quote: 'がんは必ず治ります。' }

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('the hash', () => {
  it('is the same for the same words, however they are spelled and spaced', () => {
    expect(hashOf(host, { ...one, quote: ' 癌は必ず\n治ります。' })).toBe(hashOf(host, one))
    expect(hashOf(host, one)).toMatch(/^[0-9a-z]{1,12}$/)
  })

  it('is another on another site, of another sign, of other words', () => {
    const all = [
      hashOf(host, one),
      hashOf('other.example', one),
      hashOf(host, { ...one, sign: 'learned' }),
      hashOf(host, { ...one, quote: 'がんは必ず消えます。' }),
    ]
    expect(new Set(all).size).toBe(4)
  })
})

describe('what is kept', () => {
  it('is the hash and nothing else; shown again, nothing is left', async () => {
    const hash = hashOf(host, one)
    expect(await changeHidden({ hide: [hash], show: [] })).toBe(true)
    expect(await fakeBrowser.storage.local.get()).toEqual({ [hiddenKey]: { version: 1, hashes: [hash] } })
    expect(await changeHidden({ hide: [], show: [hash] })).toBe(true)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('has an end: the oldest go', async () => {
    await Promise.all(Array.from({ length: mostHidden + 3 }, (_, at) => changeHidden({ hide: [`h${at}`], show: [] })))
    const kept = await loadHidden()
    expect(kept).toHaveLength(mostHidden)
    expect(kept[0]).toBe('h3')
    expect(kept.at(-1)).toBe(`h${mostHidden + 2}`)
  })

  it('goes with everything else when the reader deletes the data', async () => {
    await changeHidden({ hide: ['a'], show: [] })
    await deleteEverything()
    expect(await loadHidden()).toEqual([])
  })

  it('is set aside when it cannot be read, and what makes sense of it stays', async () => {
    const broken = { version: 7, hashes: ['a', 3, '<b>'] }
    await fakeBrowser.storage.local.set({ [hiddenKey]: broken })
    expect(await loadHidden()).toEqual(['a'])
    await changeHidden({ hide: ['c'], show: [] })
    expect(await fakeBrowser.storage.local.get()).toEqual({
      [brokenHiddenKey]: broken,
      [hiddenKey]: { version: 1, hashes: ['a', 'c'] },
    })
    expect(parseHidden('x')).toEqual({ hashes: [], whole: false })
  })

  it('is told to who listens; a browser that refuses is answered with false', async () => {
    const heard: (readonly string[])[] = []
    const stop = onHidden((hashes) => heard.push(hashes))
    await changeHidden({ hide: ['a'], show: [] })
    stop()
    await changeHidden({ hide: ['b'], show: [] })
    expect(heard).toEqual([['a']])
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    expect(await changeHidden({ hide: ['c'], show: [] })).toBe(false)
  })
})
