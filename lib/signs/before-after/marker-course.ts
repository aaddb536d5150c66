import type { Examples, Sign } from '../sign.ts'

export const markerCourse: Sign = {
  id: 'marker-course',
  category: 'before-after',
  tier: 'conditional',
  title: {
    ja: '一人の検査値の下がり方で効き目を示している',
    easy: '一人（ひとり）の 検査（けんさ）の 数字（すうじ）を 見（み）せている',
    en: 'One person’s test values are shown falling',
  },
  why: {
    ja: '腫瘍マーカーは体調や炎症、ほかの治療でも動き、下がっただけで効いたとは言えません。一人の数字は、ほかの人の結果を教えてくれません。',
    easy: '数字（すうじ）が 下（さ）がっても、効（き）いたとは かぎりません。一人の 数字です。',
    en: 'Markers move with inflammation, general state and other treatment; a fall alone does not show an effect. One person’s figures tell nothing about others.',
  },
  ask: {
    ja: '同じ時期に、ほかの薬や手術を受けていませんでしたか。数字が上がった方は何人いますか。',
    easy: 'ほかの 薬（くすり）も のんでいましたか。数字（すうじ）が 上（あ）がった人は 何人（なんにん）ですか。',
    en: 'Was there other medicine or surgery at the time? How many people had rising values?',
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
    '{検査値} …20 {推移}',
    '{推移} & ~(ct|pet|腫瘍径|主腫瘍|黄疸|ビフォー|before|症例|カルテ)',
    '{症例見出し} & {見えない}',
  ],
  silencers: ['~{別の理由}', '~(誤差|短くな|測定値|とは別|分析装置)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'CA19-9　1,840 → 212 → 31（当院の点滴のみ）',
    'CEAは48.2から6.1に。検査室の全員で覗きこみました。',
    '腫瘍径 46mm ▶ 12mm、細胞点滴八回',
    '症例12　60代女性・卵巣がん　十回で指摘できず',
    'PSA 112（六月）→ 0.8（十一月）ノニの粉を始めてから',
  ],
  non: [
    'CEAが48から6に下がっても、それだけで効いたとは判断しません。',
    'CEA 212→190。下がったけれど誤差だと言われた。',
    '「CA19-9 1,840→31」と並べる広告に注意してください。',
    'CA125は840→31まで下がりますか。',
    '前立腺癌　PSA 1,204→0.8　ホルモン療法と化学療法6コース、18か月後に再燃',
    '採血からCEAの結果が出るまで119分から47分に短くなりました。',
    '症例3　手術のあと、画像では指摘できず。合併症は軽い発熱でした。',
    '腫瘍マーカーは喫煙でも10から20に動きます。用いない値で一喜一憂しないこと、とは別の医師の話。',
    '猫の腫瘍径は三週で46mm→12mm、獣医師の手術による。',
  ],
}
