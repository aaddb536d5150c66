import type { Examples, Sign } from '../sign.ts'

export const immuneCellsOffered: Sign = {
  id: 'immune-cells-offered',
  category: 'unproven-immunotherapy',
  tier: 'conditional',
  title: {
    ja: '効き目が確かめられていない免疫の治療をすすめている',
    easy: '効（き）くか わかっていない 免疫（めんえき）の治療（ちりょう）を すすめている',
    en: 'Offers an immunotherapy whose effect is not established',
  },
  why: {
    ja: 'NK細胞、樹状細胞、がんワクチンなどの自費の治療は、がんに効くことも安全であることも確かめられていません。同じ「免疫療法」という名前でも、健康保険で受けられる薬とは別のものです。',
    easy: 'お金（かね）を 全部（ぜんぶ）自分（じぶん）で はらう 免疫の治療は、効くか わかっていません。病院（びょういん）の 保険（ほけん）の 薬（くすり）とは ちがいます。',
    en: 'Self-pay treatments with NK cells, dendritic cells or cancer vaccines have not been shown to work or to be safe. They share the name “immunotherapy” with insured drugs but are something else.',
  },
  ask: {
    ja: 'この治療は、私のがんに効くことが確かめられていますか。健康保険は使えますか。使えないのはなぜですか。',
    easy: 'この治療は 私（わたし）の がんに 効くと わかっていますか。保険は 使（つか）えますか。',
    en: 'Has this been shown to work for my cancer? Is it covered by health insurance, and if not, why not?',
  },
  basis: [
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9の2（自由診療で示すこと）',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: [
    '{免疫の品} & ~{がんの話}',
    '{免疫の品} & {申し出}',
    '{免疫の品} & {並べる印}',
    '{免疫の品} & (第4の|第四の|4つ目の|四つ目の) …2 (治療|がん治療|選択肢|療法)',
    '{免疫の品} …10 (攻める|攻めます|たたき起こ|呼びさま|処方します|はじめました|始めました|行っています|対応可|投与できます)',
  ],
  silencers: ['~{よその声}', '~(チェックポイント阻害薬|オプジーボ|キイトルーダ)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '膵がんの方の樹状細胞を、院内でていねいにお育てします。',
    '六本木で受けられるNK細胞療法、土曜も採血。',
    '★活性化リンパ球★15万円',
    '転移のある方にも、γδT細胞の点滴をしております。',
    'がん免疫点滴、はじめての方は九十分。',
    '自家がんワクチンで、再発の芽に先回りします。',
    '副作用の少ない第４の治療、免疫細胞治療',
    '眠った力をγδで呼びさます',
  ],
  non: [
    '免疫療法とは、体の免疫を使ってがんを治療する方法の総称です。',
    'がん免疫療法の効果は、まだ確かめられていないものが多くあります。',
    'NK細胞の点滴を受けた二人が、感染症で入院した。',
    '樹状細胞ワクチンの治験に参加する膵がんの方を募集しています。',
    '「がん免疫細胞療法で必ず良くなる」という広告には注意しましょう。',
    '免疫細胞療法を検討している方は、まず主治医とよく話し合ってください。',
    '当院ではがんの免疫細胞療法を行っておりません。',
    '当院のがん免疫療法は、オプジーボの点滴です。',
    '犬の腫瘍に、活性化リンパ球療法。動物病院でご相談を。',
    '細胞治療の効果は確立されていません。総額200万円、がんの方はまず標準治療を。',
    'NK細胞は、生まれつき体に備わった免疫の一員である。',
    '「第四の治療、免疫療法」という広告に注意してください。',
    '「γδでがんを攻める」という広告に注意。',
  ],
}
