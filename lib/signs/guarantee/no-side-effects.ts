import type { Examples, Sign } from '../sign.ts'

export const noSideEffects: Sign = {
  id: 'no-side-effects',
  category: 'guarantee',
  tier: 'prohibited',
  title: {
    ja: '副作用や害がないと言い切っている',
    easy: '「副作用（ふくさよう）が ない」と 言（い）っている',
    en: 'No side effects or harm, it says',
  },
  why: {
    ja: '体に働きかける治療で、害がまったく起きないと言えるものは知られていません。起こり得ることが書かれていないと、いざというときに気づくのが遅れます。',
    easy: '体（からだ）に はたらく 治療（ちりょう）で、害（がい）が ひとつもないものは 知（し）られていません。',
    en: 'No treatment that acts on the body is known to be free of all harm. Where possible harm is not named, it is noticed late.',
  },
  ask: {
    ja: 'これまでに入院や中止になった方はいますか。夜中に具合が悪くなったら、どこに電話すればよいですか。',
    easy: '具合（ぐあい）が 悪（わる）くなった人は いますか。夜（よる）は どこに 電話（でんわ）しますか。',
    en: 'Has anyone been taken to hospital or had to stop? Whom do I call if I feel ill at night?',
  },
  basis: [
    {
      document: '医療広告ガイドライン',
      version: '2018-05-08',
      section: '虚偽広告（「絶対安全な手術」）',
      url: 'https://mc-pub.com/webguide/ad05/',
      confidence: 'S',
    },
    {
      document: 'Matthews et al., Psychosomatics 44:100–103',
      version: '2003-03',
      section: 'no side effects',
      url: 'http://www.ncbi.nlm.nih.gov/pubmed/12618531',
      confidence: 'P',
    },
  ],
  patterns: [
    '{害} …20 ({ない}|{ほとんどない}|{ありえない})',
    '{苦痛なし} …6 {苦痛なし}',
    '{制限} …14 ({ない}|{見ない}|問いませ|すべて可)',
  ],
  silencers: ['(評価しま|判断しま|全身麻酔)', '~(相談は|療養相談|健康診断|食前|食後)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '副作用のない、やさしいがん治療です。',
    '体への負担は、きわめて少ない治療です。',
    '抗がん剤と一緒でも、害になりようがありません。',
    '抜けない、吐かない、だるくない。通いながらの治療です。',
    '重い副作用は、これまで一例も報告がなく、安心してお受けいただけます。',
    '禁忌：特になし　年齢の上限：ありません（水素の部屋）',
    '免疫の点滴で苦痛が出ることは、一切ありません。',
    '飲み合わせはすべて可、お薬の手帳もいりません。',
  ],
  non: [
    '副作用がないとは言えません。発熱や寒気が出ることがあります。',
    '「副作用ゼロ」と書かれた広告は、医療法に違反するおそれがあります。',
    'この点滴に副作用はありませんか。',
    '痛みをがまんしないでください。副作用のない薬はありませんが、軽くする方法はあります、と説明します。',
    '年齢の上限はありませんが、全身麻酔に耐えられるかを評価します。',
    '療養相談は、回数の制限もありません。どなたでも無料です。',
    '虫歯治療は痛みゼロで。初回は無料です。',
    '副作用が軽いからといって、効いていないわけではありません。',
    '「毒になりようがない」と説明された水素の機器で、事故が起きていると国民生活センターは発表した。',
    '吐かない、抜けないと聞いていたが、三日目はしっかりつらかった。',
  ],
}
