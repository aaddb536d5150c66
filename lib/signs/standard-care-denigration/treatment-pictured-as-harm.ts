import type { Examples, Sign } from '../sign.ts'

export const treatmentPicturedAsHarm: Sign = {
  id: 'treatment-pictured-as-harm',
  category: 'standard-care-denigration',
  tier: 'conditional',
  title: {
    ja: '手術や薬を「壊すもの」として描いている',
    easy: '手術（しゅじゅつ）や 薬（くすり）を「こわすもの」のように 書（か）いている',
    en: 'Surgery or drugs pictured as destruction',
  },
  why: {
    ja: '副作用はありますが、標準治療は、受けない場合より長く生きられることが多くの人で確かめられた治療です。たとえ話だけでは、効き目と副作用の大きさは比べられません。',
    easy: '副作用（ふくさよう）は あります。でも 病院（びょういん）の 治療（ちりょう）は、長（なが）く 生（い）きられると たしかめられた 治療です。',
    en: 'Standard care has side effects, but it has been shown in many people to give more life than going without. A metaphor cannot weigh benefit against harm.',
  },
  ask: {
    ja: '今の治療の副作用が心配です。副作用を軽くする方法や、量を変える方法はありますか。（主治医や、がん相談支援センターに聞いてみましょう）',
    easy: '副作用が こわいです。かるくする 方法（ほうほう）は ありますか。（先生（せんせい）に 聞（き）きましょう）',
    en: 'I am afraid of side effects. How can they be eased, or can the dose be changed? (Ask your doctor or a cancer support centre.)',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
  ],
  patterns: ['{壊す} & ~{いつもの治療}', '{三つの刃}', '{切らず} …12 {切らず} & ~(がん|治療|方法|手術|療法|点滴)'],
  silencers: ['~{よその声}', '~(息苦しさの相談|打撲|種まき)'],
  alsoWhen: ['asked'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '抗がん剤は、畑に除草剤をまき続けるようなものです。',
    '放射線が通ったあと、がんの方の体は焼け野原になってしまいます。',
    'がんの手術で失ったものは、二度と戻りません。',
    '毒を入れて、がんと一緒に自分まで倒れてしまうのですか。',
    '切る、焼く。がんには、もうひとつ静かな方法があります。',
    '髪も爪も差し出して、それで抗がん剤は何を返してくれましたか。',
    '髪を失わず、入院せず、いつもの暮らしのままで治療を。',
  ],
  non: [
    '抗がん剤を除草剤にたとえる説明は、正しくありません。',
    '「抗がん剤は毒だ」という広告に注意してください。',
    '抗がん剤で髪が抜けても、多くの方は治療が終わるとまた生えてくるので、焼け野原という言い方は誤解を招きます。',
    '手術のあとに体力が弱るのを防ぐため、理学療法士が手伝います。',
    '放射線の皮膚の赤みは、焼けたようになる症状で、数週間で落ち着きます。',
    '抗がん剤で疲れきったときは、看護師が話を聞きます。',
    '戦争で手術室まで焼けてしまった町に、がんの病院が建った。',
    '抗がん剤の副作用で痩せてしまった方には、栄養士が食事の工夫を説明します。',
    '体力を使い果たす前に、抗がん剤のつらさや息苦しさの相談を。',
    '畑を焼いて種まきを待つ春、がんの手術から三年です。',
    'がんを切らずに、薬に頼らずに治す、という広告に注意しましょう。',
  ],
}
