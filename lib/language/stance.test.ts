import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'
import { sentences } from './sentences.ts'
import { isQuotingFrame, type Stance, stanceOf, statesLimit } from './stance.ts'
import { vocabulary } from './vocabulary.ts'

/** Stance of the place of `words` (the first, when it stands more than once) in the text. */
function stance(raw: string, place: string): Stance {
  const { text } = normalise(raw)
  const start = text.indexOf(place)
  expect(start, `"${place}" in "${text}"`).not.toBe(-1)
  const match = { start, end: start + place.length }
  const sentence = sentences(text).find((one) => one.start <= start && one.end >= match.end)
  if (sentence === undefined) throw new Error(`"${place}" stands in no sentence of "${text}"`)
  return stanceOf(vocabulary.words(text), sentence, match)
}

describe('stanceOf', () => {
  it.each([
    ['この点滴で、がんは消えます。', '消え'],
    ['副作用はほとんどありませんが、まれに発熱することがあります。', '副作用はほとんどありませ'],
    ['「体が軽くなりました」と笑顔でお帰りになりました。', '軽くなり'],
    ['患者様から「影が消えました」とのお便りをいただきました。', '消え'],
    ['あきらめないでください。がんは治ります。', '治り'],
    ['必ず治ります。次の方のお名前はお呼びしません。', '必ず治'],
    ['害になりようがない水です。', '害になりようがな'],
    ['施術のあと、影がきれいになくなりました。', 'きれいに'],
    ['他院の追随を許さない培養です。', '追随'],
    ['副作用：なし／中断：なし／禁忌：ありません', '副作用:なし'],
    ['がんは治るのに、と残念でなりません。', '治る'],
    ['この治療は承認されていませんが、必ず治ります。', '必ず治'],
  ])('asserted: %s', (text, place) => {
    expect(stance(text, place)).toBe('asserted')
  })

  it.each([
    ['がんが消えるわけではありません。', '消え'],
    ['必ず治るとは言えません。', '必ず治る'],
    ['がんが治ることはありません。', '治る'],
    ['この薬で完治はしません。', '完治'],
    ['治るとは限りません。', '治る'],
    ['がんは消えないでしょう。', '消え'],
    ['治るとお約束できる治療を、私どもは持っていません。', '治る'],
    ['効いている証拠にはなりません。', '効いている'],
    ['絶対に再発しないがんはありません。', '絶対に再発しな'],
  ])('negated: %s', (text, place) => {
    expect(stance(text, place)).toBe('negated')
  })

  it('denies one half of a sentence only', () => {
    const text = '必ず治るとは申しませんが、多くの方が改善しています。'
    expect(stance(text, '必ず治る')).toBe('negated')
    expect(stance(text, '改善')).toBe('asserted')
  })

  it('does not let a denial reach beyond its clause', () => {
    expect(stance('がんは治ります、痛みはありません。', '治り')).toBe('asserted')
    expect(stance('対象：全てのがん／通院：不要／痛みはありません', '全てのがん')).toBe('asserted')
  })

  it.each([
    ['この点滴で、がんは消えますか。', '消え'],
    ['がんは本当に治るのでしょうか？', '治る'],
    ['必ず治る薬を飲みたいのですが。', '必ず治る'],
    ['がんが治るのはなぜ？', '治る'],
    ['がんが治るかどうか、誰にも聞けずにいた。', '治る'],
    ['転移があっても治りますか、という手紙が届いた。', '治り'],
  ])('asked: %s', (text, place) => {
    expect(stance(text, place)).toBe('asked')
  })

  it('conditional: もし…', () => {
    expect(stance('もし治るなら、遠くへも行く。', '治る')).toBe('conditional')
  })

  it.each([
    ['it forbids', '「必ず治る」は、がんの広告に使用できません。', '必ず治る'],
    ['it warns', '必ず治るとうたう医院に気をつけてください。', '必ず治る'],
    ['it judges', '必ず治ると告げた医師に対し、遺族が損害賠償を求めた。', '必ず治る'],
    ['it teaches', '「必ず治る」という見出しの問題点を二つ述べよ。', '必ず治る'],
    ['it tells of a trial', '比較試験では、腫瘍が消えた方が三人いた。', '消えた'],
    ['it limits what it says', 'がんが消えるかどうかは確かめられていません。', '消える'],
    ['it explains a risk', 'がんが消えたあとでも、再発することがあります。', '消えた'],
    ['it explains', '効くかどうかは、二か月後のCTで判断します。', '効く'],
    ['it tells of another field', '歯周病は必ず治ります。', '必ず治'],
    ['it quotes to speak about it', '「必ず治る」との説明は正しいか。', '必ず治る'],
    ['it quotes several in a row', '「必ず治る」「副作用なし」などと書く。', '必ず治る'],
  ])('reported, because %s', (_, text, place) => {
    expect(stance(text, place)).toBe('reported')
  })

  it('hears what stands right beside the sentence', () => {
    expect(stance('がんが必ず治る。そんな広告を見かけたら、家族に話してください。', '必ず治る')).toBe('reported')
    expect(stance('「ここだけが必ず治す」。がん患者にそう説明していた診療所に、国が改善を命じた。', '必ず治')).toBe('reported')
    expect(stance('消費者庁からのお知らせです。がんが必ず治ると言われた例が寄せられています。', '必ず治る')).toBe('reported')
  })

  it('does not hear what stands far away, nor a risk told in another sentence', () => {
    expect(stance(`がんは必ず治ります。${'ここは長い話の続きです。'.repeat(15)}広告の話です。`, '必ず治')).toBe('asserted')
    expect(stance('がんは必ず治ります。まれに発熱することがあります。', '必ず治')).toBe('asserted')
  })

  it('is not silenced by a disclaimer of personal opinion', () => {
    expect(stance('がんが消えました。※個人の感想です。', '消え')).toBe('asserted')
    expect(stance('個人差はありますが、がんは消えます。', '消え')).toBe('asserted')
  })
})

describe('isQuotingFrame', () => {
  it.each(['使用できない表現', 'よくある誤解', '注意したい広告の例', 'こんな広告にだまされないで'])('frames: %s', (heading) => {
    expect(isQuotingFrame(vocabulary.words(normalise(heading).text))).toBe(true)
  })
  it.each(['患者様の声', '治療の特長', '免疫療法のご案内'])('does not frame: %s', (heading) => {
    expect(isQuotingFrame(vocabulary.words(normalise(heading).text))).toBe(false)
  })
})

describe('statesLimit', () => {
  it.each([
    ['がんへの効果は確立していません。', true],
    ['有効性は未確立です。', true],
    ['がんに効く点滴です。', false],
  ])('%s', (text, states) => {
    expect(statesLimit(vocabulary.words(text), { start: 0, end: text.length })).toBe(states)
  })
})
