import type { Examples, Sign } from '../sign.ts'

export const patientVoice: Sign = {
  id: 'patient-voice',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: '患者さんや家族が効き目を語っている',
    easy: '「よくなった」という 人の話',
    en: 'A patient or relative tells of an effect',
  },
  why: {
    ja: '同じ治療でも、経過は人によって大きく違います。うまくいった人の話だけが選ばれて載ることもあり、自分に当てはまるかどうかは分かりません。',
    easy: '同じ 治療（ちりょう）でも、よくなる人と ならない人がいます。よくなった人の話だけが のっているかもしれません。',
    en: 'The same treatment goes very differently for different people. Often only the good stories are shown, so one story cannot tell what would happen to you.',
  },
  ask: {
    ja: '同じ病気で同じくらい進んだ人が、何人この治療を受けましたか。そのうち、よくならなかった人は何人ですか。',
    easy: '同じ病気の人が 何人 受けましたか。よくならなかった人は 何人ですか。',
    en: 'How many people with the same cancer and stage had this treatment, and how many of them were not helped?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第1号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第2版案）',
      version: '2023-01-12',
      section: '体験談',
      url: 'https://wic-net.com/material/document/7150/2',
      confidence: 'R',
    },
  ],
  patterns: ['{効き目の話} & ~{声の形} & ~{自費の手}', '{驚く人} …30 {驚き} & ~{自費の手}'],
  silencers: ['~{別の理由}', '{上下}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '「二回目の点滴のあと、肺の影が小さくなったと聞いて、夫婦で抱き合いました」（六十代男性）',
    '患者様から「先生の免疫療法のおかげで、がんが消えました」とお手紙をいただきました。',
    'サプリを飲みはじめて四か月。主治医が画面の前で首をかしげていました。',
    '「担当の先生に、いったい何をしたのと聞かれてね、二度見ですよ」（細胞療法・母の付き添いの長女）',
    '口コミ★5「マーカーが月ごとに下がって、通って本当によかったです」',
  ],
  non: [
    '抗がん剤の二回目が終わり、「影が小さくなった」と外来で聞いた。点滴の腕をさすりながら帰る。',
    '「がんが消えた」という細胞療法の広告を見たら、まず公的な相談窓口に聞いてみましょう。',
    'マーカーの数値が下がった方にも上がった方にも、点滴室では同じ声で「お疲れさまでした」と言います。',
    '「飲んだら、がんが消えたんです」という体験談は、健康食品の広告に使ってはいけません。',
    '「点滴で、がんは消えますか」とよく聞かれますが、そのような結果は確かめられていません。',
    'サプリを飲んで「影が小さくなった」と話す方に、技師は写真の撮り方の違いを説明した、と新聞は報じた。',
    '手術のあと、主治医は回復の早さに驚いたという。点滴は三日で外れた。',
    '「愛犬のしこりが消えました」と、動物病院のサプリに口コミが続く。',
    '主治医が首をかしげたので身構えたが、身長の入力が間違っていただけだった。',
  ],
}
