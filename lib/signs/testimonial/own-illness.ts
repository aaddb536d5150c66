import type { Examples, Sign } from '../sign.ts'

export const ownIllness: Sign = {
  id: 'own-illness',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: '医師や売り手が自分の病気の話で効き目を伝えている',
    easy: '先生（せんせい）や 店（みせ）の人が 自分の 病気（びょうき）の話を している',
    en: 'A doctor or seller tells of their own illness',
  },
  why: {
    ja: '語る人が医師でも、一人の経過は一人の経過です。同じ時期に受けたほかの治療や、同じことをして助からなかった人のことは分かりません。',
    easy: 'お医者（いしゃ）さんの話でも、一人の話です。ほかの人に 効（き）くかは わかりません。',
    en: 'Even when a doctor tells it, it is the course of one person. Other treatment at the same time, and people who did the same and died, are not in the story.',
  },
  ask: {
    ja: 'その先生は、手術や薬など、ほかの治療も受けていましたか。ほかの患者さんの結果は、どこに発表されていますか。',
    easy: 'その人は ほかの 治療（ちりょう）も 受けましたか。ほかの人の 結果（けっか）は どこで 見られますか。',
    en: 'Did that doctor have surgery or other treatment too? Where are the results of the other patients published?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第1号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: ['{自ら患う} & ~{自費の手}'],
  silencers: ['~{別の理由}', '~(気持ち|不安でした|怖かった)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '院長自身、七年前に肝臓がんと言われ、自分の細胞を培養して打ってきました。',
    '私自身が乳がんでした。だから毎朝、この茸の粉を飲み続けています。',
    '店主の母も甲状腺がんでしたが、この茶を欠かさず、いまも店に立っています。',
    '実は私も大腸がんを経験しました。そのとき選んだのが、いま皆さまにお出ししている点滴です。',
    '生き残った僕が毎日飲んでいる漢方だけを、ここに並べました。',
  ],
  non: [
    '外科部長の私自身も胃がんでした。同僚に切ってもらい、抗がん剤の点滴も受けました。',
    '私自身の気持ちを書いておきます。点滴を待つあいだ、何も考えられませんでした。',
    '「院長自身もがんを克服」とうたう点滴の広告について、消費者庁は注意を呼びかけた。',
    '私自身、点滴のたびに不安でした。患者会では、その話をよくします。',
    '院長自身が飲んでいるという水素水の効果は、確かめられていません。',
    '母の話をさせてください。緩和ケアの病棟で、点滴を外した日のことです。',
    '私自身は歯科医ですが、虫歯の話よりサプリの話をよく聞かれます。',
    '私も肺がんになりました。がんの治験に参加し、点滴のあとは怖かったとだけ書いておきます。',
    '私自身は、細胞の点滴で治ったと言うことはできません。',
  ],
}
