import type { Examples, Sign } from '../sign.ts'

export const pairedPictures: Sign = {
  id: 'paired-pictures',
  category: 'before-after',
  tier: 'conditional',
  title: {
    ja: '治療の前と後の写真や画像を並べている',
    easy: '前（まえ）と 後（あと）の 写真（しゃしん）を くらべている',
    en: 'Pictures before and after are set side by side',
  },
  why: {
    ja: '一人の写真では、ほかの人にも同じことが起こるかは分かりません。撮り方や時期、同じころに受けたほかの治療でも見え方は変わります。',
    easy: '一人（ひとり）の 写真（しゃしん）です。ほかの人も 同（おな）じに なるかは わかりません。',
    en: 'Pictures of one person cannot say what happens to others. The way they were taken, the time, or other treatment can change how they look.',
  },
  ask: {
    ja: 'この方は、同じ時期にほかの治療を受けていましたか。費用と副作用、その後の経過も教えてください。',
    easy: 'この人は ほかの 治療（ちりょう）も 受（う）けましたか。お金（かね）と 副作用（ふくさよう）も 教（おし）えてください。',
    en: 'Did this person have other treatment at the time? What were the cost, the side effects and the later course?',
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
    '{一枚目} …40 {二枚目} & ~{画像語}',
    '{画像語} & {同じ方}',
    '~{画像語} & {それだけ} & ~{医療の場}',
    '{画像語} …20 (公開中|ギャラリー|記録|パネル|並べて|見くらべ|見比べ|たどる|で見る|冊子|百聞は)',
  ],
  silencers: ['~{別の理由}', '~(片づけ|片付け|間取り|開院当時|椅子が|足りない|どこにもない|スケジュール|並べても)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '左は初診の日の肺、右は八回目の点滴のあとの写真です。',
    '同じ方のCTです。どこにあったか探してみてください。',
    '肝臓の画像がここまで変わりました。使ったのは当院の点滴だけです。',
    '肝臓の画像をたどる、七か月の記録。がん免疫療法',
    '1枚目：黄色い顔で来られた春　2枚目：温泉の浴衣姿（胆管がん・遺伝子点滴）。写真はご本人から。',
  ],
  non: [
    'ビフォーアフターの写真で、部屋の片づけを紹介します。',
    '左は正常の肺、右は肺がんのCTです。白い部分を何と呼ぶか答えましょう。',
    '治療前と治療後の写真を載せるときは、費用と副作用を書かなければ広告として認められません。',
    '治療前と治療後の画像を見せてもらえますか。',
    '左は手術の前、右は術後三年の写真です。',
    '使用前・使用後の写真を公開中。毛穴の黒ずみに、塗ったのはこの油だけ。',
    '写真の左は開院当時の点滴室、右は今日です。椅子が窓のほうを向きました。',
    '同じ方の写真でも、撮り方で影の見え方が変わることを学びます。',
    '画像を並べても、効果を示すものではありません。',
    'CTは八週ごと、採血は水曜だけ。点滴のスケジュールはこちら。',
  ],
}
