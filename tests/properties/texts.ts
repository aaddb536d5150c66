/** Generators of text for the property tests: words of the lexicon and of the corpus in orders nobody would write, and every kind of noise. */
import * as fc from 'fast-check'
import { lexicon } from '../../lib/language/lexicon/index.ts'
import { readCorpus } from '../../scripts/accuracy/corpus.ts'

const words = [...new Set(Object.values(lexicon).flatMap((one) => [...one.words]))]
const fragments = readCorpus().tuned.map(({ text }) => text)
const noise = [
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u034f',
  '\ufe0f',
  '　',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\0',
  '・',
  '★',
  '。',
  '、',
  '！',
  '?',
  '「',
  '」',
  '『',
  '（',
  ')',
  '※',
  'ｶﾞﾝ',
  'ﾄﾞ',
  'Ｃａｎｃｅｒ',
  '㌔',
  '①',
  '９５％',
  '三百万円',
  '1,000',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  'ﬁ',
  'e\u0301',
  '<b>',
  '&amp;',
  '](',
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...'がはをにでとものへやからまでですますないせん。、') },
  { weight: 2, arbitrary: fc.constantFrom(...noise) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** Words, particles and noise in any order. */
export const jumble: fc.Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

/** Real sentences, cut and joined anywhere, with something between. */
export const collage: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.nat(), fc.nat(), fc.constantFrom(...noise, '', '', '')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts
      .map(([text, from, length, between]) => {
        const start = from % (text.length + 1)
        return text.slice(start, start + 1 + (length % (text.length + 1))) + between
      })
      .join(''),
  )

export const anyText: fc.Arbitrary<string> = fc.oneof(jumble, collage)
/** A text of the corpus as it is. */
export const wholeText: fc.Arbitrary<string> = fc.constantFrom(...fragments)
/** Paragraphs that have nothing to do with cancer, treatment or any other field that could silence a text. */
export const unrelated: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'きょうは朝から雨が降っています。',
      '駅前の通りに新しい本屋ができました。',
      '窓を開けると金木犀の香りがします。',
      '列車は三十分おくれて到着しました。',
      '山の上には、まだ雪が残っています。',
      '日曜日は図書館が休みです。',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => lines.join(''))

/** One seed a run, printed by fast-check when something fails; `PROPERTY_RUNS` asks for more or fewer texts. */
export const runs = (share: number): fc.Parameters<unknown> => ({
  seed: Number(process.env.PROPERTY_SEED ?? 20261122),
  numRuns: Math.ceil(Number(process.env.PROPERTY_RUNS ?? 50_000) * share),
})
