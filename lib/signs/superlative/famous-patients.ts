import type { Examples, Sign } from '../sign.ts'

export const famousPatients: Sign = {
  id: 'famous-patients',
  category: 'superlative',
  tier: 'prohibited',
  title: {
    ja: '有名な人が受けていることを売りにしている',
    easy: '有名（ゆうめい）な人も 受（う）けている、と 言（い）っている',
    en: 'Famous people are said to be treated here',
  },
  why: {
    ja: '有名な人が通っていても、治療が効くかどうかとは関わりがありません。名前や入口の話は確かめようがなく、期待だけが大きくなります。',
    easy: '有名（ゆうめい）な人が いても、効（き）くかどうかは わかりません。',
    en: 'That famous people come has nothing to do with whether a treatment works. Such talk cannot be checked and only raises hopes.',
  },
  ask: {
    ja: '有名な方の話ではなく、私と同じ病気の方の結果を教えてください。どこに発表されていますか。',
    easy: '私（わたし）と 同（おな）じ病気（びょうき）の人の 結果（けっか）を 教（おし）えてください。',
    en: 'Leaving famous people aside: what were the results of people with my illness, and where are they published?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '著名人との関連性の強調（比較優良広告）',
      url: 'https://wic-net.com/material/document/15522/12',
      confidence: 'R',
    },
  ],
  patterns: ['{有名な人} …30 {通う} & ~{医療の場}', '{有名な人} …4 (受けた|愛用した|絶賛した|通った|絶賛) …10 {がん治療語}'],
  silencers: ['(公表|事実無根|降板|死去|羊羹)', '~{別の理由}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '誰もが知る俳優の方も、裏口からがんの点滴に通っておられます。',
    '元大臣の奥様も、この細胞療法を選ばれました。',
    '著名人も多く治療を受けている、がん免疫のクリニックです。',
    'テレビでお顔をご存じの方が、今日も別の入口からがんの相談にいらっしゃいました。',
    '海外の王族の主治医が治療を学びに来る、がんの診察室。',
    'あの有名俳優も受けたがん免疫療法',
  ],
  non: [
    '「著名人も当院で治療を受けています」という広告は、認められていません。',
    '人気俳優ががんを公表し、治療のため舞台を休むと発表した。',
    '芸能人が受けた治療なら効くのでしょうか。',
    '有名タレントが標準の手術と抗がん剤の治療を受けて復帰した。',
    '有名な方が通っているかどうかは、治療の効果を示すものではありません。',
    '歌手が治療を受けていたという記事に、所属事務所は事実無根と抗議した。',
    '政治家も訪れる商店街に、がんこ親父のラーメン店がある。',
    '力士のがん検診に、市民が注意を向けた。治療を受けたかどうかは公表されていない。',
    '俳優の名を挙げて点滴に通っていると説明した診療所に、消費者から相談が寄せられた。',
    '俳優が受けたがん免疫療法という広告に注意してください。',
  ],
}
