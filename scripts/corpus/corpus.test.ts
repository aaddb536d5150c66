import { describe, expect, it } from 'vitest'
import { type Item, readCorpus } from '../accuracy/corpus.ts'
import { catchesOf } from './catches.ts'
import { nearDuplicates } from './duplicates.ts'

const item = (id: string, text: string, pair?: string): Item => ({
  id,
  text,
  labels: [],
  register: 'faq',
  speaker: 'provider',
  clarity: 'calm',
  ...(pair !== undefined && { pair }),
})

describe('nearDuplicates', () => {
  const text = '三週間ほど専用の部屋で仲間をふやしてから点滴でお返しします。'

  it('finds the same text in other clothes, unless the pair is declared', () => {
    const twin = `${text}ご相談ください。`
    expect(nearDuplicates([item('a-1', text), item('b-1', twin)]).map(({ one, other }) => [one.id, other.id])).toEqual([
      ['a-1', 'b-1'],
    ])
    expect(nearDuplicates([item('a-1', text), item('a-2', twin, 'a-1')])).toEqual([])
  })

  it('lets texts be that share a phrase', () => {
    expect(
      nearDuplicates([item('a-1', text), item('b-1', '専用の部屋で映画をごらんいただけます。お子さまもご一緒にどうぞ。')]),
    ).toEqual([])
  })
})

describe('the corpus', () => {
  const { tuned, heldBack } = readCorpus()

  it('has no text twice in other clothes', () => {
    expect(nearDuplicates([...tuned, ...heldBack]).map(({ one, other }) => `${one.id} ${other.id}`)).toEqual([])
  })

  it('is large enough and mostly quiet, and a quarter of it is held back by writer', () => {
    const all = [...tuned, ...heldBack]
    const signed = all.filter(({ labels }) => labels.length > 0).length
    expect(all.length).toBeGreaterThanOrEqual(6000)
    expect(signed).toBeGreaterThanOrEqual(2400)
    expect(all.length - signed).toBeGreaterThanOrEqual(3600)
    expect(heldBack.length / all.length).toBeGreaterThanOrEqual(0.25)
  })

  it('needs every sign: each catches texts that no other sign of its category catches', () => {
    expect(catchesOf(tuned).filter(({ only }) => only === 0)).toEqual([])
  })
})
