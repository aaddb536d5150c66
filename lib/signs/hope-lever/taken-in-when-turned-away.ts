import type { Examples, Sign } from '../sign.ts'

export const takenInWhenTurnedAway: Sign = {
  id: 'taken-in-when-turned-away',
  category: 'hope-lever',
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
    '~{追い詰め} & {差し出す} & ~{差し出す者}',
    '{何でも誰でも} …16 {受け付ける}',
    '(末期|転移|骨|肺|肝臓|脳) …14 まで何でも',
    '~(あきらめないで|諦めないで) & (まだ方法|方法はあり|手はあり|道はあり|打つ手はあり|まだ道)',
    '(手遅れ|末期|余命) …6 (なんてな|なんて、な|という言葉は)',
  ],
  silencers: ['~{支え}', '~{よその声}', '~(相談支援|相談員|保険|治験|臨床試験|患者会|家族会|看護師|試合|対象:20|がんセンター|拠点病院|9回裏)'],
  alsoWhen: ['asked', 'negated'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
