import type { Examples, Sign } from '../sign.ts'

export const effectRate: Sign = {
  id: 'effect-rate',
  category: 'efficacy-figure',
  tier: 'conditional',
  title: {
    ja: '出どころの分からない効果や満足の割合がある',
    easy: '「◯％に 効（き）いた」という 数字（すうじ）',
    en: 'A rate of effect or satisfaction without its source',
  },
  why: {
    ja: '何人を、いつ、どう調べた数字なのかが書かれていません。続けられなかった人を除いたり、「変わらない」を効果に数えたりすると、割合は高くなります。',
    easy: '何人（なんにん）を しらべたのか 書（か）いてありません。やめた人を 数（かぞ）えないと、数字（すうじ）は よくなります。',
    en: 'It does not say how many people were studied, when and how. Leaving out those who stopped, or counting “no change” as an effect, makes a rate high.',
  },
  ask: {
    ja: 'その割合は、何人のうち何人ですか。途中でやめた方も入っていますか。どこに発表されていますか。',
    easy: '何人中（なんにんちゅう）何人ですか。やめた人も 入（はい）っていますか。',
    en: 'How many out of how many is that? Are those who stopped counted? Where is it published?',
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
      section: '虚偽広告（「○%の満足度」）',
      url: 'https://mc-pub.com/webguide/ad05/',
      confidence: 'S',
    },
  ],
  patterns: ['{大半} & {良い結果}', '{率語} …14 ({数%}|{数人}|ゼロ)', '{数人} …14 (著効|有効|縮小|変わらず|消失)'],
  silencers: ['~{出典}', '~{別の理由}', '(乗客|枕|返品|講演の数字|英語|薬が効いた二割|打者)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'がんの縮小率は87％、当院の免疫点滴です。',
    '通われた方の十人に八人が、告げられた余命を越えておられます。',
    '患者様の九割が「体調が良くなった」と実感。',
    '当院の有効率は48％です。',
    '今月の結果：縮小 5名、変わらず 6名',
  ],
  non: [
    '奏効率は31％でした（国際試験、n＝330）。残りの方には別の薬を考えます。',
    '「有効率87％」のように、方法を示さない表示は認められません。',
    '九割の方に効くというのは本当ですか。',
    '「八割が縮小」とうたう診療所は、県に人数を示せなかった。',
    '5年生存率は地域がん登録の集計で65％です。',
    '満足度98％の枕、いびきが消えた人も。',
    '髪は九割の方で抜けますが、終われば良くなる方が多いと説明します。副作用の手引きより。',
    '満足度は75％でした。2023年の外来1,204名に配布、回収率61％。',
    '効いた人が六割という数字から、長く生きられると言えるか。理由とともに答えなさい。',
    '手術の成功率は98％です。',
    '薬が効いた二割に入っただけ、残りの八割の方にも元気でいてほしい、と彼女は話す。',
  ],
}
