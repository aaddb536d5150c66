import type { Examples, Sign } from '../sign.ts'

export const goodNewsTold: Sign = {
  id: 'good-news-told',
  category: 'testimonial',
  tier: 'prohibited',
  title: {
    ja: 'よくなった知らせや感謝を載せている',
    easy: '「よくなった」という 声（こえ）を のせている',
    en: 'Good news and thanks are passed on',
  },
  why: {
    ja: 'よかった方の知らせは届きますが、よくならなかった方の知らせは載りません。一人の話では、ほかの治療の影響とも見分けられません。',
    easy: 'よくならなかった 人の 声は のりません。一人（ひとり）の 話では、ほんとうに 効（き）いたか わかりません。',
    en: 'Good news is passed on; news of those who did not get better is not. From one story the effect of other treatments cannot be told apart.',
  },
  ask: {
    ja: '同じ治療を受けて、よくならなかった方は何人いますか。この方は、ほかにどんな治療を受けましたか。',
    easy: 'よくならなかった人は 何人（なんにん）ですか。この人は ほかの 治療（ちりょう）も 受（う）けましたか。',
    en: 'How many people did not get better with the same treatment? What other treatment did this person have?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第2版案）',
      version: '2023-01-12',
      section: '体験談・口コミサイトから転載・体験談の編集',
      url: 'https://wic-net.com/material/document/7150/2',
      confidence: 'R',
    },
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9 第1号',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: [
    '{身内} …10 {がん} …24 {朗報} & ~{自費の手}',
    '{おかげ} & ~({暮らしの喜び}|{朗報}) & ~{自費の手}',
    '{声の見出し} & {朗報} & ~({がん}|{自費の手}|マーカー|黄疸|腹水|腫瘍|転移|主治医|痛み止め|もう怖くな)',
    '{絶望の前} …40 ({暮らしの喜び}|{今も元気}) & (ました|ています|です|ます)',
    '{口々} & ~({朗報}|{おかげ}|マーカー) & ~({自費の手}|待合室|マーカー|{がん})',
    '(末期|余命宣告|ステージ4|ステージiv|がん) …3 (からの帰還|からの生還|からの復活|からの奇跡)',
    '{自分も} …20 ({朗報}|乗り越え) & ~({自費の手}|療法)',
  ],
  silencers: ['~{別の理由}', '~(患者会|上映|映画|映画評|小説|選手|検診|行政|広告|思い出|両立)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '夫の胃がんは、この点滴で半分になりました。',
    '友人に勧められた漢方のおかげで、今年も田植えができます。',
    '★5　膵がんの転移が引いた！',
    '余命を告げられた方が、先週は孫と山登りを楽しみました。',
    '受けてよかったと皆さん口をそろえるがん外来',
    '余命宣告からの復活、続々。',
    '院長自身、この療法で大腸がんを乗り越えました。',
  ],
  non: [
    '母の胃がんは、手術と点滴で小さくなりました。',
    '患者会で、がんが消えたという体験談が話題に。',
    '漢方のおかげで眠れる、という声もありますが、効果は確立していません。',
    '口コミ：受付の方がやさしかった',
    '「母のがんが点滴で消えた」との広告は禁止されています。',
    '皆さん口をそろえて、採血室の番号が見にくいと言います。',
    '院長自身も手術を受け、いまは元気です。',
    '余命を告げられた夫が、抗がん剤のあいだに旅行に行けました。',
    '映画の感想：がんが消えたと告げる場面で泣いた。',
  ],
}
