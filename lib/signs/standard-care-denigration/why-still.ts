import type { Examples, Sign } from '../sign.ts'

export const whyStill: Sign = {
  id: 'why-still',
  category: 'standard-care-denigration',
  tier: 'conditional',
  title: {
    ja: '「まだ病院の治療を？」と問いかけている',
    easy: '「まだ 病院（びょういん）の 治療（ちりょう）を？」と 聞（き）いている',
    en: 'It asks “why still” about hospital treatment',
  },
  why: {
    ja: 'いまの治療が遅れているように感じさせる問いかけです。続けるかやめるかは、問いかけの調子ではなく、効き目と負担の説明をもとに決められます。',
    easy: '今（いま）の 治療（ちりょう）を やめたくなる 聞（き）き方（かた）です。やめる前（まえ）に、先生（せんせい）と 話（はな）してください。',
    en: 'The question makes present treatment seem outdated. Going on or stopping can be decided on an explanation of benefit and burden, not on the tone of a question.',
  },
  ask: {
    ja: 'いまの治療を続けた場合とやめた場合で、見通しはどう変わりますか。（主治医へ）',
    easy: '今（いま）の 治療（ちりょう）を やめたら どうなりますか。（主治医（しゅじい）に）',
    en: 'How does the outlook change if I go on with my treatment, or stop? (for your doctor)',
  },
  basis: [
    {
      document: '医療広告規制におけるウェブサイト等の事例解説書（第4版案）',
      version: '2024-03-25',
      section: '科学的根拠が乏しい情報による誘導',
      url: 'https://wic-net.com/material/document/14070/18',
      confidence: 'R',
    },
    {
      document: '日本臨床腫瘍学会 がん免疫療法についての注意喚起',
      version: '2019-05-30',
      section: '',
      url: 'https://jmedj.co.jp/journal/paper/detail.php?id=12481',
      confidence: 'S',
    },
  ],
  patterns: [
    '{まだ受ける} & ~({がん}|手術|抗がん剤|放射線|病院|薬)',
    '(抗がん剤|手術|放射線|標準治療|化学療法) …10 (治った人|治った例|助かった人|治るのか|治るの|治せるの|受けますか|続けますか|やりますか|切りますか)',
  ],
  silencers: ['~(主治医|相談|ことがあ|つらさ|ますか、|看護師|支援)', '~{よその声}'],
  alsoWhen: ['asked'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'まだ抗がん剤を続けますか？',
    'もう病院は卒業しましょう。',
    '放射線だけで治せるのでしょうか？',
    'それでも手術を選びますか。',
    'いつまで病院の薬を飲み続けるのですか。',
  ],
  non: [
    'まだ手術を受けていない方へ、説明会のご案内です。',
    '抗がん剤を続けますか、休みますか。主治医と話しましょう。',
    '手術を受けますか、という問いに迷ったら、相談員へ。',
    'もうやめたいと感じたら、主治医につらさを伝えてください。抗がん剤は変えられます。',
    '「まだ抗がん剤？」という広告に注意。',
    'まだ標準治療が続く方も、保険診療の窓口をご利用ください。',
    'まだ切りますか、と迫る広告が禁止された。手術の話。',
    'まだ薬が残っている方は、薬剤師へ。抗がん剤の話です。',
    'まだ続けている抗がん剤の副作用は、看護師に話してください。もうやめる前に。',
    'それでも手術を選んだ母。家族会で話を聞いた。',
  ],
}
