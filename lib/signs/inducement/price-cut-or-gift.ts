import type { Examples, Sign } from '../sign.ts'

export const priceCutOrGift: Sign = {
  id: 'price-cut-or-gift',
  category: 'inducement',
  tier: 'conditional',
  title: {
    ja: '割引や贈り物で治療をすすめている',
    easy: '安（やす）くする、プレゼントを あげると 書（か）いている',
    en: 'Discounts or gifts',
  },
  why: {
    ja: '値引きや贈り物は、治療が自分に合うかどうかとは関係がありません。医療の広告では、費用を強調したり治療と関係のない物で誘ったりすることは適切でないとされています。',
    easy: '安いことと、自分（じぶん）に 合（あ）う 治療（ちりょう）かは べつの 話（はなし）です。',
    en: 'A lower price or a gift says nothing about whether a treatment suits you. Medical advertising should not stress price or lure with things unrelated to care.',
  },
  ask: {
    ja: '全部で何回受けて、全部でいくらかかりますか。途中でやめたら、お金は戻りますか。',
    easy: 'ぜんぶで 何回（なんかい）、いくら かかりますか。やめたら お金（かね）は もどりますか。',
    en: 'How many sessions in all, and what is the total? If I stop, is money returned?',
  },
  basis: [
    {
      document: '医療広告ガイドライン',
      version: '2022-12',
      section: '第3の1(8)ア 品位を損ねる内容',
      url: 'https://note.com/labcoat/n/ncb3596bf8100',
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
    '{おまけ} & ~({がんの話}|{売られる品}) & ~({自費の場}|{申し出}|{売られる品}|{細胞語})',
    '無料 & ~{申し出} & ~{がんの話}',
    '{数円} …16 {数円} & (→|通常|のところ|定価|旧) & ~({がんの話}|{売られる品})',
  ],
  silencers: ['~{よその声}', '~(駐車|治療の話|売り場)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'ご家族でお申し込みの方は、二回目の細胞点滴が半額になります。',
    '今月はがんの方の初回相談が無料、遠方の方はオンラインで。',
    'がんの点滴 通常 三十三万円のところ 二十四万円',
    '資料をお取り寄せの方に、水素のサプリをプレゼント。がんのご家族もどうぞ。',
    'がん免疫コースを六回で申し込むと、七回目はいただきません。',
    'モニターの方は、光免疫が六割引です。',
  ],
  non: [
    'がん相談支援センターの相談は無料です。どなたでも利用できます。',
    '「今だけ半額」というがん治療の広告に注意してください。',
    '乳がん検診の無料クーポンを、市からお送りします。',
    '割引やプレゼントを強調する表現は、がんの医療広告ガイドラインで品位を損ねるとされる。',
    '駐車場の割引券を、がんの点滴の方にお渡しします。',
    'がん保険のお申し込みキャンペーン、商品券をプレゼント。',
    'がんの経験者の集まりです。参加無料、お茶はどうぞ。治療の話は出ません。',
    '愛犬の腫瘍の手術が早割で半額に。動物病院へどうぞ。',
    'がんの薬の値段が、一錠四千円から三千円に下がったと厚労省が発表した。',
    '肌のコスメが初回半額。がんの方のご相談は売り場へどうぞ。',
    'がんの方のお口の検診は、初回が半額になります。',
  ],
}
