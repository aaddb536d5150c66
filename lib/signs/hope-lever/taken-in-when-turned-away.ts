import type { Examples, Sign } from '../sign.ts'

export const takenInWhenTurnedAway: Sign = {
  id: 'taken-in-when-turned-away',
  category: 'hope-lever',
  tier: 'conditional',
  title: {
    ja: '行き場のない方に「引き受けます」と呼びかけている',
    easy: '「ほかで 断（ことわ）られた人も どうぞ」と 言っている',
    en: 'People with nowhere to go are told they will be taken in',
  },
  why: {
    ja: '受けられることと、効くことは別です。断られた理由がある場合、その理由はほかの場所でも変わりません。つらさを和らげる手立ては、保険の中にもあります。',
    easy: '「受（う）けられる」と「効（き）く」は ちがいます。つらさを 楽（らく）に する 方法（ほうほう）は、病院（びょういん）にも あります。',
    en: 'Being accepted is not the same as being helped. There is insured care that eases symptoms at every stage.',
  },
  ask: {
    ja: '私と同じ状態の方で、よくなった方は何人中何人ですか。受けないほうがよいのは、どんなときですか。',
    easy: '私（わたし）と 同（おな）じ 人で、よくなった 人は 何人（なんにん）ですか。',
    en: 'Of people in my state, how many out of how many were helped? When is it better not to have it?',
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
    '~{追い詰め} & {差し出す} & ~{差し出す者}',
    '{追い詰め} …12 (諦める必要はありませ|あきらめる必要はありませ|諦めることはありませ|まだ間に合|まだ次が|逆転|救いたい|を救う)',
    '{何でも誰でも} …16 {受け付ける}',
    '(末期|転移|骨|肺|肝臓|脳) …14 まで何でも',
    '~(あきらめないで|諦めないで) & (まだ方法|方法はあり|手はあり|道はあり|打つ手はあり|まだ道)',
    '(手遅れ|末期|余命) …6 (なんてな|なんて、な|という言葉は)',
  ],
  silencers: ['~{支え}', '~(相談支援|相談員|保険|治験|臨床試験|患者会|家族会|看護師|試合|対象:20|がんセンター|拠点病院|9回裏)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '匙を投げられたなら、当院が引き受けます。',
    '余命宣告からの大逆転',
    'どのステージでも歓迎です。',
    '脳から骨まで何でも',
    '諦めないで。まだ道はあります。',
    '手遅れなんて言葉は、ない。余命なんて、ない。',
  ],
  non: [
    '断られた方も、緩和ケアの窓口でお受けします。当院の痛みの外来です。',
    '再発した方の治療を、保険で引き受けています。当院の外来へ。',
    'すべてのがんに効く薬はありません。',
    'どんながんでも治療できるという広告に注意。',
    '末期の方の望みをうかがい、看護師がご自宅へ点滴をお届けします。',
    'あきらめないで。相談支援センターに、まだ方法はあります。',
    '転移した方が対象です。治験の窓口は当院です。',
    '余命という言葉はつらいものです。家族会で話しませんか。',
    '再発した方の救いになるとうたう飲料に措置命令',
  ],
}
