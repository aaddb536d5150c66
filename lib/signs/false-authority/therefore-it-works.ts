import type { Examples, Sign } from '../sign.ts'

export const thereforeItWorks: Sign = {
  id: 'therefore-it-works',
  category: 'false-authority',
  tier: 'conditional',
  title: {
    ja: '肩書きや役所、賞の名から「だから効く」と言っている',
    easy: '有名（ゆうめい）な 名前（なまえ）を 出（だ）して「だから 効（き）く」と 言っている',
    en: 'A name, office or prize is turned into “therefore it works”',
  },
  why: {
    ja: '届出、特許、受賞、有名な人の名前は、どれも効き目を確かめたものではありません。効き目は、人で比べた試験の結果からしかわかりません。',
    easy: '特許（とっきょ）や 賞（しょう）は、「効（き）く」という しるしでは ありません。',
    en: 'A filing, patent, prize or famous name does not test effect. Only trials that compare people do.',
  },
  ask: {
    ja: 'この治療そのものの効き目を、人で確かめた試験はありますか。',
    easy: 'この 治療（ちりょう）を 人（ひと）で 調（しら）べた 試験（しけん）は ありますか。',
    en: 'Is there a trial in people of this very treatment?',
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
    '{権威} & {だから本物}',
    '{権威} …12 {寄りかかる} …14 {売る治療}',
    '~{権威} & (疑う余地|折り紙つき|折り紙付き|何よりの証)',
    '{権威} …12 {寄りかかる} & ~{だから本物} & ~({がん}|{治療の名})',
  ],
  silencers: [
    '~(保険適用|保険診療|健康保険|保険で認|治験|臨床試験|指定|専門医が|副作用を減ら|ガイドライン|看護部|公開講座|保険が使)',
    '~{出典}',
  ],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '特許のある製法だから安心です。',
    '有名大学が共同開発したプログラム',
    '海外の論文は山ほど。効き目は折り紙つき。',
    '欧米では公に許可された療法。がん撃退へ、当院でも。',
    '名誉教授も推薦する治療です。',
  ],
  non: [
    'ノーベル賞の薬は保険適用で使えます。効きますが、対象が決まっています。',
    '特許だから安心、とは言えません。',
    '学会が認めた専門医が、がん治療の相談に応じます。',
    '特許を取得した栄養食、効果は折り紙つきとうたい措置命令',
    '国が承認した薬を、がん免疫の治験で使います。',
    '論文の数は効くことの証拠ではありません。',
    '大学教授が監修した教材です。がん治療を学びます。',
    '厚労省の専門家が、がん治療の広告を調べています。',
    '特許のある包丁、切れ味は折り紙つき（圧力鍋も販売中）',
    '医師が推薦する治療ですが、登録した40名の内訳は別紙です。',
  ],
}
