import type { Examples, Sign } from '../sign.ts'

export const vanishedShadow: Sign = {
  id: 'vanished-shadow',
  category: 'before-after',
  tier: 'conditional',
  title: {
    ja: '画像から影や腫れが消えたと示している',
    easy: '「影（かげ）が 消（き）えた」と 見（み）せている',
    en: 'A shadow or swelling is shown to have gone',
  },
  why: {
    ja: '画像から見えなくなっても、がんがなくなったとは限りません。炎症や撮り方で変わることもあり、ほかの治療の効き目のこともあります。',
    easy: '写真（しゃしん）で 見（み）えなくても、がんが なくなったとは かぎりません。',
    en: 'Not to be seen on a picture is not the same as gone. Inflammation, the way of taking it, or other treatment can make the change.',
  },
  ask: {
    ja: '同じ治療で、小さくならなかった方の画像もありますか。この方はその後どうなりましたか。',
    easy: '小（ちい）さくならなかった人の 写真（しゃしん）も ありますか。この人は その後（ご） どうなりましたか。',
    en: 'Are there pictures of people for whom nothing shrank? What became of this person later?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第2号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: 'ビフォーアフター',
      url: 'https://labcoat.jp/medical-ads-before-after',
      confidence: 'S',
    },
  ],
  patterns: [
    '{画像語} …40 {見えない}',
    '{一枚目} …40 {二枚目} & ~{見えない} & ~{医療の場}',
    '(cm|mm|センチ|ミリ) …6 ({がん}|病巣|しこり) …8 (cm|mm|センチ|ミリ) …4 (縮小|小さく|なりまし|になった)',
    '{一枚目} …10 {二枚目} …12 (正常値|正常範囲|基準値|正常に)',
    '({がん}|転移|病巣) …6 (消えた|消失した) …2 {画像語}',
  ],
  silencers: ['~{別の理由}', '~(つらい薬|採血表|印刷)', '~(喜んだ。|うれしい。|嬉しい。|ほっとした。)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '肺の白い影が、六回目の点滴のあとには見当たりません。',
    'PETで光っていた点が、三か月後には真っ暗な夜空に。',
    '初回は胡桃ほど、八回目には小豆ほど。腫瘍の話です。',
    'エコーの影がどこへ行ったのか、技師さんも首をかしげます。',
    '内視鏡の病変は、八週でつるりとした壁になりました。',
    '治療開始2か月で8cmの腫瘍が1cmに縮小',
    '飲用前と飲用後で腫瘍マーカーが正常値になりました',
    'がんが消えたCTを見せてくれるクリニック',
  ],
  non: [
    '画像で影が見えなくなっても、がんが治ったとは限りません。',
    '「画像から影が消えた」とうたう広告に注意してください。',
    '画像で影は消えますか。',
    '抗がん剤のあと、画像の影は半分になりました。',
    '影を小さくする意味があるかどうか、節目ごとに一緒に見直します。',
    '頬の影が消えた、と評判の美容液。写真も掲載。',
    '初回は鮮やかだったがんの冊子の印刷が、八回目には薄くなりました。',
    '画像の白い点が消えたように見えるのは、撮り方の違いです。読影の練習問題より。',
    'CTの影が縮小した例は3例だけで、11例は増大した。比較試験の結果である。',
    '8cmの腫瘍が1cmに縮小したという広告は禁止されています。',
    'CTで腫瘍が小さくなった。主治医と喜んだ。',
    'がんが消えた画像と言われても、撮り方の違いかもしれないと考えましょう、という注意です。',
  ],
}
