/** The words of the route and of the page around it, in three languages. */
import { describe, expect, it } from 'vitest'
import { type Language, languages, type Trilingual } from '../../lib/language/trilingual.ts'
import { firstCall, ways } from '../../lib/route/centre.ts'
import { coverageOf } from '../../lib/route/centres/coverage.ts'
import { prefectureName, prefectures, regions } from '../../lib/route/centres/prefectures.ts'
import * as centreWords from '../../lib/route/centres/words.ts'
import { costRows } from '../../lib/route/costs.ts'
import { facts } from '../../lib/route/facts.ts'
import { pieces, withoutReadings } from '../../lib/route/furigana.ts'
import { hurdles, misunderstandings, worth } from '../../lib/route/hurdles.ts'
import { links } from '../../lib/route/links.ts'
import { midways } from '../../lib/route/midway.ts'
import { papers } from '../../lib/route/papers.ts'
import { questions, topics } from '../../lib/route/questions.ts'
import { rareDesks } from '../../lib/route/rare-desks.ts'
import { sources } from '../../lib/route/sources.ts'
import { steps } from '../../lib/route/steps.ts'
import * as who from '../../lib/route/who.ts'
import { findWords } from './find/words.ts'
import { sections } from './places.ts'
import { titleOf } from './titles.ts'
import { whoWords } from './who-words.ts'
import { guideWords } from './words.ts'

const isTrilingual = (value: object): value is Trilingual => languages.every((language) => language in value)

/** Every text in three languages anywhere inside. */
function texts(value: unknown): readonly Trilingual[] {
  if (typeof value !== 'object' || value === null) return []
  return isTrilingual(value) ? [value] : Object.values(value).flatMap(texts)
}

const all = [
  ...new Set(
    texts({
      facts,
      sources,
      links,
      steps,
      hurdles,
      misunderstandings,
      costRows,
      papers,
      questions,
      topics,
      ways,
      firstCall,
      worth,
      midways,
      rareDesks,
      askedNames: who.askedNames,
      askFor: who.askFor,
      answers: who.people.flatMap((person) =>
        who.presents.flatMap((present) =>
          who.concerns.flatMap((concern) => who.whoToAsk({ person, present, stage: 'again', concern }).map(({ why }) => why)),
        ),
      ),
      centreWords: { ...centreWords },
      regions,
      prefectures: prefectures.map(prefectureName),
    }),
  ),
]

const said = (language: Language): readonly string[] => [
  ...around(guideWords(language)),
  ...around(findWords(language)),
  ...around(whoWords(language)),
  ...prefectures.map((name) => centreWords.coverageWords(coverageOf(name), language)),
]

/** What the page says around the route, with its few sentences that take a figure or a date. */
function around(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'function') return [String((value as (n: number) => string)(2))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(around) : []
}

describe('language', () => {
  it('nothing is empty and nothing is left in another language by mistake', () => {
    expect(all.length).toBeGreaterThan(150)
    for (const text of all) {
      for (const language of languages) expect(text[language].trim(), text.en).not.toBe('')
      expect(text.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
      expect(text.easy).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]|^0円$/)
    }
  })

  /** Words a reader meets on signs and papers. */
  const names =
    /「[^」]+」|\([^()]*[ぁ-ん一-龠][^()]*\)|がん相談支援センター|医療相談室|地域医療連携室|患者サポートセンター|紹介状/g
  it('English has no Japanese but names', () => {
    for (const text of [...all.map(({ en }) => en), ...said('en')])
      expect(text.replace(names, '')).not.toMatch(/[\u3000-\u30ff\u4e00-\u9fff（）「」、。]/)
  })

  const easy = [...all.map((text) => text.easy), ...said('easy')]
  const sentences = easy.flatMap((text) => withoutReadings(text).split(/(?<=[。？])/)).filter((sentence) => sentence.trim() !== '')
  it('easy Japanese speaks in short sentences', () => {
    const lengths = sentences.map((sentence) => sentence.length)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(25)
    expect(sentences.filter((sentence) => sentence.length > 45)).toEqual([])
  })

  /** Characters learnt first, which stand without a reading. */
  const simple = new Set('一二三四五六七八九十百千万円年月日時分人今先生名前見聞話言書読行会上下中大小字国体何高目出入手子半')
  it('easy Japanese gives the reading of every harder word', () => {
    const bare = easy.flatMap((text) =>
      pieces(text)
        .filter((piece) => typeof piece === 'string')
        .flatMap((piece) => piece.match(/[一-龠々]+/g) ?? [])
        .filter((word) => [...word].some((character) => !simple.has(character)))
        .map((word) => `${word} in ${text}`),
    )
    expect(bare).toEqual([])
  })

  it('no text names a telephone number: none could be confirmed', () => {
    for (const text of all)
      for (const language of languages) expect(text[language]).not.toMatch(/0\d{1,4}[-‐ー－]\d{2,4}[-‐ー－]\d{3,4}/)
  })

  it('nothing says safe, fraud, illegal, or promises', () => {
    for (const text of all) {
      expect(text.ja).not.toMatch(/違法|詐欺|法律違反|義務違反|絶対|必ず治/)
      expect(text.en).not.toMatch(/\b(illegal|fraud|guarantee[ds]?|scam)\b/i)
    }
  })
})

describe('places', () => {
  it('have names that may stand in a message, and a title each', () => {
    for (const section of sections) {
      expect(section).toMatch(/^[a-z0-9-]{1,40}$/)
      for (const language of languages) expect(titleOf(section, language)).not.toBe('')
    }
  })
})
