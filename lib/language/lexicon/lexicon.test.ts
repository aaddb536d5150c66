import { describe, expect, it } from 'vitest'
import { normalise } from '../normalise.ts'
import type { WordClass } from '../terms.ts'
import { vocabulary } from '../vocabulary.ts'
import * as certainty from './certainty.ts'
import * as disclosure from './disclosure.ts'
import * as effect from './effect.ts'
import * as illness from './illness.ts'
import { lexicon } from './index.ts'
import * as offer from './offer.ts'
import * as outright from './outright.ts'
import * as pictures from './pictures.ts'
import * as plain from './plain.ts'
import * as pushed from './pushed.ts'
import * as rank from './rank.ts'
import * as relayed from './relayed.ts'
import * as speech from './speech.ts'
import * as statistics from './statistics.ts'
import * as stories from './stories.ts'
import * as treatments from './treatments.ts'

const files = [
  illness,
  effect,
  certainty,
  pictures,
  statistics,
  rank,
  stories,
  offer,
  treatments,
  plain,
  outright,
  relayed,
  pushed,
  speech,
  disclosure,
]
const groups = files.flatMap((file) => Object.values<Readonly<Record<string, WordClass>>>(file))
const names = groups.flatMap((group) => Object.keys(group))

describe('the lexicon', () => {
  it('holds every class of every group, and no class twice', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(Object.keys(lexicon).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(lexicon))('spells the words of %s as normalised text does', (_, { words, except = [] }) => {
    const moved = [...words, ...except].filter((word) => normalise(word).text !== word)
    expect(moved).toEqual([])
  })

  it.each(['20%です', '1,300件', '10例'])('does not take the nought of %s for none', (text) => {
    expect(vocabulary.words(text).has(vocabulary.number('ない'))).toBe(false)
    expect(vocabulary.words(text).has(vocabulary.number('見ない'))).toBe(false)
  })
})
