import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['at full stops', '治る。効く。', ['治る。', '効く。']],
    ['at marks and line breaks', '効く!本当?はい\n次', ['効く!', '本当?', 'はい\n', '次']],
    ['with the brackets that close behind the stop', '(効く。)次', ['(効く。)', '次']],
    ['not inside a quotation', '「治った。消えた。」と言う。次', ['「治った。消えた。」と言う。', '次']],
    ['not inside double brackets', '『治った。』と言う。', ['『治った。』と言う。']],
    ['where a quotation never closes', '「治った。消えた。', ['「治った。', '消えた。']],
    ['several marks at once', '本当!?はい', ['本当!?', 'はい']],
    ['without leading white space', '効く。 次', ['効く。', '次']],
    ['into nothing for nothing', '', []],
  ])('cuts %s', (_, text, parts) => {
    expect(cut(text)).toEqual(parts)
  })

  it('cuts inside a quotation that is a text of its own', () => {
    const long = `「${'とても長い話。'.repeat(40)}」`
    expect(cut(long).length).toBe(40)
  })

  it('cuts text that runs on without an end', () => {
    const parts = cut('項目 '.repeat(1_000))
    expect(parts.length).toBeGreaterThan(2)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1_000)
  })

  it('loses nothing but white space between sentences', () => {
    const pieces = fc.constantFrom('。', '!', '?', '\n', ' ', '「', '」', '『', '』', '治', 'る', '(', ')')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const text = list.join('')
        let at = 0
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
