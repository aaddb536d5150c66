import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TermIndex, termTable, type WordClass } from './terms.ts'

const index = (classes: Record<string, WordClass>): TermIndex =>
  TermIndex.unpack(TermIndex.of(termTable(Object.values(classes))).pack())

function hits(classes: Record<string, WordClass>, text: string): string[] {
  const made = index(classes)
  const { word, start, end } = made.scan(text)
  return word.map((number, at) => `${Object.keys(classes)[number]}:${text.slice(start[at], end[at])}@${start[at]}`)
}

describe('TermIndex', () => {
  it('finds all words of all classes, overlapping ones too', () => {
    const classes = { がん: { words: ['がん', 'がん細胞'] }, 細胞: { words: ['細胞'] } }
    expect(hits(classes, '胃がん細胞')).toEqual(['がん:がん@1', 'がん:がん細胞@1', '細胞:細胞@3'])
  })

  it('finds words of one character', () => {
    expect(hits({ 毒: { words: ['毒'] } }, '毒と消毒')).toEqual(['毒:毒@0', '毒:毒@3'])
  })

  it('leaves a word alone where a longer one makes it something else', () => {
    const classes = { がん: { words: ['がん'], except: ['がんばる', 'すがんと'] } }
    expect(hits(classes, 'がんばる。がんです')).toEqual(['がん:がん@5'])
    expect(hits(classes, 'ずがんばる')).toEqual([])
  })

  it('keeps the words of other classes under an exception', () => {
    const classes = { がん: { words: ['がん'], except: ['がん保険'] }, 保険: { words: ['がん保険'] } }
    expect(hits(classes, 'がん保険')).toEqual(['保険:がん保険@0'])
  })

  it('takes Latin words whole', () => {
    expect(hits({ 画像: { words: ['pet', 'ct'] } }, 'carpet pet-ct petit 胃ct像')).toEqual([
      '画像:pet@7',
      '画像:ct@11',
      '画像:ct@21',
    ])
  })

  it('finds a word at the very end', () => {
    expect(hits({ 毒: { words: ['毒', '中毒'] } }, '食中毒')).toEqual(['毒:中毒@1', '毒:毒@2'])
  })

  it('refuses an empty word', () => {
    expect(() => index({ 空: { words: [''] } })).toThrow('empty')
  })

  it('finds what a plain search finds, in order', () => {
    const alphabet = ['が', 'ん', 'ば', '細', 'a']
    const word = fc.array(fc.constantFrom(...alphabet.slice(0, 4)), { minLength: 1, maxLength: 3 }).map((list) => list.join(''))
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 6 }),
        fc.uniqueArray(word, { maxLength: 3 }),
        fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }),
        (words, except, list) => {
          const text = list.join('')
          const places = (of: readonly string[]): [number, number][] =>
            of.flatMap((one) =>
              [...text].flatMap((_, at): [number, number][] => (text.startsWith(one, at) ? [[at, at + one.length]] : [])),
            )
          const vetoes = places(except)
          const expected = places(words).filter(([start, end]) => !vetoes.some(([from, to]) => from <= start && to >= end))
          const { start, end } = index({ 一: { words, except } }).scan(text)
          expect([...start]).toEqual([...start].sort((a, b) => a - b))
          const order = (pairs: [number, number][]) => pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
          expect(order(start.map((from, at) => [from, end[at] ?? -1]))).toEqual(order(expected))
        },
      ),
    )
  })
})
