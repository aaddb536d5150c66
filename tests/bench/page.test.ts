import { describe, expect, it } from 'vitest'
import { plantedPhrases } from './claims.ts'
import { makePage } from './page.ts'
import { Writer } from './prose.ts'
import { Random } from './random.ts'

const page = makePage({ subject: 'clinic', characters: 30_000, seed: 7 })

/** The text pieces of a page as its tags cut them, without what is no text. */
function pieces(html: string): string[] {
  return html
    .replace(/<head>[\s\S]*?<\/head>|<rt>.*?<\/rt>/g, '')
    .split(/<\/?(?:p|li|td|th|dt|dd|h[1-6]|figcaption|summary|button|div|a|small|span)\b[^>]*>/)
    .map((piece) => piece.replace(/<[^>]*>/g, '').trim())
    .filter((piece) => piece !== '')
}

const duplicates = (list: readonly string[]): string[] => list.filter((entry, at) => list.indexOf(entry) !== at)

describe('bench pages', () => {
  it('are the same for the same seed and different for another', () => {
    expect(makePage({ subject: 'clinic', characters: 30_000, seed: 7 }).html).toBe(page.html)
    expect(makePage({ subject: 'clinic', characters: 30_000, seed: 8 }).html).not.toBe(page.html)
  })

  it('are as long as asked for', () => {
    expect(page.characters).toBeGreaterThanOrEqual(30_000)
    expect(page.characters).toBeLessThan(31_500)
    const text = page.html.replace(/<head>[\s\S]*?<\/head>|<rt>.*?<\/rt>|<[^>]*>/g, '').replace(/\n */g, '')
    // Spaces inside text stay; the markup's own stand after line breaks.
    expect(text.length).toBe(page.characters)
  })

  it('count their elements, at least 17 to a thousand characters', () => {
    expect(page.elements).toBe(page.html.match(/<[a-z]/g)?.length)
    expect(page.elements / page.characters).toBeGreaterThan(0.017)
  })

  it('plant more than one claim to a thousand characters, with phrases from the list', () => {
    expect((page.planted / page.characters) * 1_000).toBeGreaterThan(1)
    const text = page.html.replace(/<[^>]*>/g, '')
    const found = plantedPhrases.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0)
    expect(found).toBe(page.planted)
    const whole = plantedPhrases.reduce((sum, phrase) => sum + page.html.split(phrase).length - 1, 0)
    expect(whole).toBe(page.planted - page.plantedInPieces)
  })

  it('never say the same thing twice', () => {
    const said = pieces(page.html).filter(
      (piece) => piece.length > 12 && !/^STEP \d$/.test(piece) && !plantedPhrases.includes(piece),
    )
    expect(said.length).toBeGreaterThan(250)
    expect(duplicates(said)).toEqual([])
  })

  it('have enough to say for a million characters of each kind', () => {
    const writer = new Writer(new Random(3))
    for (const register of ['clinic', 'public', 'neutral', 'cooking'] as const) {
      const said = Array.from({ length: 24_000 }, () => writer.sentence(register).text)
      expect(new Set(said).size).toBe(said.length)
      // A sentence that had to be numbered means that the grammar is used up.
      expect(said.filter((sentence) => sentence.endsWith('）'))).toEqual([])
    }
  })

  it('on cooking speak of no illness', () => {
    const cooking = makePage({ subject: 'cooking', characters: 30_000, seed: 7 })
    expect(cooking.html).not.toMatch(/がん|癌|治療|患者/)
    expect(cooking.planted).toBe(0)
  })
})
