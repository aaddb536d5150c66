import { describe, expect, it } from 'vitest'
import { languages } from '../../language/trilingual.ts'
import { easy } from './easy.ts'
import { elsewhereStringsFor } from './elsewhere/index.ts'
import { fitStringsFor } from './fit/index.ts'
import { htmlLang, stringsFor } from './index.ts'
import { keepStringsFor } from './keep/index.ts'
import { pageStringsFor } from './pages/index.ts'
import { sheetStringsFor } from './sheet/index.ts'

/** Every text of a dictionary with its path; functions are called with small numbers and a word. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    return [0, 1, 3].map((n) => [`${path}(${n})`, String((value as (...values: unknown[]) => string)(n, n))])
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => texts(each, `${path}.${index}`))
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, path === '' ? key : `${path}.${key}`))
}
const all = (language: (typeof languages)[number]) => [
  ...texts(stringsFor(language)),
  ...texts(pageStringsFor(language), 'pages'),
  ...texts(keepStringsFor(language), 'keep'),
  ...texts(elsewhereStringsFor(language), 'elsewhere'),
  ...texts(sheetStringsFor(language), 'sheet'),
  ...texts(fitStringsFor(language), 'fit'),
]

/** No verdict, no alarm: only an authority decides, and warnings of that kind lower trust in good sources. */
const verdicts =
  /違法|詐欺|悪質|悪徳|危険|警告|注意してください|だまさ|騙|嘘|うそ|インチキ|ペテン|怪しい|illegal|fraud|scam|danger|warning|beware|fake|quack|alarm(?!s)/i

describe.each(languages)('%s', (language) => {
  const entries = all(language)

  it('says nothing that judges or alarms', () => {
    expect(entries.filter(([, text]) => verdicts.test(text))).toEqual([])
  })

  it('leaves nothing empty', () => {
    const empty = entries.filter(([, text]) => text.trim() === '').map(([path]) => path)
    expect(empty).toEqual([])
  })

  it('never calls what was not found safe', () => {
    const { view, results, words } = stringsFor(language)
    for (const text of [view.notSafe, results.noSigns]) expect(text).toMatch(/意味（?い?み?）?ではありません|does not mean/)
    expect(words.statuses.missing).not.toMatch(/安全|安心|safe/)
  })

  it('keeps the dictionary plain text', () => {
    expect(entries.filter(([, text]) => /[<>]|&\w+;|undefined|\[object/.test(text))).toEqual([])
  })
})

it('marks easy Japanese as Japanese', () => {
  expect(languages.map(htmlLang)).toEqual(['ja', 'ja', 'en'])
})

/** Kanji of the first two school years. */
const plain = new Set(
  '一右雨円王音下火花貝学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中虫町天田土二日入年白八百文木本名目立力林六引羽雲園遠何科夏家歌画回会海絵外角楽活間丸岩顔汽記帰弓牛魚京強教近兄形計元言原戸古午後語工公広交光考行高黄合谷国黒今才細作算止市矢姉思紙寺自時室社弱首秋週春書少場色食心新親図数西声星晴切雪船線前組走多太体台地池知茶昼長鳥朝直通弟店点電刀冬当東答頭同道読内南肉馬売買麦半番父風分聞米歩母方北毎妹万明鳴毛門夜野友用曜来里理話',
)

describe('easy Japanese', () => {
  const entries = all('easy').filter(([path]) => !path.startsWith('results.reportText'))

  it('gives the reading after every word with harder kanji', () => {
    const bare = entries.flatMap(([path, text]) =>
      [...text.matchAll(/[一-龠々]+/g)]
        .filter(([word]) => ![...word].every((kanji) => plain.has(kanji)))
        .filter((match) => !/^（[ぁ-んー]+）/.test(text.slice(match.index + match[0].length)))
        .map(([word]) => `${path}: ${word}`),
    )
    expect(bare).toEqual([])
  })

  it('keeps sentences short', () => {
    const long = entries
      .flatMap(([path, text]) =>
        text
          .replace(/（[ぁ-んー]+）/g, '')
          .split(/[。？！]/)
          .map((sentence) => [path, sentence] as const),
      )
      .filter(([, sentence]) => sentence.length > 42)
    expect(long).toEqual([])
  })

  it('is not the Japanese text again where that is hard', () => {
    expect(easy.words.categories.testimonial.label).not.toBe(stringsFor('ja').words.categories.testimonial.label)
  })
})
