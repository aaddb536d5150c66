import type { Examples, Sign } from '../sign.ts'

export const goodNewsTold: Sign = {
  id: 'good-news-told',
  category: 'testimonial',
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
    '{身内} …10 {がん} …24 {朗報} & ~{自費の手}',
    '~{おかげ} & {朗報} & ~{自費の手} & ~({がん}|{病む人}|{身内}|{絶望の前})',
    '{おかげ} & ~({暮らしの喜び}|{朗報}) & ~{自費の手}',
    '{声の見出し} & {朗報} & ~({がん}|マーカー|黄疸|腹水|腫瘍|転移)',
    '{絶望の前} …40 ({暮らしの喜び}|{今も元気}) & (ました|ています|です|ます)',
    '{口々} & ({朗報}|{暮らしの喜び}|マーカー) & ~({自費の手}|待合室|マーカー|{がん})',
    '{自分も} …20 ({朗報}|乗り越え) & ~({自費の手}|療法)',
  ],
  silencers: ['~{別の理由}', '~(患者会|上映|映画|映画評|小説|選手|検診|行政|広告|思い出|両立)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
