import type { Examples, Sign } from '../sign.ts'

export const whyStill: Sign = {
  id: 'why-still',
  category: 'standard-care-denigration',
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
    '{まだ受ける} & ~({がん}|手術|抗がん剤|放射線|病院)',
    '(抗がん剤|手術|放射線|標準治療|化学療法) …10 (治った人|治った例|助かった人|治るのか|治るの|治せるの|受けますか|続けますか|やりますか|切りますか)',
  ],
  silencers: ['~(主治医|相談|ことがあ|つらさ|ますか、|看護師|支援)', '~{よその声}'],
  alsoWhen: ['asked'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
