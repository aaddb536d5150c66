import type { Examples, Sign } from '../sign.ts'

export const hospitalPicturedAsCold: Sign = {
  id: 'hospital-pictured-as-cold',
  category: 'standard-care-denigration',
  tier: 'conditional',
  title: {
    ja: '病院や主治医を、冷たい・古いと思わせている',
    easy: '病院（びょういん）や 先生（せんせい）を つめたい、古（ふる）いと 思（おも）わせている',
    en: 'Hospitals or doctors made to look cold or outdated',
  },
  why: {
    ja: '不安なときほど、今の病院から離れたくなる言葉が心に響きます。主治医との話しにくさと、治療が効くかどうかは別のことです。',
    easy: '不安（ふあん）な ときは、今（いま）の 病院を やめたくなります。でも、先生と 話（はな）しにくい ことと、治療（ちりょう）が 効（き）くかは べつです。',
    en: 'When we are afraid, words that pull us away from our hospital go deep. That a doctor is hard to talk to says nothing about whether a treatment works.',
  },
  ask: {
    ja: '主治医に聞きにくいことがあります。一緒に質問を整理してもらえますか。（がん相談支援センターに電話で聞けます）',
    easy: '先生に 聞（き）きにくいことが あります。いっしょに 考（かんが）えて もらえますか。（がん相談支援センターに 電話（でんわ）できます）',
    en: 'There are things I find hard to ask my doctor. Could you help me sort my questions? (Call a cancer support centre.)',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
  ],
  patterns: ['{冷たい} & ~{病院の人}'],
  silencers: ['~{よその声}', '(飲み合わせを心配|言い直)'],
  alsoWhen: ['asked'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '大学病院の先生方は、画面の数字ばかりをご覧になります。がんの人の顔は、誰が見るのでしょう。',
    '「標準治療」は、がんの方を平均値にはめこむ考え方です。',
    '主治医は、がんのほかの道を教えてくれません。',
    '日本のがん病棟だけが、三十年前の薬を使いつづけています。',
    'ガイドラインはがんの地図にすぎません。流れ作業から降りてもいいのです。',
    '病院の都合で、がんのあなたの時間まで決められてよいのですか。',
  ],
  non: [
    '主治医が教えてくれないと感じたら、がん相談支援センターで話を聞いてもらえます。',
    '「標準治療は平均値にすぎない」という広告に注意しましょう。',
    'がん診療ガイドラインは、数字だけでなく患者さんの希望も大切にして作られる。',
    '病院の都合で、がん検診の日程が変わりました。',
    '主治医に叱られたと感じても、がんの薬との飲み合わせを心配した言葉かもしれません。',
    '医師のマニュアルには、がんの告知の手順が書かれている。',
    'がん病棟の廊下で、看護師が立ち止まって話を聞いてくれた。',
    '標準治療という名前は、平均という意味ではありません。',
    '大学病院の三十年前のがんの記録を調べる研究が行われている。',
  ],
}
