import { describe, expect, it } from 'vitest'
import { textPage } from './page-text.ts'

describe('textPage', () => {
  it('keeps offsets into the text it was given', () => {
    const text = '  一つ目の段落。\n\n二つ目の\n折り返した段落\n\n  三つ目  '
    for (const block of textPage(text).blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text)
  })

  it('ends a block at a blank line or after the end of a sentence, not at a wrapped line', () => {
    expect(textPage('がんが\n消えた。\n次の文').blocks.map((block) => block.text)).toEqual(['がんが\n消えた。', '次の文'])
  })

  it.each(['', ' \n\t\n ', '\n\n\n'])('has no block for blank text %j', (text) => {
    expect(textPage(text).blocks).toEqual([])
  })
})
