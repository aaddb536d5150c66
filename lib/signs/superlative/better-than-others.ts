import type { Examples, Sign } from '../sign.ts'

export const betterThanOthers: Sign = {
  id: 'better-than-others',
  category: 'superlative',
  tier: 'prohibited',
  title: {
    ja: 'ほかの施設や保険の治療より優れているとしている',
    easy: '「ほかより いい」と 言（い）っている',
    en: 'Better than other clinics or insured care, it says',
  },
  why: {
    ja: 'ほかより優れているという文は、比べ方が示されていません。同じ条件の人どうしを比べた試験でなければ、どちらが良いかは分かりません。',
    easy: 'どうやって くらべたのか わかりません。同（おな）じような人どうしで くらべないと、本当（ほんとう）のことは わかりません。',
    en: 'A sentence that says “better than others” does not show how it was compared. Only a trial of like with like can tell.',
  },
  ask: {
    ja: '同じ病状の人どうしで比べた試験はありますか。どこに発表されていますか。',
    easy: '同（おな）じ病気（びょうき）の人どうしで くらべた しけんが ありますか。',
    en: 'Is there a trial comparing people in the same condition? Where is it published?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '他の医療機関との比較',
      url: 'https://wic-net.com/material/document/14246/11',
      confidence: 'R',
    },
    {
      document: '医療法',
      version: '2017-06-14',
      section: '第6条の5 第2項',
      url: 'https://info.bentenmarket.com/legal/advertisement/yakki-compare-ad-clinic',
      confidence: 'S',
    },
  ],
  patterns: [
    '{よそ語} …30 {優劣} & ~{医療の場}',
    '(抗がん剤|標準治療|手術|放射線|三大療法|化学療法|保険診療) …2 (より|よりも|を超える|を超えた|を上回る|以上の|をしのぐ) …6 (効果|効く|効き|優れ|強力|有効|治療効果|高い)',
  ],
  silencers: ['~(製品も|審査も|比べられ|どちらも|手紙で)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '他院の細胞とは、活きも濃さも次元が違います。',
    '一般的な免疫療法：△　抗がん剤：△　当院：◎',
    '保険のお薬より、うちの点滴のほうがよく働きます。',
    'よその免疫療法が自転車なら、ここの細胞は新幹線です。',
    'ほかのクリニックを回った方が、これは本物だとおっしゃるがん免疫療法です。',
    '抗がん剤より効果が高い最新治療',
    '標準治療を超える効果の新しいがん治療',
  ],
  non: [
    '他院より優れている旨の広告は、事実であっても禁止されています。',
    '「よその細胞とは違う」とうたう広告に注意してください。',
    '大学病院の治療とどこが違うのですか。',
    '名前は似ていても、保険の薬と自費の細胞は別ものです。審査も異なります。',
    '他院のお薬との違いは、薬剤師がご説明します。免疫の薬も同じです。',
    '一般的な治療より優れているとは言えません。',
    '他社の毛穴パックとは次元が違う美容液です。',
    '大学病院と町の診療所は、手紙で力を合わせます。治療の強い弱いではありません。',
    'ほかの先生の意見を聞くのは、強い不安をやわらげる方法のひとつです。',
    '抗がん剤より効果が高いとは言えません。',
    '標準治療より効果が高いかどうかを、無作為化試験で比べます。',
  ],
}
