import { describe, expect, it } from 'vitest'
import { factIds } from './facts.ts'
import { type AskedId, askedIds, askedNames, concerns, people, presents, type Situation, stages, whoToAsk } from './who.ts'

const all: readonly Situation[] = people.flatMap((person) =>
  presents.flatMap((present) => stages.flatMap((stage) => concerns.map((concern) => ({ person, present, stage, concern })))),
)
const asked = (situation: Situation): readonly AskedId[] => whoToAsk(situation).map(({ who }) => who)
const inWords = (situation: Situation): string => Object.values(situation).join(' ')

const own: Partial<Record<Situation['present'], AskedId>> = {
  surgery: 'surgeon',
  drugs: 'medical-oncologist',
  radiation: 'radiation-oncologist',
  palliative: 'palliative-team',
}

describe('every combination of choices', () => {
  it('is tried', () => expect(all).toHaveLength(3 * 6 * 3 * 7))

  it('names somebody, each once, a consultation centre always', () => {
    for (const situation of all) {
      const who = asked(situation)
      expect(who, inWords(situation)).toContain('centre')
      expect(new Set(who).size, inWords(situation)).toBe(who.length)
      expect(who.length, inWords(situation)).toBeLessThanOrEqual(8)
    }
  })

  it('never names the field that treats now', () => {
    for (const situation of all) expect(asked(situation), inWords(situation)).not.toContain(own[situation.present] ?? 'nobody')
  })

  it('has the desks for children and for rare cancers exactly where they belong, before the general one', () => {
    for (const situation of all) {
      const who = asked(situation)
      for (const [desk, person] of [
        ['children-desk', 'child'],
        ['rare-line', 'rare'],
      ] as const) {
        expect(who.includes(desk), inWords(situation)).toBe(situation.person === person)
        if (situation.person === person) expect(who.indexOf(desk)).toBeLessThan(who.indexOf('centre'))
      }
    }
  })

  it('begins with the present doctor where there is one and the illness is the question', () => {
    for (const situation of all) {
      const expected = situation.present !== 'none' && situation.concern !== 'life' && situation.concern !== 'where'
      expect(asked(situation)[0] === 'own-doctor', inWords(situation)).toBe(expected)
      expect(asked(situation).includes('own-doctor'), inWords(situation)).toBe(expected)
    }
  })

  it('gives a reason in three languages, and at least one fact with its source', () => {
    for (const situation of all)
      for (const { who, why, facts } of whoToAsk(situation)) {
        for (const words of Object.values(why)) expect(words.length, who).toBeGreaterThan(8)
        expect(facts.length, `${who}: ${inWords(situation)}`).toBeGreaterThan(0)
        for (const id of facts) expect(factIds).toContain(id)
      }
  })

  it('judges nothing: no treatment is called better, no doctor or hospital is named', () => {
    const words = [
      ...all.flatMap((situation) => whoToAsk(situation).map(({ why }) => why)),
      ...askedIds.map((id) => askedNames[id]),
    ]
    for (const { ja, en } of words) {
      expect(ja).not.toMatch(/すべき|必要があります|効きます|治ります|受けてください|名医|安全|危険|先生は/)
      expect(en).not.toMatch(/\b(should|must|better|best|effective|cures?|Dr)\b/i)
    }
  })
})

describe('some of them', () => {
  const adult: Situation = { person: 'adult', present: 'surgery', stage: 'again', concern: 'plan' }
  it('a surgeon’s patient whose cancer has come back hears of drugs and radiation first, with the example of the article', () => {
    expect(asked(adult)).toEqual(['own-doctor', 'medical-oncologist', 'radiation-oncologist', 'centre'])
    expect(whoToAsk(adult)[1]?.facts).toEqual(['so-outside-example'])
  })

  it('a doubt about the diagnosis leads to a second look at tissue and images', () =>
    expect(asked({ ...adult, concern: 'diagnosis' })[1]).toBe('pathologist'))

  it('told that nothing is left: a person first, then other fields, and palliative care', () => {
    const who = asked({ ...adult, concern: 'nothing-left' })
    expect(who.slice(0, 2)).toEqual(['own-doctor', 'centre'])
    expect(who).toContain('palliative-team')
  })

  it('a self-pay offer: the consumer line for the contract, after the people', () =>
    expect(asked({ ...adult, concern: 'self-pay' }).at(-1)).toBe('consumer-line'))

  it('money and daily life go to the centre alone', () => expect(asked({ ...adult, concern: 'life' })).toEqual(['centre']))
})
