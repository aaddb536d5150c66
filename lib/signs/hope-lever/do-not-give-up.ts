import type { Examples, Sign } from '../sign.ts'

export const doNotGiveUp: Sign = {
  id: 'do-not-give-up',
  category: 'hope-lever',
  tier: 'conditional',
  title: {
    ja: '「末期でもあきらめないで」と呼びかけている',
    easy: '「あきらめないで」と さそっている',
    en: '“Do not give up, even at the last stage”',
  },
  why: {
    ja: 'あきらめないという気持ちは大切ですが、その治療が効くかどうかは別のことです。治験、別の病院の意見、つらさを和らげる治療も選べます。',
    easy: '「あきらめない」気持（きも）ちは 大切（たいせつ）です。でも 効（き）くかどうかは べつの ことです。',
    en: 'Not giving up matters, but it says nothing on whether this treatment works. Trials, a second opinion and care for symptoms are ways too.',
  },
  ask: {
    ja: '私と同じ病気、同じ進み方の人は、この治療のあとどうなりましたか。',
    easy: '同（おな）じ 病気（びょうき）の 人（ひと）は、この 治療（ちりょう）で どうなりましたか。',
    en: 'What became of people with my illness at my stage after this treatment?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
  ],
  patterns: [
    '{遠くまで} …24 {諦めるな}',
    '{諦めるな} …4 {がん治療語}',
    '(諦めかけ|あきらめかけ) …12 (あなたへ|方へ|あなたに|方に) & {がん}',
    '~{遠くまで} & (まだ治せる|治せる可能性|諦めるのは早|あきらめるのは早|諦めるには早|がん難民にならないで)',
    '{遠くまで} …14 (方の|方も|方に|方へ) …6 ({がん治療語}|当院なら)',
  ],
  silencers: [
    '~{支え}',
    '~(相談支援|緩和ケアを受け|緩和ケア病棟|保険|治験|臨床試験|患者会|家族会|登山|試合|がんセンター|家で過ご|在宅)',
  ],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '末期がんでもあきらめないでください',
    'あきらめない がん治療',
    'まだ治せる可能性があります。がん難民にならないで',
    '主治医に「もう打つ手がない」と言われた方のためのがん治療',
    'ステージ４でも大丈夫',
    '諦めかけていたあなたへ、がんは治ります',
  ],
  non: [
    'がんの転移があっても、家で過ごす方法はあります。',
    '末期がんでも必ず治せるとは限りません。',
    '「末期がんでもあきらめないで」という広告に注意してください。',
    '末期がんでも治療できますか。',
    '余命を告げられても大丈夫、がんのつらさを和らげる訪問診療があります。',
    '手遅れと言われても間に合います、まずはがん相談支援センターへ。',
    'ステージ4でも大丈夫とは限りません。',
    '末期がんでも諦めないと書いた本の作者が、詐欺の疑いで逮捕された。',
    '愛猫の末期がんもあきらめないで。動物病院へ',
    '末期がんでもあきらめないで登山を続けた人の記録展です。',
  ],
}
