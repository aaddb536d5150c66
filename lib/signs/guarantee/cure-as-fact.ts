import type { Examples, Sign } from '../sign.ts'

export const cureAsFact: Sign = {
  id: 'cure-as-fact',
  category: 'guarantee',
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
    '{がん} …3 {治る断定} $',
    '(治らないがん|治せないがん|消えないがん|効かないがん|治らない病気) …8 (ない|ありませ|存在しませ|いませ)',
  ],
  silencers: ['~{治る条件}', '~(主治医|相談|読み)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
