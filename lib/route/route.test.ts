import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages, type Trilingual } from '../language/trilingual.ts'
import { briefDateWords, dateWords, sourceDateWords } from './dates.ts'
import { type FactId, fact, factIds, facts, notConfirmed } from './facts.ts'
import { pieces, withoutReadings } from './furigana.ts'
import { hurdles, misunderstandings } from './hurdles.ts'
import { links, officialHosts } from './links.ts'
import { paperIds } from './papers.ts'
import { questions, topicIds } from './questions.ts'
import { sourceIds } from './sources.ts'
import { type Line, stepIds, steps } from './steps.ts'

const root = join(import.meta.dirname, '../..')

const isTrilingual = (value: object): value is Trilingual => languages.every((language) => language in value)

const linesOf = (value: unknown): readonly Line[] =>
  Array.isArray(value)
    ? value.flatMap((each) =>
        typeof each === 'string' || (typeof each === 'object' && each !== null && isTrilingual(each))
          ? [each as Line]
          : linesOf(each),
      )
    : typeof value === 'object' && value !== null && !isTrilingual(value)
      ? Object.values(value).flatMap(linesOf)
      : []

describe('facts', () => {
  it('are the ones the guide was asked for', () => expect(facts.length).toBeGreaterThanOrEqual(45))

  it.each(facts)('$id has a source, a date and a mark', ({ source, asOf, confidence }) => {
    expect(sourceIds).toContain(source.id)
    expect(asOf).toMatch(/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    expect(['◎', '○', '△']).toContain(confidence)
  })

  it.each(facts)('$id says that it is not confirmed exactly when it is not', ({ confidence, text }) => {
    for (const language of languages) {
      expect(text[language].endsWith(notConfirmed[language]), language).toBe(confidence === '△')
      if (confidence === '△') expect(text[language].length).toBeGreaterThan(notConfirmed[language].length + 8)
    }
  })

  it('includes some that are only reported, or the test above proves nothing', () =>
    expect(facts.filter(({ confidence }) => confidence === '△').length).toBeGreaterThan(0))

  it('every source carries at least one', () => {
    const used = new Set(facts.map((each) => each.source.id))
    expect(sourceIds.filter((id) => !used.has(id))).toEqual([])
  })
})

describe('links', () => {
  it.each(links)('$id leads to an official host over https', ({ url, asOf, source }) => {
    const { protocol, hostname, username, port } = new URL(url)
    expect([protocol, username, port]).toEqual(['https:', '', ''])
    expect(officialHosts as readonly string[]).toContain(hostname)
    expect(asOf).toMatch(/^20\d\d-\d\d(-\d\d)?$/)
    expect(source.length).toBeGreaterThan(5)
  })

  it('are listed once', () => expect(new Set(links.map(({ url }) => url)).size).toBe(links.length))

  const files = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|html|css|json)$/.test(entry.name) && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
  const product = ['lib', 'components', 'entrypoints', 'public'].flatMap(files)

  it('the domain that others took over is nowhere in the product', () => {
    const gone = ['iryoukoukoku', 'patroll'].join('-')
    expect(product.length).toBeGreaterThan(50)
    expect(product.filter((file) => readFileSync(file, 'utf8').includes(gone))).toEqual([])
  })

  it('what the surfaces open is on the list', () => {
    const known = new Set<string>(links.map(({ url }) => url))
    const surfaces = product.filter((file) => /[/\\](components|entrypoints)[/\\]/.test(file))
    const addresses = surfaces.flatMap(
      (file) => readFileSync(file, 'utf8').match(/https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[^\s'"`<>)*]*/g) ?? [],
    )
    expect(addresses.filter((address) => !known.has(address))).toEqual([])
  })
})

describe('steps', () => {
  it('are the five, in order, each with everything', () => {
    expect(steps.map(({ id }) => id)).toEqual(['understand', 'choose', 'prepare', 'day', 'decide'])
    for (const { todo, bring, time, cost, worries, words } of steps) {
      for (const part of [todo, bring, time, cost, worries, words]) expect(part.length).toBeGreaterThan(0)
      for (const { answer } of worries) expect(answer.length).toBeGreaterThan(0)
    }
  })

  it('stand on facts that exist, and on papers that exist', () => {
    const named = linesOf([
      steps.map(({ todo, time, cost, worries }) => [todo, time, cost, worries]),
      hurdles.map(({ lines }) => lines),
      misunderstandings.map(({ lines }) => lines),
    ])
    const ids = named.filter((line): line is FactId => typeof line === 'string')
    expect(ids.length).toBeGreaterThan(30)
    for (const id of ids) expect(factIds).toContain(id)
    for (const id of ids) expect(fact(id).id).toBe(id)
    for (const { bring } of steps) for (const id of bring) expect(paperIds).toContain(id)
  })

  it('have anchors that may stand in a message', () => {
    const anchor = /^[a-z0-9-]{1,40}$/
    for (const id of stepIds) expect(`step-${id}`).toMatch(anchor)
    for (const id of sourceIds) expect(`source-${id}`).toMatch(anchor)
    for (const id of topicIds) expect(`questions-${id}`).toMatch(anchor)
  })
})

describe('questions', () => {
  it('have stable ids of their own and a topic each; no topic is thin', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    for (const topic of topicIds)
      expect(questions.filter((question) => question.topic === topic).length, topic).toBeGreaterThanOrEqual(3)
    for (const { to } of questions) expect(to.length).toBeGreaterThan(0)
  })

  it('ask', () => {
    for (const { text } of questions) {
      expect(text.ja).toMatch(/か。$/)
      expect(text.easy).toMatch(/か。$/)
      expect(text.en).toMatch(/\?$/)
    }
  })
})

describe('readings and dates', () => {
  it('a reading belongs to the word before it', () => {
    expect(pieces('近（ちか）くの病院（びょういん）です')).toEqual([
      { word: '近', reading: 'ちか' },
      'くの',
      { word: '病院', reading: 'びょういん' },
      'です',
    ])
    expect(pieces('CT（写真など）を見る')).toEqual(['CT（写真など）を見る'])
    expect(withoutReadings('電話（でんわ）で聞く')).toBe('電話で聞く')
    expect(pieces('')).toEqual([])
  })

  it('dates are written out', () => {
    expect(dateWords('2026-11', 'ja')).toBe('2026年11月')
    expect(dateWords('2024-03-05', 'easy')).toBe('2024年3月5日')
    expect(dateWords('2024-03-05', 'en')).toBe('5 March 2024')
    expect(sourceDateWords({ asOf: '2026-11', dateKind: 'read' }, 'ja')).toBe('2026年11月に写しで確認')
    expect(briefDateWords({ asOf: '2024-07', dateKind: 'cited' }, 'en')).toBe('cited July 2024')
  })
})
