import type { Examples, Sign } from '../sign.ts'

export const stateGaveItsBlessing: Sign = {
  id: 'state-gave-its-blessing',
  category: 'false-authority',
  tier: 'prohibited',
  title: {
    ja: '国や学会が認めた治療だと言っている',
    easy: '国（くに）や 学会（がっかい）が みとめた と 言（い）っている',
    en: 'Said to be approved by the state or a society',
  },
  why: {
    ja: '再生医療や自費の免疫療法の届け出は、効き目を国が認めたという意味ではありません。効くと国が承認した薬には、どの病気に使うかが決められています。',
    easy: '国に 届け出（とどけで）をしても、「効（き）く」と 国が みとめた ことには なりません。',
    en: 'A filing for regenerative medicine or self-pay immunotherapy is no finding by the state that it works. An approved medicine has a named illness it is approved for.',
  },
  ask: {
    ja: '国が認めたのは何ですか。私の病気に効くと承認されたのですか、それとも届け出だけですか。',
    easy: '国が みとめたのは 何（なに）ですか。届け出だけですか。',
    en: 'What exactly was approved: that it works for my illness, or only that papers were filed?',
  },
  basis: [
    {
      document: '日本再生医療学会 再生医療の広告についての告知',
      version: '2024-05-20',
      section: '',
      url: 'https://www.jsrm.jp/news/news-15165/',
      confidence: 'P',
    },
    {
      document: '医療広告ガイドライン',
      version: '2018-05-08',
      section: '虚偽広告（厚生労働省の認可した○○専門医）',
      url: 'https://mc-pub.com/webguide/ad05/',
      confidence: 'S',
    },
  ],
  patterns: [
    '{国の名} …8 {認めた} …14 {認められた品}',
    '(安全性|有効性|信頼性) & {国の名} …8 {認めた} & 高い',
    'ノーベル賞 …2 (級の|受賞の|受賞者の|レベルの|の理論) …8 {がん治療語}',
    '再生医療等提供計画 & (安全性が認め|効果が認め|有効性が認め|お墨付き|だから安心)',
    '(東大|京大|阪大|慶應|東京大学|京都大学|大阪大学|ハーバード|大学) …4 (共同研究|共同開発|が開発|も認め|も採用) …14 {認められた品}',
  ],
  silencers: ['~(保険適用|保険診療|健康保険|保険で|治験|臨床試験|指定|保育|副作用を減ら|専門医|手術ロボット)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '厚生労働省に認可された再生医療です。',
    '国が認めたがん免疫療法',
    '厚労省承認の免疫細胞治療',
    '安全性：厚生労働大臣に受理された計画にもとづくため高い',
    '第二種再生医療等提供計画 受理 安全性が認められた治療',
    '東大と共同研究の免疫細胞療法',
    'ノーベル賞級のがん治療',
  ],
  non: [
    '国が認めた再生医療ではありません。',
    '「厚生労働省認可の再生医療」という広告に注意してください。',
    '厚生労働省に認可された再生医療というのは本当ですか。',
    '国が承認した免疫療法は、健康保険で受けられます。保険適用の病気は決まっています。',
    '国が認めた治療だから安心、とは限りません。',
    '大学と共同研究の免疫療法は、治験として行います。',
    '厚労省は、承認していない再生医療の広告に改善を命じた。',
    '国が認可した保育園だから安心です。がん検診のお知らせも掲示しています。',
    '学会が認める専門医が、がん治療を担当します。',
    '国が承認した細胞治療は、白血病の一部に保険で使われています。',
    '再生医療等提供計画の受理は、効果が認められたことを示すものではありません。',
  ],
}
