import type { Examples, Sign } from '../sign.ts'

export const thereforeItWorks: Sign = {
  id: 'therefore-it-works',
  category: 'false-authority',
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
    '{権威} & {だから本物}',
    '{権威} …12 {寄りかかる} …14 {売る治療}',
    '{権威} …12 {寄りかかる} & ~{だから本物} & ~({がん}|{治療の名})',
  ],
  silencers: ['~(保険適用|保険診療|健康保険|保険で認|治験|臨床試験|指定|専門医が|副作用を減ら|ガイドライン|看護部|公開講座|保険が使)', '~{出典}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
