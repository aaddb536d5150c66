import type { Examples, Sign } from '../sign.ts'

export const numbersAsProof: Sign = {
  id: 'numbers-as-proof',
  category: 'efficacy-figure',
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
    '{実績語} …6 {数人}',
    '{数人} …6 {人の行方} & ~({がん}|{治療の名})',
    '{数人} …4 (が回復|が克服|が完治|が生還|が寛解)',
    '{数の証} & ~({がん}|{治療の名}|療法)',
    '^{大半} …3 (です|でした|。) & ~{割合語} & ~({がん}|{治療の名}|元気)',
    '(マーカー|腫瘍) …8 (マイナス|▲|減|ダウン|-) …3 {数%}',
    '(標準|平均|病院|一般|ふつう|普通) …2 の倍 & (生き|生存|余命|寿命)',
    '(有効|著効|寛解|消失) …2 {数%}',
    '{大半} …24 (効いて|効きまし|止まりまし|元の生活|減った|減りまし|半分以下|消えて) & ~{がん}',
    '(response_rate|success_rate|survival_rate|remission_rate) …3 {数%}',
  ],
  silencers: ['~{出典}', '~{別の理由}', '~(集計|市内|県内|死亡|検診|自治体)'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [

  ],
  non: [

  ],
}
