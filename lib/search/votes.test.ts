import { expect, test } from 'vitest'
import type { AdVoteKind } from './engines/definition.ts'
import { decideKind, type Vote } from './votes.ts'

const ad = (kind: AdVoteKind, id = kind): Vote => ({ for: 'ad', kind, id })
const shape: Vote = { for: 'organic', mark: false, id: 'in the list' }
const mark: Vote = { for: 'organic', mark: true, id: 'title link' }

test('one strong vote is enough, however organic it looks: engines dress ads as results', () => {
  for (const kind of ['link-shape', 'data-attribute'] as const) {
    expect(decideKind([ad(kind)])).toBe('sponsored')
    expect(decideKind([shape, mark, ad(kind)])).toBe('sponsored')
  }
})

test('a container, a class or a label alone is believed unless the result carries a mark of organic ones', () => {
  for (const kind of ['container-id', 'readable-class', 'block-label'] as const) {
    expect(decideKind([ad(kind)])).toBe('sponsored')
    expect(decideKind([ad(kind), shape])).toBe('sponsored')
    expect(decideKind([ad(kind), shape, mark])).toBe('unclear')
  }
})

test('two kinds that agree outweigh the mark', () => {
  expect(decideKind([mark, ad('readable-class'), ad('block-label')])).toBe('sponsored')
})

test('votes of one kind count once', () => {
  expect(decideKind([mark, ad('container-id', 'one' as 'container-id'), ad('container-id', 'two' as 'container-id')])).toBe(
    'unclear',
  )
})

test('an obfuscated class alone decides nothing', () => {
  expect(decideKind([ad('obfuscated-class')])).toBe('unclear')
  expect(decideKind([shape, ad('obfuscated-class')])).toBe('unclear')
  expect(decideKind([shape, ad('obfuscated-class'), ad('container-id')])).toBe('sponsored')
})

test('a shape without votes for an ad is organic; nothing at all is unclear', () => {
  expect(decideKind([shape])).toBe('organic')
  expect(decideKind([mark])).toBe('organic')
  expect(decideKind([])).toBe('unclear')
})
