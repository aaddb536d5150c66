import type { Examples, Sign } from '../sign.ts'

export const theDarkestMoment: Sign = {
  id: 'the-darkest-moment',
  category: 'hope-lever',
  tier: 'conditional',
  title: {
    ja: '告知の帰り道や眠れない夜の心に語りかけている',
    easy: 'つらい 夜（よる）や 帰（かえ）り道（みち）の 心（こころ）に 話（はな）しかけている',
    en: 'Speaks to the darkest moment',
  },
  why: {
    ja: 'だれの心にも届く場面から、治療の申し込みへ導く書き方です。つらい日の夜に大きなことを決める必要はありません。',
    easy: 'つらい 夜に、大（おお）きなことを 決（き）めなくて いいです。',
    en: 'It starts from a scene anyone would recognise and leads to a booking. Nothing big needs to be decided on such a night.',
  },
  ask: {
    ja: '今日は気持ちを聞いてほしいだけなのですが、治療の申し込みをしなくても話せますか。（がん相談支援センターでは無料で話せます）',
    easy: '話（はなし）を 聞（き）いてほしいだけです。申（もう）し込（こ）まなくても いいですか。',
    en: 'Today I only want someone to listen. Can we talk without my booking anything? (A cancer support centre listens free of charge.)',
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
  patterns: ['{その時} & ~({呼びかけ}|{自費の場}|あなた) & ~{がんの話}'],
  silencers: ['~{よその声}', '~{支え}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'がんの告知の帰り道、その足でお電話をください。',
    '眠れない夜に検索の手が止まったら、がんのあなたへ、私どもからお返事を書きます。',
    '診断書の封筒を鞄の底にしまったまま、がん外来の扉をたたく方がいます。',
    '駐車場で泣いていたがんの娘さんの、次の一手がここにあります。',
    'がんと聞いて、だれにも言えずに泣いた夜。その続きを、私どもと始めましょう。',
  ],
  non: [
    '告知の帰り道に泣いた日のことを、がんサロンで話してみませんか。参加費はお茶代だけです。',
    '眠れない夜が続くときは、がんの主治医と睡眠の薬を相談しましょう。',
    '病院の駐車場で泣いていた父は、がんの告知を受けていた。',
    '「帰り道のあなたへ」と呼びかけるがん治療の広告に注意してください。',
    '告知から一週間、がんのあなたへ。心理士が気持ちを聞きます。',
    'がんの紹介状の封筒は、外来の窓口にお出しください。',
    '眠れない夜が続くがんの方へ。睡眠の薬は、薬剤師と調整します。',
    '駐車場の夜間の出入り口は、がん病棟の裏です。',
    '眠れない夜に、がんの痛みがつらい方へ。夜間もお電話をどうぞ。',
    'がんの妻を亡くし、だれもいない廊下で泣いた。',
  ],
}
