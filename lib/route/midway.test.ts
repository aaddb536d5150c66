import { describe, expect, it } from 'vitest'
import { factIds } from './facts.ts'
import { midwayIds, midways } from './midway.ts'
import { paperIds } from './papers.ts'
import { questions } from './questions.ts'
import { stepIds } from './steps.ts'

const linesOf = (id: string) => midways.find((each) => each.id === id)?.lines ?? []

describe('already in the middle', () => {
  it('has all six, each with a first word and more', () => {
    expect(midways.map(({ id }) => id)).toEqual([...midwayIds])
    for (const { lines } of midways) expect(lines.length).toBeGreaterThanOrEqual(2)
  })

  it('first the present doctor or hospital, or nothing to do at all; then a centre', () => {
    for (const { id, first, lines } of midways) {
      expect(first.ja, id).toMatch(/今の担当医|今かかっている病院|とっておくだけで大丈夫|何も決めなくて大丈夫/)
      const rest = lines.map((line) => (typeof line === 'string' ? line : line.ja)).join()
      if (id !== 'tonight') expect(rest, id).toContain('がん相談支援センター')
    }
  })

  it('money leads to the consumer hotline, by the fact that names it', () => {
    expect(linesOf('paid')).toContain('contract-188')
    for (const { lines } of midways) for (const line of lines) if (typeof line === 'string') expect(factIds).toContain(line)
  })

  it('blames nobody and frightens nobody', () => {
    for (const { title, first, lines } of midways)
      for (const { ja, en } of [title, first, ...lines.filter((line) => typeof line !== 'string')]) {
        expect(ja).not.toMatch(/なぜ|どうして|間違い|失敗|後悔|危険|手遅れ|だまさ|べきでし|死/)
        expect(en).not.toMatch(/\b(mistake|regret|danger|too late|should have|die|death)\b/i)
      }
  })
})

it('what can be ticked has ids of its own: steps, papers and questions share one record', () => {
  const all = [...stepIds, ...paperIds, ...questions.map(({ id }) => id)]
  expect(new Set(all).size).toBe(all.length)
  for (const id of all) expect(id).toMatch(/^[a-z0-9-]{1,40}$/)
})
