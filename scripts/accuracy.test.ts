import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cohensKappa, f1, type Item, type Judged, measure, readCorpus } from './accuracy.ts'

const item = (over: Partial<Item>): Item => ({
  id: 'x-1',
  text: '文',
  labels: [],
  register: 'faq',
  speaker: 'provider',
  clarity: 'tempting',
  ...over,
})
const judged = (over: Partial<Item>, ...said: Item['labels']): Judged => ({ item: item(over), said: new Set(said), why: [] })

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), 'corpus-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text)
  return made
}

describe('measures', () => {
  it('knows agreement beyond chance', () => {
    expect(cohensKappa({ truePositive: 20, falsePositive: 5, falseNegative: 10, trueNegative: 15 })).toBeCloseTo(0.4)
    expect(cohensKappa({ truePositive: 10, falsePositive: 0, falseNegative: 0, trueNegative: 10 })).toBe(1)
    expect(cohensKappa({ truePositive: 5, falsePositive: 5, falseNegative: 5, trueNegative: 5 })).toBe(0)
    expect(cohensKappa({ truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 })).toBeNaN()
  })

  it('knows F1', () => {
    expect(f1({ truePositive: 3, falsePositive: 1, falseNegative: 2, trueNegative: 9 })).toBeCloseTo(2 / 3)
    expect(f1({ truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 9 })).toBeNaN()
  })

  it('counts recall, false alarms and categories', () => {
    const { recall, falseAlarms, byCategory, byRegister, macroF1 } = measure([
      judged({ labels: ['guarantee'], clarity: 'obvious' }, 'guarantee'),
      judged({ labels: ['guarantee'], clarity: 'indirect' }),
      judged({ labels: ['testimonial'], clarity: 'indirect' }, 'guarantee'),
      judged({ clarity: 'calm', register: 'news' }),
      judged({}, 'guarantee'),
    ])
    expect(recall).toEqual({ all: { part: 2, whole: 3 }, obvious: { part: 1, whole: 1 }, indirect: { part: 1, whole: 2 } })
    expect(falseAlarms).toEqual({ all: { part: 1, whole: 2 }, tempting: { part: 1, whole: 1 }, calm: { part: 0, whole: 1 } })
    expect(byCategory.find((one) => one.category === 'guarantee')).toMatchObject({
      truePositive: 1,
      falsePositive: 2,
      falseNegative: 1,
      onNegatives: 1,
    })
    expect(macroF1).toBeCloseTo((2 / 5 + 0) / 2)
    expect(byRegister.map((one) => one.register)).toEqual(['faq', 'news'])
  })
})

describe('readCorpus', () => {
  const line = (id: string): string => `${JSON.stringify(item({ id }))}\n`

  it('keeps held-back files apart', () => {
    const corpus = readCorpus(
      folder({ 'ai.jsonl': line('ai-1'), 'fuji.jsonl': line('fuji-1'), 'split.json': '{"heldBack":["fuji"]}' }),
    )
    expect(corpus.tuned.map((one) => one.id)).toEqual(['ai-1'])
    expect(corpus.heldBack.map((one) => one.id)).toEqual(['fuji-1'])
  })

  it('holds nothing back where nothing is said', () => {
    expect(readCorpus(folder({ 'ai.jsonl': line('ai-1') })).heldBack).toEqual([])
  })

  it('names the file and line of an item that is none', () => {
    expect(() => readCorpus(folder({ 'ai.jsonl': `${line('ai-1')}{"id":"ai-2"}\n` }))).toThrow('ai.jsonl:2')
  })
})
