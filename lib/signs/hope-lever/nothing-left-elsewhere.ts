import type { Examples, Sign } from '../sign.ts'

export const nothingLeftElsewhere: Sign = {
  id: 'nothing-left-elsewhere',
  category: 'hope-lever',
  tier: 'conditional',
  title: {
    ja: '「もう手がない」と言われた人に呼びかけている',
    easy: '「もう 治療（ちりょう）が ない」と 言（い）われた 人（ひと）に よびかけている',
    en: 'Calls to people told that nothing is left',
  },
  why: {
    ja: 'つらい時期の人に向けた呼びかけです。希望を持つことと、効くか分からない高額な治療を受けることは、別々に考えられます。',
    easy: 'つらい 人に よびかける 言葉（ことば）です。希望（きぼう）を もつことと、高（たか）い 治療を 受（う）けることは べつです。',
    en: 'This calls to people in a hard moment. Hope is one thing, paying for a treatment of unknown effect another.',
  },
  ask: {
    ja: '私と同じように言われた人で、この治療で長く生きられた人は、何人のうち何人ですか。つらさを和らげる治療も一緒に受けられますか。',
    easy: '同（おな）じ 人の 何人（なんにん）が 長（なが）く 生（い）きましたか。痛（いた）みの 治療も 受けられますか。',
    en: 'Of people told the same as I was, how many lived longer with this? Can care for symptoms continue alongside?',
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
  patterns: ['{宣告} & ~({呼びかけ}|{誰でも}|{まだある}|あなた)'],
  silencers: ['~{よその声}', '~{支え}'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '「打つ手がない」と言われた方へ。私たちの引き出しには、まだ続きがあります。',
    '余命を告げられたあなたへ。当院の扉はいつも開いています。',
    'ホスピスの見学を予約された方こそ、一度お電話をください。',
    'ステージ4と言われても、まだ選べる点滴があります。',
    '薬が尽きたと聞いた日から、始められる治療があります。',
  ],
  non: [
    '「もう治療法がない」と言われた方へ。痛みや息苦しさを和らげる治療は続けられます。',
    '余命の数字は、多くの人の真ん中の値である。',
    '「末期でもあきらめないで」という広告に注意してください。',
    'ホスピスの見学は予約制です。ご家族だけでも、気持ちを話しに来てください。',
    '余命を告げられた方とご家族の相談を、がん相談支援センターでお受けします。',
    'ステージ4の大腸がんに対する手術の試験の参加者を募集しています。',
    '「打つ手がない」と言われた原告は、点滴の契約を結んだ。',
    '緩和ケアを勧められた方へ。訪問診療や介護の制度をご案内します。',
    '余命と言われても、まだできるリハビリがあります。',
    '末期の腎不全の方は、透析の外来で説明を受けられます。担当医にお尋ねください。',
    '余命と言われても、サロンで泣いて笑って過ごせます。',
  ],
}
