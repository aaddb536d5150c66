import { describe, expect, it } from 'vitest'
import { dictionaryComplaints, latinComplaints, textsOf, trilingualTexts, unusedKeys } from './rules.ts'

describe('a dictionary', () => {
  it('has the same keys in every language and nothing empty', () => {
    const ja = { a: 'あ', b: { c: (n: number) => `${n}つ` } }
    expect(dictionaryComplaints('x', { ja, easy: ja, en: ja })).toEqual([])
    expect(dictionaryComplaints('x', { ja, easy: { a: ' ', b: {} }, en: { ...ja, d: 'more' } })).toEqual([
      'x.easy: b.c is missing',
      'x.easy: a is empty',
      'x.en: d is not in ja',
    ])
  })

  it('is read through its functions', () => {
    expect(textsOf({ a: (n: number) => `${n}つ`, b: (list: string[]) => list.join('、') })).toEqual([
      ['a', '3つ'],
      ['b', '…'],
    ])
  })

  it('has no key that nobody uses', () => {
    expect(unusedKeys('x', { view: { used: 'あ', unused: 'い', 'far-away': 'う' } }, "text.view.used + why['far-away']")).toEqual([
      'x: view.unused is used nowhere',
    ])
  })
})

describe('Japanese', () => {
  it('has no Latin words but the allowed ones', () => {
    expect(latinComplaints('x', [['a', 'PDFとNK細胞、ビタミンC、B010、https://example.jp/cancer を見る']])).toEqual([])
    expect(latinComplaints('x', [['a', 'Clickしてください']])).toEqual([expect.stringContaining('x.a: the Latin word «Click»')])
  })
})

it('finds texts in three languages wherever they are', () => {
  const text = { ja: 'あ', easy: 'い', en: 'a' }
  expect(
    trilingualTexts({ sign: { title: text, patterns: ['x'] }, list: [text, { deeper: { ...text } }] }).map(([path]) => path),
  ).toEqual(['sign.title', 'list.1.deeper'])
})
