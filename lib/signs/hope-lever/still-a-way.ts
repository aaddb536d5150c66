import type { Examples, Sign } from '../sign.ts'

export const stillAWay: Sign = {
  id: 'still-a-way',
  category: 'hope-lever',
  tier: 'conditional',
  title: {
    ja: '「まだ道がある」と、その治療へ導いている',
    easy: '「まだ 道（みち）が ある」と さそっている',
    en: '“There is still a way”, toward this treatment',
  },
  why: {
    ja: '道があると言われると心が動きますが、その道が効くかどうかは、この言葉からは分かりません。ほかの道として、治験、症状を和らげる治療、別の病院の意見もあります。',
    easy: '「道がある」と 聞（き）くと うれしいです。でも 効（き）くかは わかりません。ほかの 病院（びょういん）に 聞くことも できます。',
    en: 'To hear of a way moves us, but the words do not tell whether it works. Other ways are trials, care for symptoms, and a second opinion.',
  },
  ask: {
    ja: 'その方法で、私と同じ病気の人はどうなりましたか。治験や、別の病院の意見を聞いてから決めてもよいですか。',
    easy: '同（おな）じ 病気（びょうき）の人（ひと）は どうなりましたか。ほかの病院に 聞いてから 決（き）めても いいですか。',
    en: 'What happened to people with my illness who took this way? May I first ask about trials and a second opinion?',
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
  patterns: ['{まだある} & ~{がんの話}', '{呼びかけ} & ~{宣告} & ~{自費の場}'],
  silencers: ['~{よその声}', '~{支え}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    'がんの次の一手は、ここにあります。',
    '道はまだ残っています。膵がんの方の駆け込み寺です。',
    'ほかの病院で断られました。それでも希望をつなぐ点滴があります。',
    '四つ目の道を、がんのあなたと歩きます。',
    '末期と言われました。扉の向こうに、当院の静かな部屋があります。',
  ],
  non: [
    'がんの次の一手として、治験があるかを担当医と一緒に考えます。',
    '「道はまだある」というがん治療の広告に注意してください。',
    'がんの駆け込み寺と呼ばれた診療所が、多額の前払い金を残して閉院した。',
    'がん患者の家族会は、もうひとつの家のような場所です。',
    '余命の話のあとでも、希望を聞いてもらえる面談を、緩和ケア外来で行っています。',
    'もう一つの治療の選択肢は、放射線です。保険で受けられるので、担当医に確かめましょう。',
    'がん病棟の奥の扉は、夜間は閉まります。面会の方は窓口へ。',
    'がんのつらさを抱えた方に、まだ早いと思わずに、痛みの相談をしてほしいのです。',
    '第三の患者会が、がんの町に生まれた。',
  ],
}
