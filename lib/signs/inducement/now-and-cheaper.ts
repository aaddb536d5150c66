import type { Examples, Sign } from '../sign.ts'

export const nowAndCheaper: Sign = {
  id: 'now-and-cheaper',
  category: 'inducement',
  tier: 'conditional',
  title: {
    ja: 'x',
    easy: 'x',
    en: 'x',
  },
  why: {
    ja: 'x',
    easy: 'x',
    en: 'x',
  },
  ask: {
    ja: 'x',
    easy: 'x',
    en: 'x',
  },
  basis: [],
  patterns: [
    '{今だけ語} & {得語} & {自費医療}',
    '^{今だけ語} …8 {得語} $',
    '^{今だけ語} …8 {今だけ語} …6 {得語} $',
    '{急かし} & ~({がん}|{自費医療})',
    '^(決断は今日|明日では遅)',
    '{自費医療} …14 (半額|円引き|万円引|割引|%off|%オフ|タダ|半分です|サービスし|進呈|プレゼント|月々|金利)',
  ],
  silencers: ['~(消費生活|補助|助成|市民|検診|自治体|持ち帰)', '~{よその声}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
