import type { Examples, Sign } from '../sign.ts'

export const crowdSays: Sign = {
  id: 'crowd-says',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: '「皆さん元気になる」と職員や大勢の声で伝えている',
    easy: '「みんな 元気（げんき）になる」という話',
    en: 'Staff or a crowd say that people feel better',
  },
  why: {
    ja: '「多くの方が」「皆さんが」という言い方では、何人のうち何人かが分かりません。来なくなった人、亡くなった人の声はそこに入っていません。',
    easy: '「みんな」と 書いてあっても、何人かは わかりません。来なくなった人の 声は 入っていません。',
    en: '“Many” or “everyone” does not say how many out of how many. Those who stopped coming, or died, have no voice in it.',
  },
  ask: {
    ja: '「皆さん」というのは、何人中何人のことですか。途中でやめた方や亡くなった方も数に入っていますか。',
    easy: '「みんな」は 何人中（なんにんちゅう）何人ですか。やめた人も 入っていますか。',
    en: 'How many out of how many is “everyone”? Are those who stopped or died counted too?',
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
      section: '体験談（スタッフによる記載）',
      url: 'https://wic-net.com/material/document/7150/2',
      confidence: 'R',
    },
  ],
  patterns: ['{多くの声} & {暮らしの喜び} & ~{医療の場}'],
  silencers: ['~{別の理由}', '~(人それぞれ|笑顔の数|お茶を飲みながら)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '点滴のあと、皆さん「体が軽い」とおっしゃってお帰りになります。',
    '水素の部屋から出てこられる患者さんは、みなさんお元気で、血色がちがいます。',
    '温熱を受けた方々から「よく眠れるようになった」という声を毎日いただいています。',
    '待合室は笑って話す方でいっぱい。がんの免疫療法のクリニックとは思えないと言われます。',
    '細胞を戻して三週間ほどで、食べられるようになる方が多いと感じています。',
  ],
  non: [
    '抗がん剤の点滴のあとは、皆さん体が軽いどころではありません。ゆっくり休んでください。',
    '皆さん、治療の話はせず、笑ってお茶を飲みながら過ごすのがこの会の約束です。点滴の帰りにどうぞ。',
    '「皆さん元気になる」とうたう点滴の広告には注意してください。',
    '点滴室では毎日、笑っている方もいれば泣いている方もいます。経過は人それぞれです。',
    '当院の点滴で皆さんが元気になるとは限りません。',
    '笑っている人が待合室に多くても、笑顔の数で点滴の効き目は測れない。細胞の話も同じだ。',
    '動物病院の待合室では、皆さん愛犬の点滴を待ちながら笑っています。',
    '緩和ケアの点滴室では、毎週、鼻歌を歌いながら花を替える看護師がいます。',
    '皆さんは、がんの点滴で元気になると思いますか。',
  ],
}
