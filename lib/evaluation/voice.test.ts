import { describe, expect, it } from 'vitest'
import { textPage } from './page-text.ts'
import { readBlock } from './read-block.ts'
import { candourOf, shareOf, voiceOf } from './voice.ts'

const many = (number: number, promotion: number): number[] => Array.from({ length: number }, () => promotion)

describe('share of passages that advertise', () => {
  it('grows with what sounds like advertising, and is never certain', () => {
    const sober = shareOf(many(30, -5))
    const mixed = shareOf([...many(15, -5), ...many(15, 3)])
    const loud = shareOf(many(30, 5))
    expect(sober).toBeLessThan(mixed)
    expect(mixed).toBeLessThan(loud)
    expect(Number.isFinite(loud)).toBe(true)
    expect(Math.abs(mixed)).toBeLessThan(0.6)
  })

  it('takes one loud passage on a sober page for what the page is', () => {
    expect(shareOf([...many(30, -5), 3])).toBeLessThan(shareOf([3]))
  })
})

describe('voice', () => {
  it('leans to the loud side on a page that advertises, far to the sober one on a page that does not', () => {
    expect(voiceOf('provider', shareOf(many(30, 3)), 0).lean).toBeGreaterThan(0)
    expect(voiceOf('provider', shareOf(many(30, -5)), 3).lean).toBeLessThan(-3)
  })

  it('hears a clinic and a newspaper differently at the same share', () => {
    const share = shareOf([...many(25, -4), ...many(5, 3)])
    expect(voiceOf('news', share, 0).lean).toBeLessThan(voiceOf('provider', share, 0).lean)
  })

  it('does not excuse a hospital that promotes in every other passage', () => {
    expect(voiceOf('hospital', shareOf([...many(15, 3), ...many(15, -2)]), 0).lean).toBeGreaterThan(0)
  })

  it('has bounds', () => {
    expect(voiceOf('public', -50, 50).lean).toBeGreaterThanOrEqual(-7)
    expect(voiceOf('provider', 50, 0).lean).toBeLessThanOrEqual(1)
  })
})

describe('candour', () => {
  const candour = (text: string): number => candourOf(textPage(text).blocks.flatMap((block, at) => readBlock(block, at) ?? []))

  it('counts what advertising leaves out', () => {
    expect(
      candour(
        'がんへの効果は証明されていません。\n\nがん相談支援センターでは、無料で相談できます。\n\n温熱だけの治療はお勧めしていません。',
      ),
    ).toBe(3)
  })

  it('hears none in advertising', () => {
    expect(candour('ステージ4の方も、どうぞあきらめないでください。\n\n副作用はほとんどありません。')).toBe(0)
  })
})
