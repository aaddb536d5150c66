import type { Examples, Sign } from '../sign.ts'

export const borrowedInsuredName: Sign = {
  id: 'borrowed-insured-name',
  category: 'false-authority',
  tier: 'conditional',
  title: {
    ja: '保険や先進医療の名前を借りている',
    easy: '保険（ほけん）の 治療（ちりょう）の 名前（なまえ）を かりている',
    en: 'Borrows the name of insured or advanced care',
  },
  why: {
    ja: '健康保険や先進医療で行われる治療は、病気、薬、装置が細かく決められています。名前や考え方が同じでも、別の治療の効き目の証拠にはなりません。',
    easy: '保険の 治療は、病気（びょうき）や 薬（くすり）が 決（き）まっています。名前が 同（おな）じでも、同じ治療では ありません。',
    en: 'Insured and advanced care is defined by illness, drug and device. The same name or idea is no proof for another treatment.',
  },
  ask: {
    ja: '保険で行われている治療と、薬、機械、対象の病気は全部同じですか。違うところはどこですか。',
    easy: '保険の 治療と ぜんぶ 同じですか。どこが ちがいますか。',
    en: 'Are drug, machine and illness all the same as in the insured treatment? What differs?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '提供する医療の内容等について誤認を与える表現',
      url: 'https://medico-consulting.jp/blog/?p=232',
      confidence: 'S',
    },
  ],
  patterns: ['{借りた名} & ~{借りる}'],
  silencers: ['~{よその声}', '(しかし|同じではあ)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '先進医療にも採り上げられた細胞の技術を、当院ではすぐにお受けいただけます。',
    '病院でも使われる温熱。その原理を、ご家庭の毛布に広げました。',
    '国の承認を得た光と同じ波長を、全身のがんにお当てします。同じ光ですから、ご安心ください。',
    'ノーベル賞と同じ発想の点滴です。',
    '保険でも使われたきのこ、その直系の一族です。',
  ],
  non: [
    '先進医療の水素は、心停止のあとの患者さんが対象です。その原理をがんに使えるという意味ではありません。',
    '保険でも認められた温熱療法とは、別のものです。その原理が同じでも、効果は分かりません。',
    '「ノーベル賞と同じ発想」という広告に注意してください。',
    'ノーベル賞の発見は、薬の開発に応用され、保険で使われている。',
    '先進医療は、保険の対象にするかを評価する制度である。その技術は施設ごとに届け出る。',
    '国の承認を受けた薬と同じ成分でも、飲み方が違えば薬ではありません。',
    '先進医療の技術を応用したがん検診の機器を、大学が開発した。',
    '病院でも使われる機器です。しかし同じ装置かどうかは、主治医にお尋ねを。',
    '先進医療と同じ名の治療でも、中身は同じではありません。',
  ],
}
