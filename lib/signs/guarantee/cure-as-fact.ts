import type { Examples, Sign } from '../sign.ts'

export const cureAsFact: Sign = {
  id: 'cure-as-fact',
  category: 'guarantee',
  tier: 'prohibited',
  title: {
    ja: 'がんは治る、と事実のように言っている',
    easy: '「がんは なおる」と 言（い）っている',
    en: 'A cure for cancer is stated as a fact',
  },
  why: {
    ja: '治るかどうかは、がんの種類や進み具合、体の状態で変わります。それを書かずに「治る」とだけ言う文は、条件を読む人に見せていません。',
    easy: 'がんが なおるかは、人によって ちがいます。「治る」だけでは、どんな人の ことか わかりません。',
    en: 'Whether a cancer can be cured depends on its kind, its stage and the person. A sentence that says only “it can be cured” does not show these conditions.',
  },
  ask: {
    ja: 'どの種類の、どの段階のがんの話ですか。それを確かめた研究はありますか。',
    easy: 'どんな がんの 話（はなし）ですか。調（しら）べた 研究（けんきゅう）は ありますか。',
    en: 'Which kind of cancer and which stage is this about? Is there a study that shows it?',
  },
  basis: [
    {
      document: '医療広告ガイドライン',
      version: '2018-05-08',
      section: '虚偽広告（「どんなに難しい症例でも必ず成功」）',
      url: 'https://mc-pub.com/webguide/ad05/',
      confidence: 'S',
    },
    {
      document: 'がんの代替療法を売るウェブサイトの調査（Matthewsほか、Psychosomatics 44:100–103）',
      version: '2003-03',
      section: '「がんが治る」',
      url: 'http://www.ncbi.nlm.nih.gov/pubmed/12618531',
      confidence: 'P',
    },
  ],
  patterns: [
    '{がん} …3 {治る断定} $',
    '(治らないがん|治せないがん|消えないがん|効かないがん|治らない病気) …8 (ない|ありませ|存在しませ|いませ)',
  ],
  silencers: ['~{治る条件}', '~(主治医|相談|読み)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'がんは治せる病気です。',
    'どの臓器のがんも消えます。',
    '治らない病気はありません。',
    '癌は治ります！',
    '治せないがんはありません。',
  ],
  non: [
    '早期の胃がんは治ります。',
    '見つけるのが早ければ、大腸がんは治る病気です。',
    'がんは治りますか。',
    '「がんは治ります」とうたう広告に注意してください。',
    'がんが消えますと言われたら、慎重に考えてください。',
    '治らないがんはありませんという宣伝が問題視されています。',
    '主治医に相談して。がんは治せる病気です。',
    'がんは治るとは限りません。',
    '抗がん剤で精巣のがんは治ります。',
  ],
}
