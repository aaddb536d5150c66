/** What holds for every entry, and between the names the finder knows and the entries readers see. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../language/trilingual.ts'
import { names, umbrellas } from '../names/index.ts'
import { cancerNames } from './cancers.ts'
import { conditions } from './conditions.ts'
import { entries, entryById } from './index.ts'
import { isPast } from './review.ts'
import { sourceIds, sourceOf } from './sources.ts'

/** Every use a paragraph may come to mean. */
const uses = names.flatMap(({ id, status, rule }) => {
  switch (rule.kind) {
    case 'drug':
      return [
        { id, status },
        { id: rule.outside, status: 'unproven-use' as const },
      ]
    case 'technique':
      return [{ id, status }, rule.outside]
    case 'shared':
      return [{ id, status }, rule.one, rule.other]
    default:
      return [{ id, status }]
  }
})

describe('names and entries', () => {
  it('every use of a name has an entry, and every entry a name', () => {
    expect(uses.filter(({ id }) => !entryById.has(id)).map(({ id }) => id)).toEqual([])
    const used = new Set(uses.map(({ id }) => id))
    expect(entries.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('a name outside of any paragraph has the status of its entry', () => {
    const own = names.filter(({ rule }) => rule.kind !== 'shared')
    expect(own.filter(({ id, status }) => entryById.get(id)?.status !== status).map(({ id }) => id)).toEqual([])
  })

  it('one spelling belongs to one name, unless a longer name holds it', () => {
    const owners = new Map<string, string>()
    for (const { id, words } of names) {
      for (const word of words) {
        expect(owners.get(word), `${word} of ${id}`).toBeUndefined()
        owners.set(word, id)
      }
    }
  })

  it('spellings are as normalised text has them', () => {
    const odd = names.flatMap(({ words }) =>
      words.filter((word) => word !== word.normalize('NFKC').toLowerCase() || /癌|ガン(?!マ)/.test(word)),
    )
    expect(odd).toEqual([])
  })

  it('names that hold one another are declared as namesakes, umbrellas or the same family of cells', () => {
    const related = (a: string, b: string): boolean =>
      entryById.get(a)?.namesakes.includes(b) === true ||
      entryById.get(b)?.namesakes.includes(a) === true ||
      umbrellas.get(a)?.includes(b) === true ||
      umbrellas.get(b)?.includes(a) === true
    const silent = (id: string): readonly string[] => names.flatMap((name) => (name.id === id ? (name.except ?? []) : []))
    const undeclared = names.flatMap((one) =>
      names
        .filter((other) => other.id !== one.id && !related(one.id, other.id))
        .flatMap((other) =>
          one.words
            .filter((word) =>
              other.words.some((longer) => longer !== word && longer.includes(word) && !startsInsideLatin(longer, word)),
            )
            .filter((word) => !silent(one.id).some((veto) => veto.includes(word)))
            .map((word) => `${one.id} «${word}» in ${other.id}`),
        ),
    )
    expect(undeclared).toEqual([])
  })

  it('namesakes exist, and no entry is its own', () => {
    for (const { id, namesakes } of entries) {
      expect(namesakes).not.toContain(id)
      for (const namesake of namesakes) expect(entryById.has(namesake), `${id} → ${namesake}`).toBe(true)
    }
  })
})

/** 「nk療法」 in 「ank療法」 is no occurrence: a word that begins in a Latin letter must not continue one. */
function startsInsideLatin(longer: string, word: string): boolean {
  const at = longer.indexOf(word)
  return /[a-z]/.test(word[0] ?? '') && /[a-z]/.test(longer[at - 1] ?? '')
}

describe('sources', () => {
  it('every source is used, and shipped facts rest on no forbidden mark', () => {
    const used = new Set(entries.flatMap(({ sources }) => sources))
    expect(sourceIds.filter((id) => !used.has(id))).toEqual([])
    expect(sourceIds.map((id) => sourceOf(id).mark).filter((mark) => !['H', 'M', 'L'].includes(mark))).toEqual([])
  })

  it('what only a weak source says stands under «reported»', () => {
    for (const { id, sources, reported } of entries) {
      const weak = sources.filter((source) => sourceOf(source).mark === 'L')
      if (weak.length > 0) expect(reported, id).toBeDefined()
    }
  })

  it('says so past the day of review, and not on it', () => {
    expect(isPast({ reviewBy: '2026-11-22' }, '2026-11-22')).toBe(false)
    expect(isPast({ reviewBy: '2026-11-22' }, '2026-11-23')).toBe(true)
  })
})

const texts = entries.flatMap(({ id, name, dose, pays, what, proven, notProven, confused, reported, ask }) =>
  Object.entries({ name, dose, pays, what, proven, notProven, confused, reported, ask }).flatMap(([key, text]) =>
    text === undefined ? [] : [[`${id}.${key}`, text] as const],
  ),
)
const tables = [...Object.entries(cancerNames), ...Object.entries(conditions)]

describe('wording', () => {
  /** No verdict and no alarm; no authority but the one named speaks. */
  const verdicts =
    /違法|詐欺|悪質|悪徳|インチキ|ニセ|偽物|怪しい|だまさ|騙|効きません(?!でした)|illegal|fraud|scam|quack|fake|danger/i
  it.each(languages)('%s judges nobody', (language) => {
    expect(texts.filter(([, text]) => verdicts.test(text[language]) && language !== 'easy').map(([path]) => path)).toEqual([])
  })

  /** Kanji of the first two school years. */
  const plain = new Set(
    '一右雨円王音下火花貝学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中虫町天田土二日入年白八百文木本名目立力林六引羽雲園遠何科夏家歌画回会海絵外角楽活間丸岩顔汽記帰弓牛魚京強教近兄形計元言原戸古午後語工公広交光考行高黄合谷国黒今才細作算止市矢姉思紙寺自時室社弱首秋週春書少場色食心新親図数西声星晴切雪船線前組走多太体台地池知茶昼長鳥朝直通弟店点電刀冬当東答頭同道読内南肉馬売買麦半番父風分聞米歩母方北毎妹万明鳴毛門夜野友用曜来里理話',
  )
  it('easy Japanese gives the reading after every harder word', () => {
    const bare = [...texts, ...tables].flatMap(([path, { easy }]) =>
      [...easy.matchAll(/[一-龠々]+/g)]
        .filter(([word]) => ![...word].every((kanji) => plain.has(kanji)))
        .filter((match) => !/^（[ぁ-んー]+）/.test(easy.slice(match.index + match[0].length)))
        .map(([word]) => `${path}: ${word}`),
    )
    expect(bare).toEqual([])
  })

  it('easy Japanese keeps sentences short', () => {
    const long = texts
      .flatMap(([path, { easy }]) =>
        easy
          .replace(/（[ぁ-んー]+）/g, '')
          .split(/[。？！]/)
          .map((sentence) => [path, sentence] as const),
      )
      .filter(([, sentence]) => sentence.length > 42)
    expect(long).toEqual([])
  })
})
