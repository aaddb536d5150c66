import type { Examples, Sign } from '../sign.ts'

export const goodsSaidToCure: Sign = {
  id: 'goods-said-to-cure',
  category: 'unproven-treatment',
  tier: 'conditional',
  title: {
    ja: '品物や食べ物で「がんが消える」と言っている',
    easy: '食（た）べ物（もの）や 品物（しなもの）で「がんが なおる」と 言（い）っている',
    en: 'Goods or foods said to cure cancer',
  },
  why: {
    ja: 'がんが治ると確かめられた食品や水、健康法はありません。それだけに頼ると、治せる時期を逃すことがあります。',
    easy: 'がんが なおると わかっている 食べ物や 水（みず）は ありません。治療（ちりょう）が おくれることが あります。',
    en: 'No food, water or health method has been shown to cure cancer. Relying on one can cost the time in which treatment helps.',
  },
  ask: {
    ja: 'これはがんの人で試して、薬と同じように確かめられたものですか。その結果はどこで読めますか。',
    easy: 'これは がんの人（ひと）で たしかめましたか。どこで 読（よ）めますか。',
    en: 'Was this tested in people with cancer the way a medicine is? Where can I read the result?',
  },
  basis: [
    {
      document: '医薬品医療機器等法',
      version: '2024-05-16',
      section: '第68条（未承認医薬品の広告の禁止）',
      url: 'https://www.corporate-legal.jp/news/5729',
      confidence: 'S',
    },
    {
      document: '健康増進法',
      version: '2025-12-18',
      section: '第65条第1項',
      url: 'https://www.corporate-legal.jp/news/6193',
      confidence: 'S',
    },
  ],
  patterns: [
    '{品物} …12 {がん} …8 {癒す}',
    '{がん} …4 {癒す} …8 ({品物}|茶|食事|ごはん|料理|サラダ|方法|習慣|生活)',
    '{がん} …3 (嫌がる|嫌う|怖がる|苦手な) …3 ({品物}|食事)',
    '{がん} …4 {癒す} …2 (水|石|粉|塩|酢|油|枕) $',
    '({転用薬}|{点滴の品}|{熱と波の品}|{食と薬草の品}) …10 {がん} …6 {癒す}',
  ],
  silencers: ['~{別の理由}', '(読みました|治ったあと|講座|と信じて|食べやす|があるか|聞かれ)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '奇跡の水でがんが消えた！',
    'がんに効くサプリメント',
    'がんを消すスープ',
    '飲むだけでがんが治る健康食品',
    '末期がんが治るお茶',
    'がんが治る水',
    'がんが嫌がる食べ物',
    '駆虫薬で、がんが治る',
  ],
  non: [
    'がんに効くサプリメントはありません。',
    '「がんが消えるスープ」という投稿に注意してください。',
    '食事療法でがんが治るのでしょうか。',
    '水素水でがんが治ると宣伝した会社に措置命令が出た。',
    '漢方でがんが消えるとは言えません。',
    '手術でがんが消えたあと、食べ物の味が変わる方がいます。',
    'がんが治ったあとの食事法を、病院の栄養士が紹介します。',
    '愛犬のがんに効くサプリは獣医師にご相談を。',
    'きのこでがんが消えたという記事を読みました。本当かどうか、主治医に聞いてみます。',
    'がんに効く食べ物があるか、とよく聞かれます。',
    '家庭菜園の野菜のこぶは、がんしゅ病です。消す薬はありません。',
    '叔母は、びわの葉でがんが治ると信じて毎日来る。',
    '「がんに効く食品」を調べるときの講座を図書館で開きます。',
    '水素でがんが治るという証拠はありません。',
  ],
}
