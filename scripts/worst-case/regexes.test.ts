import { describe, expect, it } from 'vitest'
import { root } from '../steps.ts'
import { bounded } from './bounded.ts'
import { allExpressions, complaint, expressionsIn, isBounded, written } from './regexes.ts'

describe('complaint', () => {
  const ask = async (text: string): Promise<string | undefined> => {
    const [expression] = expressionsIn('x.ts', text)
    if (expression === undefined) throw new Error('no expression found')
    return complaint(expression)
  }

  it('names what is quadratic or worse', async () => {
    expect(await ask('const a = /(a+)+$/')).toContain('exponential')
    expect(await ask('const a = /\\s+$/')).toContain('polynomial')
  }, 60_000)

  it('is silent about what is linear', async () => {
    expect(await ask('const a = /^[ぁ-ん]{2}治る/u')).toBeUndefined()
  }, 60_000)
})

describe('isBounded', () => {
  it('sees repeats without a bound, and only those', () => {
    for (const source of ['a{0,3}b?[*+]', '\\+\\*x', '(?:a|b){2}']) expect(isBounded(source)).toBe(true)
    for (const source of ['a*', '[ab]+', 'x{2,}', '(?:a|b)+?']) expect(isBounded(source)).toBe(false)
  })
})

describe('regular expressions that ship', () => {
  const expressions = allExpressions(root, ['lib', 'components', 'entrypoints'])
  const distinct = [...new Map(expressions.map((one) => [written(one), one])).values()]

  it('are found', () => {
    expect(distinct.length).toBeGreaterThan(50)
  })

  it('are linear on every text, or bounded for a reason that is written down', async () => {
    const complaints: string[] = []
    for (const one of distinct) {
      if (written(one) in bounded) continue
      const said = await complaint(one)
      if (said !== undefined) complaints.push(`${one.file}:${one.line} ${written(one)}: ${said}`)
    }
    expect(complaints).toEqual([])
  }, 600_000)

  it('has no bound written down for an expression that is gone', () => {
    const there = new Set(distinct.map(written))
    expect(Object.keys(bounded).filter((one) => !there.has(one))).toEqual([])
  })
})
