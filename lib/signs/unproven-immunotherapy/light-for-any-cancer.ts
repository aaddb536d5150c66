import type { Examples, Sign } from '../sign.ts'

export const lightForAnyCancer: Sign = {
  id: 'light-for-any-cancer',
  category: 'unproven-immunotherapy',
  tier: 'conditional',
  title: {
    ja: '光を使う治療を、いろいろながんにすすめている',
    easy: '光（ひかり）の治療（ちりょう）を いろいろな がんに すすめている',
    en: 'Light treatment offered for many cancers',
  },
  why: {
    ja: '健康保険で受けられる光免疫療法は、頭や首のがんの一部だけが対象です。ほかのがんへの自費の光治療は、薬も装置も違い、効き目は確かめられていません。',
    easy: '保険（ほけん）の 光の治療は、頭（あたま）や 首（くび）の がんの 一部（いちぶ）だけです。ほかの がんに 効（き）くかは わかっていません。',
    en: 'Insured photoimmunotherapy is for some head and neck cancers only. Self-pay light treatment for other cancers uses other agents and devices, and its effect is not established.',
  },
  ask: {
    ja: '使う薬の名前は何ですか。健康保険で認められた光免疫療法と同じものですか。',
    easy: '薬（くすり）の 名前（なまえ）は 何（なん）ですか。保険の 光の治療と 同（おな）じですか。',
    en: 'What is the name of the agent used? Is it the same as the photoimmunotherapy that insurance covers?',
  },
  basis: [
    {
      document: '医療広告ガイドライン',
      version: '2024-03-22',
      section: '未承認医薬品等・適応外使用で示す五つの事項',
      url: 'https://itreat.co.jp/guideline',
      confidence: 'S',
    },
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9の2（自由診療で示すこと）',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: ['{光の品} & ~{がんの話}', '{光語} & ~({がんの話}|{自分由来}) & ~({申し出}|{自費の場})'],
  silencers: ['~{よその声}', '~(検査のとき|光の反応で|窓から)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '切らない光免疫、肝がんの方も日帰りで。',
    '当院の赤い光は、胃にも腸にも届きます。がんの方の通院は週に一度。',
    '肺がんも乳がんも、光がん治療の対象です。',
    'ICGの点滴のあと、転移した場所へ光をお当てします。',
    '私どもは、近赤外のやさしい光で腫瘍を眠らせます。',
  ],
  non: [
    '光免疫療法は、頭頸部がんの一部に健康保険で使われています。',
    '光免疫療法が肺がんに効くかどうかは、まだ治験の段階です。',
    '「光でがんが消える」という広告に注意してください。',
    'がんの診断には、光で病変を光らせる検査を行います。当院の検査のときはお静かに。',
    '光がん治療を名乗る自費の診療について、学会が注意を呼びかけた。',
    '光脱毛なら当院へ。肌が弱い方も通院三回。',
    '近赤外の光の反応でがん細胞を壊すしくみが、当院の薬の説明書にあります。',
    '光免疫療法は、がんの種類によって対象外となります。',
    'この光の治療は、がんに対する効果が確立されていません。一回三十万円、光線過敏が起こります。',
    '病室の窓から入る光が、緩和ケアの時間をやわらげています。点滴のあいだもどうぞ。',
  ],
}
