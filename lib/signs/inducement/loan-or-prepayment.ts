import type { Examples, Sign } from '../sign.ts'

export const loanOrPrepayment: Sign = {
  id: 'loan-or-prepayment',
  category: 'inducement',
  tier: 'conditional',
  title: {
    ja: 'ローンや前払いをすすめている',
    easy: 'ローンや 先（さき）に はらうことを すすめている',
    en: 'Loans or payment in advance',
  },
  why: {
    ja: '先に全額を払うと、途中でやめにくくなります。自費の治療では、標準的な費用、期間、回数を分かりやすく示すことが求められています。',
    easy: '先に ぜんぶ はらうと、やめにくく なります。いくらか、何回（なんかい）か、先に 聞（き）きましょう。',
    en: 'Having paid everything makes it hard to stop. For self-pay treatment the usual cost, period and number of sessions must be made clear.',
  },
  ask: {
    ja: '途中でやめたとき、払ったお金はいくら戻りますか。その約束は、契約書のどこに書いてありますか。',
    easy: 'とちゅうで やめたら、お金（かね）は いくら もどりますか。紙（かみ）に 書（か）いてありますか。',
    en: 'If I stop, how much is returned, and where in the contract does it say so?',
  },
  basis: [
    {
      document: '医療法施行規則',
      version: '2024-03-25',
      section: '第1条の9の2（自由診療で示すこと）',
      url: 'https://wic-net.com/material/document/14072/8',
      confidence: 'R',
    },
  ],
  patterns: ['{払わせる} & ~({がんの話}|{売られる品})'],
  silencers: ['~{よその声}', '~(返還|住宅|夫の治療費|学費)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'がんの方には、医療ローンの審査が最短三十分で通ります。',
    '前納の一括払いで、細胞点滴の一回分をお引きします。',
    '月々三万円から、がん免疫のコースをお始めいただけます。',
    'お支払いの話は後にしましょう。がんの点滴を先に始められます。',
    '頭金なしの分割払いで、遺伝子点滴を六回。',
  ],
  non: [
    'がんの治療費の前払いを求められたら、その場で署名せず、書面を持ち帰りましょう。',
    '高額療養費や無利子の貸付について、がんの相談窓口で説明します。ローンを組む前にどうぞ。',
    '前払いの二億円は戻らず、がんの患者らが返還を求めた。',
    '「月々わずか」というがん治療の広告に注意してください。',
    'がん保険の保険料は月々千円からです。',
    '住宅ローンの団体信用生命保険には、がんの特約があります。月々の額はご相談ください。',
    '医療ローンで契約したがんの方から、消費生活センターに相談が寄せられた。',
    'お支払いはクレジットカードの分割払いも選べます（がん検診の窓口）。',
    'がんの治療と子の学費で、月々のやりくりが苦しい、と夫は笑う',
    '膵がんの夫の治療費を前払いした女性が、閉院の貼り紙の前に立つ',
  ],
}
