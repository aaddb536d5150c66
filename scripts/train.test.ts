import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus, writerOf } from './accuracy/corpus.ts'
import { root } from './steps.ts'
import { hashOf, tunedItems } from './train/inputs.ts'
import { train } from './train.ts'
import { learnedReader } from './weights.ts'

describe('the weights that ship', () => {
  it('were trained on the corpus and the words as they are now (else: npm run train)', () => {
    expect(learnedReader()?.inputs).toBe(hashOf(tunedItems()))
  })

  it('fit into 400 KB and are one plain string', () => {
    const script = readFileSync(join(root, 'public/weights.js'), 'utf8')
    expect(script.length).toBeLessThanOrEqual(400_000)
    expect(script).toMatch(/^globalThis\.secondLookWeights="[A-Za-z0-9+/=]+"\n$/)
  })

  it('are missing without harm', () => {
    expect(learnedReader('/nowhere/weights.js')).toBeUndefined()
  })
})

describe('training', () => {
  const few = tunedItems().filter((_, at) => at % 40 === 0)

  it('gives the same bytes for the same texts', () => {
    expect(train(few)).toBe(train(few))
  }, 60_000)

  it('gives others for others', () => {
    expect(hashOf(few)).not.toBe(hashOf(few.slice(1)))
    expect(hashOf(few)).not.toBe(hashOf(few.toReversed()))
  })

  it('holds back whole writers', () => {
    const held = new Set(readCorpus().heldBack.map(writerOf))
    expect(held.size).toBeGreaterThan(0)
    expect(tunedItems().filter((item) => held.has(writerOf(item)))).toEqual([])
  })
})
