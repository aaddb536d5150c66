import { describe, expect, it } from 'vitest'
import { type Asking, askTab, isTabState, type PopupState, patience } from './ask-tab.ts'

const page = { kind: 'page', evaluation: { findings: [], disclosures: [] }, marks: 'on', host: 'clinic.example' }

/** A tab that gives these answers one after the other, the last one for ever; `none` stands for no content script. */
function tab(answers: readonly unknown[], check: Asking['check'] = async () => ({ ok: true })) {
  const seen: string[] = []
  let asked = 0
  let checks = 0
  let waited = 0
  const asking: Asking = {
    getState: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)]
      asked += 1
      if (answer === 'none') throw new Error('Could not establish connection. Receiving end does not exist.')
      return answer
    },
    check: () => {
      checks += 1
      return check()
    },
    wait: async (milliseconds) => {
      waited += milliseconds
    },
    onState: (state: PopupState) => seen.push(state.kind),
  }
  return { asking, seen, counts: () => ({ checks, waited }) }
}

describe('asking the tab', () => {
  it('takes what is already known without checking again', async () => {
    const { asking, seen, counts } = tab([page])
    expect(await askTab(asking)).toBe(page)
    expect(seen).toEqual(['page'])
    expect(counts()).toEqual({ checks: 0, waited: 0 })
  })

  it('checks once where nobody answers, then waits for the reading', async () => {
    const { asking, seen, counts } = tab(['none', undefined, { kind: 'reading' }, page])
    expect(await askTab(asking)).toBe(page)
    expect(seen).toEqual(['reading', 'page'])
    expect(counts().checks).toBe(1)
  })

  it('waits for a reading that is under way instead of starting another', async () => {
    const { asking, counts } = tab([{ kind: 'reading' }, page])
    await askTab(asking)
    expect(counts().checks).toBe(0)
  })

  it('gives the reason of a refusal', async () => {
    const { asking } = tab(['none'], async () => ({ ok: false, why: 'store-page' }))
    expect(await askTab(asking)).toEqual({ kind: 'refused', why: 'store-page' })
  })

  it.each([
    ['answers nothing', async () => undefined],
    ['fails', () => Promise.reject(new Error('no background'))],
  ])('says that it failed when the background %s', async (_, check) => {
    expect(await askTab(tab(['none'], check).asking)).toEqual({ kind: 'refused', why: 'failed' })
  })

  it('gives up in the end, and not much later than it says', async () => {
    const { asking, counts } = tab(['none', { kind: 'reading' }])
    expect(await askTab(asking)).toEqual({ kind: 'refused', why: 'failed' })
    expect(counts().waited).toBeGreaterThanOrEqual(patience)
    expect(counts().waited).toBeLessThan(patience * 1.1)
  })
})

describe('answers of a tab', () => {
  it.each([
    [undefined],
    [null],
    ['page'],
    [{}],
    [{ kind: 'page' }],
    [{ kind: 'page', host: 'a', evaluation: { findings: 3 } }],
    [{ kind: 'results' }],
    [{ kind: 7 }],
  ])('takes %j for no answer', (answer) => {
    expect(isTabState(answer)).toBe(false)
  })
})
