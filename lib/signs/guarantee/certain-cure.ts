import type { Examples, Sign } from '../sign.ts'

export const certainCure: Sign = {
  id: 'certain-cure',
  category: 'guarantee',
  tier: 'prohibited',
  title: {
    ja: '必ず効く・必ず治ると言い切っている',
    easy: '「必（かなら）ず なおる」と 言（い）っている',
    en: 'A cure or effect is promised',
  },
  why: {
    ja: 'どんな治療にも、効かない人や、途中で続けられなくなる人がいます。結果を言い切る文は、その人たちのことを書いていません。',
    easy: 'どんな 治療（ちりょう）でも、効（き）かない人が います。「必ず」とは だれにも 言えません。',
    en: 'With every treatment there are people it does not help or who cannot go on. A sentence that promises the result leaves them out.',
  },
  ask: {
    ja: '効かなかった方は、これまで何人中何人いましたか。そのときは、どうなさるのですか。',
    easy: '効（き）かなかった人は 何人中（なんにんちゅう）何人ですか。そのときは どうしますか。',
    en: 'So far, how many out of how many people were not helped? What happens then?',
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
      document: 'Matthews et al., Psychosomatics 44:100–103',
      version: '2003-03',
      section: 'cancer cure',
      url: 'http://www.ncbi.nlm.nih.gov/pubmed/12618531',
      confidence: 'P',
    },
  ],
  patterns: [
    '{必ず} …14 ({治る}|{消える}|{効く}|{縮む})',
    '{約束} …30 ({治る}|{消える}|{縮む}|{がん})',
    '({治る}|{消える}|{縮む}) …10 {約束}',
    '{はずれなし} & ~{医療の場}',
    '({進行}|{すべてのがん}) …14 (治ります|治せます|消えます|克服できます|効きます)',
  ],
  silencers: [],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'この光を当てれば、がんは必ず消えます。',
    '三か月で腫瘍が小さくなることを、お約束します。',
    'がんが縮むと保証いたします。まずはお電話を。',
    'はずれなしの免疫点滴、ここにあります。',
    '効くまでお付き合いします。だから、あきらめる理由がありません。がんの温熱外来',
    '末期でも、体の力を引き出せば治せます。',
    'どんながんでも100％効く点滴を、ご自宅の近くで。',
    '誓って、あなたのがんはこの秋までに治ります。',
  ],
  non: [
    'がんが必ず消えるとは言えません。',
    '「必ず治る」とうたう広告を見たら、家族や主治医に話してください。',
    'この点滴で、がんは必ず治りますか。',
    '治るとお約束できる治療ではありません。効果には個人差があります。',
    '転移があっても治りますか、という問いに、はっきり答えられる医師はいません。',
    '効果を保証する表示は、医療法で禁止されています。',
    '雨漏りは必ず直します。屋根の塗装もはずれなし、治らなければ代金は返還します。',
    '魔王の呪いは聖水で必ず治る、という攻略メモ。',
    '失敗しない運転講習。坂道でも必ず効くブレーキの踏み方を学びます。がん保険の講座も同日開催。',
    '「絶対に治る」と聞いて契約したが、母は半年後に亡くなった、と遺族は訴えた。',
  ],
}
