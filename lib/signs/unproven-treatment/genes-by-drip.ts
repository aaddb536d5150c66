import type { Examples, Sign } from '../sign.ts'

export const genesByDrip: Sign = {
  id: 'genes-by-drip',
  category: 'unproven-treatment',
  tier: 'conditional',
  title: {
    ja: '遺伝子や核酸の点滴をすすめている',
    easy: '遺伝子（いでんし）の 点滴（てんてき）を すすめている',
    en: 'Genes or RNA by drip',
  },
  why: {
    ja: 'がんの治療として国に承認された薬を除き、自費の遺伝子治療や核酸の点滴は、効き目も安全性も確かめられていません。2025年からは提供する前に国への届け出が必要ですが、届け出は効き目の証明ではありません。',
    easy: '自費（じひ）の 遺伝子の治療（ちりょう）は、効（き）くか わかっていません。国（くに）への「届け出（とどけで）」は、効くという 意味（いみ）では ありません。',
    en: 'Apart from approved drugs, self-pay gene or nucleic-acid drips have no established effect or safety. Since 2025 they must be filed with the state; filing is no proof of effect.',
  },
  ask: {
    ja: 'この点滴は国に承認された薬ですか。同じ点滴で、がんの人の寿命が延びたという試験の結果はありますか。',
    easy: 'この点滴は 国が みとめた 薬（くすり）ですか。がんの人が 長（なが）く 生（い）きたという 試験（しけん）は ありますか。',
    en: 'Is this drip an approved drug? Is there a trial showing that people with cancer live longer with it?',
  },
  basis: [
    {
      document: '再生医療等安全性確保法（2024年改正、2025年5月31日施行）',
      version: '2025-05-31',
      section: '',
      url: 'https://www.yakujihou.com/yakujinews/50053/',
      confidence: 'S',
    },
    {
      document: '医療広告ガイドライン',
      version: '2024-03-22',
      section: '未承認医薬品等・適応外使用で示す五つの事項',
      url: 'https://itreat.co.jp/guideline',
      confidence: 'S',
    },
  ],
  patterns: ['{遺伝子の品} & ~{がんの話}', '{遺伝子の品} & {申し出}'],
  silencers: ['~{よその声}', '~(変異がみつか|工場を建|ゲノム医療)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'p53を点滴でお届けし、膵臓のがんを眠らせます。',
    '遺伝子治療なら当院へ。通院は月に二度です。',
    '核酸の点滴で、がんのスイッチを切る。',
    '転移のある方へ、良い遺伝子を補う点滴をご用意しました。',
    'マイクロRNAが、肝がんの細胞におとなしくなるよう言い聞かせます。',
  ],
  non: [
    'p53は、がん抑制遺伝子の一つで、多くのがんで変異がみつかる。',
    '遺伝子治療の効果は、がんの多くでまだ証明されていません。',
    'がん遺伝子治療の治験に参加する方を募集しています。',
    'がんの核酸をつくる工場を建てる計画があります。',
    '「遺伝子の点滴でがんが消える」という広告に注意してください。',
    '当院はがんゲノム医療連携病院です。遺伝子治療の点滴を売る施設とは関係がございません。',
    '自費の遺伝子治療は行っておりません。がんの遺伝子検査についてはご相談ください。',
    '遺伝子治療をすすめられたら、がん相談支援センターに電話してください。',
    '当院の遺伝子の点滴は、効果が確立されていません。がんの方は標準治療を優先してください。',
    '核酸は、生きものの設計図である。がんの授業で学ぶ。',
  ],
}
