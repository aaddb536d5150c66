import { describe, expect, it } from 'vitest'
import { givingOn } from '../evaluate.ts'
import type { DisclosureId } from '../evaluation.ts'
import { textPage } from '../page-text.ts'

function givenIn(text: string, wanted: readonly DisclosureId[]): readonly { id: DisclosureId; quote: string }[] {
  const run = givingOn(textPage(text), wanted)
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}

describe('givingOn', () => {
  it('gives what is wanted with its words, on a page of any topic', () => {
    expect(
      givenIn('NK細胞療法の費用は1回33万円です。\n\n副作用として発熱や悪寒が起こることがあります。', ['cost', 'risk']),
    ).toEqual([
      { id: 'cost', quote: 'NK細胞療法の費用は1回33万円です。' },
      { id: 'risk', quote: '副作用として発熱や悪寒が起こることがあります。' },
    ])
  })

  it('gives nothing that was not wanted or is not there', () => {
    expect(givenIn('NK細胞療法の費用は1回33万円です。', ['risk'])).toEqual([])
    expect(givenIn('スタッフの紹介です。', ['cost', 'risk', 'duration', 'contact'])).toEqual([])
  })

  it('takes no price whose purpose is not said', () => {
    expect(givenIn('年間パス 33,000円', ['cost'])).toEqual([])
  })
})
