import type { Examples, Sign } from '../sign.ts'

export const insidersChoose: Sign = {
  id: 'insiders-choose',
  category: 'superlative',
  tier: 'prohibited',
  title: {
    ja: '「医師も選ぶ」「同業も学びに来る」としている',
    easy: '「お医者（いしゃ）さんも えらぶ」と 言（い）っている',
    en: 'Doctors themselves are said to choose it',
  },
  why: {
    ja: '誰が選んだかは、効くかどうかの証明になりません。名前も人数も分からない話は、確かめることができません。',
    easy: 'だれが えらんだかは、効（き）く 証明（しょうめい）に なりません。',
    en: 'Who chose it is no proof that it works. Talk without names or numbers cannot be checked.',
  },
  ask: {
    ja: 'その先生方は、効果を調べた論文を発表していますか。読める形でいただけますか。',
    easy: '効（き）くかどうかを しらべた 論文（ろんぶん）は ありますか。',
    en: 'Have those doctors published a study of its effect? May I have something I can read?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '他の医療機関との比較・著名人との関連性の強調',
      url: 'https://wic-net.com/material/document/15522/12',
      confidence: 'R',
    },
  ],
  patterns: ['{医師たち} …30 {身内を託す} & ~{医療の場}'],
  silencers: ['~{別の理由}', '(記事は|訪問看護|引き継)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '同業の医師が、家族のがんを託しに来る診療所です。',
    'がんの専門医が自分の母を預けた、免疫の外来。',
    '大学の先生も学びに来られる、がん光治療の現場です。',
    '医師が患者として来る、がんの点滴室。',
    '国立の先生方がご自分の親御さんを連れて来られる、細胞のクリニックです。',
  ],
  non: [
    '「医師が患者として来る」というがんの広告について、県が調べている。',
    'がんの専門医が自分の母の手術を同僚に託した話を、講演で聞いた。',
    '医師が自らのがんの治療を選んだ話なら、信じてよいのでしょうか。',
    '主治医の先生が訪問看護に託して、在宅の治療が始まりました。',
    '医師の話は、治療の効果を示すものではありません。家族を託す前に相談を。',
    '獣医師の先生が家族同然の愛犬を託す動物病院です。',
    '研究者が自分の腕で試した話は、治療の効果を証明されたものではない。',
    'がんの専門医も、この外来の緩和ケアを学びに来ます。',
    '看護師長が新人に教えを残した、治療の引き継ぎ帳。医師の名も引き継がれる。',
  ],
}
