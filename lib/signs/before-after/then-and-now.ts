import type { Examples, Sign } from '../sign.ts'

export const thenAndNow: Sign = {
  id: 'then-and-now',
  category: 'before-after',
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
    '{前の時} …24 {後の時} & ~{病の影} & ~(cm|mm|センチ|ミリ|{影なし})',
    '{前の時} …30 {後の時} …24 {影なし} & ~{病の影}',
    '(消えた|消失した|縮んだ|小さくなった|なくなった) …6 {病の影} …10 ({ご覧}|画像|写真|mri|ct)',
    '(ct|mri|pet|エコー|画像|写真|レントゲン) …6 {ご覧} & ~({影なし}|腫瘍|がん|差|違い)',
    '{ご覧} & (ct|mri|pet|画像|写真|レントゲン) …3 (差|違い|変化)',
    '{検査値} …24 → …14 →',
    '(画像|写真|レントゲン|ct|mri) …20 {影なし} & ~(腫瘍|がん|転移|肺|骨)',
  ],
  silencers: ['~{別の理由}', '~(施設|撮影|検診|中庭|基準値|読み方|誤解|別人|説明なし|順序)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
