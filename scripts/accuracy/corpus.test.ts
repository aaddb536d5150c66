import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Item, readCorpus } from './corpus.ts'

const item = (over: Partial<Item>): Item => ({
  id: 'x-1',
  text: '文',
  labels: [],
  register: 'faq',
  speaker: 'provider',
  clarity: 'tempting',
  ...over,
})

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), 'corpus-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text)
  return made
}

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
