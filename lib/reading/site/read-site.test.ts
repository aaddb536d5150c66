import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fetched } from './fetch-page.ts'
import { readSite } from './read-site.ts'

const candidates = ['/price', '/risk', '/faq'].map((path) => ({ href: `https://www.someone.example${path}`, text: path }))
const refused = async (): Promise<Fetched> => ({ outcome: 'refused' })

describe('readSite', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks for one page at a time and tells how far it is', async () => {
    const told: string[] = []
    let open = 0
    const { pages, stopped } = await readSite(candidates, ['cost'], {
      signal: new AbortController().signal,
      onProgress: ({ done, of }) => told.push(`${done}/${of}`),
      fetched: async () => {
        open += 1
        expect(open).toBe(1)
        await Promise.resolve()
        open -= 1
        return { outcome: 'refused' }
      },
    })
    expect(told).toEqual(['0/3', '1/3', '2/3'])
    expect(pages.map(({ title, outcome }) => [title, outcome])).toEqual(candidates.map(({ text }) => [text, 'refused']))
    expect(stopped).toBeUndefined()
  })

  it('asks for nothing when stopped before, and keeps what was read when stopped later', async () => {
    const reader = new AbortController()
    const fetched = vi.fn(async (href: string) => {
      if (href.endsWith('/risk')) reader.abort()
      return refused()
    })
    const { pages, stopped } = await readSite(candidates, ['cost'], { signal: reader.signal, onProgress: () => undefined, fetched })
    expect(pages.map(({ href }) => href)).toEqual([candidates[0]?.href])
    expect(stopped).toBe('by-reader')
    fetched.mockClear()
    await readSite(candidates, ['cost'], { signal: reader.signal, onProgress: () => undefined, fetched })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('gives a page 15 seconds and all of them a minute', async () => {
    const many = Array.from({ length: 8 }, (_, n) => ({ href: `https://www.someone.example/${n}`, text: `${n}` }))
    const fetched = (_: string, signal: AbortSignal): Promise<Fetched> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ outcome: 'too-slow' })))
    const begun = Date.now()
    const reading = readSite(many, ['cost'], { signal: new AbortController().signal, onProgress: () => undefined, fetched })
    await vi.runAllTimersAsync()
    const { pages, stopped } = await reading
    expect(pages).toHaveLength(4)
    expect(stopped).toBe('out-of-time')
    expect(Date.now() - begun).toBe(60_000)
  })
})
