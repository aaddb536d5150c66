import { describe, expect, it } from 'vitest'
import { matchPattern, Vocabulary } from './pattern.ts'
import { sentences } from './sentences.ts'

const lexicon = {
  がん: { words: ['がん', '腫瘍'], except: ['がんばる'] },
  消える: { words: ['消え', '消失'] },
  必ず: { words: ['必ず'] },
  治る: { words: ['治る'] },
  点滴: { words: ['点滴'] },
  体験談: { words: ['体験談'] },
  根拠なし: { words: ['根拠はあり', '根拠はありませんでした'] },
}

/** What the pattern finds in the first sentence of the text in which it finds anything. */
function match(source: string, text: string, heading?: string): string | undefined {
  const vocabulary = new Vocabulary(lexicon)
  const pattern = vocabulary.compile(source)
  const words = vocabulary.words(text)
  const above = heading === undefined ? undefined : vocabulary.words(heading)
  for (const sentence of sentences(text)) {
    const found = matchPattern(pattern, words, sentence, above)
    if (found !== undefined) return text.slice(found.start, found.end)
  }
  return undefined
}

describe('the pattern language', () => {
  it.each([
    ['{がん} … {消える}', 'このがんがきれいに消えます', 'がんがきれいに消え'],
    ['{がん} … {消える}', 'がんの話をずいぶん長くしたあとで、それが消えた', undefined],
    ['{がん} …30 {消える}', 'がんの話をずいぶん長くしたあとで、それが消えた', 'がんの話をずいぶん長くしたあとで、それが消え'],
    ['{がん} … {消える}', '消えたのはがん', undefined],
    ['{必ず} {治る}', '必ず、治る', '必ず、治る'],
    ['{必ず} {治る}', '必ずいつかは治る', undefined],
    ['{数%} & {消える}', '消えた方は90%', '消えた方は90%'],
    ['(寝たきり|車いす) … {消える}', '車いすが消えた', '車いすが消え'],
    ['({がん}|影) … {消える}', '影が消えた', '影が消え'],
    ['!{根拠なし} & {治る}', '治るという根拠はありません', undefined],
    ['!{根拠なし} & {治る}', '治る病気', '治る'],
    ['^{治る} $', '「治る」。', '治る'],
    ['^{治る}', '病気が治る', undefined],
    ['{治る} $', '必ず治る!!', '治る'],
    ['{治る} $', '治る病気', undefined],
    ['{がん} … {消える} … {治る}', 'がんが消えて治る', 'がんが消えて治る'],
  ])('%s in %s', (source, text, found) => {
    expect(match(source, text)).toBe(found)
  })

  it('looks into the heading above, or the sentence', () => {
    expect(match('#{体験談} & {治る}', '三人が治る', '患者さまの体験談')).toBe('治る')
    expect(match('#{体験談} & {治る}', '体験談:治る')).toBe('治る')
    expect(match('#{体験談} & {治る}', '三人が治る', '費用')).toBeUndefined()
  })

  it('looks close by in the paragraph, not far', () => {
    expect(match('~{点滴} & {治る}', '点滴です。三人が治る。')).toBe('治る')
    expect(match('~{点滴} & {治る}', `点滴です。${'話は続く。'.repeat(50)}三人が治る。`)).toBeUndefined()
    expect(match('!~{点滴} & {治る}', '点滴です。三人が治る。')).toBeUndefined()
    expect(match('!~{点滴} & {治る}', '薬です。三人が治る。')).toBe('治る')
  })

  it('takes the whole sentence where nothing but the neighbourhood is asked for', () => {
    expect(match('~{点滴}', '三人が来た。点滴です。')).toBe('三人が来た。')
  })

  it('stays inside the sentence', () => {
    expect(match('{がん} … {消える}', 'がんです。消えた。')).toBeUndefined()
  })

  it('finds a shorter word where a longer one leaves the sentence', () => {
    expect(match('{根拠なし}', '根拠はありません')).toBe('根拠はあり')
  })

  it('takes the first place at which all parts follow', () => {
    expect(match('{がん} … {消える}', 'がんとがんの話。がんばる人のがんが消えた')).toBe('がんが消え')
  })

  it.each([
    ['{無い}', '無い'],
    ['', 'no word'],
    ['!{がん}', 'finds nothing'],
    ['{がん} & ', 'no word'],
    ['…20', 'empty part'],
    ['(寝たきり|)', 'no word'],
  ])('refuses %s', (source, complaint) => {
    expect(() => new Vocabulary(lexicon).compile(source)).toThrow(complaint)
  })

  it('refuses a class that bears the name of a figure, and a word on the spot after the first text', () => {
    expect(() => new Vocabulary({ '数%': { words: ['%'] } })).toThrow('figures')
    const vocabulary = new Vocabulary(lexicon)
    vocabulary.words('がん')
    expect(() => vocabulary.compile('(新しい)')).toThrow('before the first text')
  })

  it('costs no more for a sentence of a long paragraph than for a short one', () => {
    const vocabulary = new Vocabulary(lexicon)
    const pattern = vocabulary.compile('~{点滴} & {がん} … {消える}')
    const run = (count: number): number => {
      const text = 'がんの点滴と、消えない不安の話です。'.repeat(count)
      const words = vocabulary.words(text)
      const all = sentences(text)
      const start = performance.now()
      for (const sentence of all) matchPattern(pattern, words, sentence, undefined)
      return (performance.now() - start) / count
    }
    // The best of several: other programs on the machine only ever add time. Quadratic cost would be sixteen times as much.
    const best = (count: number): number => Math.min(...Array.from({ length: 5 }, () => run(count)))
    run(500)
    const short = Math.max(best(500), 0.0005)
    expect(best(8_000)).toBeLessThan(short * 12)
  })
})
