import { describe, expect, it } from 'vitest'
import { placeBeside } from './hover-card.tsx'

const view = { width: 1280, height: 800 }
const size = { width: 340, height: 260 }
const words = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 24 })

describe('the place of the card', () => {
  it('is below the words, where it fits', () => {
    expect(placeBeside(words(300, 100), size, view)).toEqual({ left: 300, top: 132 })
  })
  it('is above them at the foot of the window', () => {
    expect(placeBeside(words(300, 700), size, view)).toEqual({ left: 300, top: 432 })
  })
  it('stays inside the window on both sides', () => {
    expect(placeBeside(words(1200, 100), size, view).left).toBe(1280 - 340 - 12)
    expect(placeBeside(words(-50, 100), size, view).left).toBe(12)
  })
  it('shrinks rather than cover the words', () => {
    const low = placeBeside(words(300, 300), { ...size, height: 560 }, view)
    expect(low.top).toBe(332)
    expect(low.maxHeight).toBe(800 - 12 - 332)
    const high = placeBeside(words(300, 500), { ...size, height: 560 }, view)
    expect(high.top + (high.maxHeight ?? 0)).toBe(492)
  })
  it('stays in sight when the words fill the window or have left it', () => {
    for (const anchor of [{ left: 0, top: 0, right: 1280, bottom: 800 }, words(0, -400), words(0, 1600)]) {
      const { top, maxHeight = size.height } = placeBeside(anchor, size, view)
      expect(top).toBeGreaterThanOrEqual(12)
      expect(top + maxHeight).toBeLessThanOrEqual(800 - 12)
    }
  })
})
