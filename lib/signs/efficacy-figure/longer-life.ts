import type { Examples, Sign } from '../sign.ts'

export const longerLife: Sign = {
  id: 'longer-life',
  category: 'efficacy-figure',
  tier: 'conditional',
  title: {
    ja: '「余命を越えた」「◯倍長く」と数で示している',
    easy: '「◯倍（ばい） 長（なが）く 生（い）きた」という 数字（すうじ）',
    en: 'Longer life given as a number',
  },
  why: {
    ja: '告げられる余命には幅があり、越える人は治療に関わらず大勢います。元気で通える人だけを数えると、長く生きたように見えます。',
    easy: '余命（よめい）は 大（おお）まかな 見（み）こみです。元気（げんき）な人だけを 数（かぞ）えると、長（なが）く見（み）えます。',
    en: 'A prognosis is a range and many people outlive it whatever they do. Counting only those well enough to come makes lives look longer.',
  },
  ask: {
    ja: '誰と比べて長いのですか。同じ病状で、この治療を受けなかった人と比べましたか。',
    easy: 'だれと くらべて 長（なが）いのですか。',
    en: 'Longer than whom? Was it compared with people in the same condition who did not have it?',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版）',
      version: '2024-03-28',
      section: '根拠不明の調査結果',
      url: 'https://wic-net.com/material/document/15522/7',
      confidence: 'R',
    },
    {
      document: '医療広告ガイドラインに関するQ&A',
      version: '2024-08-22',
      section: 'Q3-16',
      url: 'https://wic-net.com/material/document/16395/19',
      confidence: 'R',
    },
  ],
  patterns: ['{延命語} …24 {数倍}', '{数倍} …14 {延命語}', '{延命語} …30 {数人} & (越え|超え|裏切|お元気|お電話)'],
  silencers: ['~{出典}', '~{別の理由}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '生存期間が4.2倍に延びた、遺伝子の点滴。',
    '二倍長く生きられるという数字に、私自身が驚きました。',
    '余命を告げられた二百人のうち、百五十人がその日を越えておられます。',
    '平均余命は当店調べで三倍です。',
    '主治医の余命を裏切った方、累計2,300人。',
  ],
  non: [
    '生存期間が二倍になるかどうかは、確かめられていません。',
    '「余命が四倍に」とうたう広告に注意してください。',
    '余命は三倍に延びますか。',
    '生存期間は中央値で1.3倍でした（比較試験、有害事象あり）。',
    '生存期間は二倍でした（当院の2014～2016年診断の208名）。',
    '余命を越えた百人の話は、治療の効果を示すものではありません。',
    '余命三年のバッテリーが二倍長持ち。',
    '余命半年と言われた五人が元気に越えたという話を、記者は確かめられなかった、と報じた。',
    '抗がん剤で余命が二倍になる人もいます。',
  ],
}
