import type { Examples, Sign } from '../sign.ts'

export const feverAsGoodSign: Sign = {
  id: 'fever-as-good-sign',
  category: 'guarantee',
  tier: 'prohibited',
  title: {
    ja: '熱や不調を「効いている印」としている',
    easy: '「熱（ねつ）は 効（き）いている しるし」と 言（い）っている',
    en: 'Fever or feeling ill is called a good sign',
  },
  why: {
    ja: '点滴や健康食品のあとの熱や発疹は、感染症やアレルギーの始まりのこともあります。喜んで待っているうちに、手当てが遅れることがあります。',
    easy: '熱（ねつ）は、悪（わる）い菌（きん）や アレルギーの はじまりかもしれません。待（ま）たないで 電話（でんわ）してください。',
    en: 'Fever or rash after a drip or supplement can be the start of an infection or an allergy. Waiting for it gladly can delay help.',
  },
  ask: {
    ja: '何度の熱が出たら電話すればよいですか。夜や休みの日は、どこの病院が診てくれますか。',
    easy: '何度（なんど）の 熱（ねつ）で 電話（でんわ）しますか。夜（よる）は どの病院（びょういん）ですか。',
    en: 'At what temperature should I call? Which hospital takes me at night or on holidays?',
  },
  basis: [
    {
      document: '厚生労働省発表（再生医療等安全性確保法に基づく緊急命令）',
      version: '2024-10-25',
      section: '第22条・第47条',
      url: 'https://h-crisis.niph.go.jp/archives/419104',
      confidence: 'P',
    },
    {
      document: '日本臨床腫瘍学会 注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://cancer.qlife.jp/news/article9689.html',
      confidence: 'S',
    },
  ],
  patterns: ['{良いしるし} & ~{熱}'],
  silencers: ['~(電話してください|お電話ください|連絡してください|ご連絡|受診|白血球|好中球|関係はありませ|感染の合図)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '点滴の夜に熱が出たら、どうぞ喜んでください。細胞が働きはじめた合図です。',
    '三十九度は大当たり。体が目を覚ました証拠です。',
    '湿疹が出ても続けてください。毒が出ていく、良いしるしです。',
    '高熱が続いても心配いりません。がんを燃やしているサインです。',
    '好転反応は、効いている印の花火のようなもの。お祝いしましょう。',
  ],
  non: [
    '三十八度の熱は、体が戦っている合図です。夜でも電話してください。',
    '「熱は効いている証拠」という説明に注意してください。',
    '熱が出るのは、効いている証拠なのでしょうか。',
    '高熱が続くときは、感染の合図かもしれません。白血球が減っていることがあります。',
    '熱が出たことは、効いている証拠にはなりません。',
    '発熱外来の看護師に、退院のお祝いの花が届いた。その日のうちに受診できたお礼だという。',
    '好転反応と言われて飲み続け、治療が遅れたという相談が寄せられています。効いている証拠ではありません。',
    '副作用の熱と効き目に関係はありません。効いているしるしでも、効いていないしるしでもないのです。',
    '愛犬の熱が下がり、家族でお祝いをした。',
  ],
}
