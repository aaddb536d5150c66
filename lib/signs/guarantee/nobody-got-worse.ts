import type { Examples, Sign } from '../sign.ts'

export const nobodyGotWorse: Sign = {
  id: 'nobody-got-worse',
  category: 'guarantee',
  tier: 'prohibited',
  title: {
    ja: '「悪くなった人は一人もいない」としている',
    easy: '「悪（わる）くなった人は いない」と 言（い）っている',
    en: 'Nobody got worse, it says',
  },
  why: {
    ja: '来なくなった人、亡くなった人を数に入れなければ、悪くなった人は見えなくなります。何人を、いつまで見た話なのかが書かれていません。',
    easy: '来（こ）なくなった人は 数（かぞ）えていないかもしれません。何人（なんにん）を 見（み）たのかが わかりません。',
    en: 'If those who stopped coming or died are not counted, nobody seems to get worse. It does not say how many people were followed, or for how long.',
  },
  ask: {
    ja: '受けた方は全部で何人ですか。途中で来なくなった方には、その後を確かめましたか。',
    easy: 'ぜんぶで 何人（なんにん）が 受けましたか。来（こ）なくなった人は どうなりましたか。',
    en: 'How many people had it in all? Did you find out what became of those who stopped coming?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '根拠不明の調査結果',
      url: 'https://wic-net.com/material/document/15522/7',
      confidence: 'R',
    },
    {
      document: '医療広告ガイドライン',
      version: '2018-05-08',
      section: '虚偽広告（「絶対安全な手術」）',
      url: 'https://mc-pub.com/webguide/ad05/',
      confidence: 'S',
    },
  ],
  patterns: ['{悪い結果} …24 {見ない}', '~{悪い結果} & {覚えがない}'],
  silencers: ['(方法は|薬は|点滴は|治療法は)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'この点滴を受けて悪くなった方は、一人もいません。',
    '開院から八年、再発のお知らせを聞いたことがありません。',
    '効かなかった方はいますか。――さあ、思い当たりません。',
    '中断例：0件　悪化：0件（細胞療法）',
    '具合を悪くされた方を、私はまだ見たことがありません。',
    '細胞を戻して後悔された方の顔が、どうしても浮かびません。',
  ],
  non: [
    '悪くなった方がいないとは言えません。',
    '「悪くなった人は一人もいない」とうたう広告には注意してください。',
    '悪くなった人は本当にいませんか。',
    '再発がゼロになる治療は知られていません、と医師は記者に述べた。',
    '転倒ゼロ、取り違えゼロ、点滴の失敗ゼロをめざす病棟です。',
    '「効かなかった人はいない」という説明は、やめた人を数えていません。断ってかまいません。誤解を招く表示です。',
    '虫歯の治療で後悔した人はいません、と歯科医は笑う。',
    '悪くなった方の人数は、効果を示すものではありません。',
    '失敗した人は見たことがない模型の塗り方。',
    'がんの再発を確かに防ぐ方法はありません。',
  ],
}
