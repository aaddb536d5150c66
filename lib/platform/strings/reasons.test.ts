import { describe, expect, it } from 'vitest'
import { disclosureReasons } from '../../evaluation/evaluation.ts'
import { easyWords as easy } from './easy-words.ts'
import { enWords as en } from './en-words.ts'
import { jaWords as ja } from './ja-words.ts'

describe.each(Object.entries({ ja, easy, en }))('reasons in %s', (_, words) => {
  it.each(disclosureReasons)('has words for %s', (reason) => {
    expect(words.statusReasons[reason]).toMatch(/\S{3}/)
  })
})
