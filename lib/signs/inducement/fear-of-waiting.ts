import type { Examples, Sign } from '../sign.ts'

export const fearOfWaiting: Sign = {
  id: 'fear-of-waiting',
  category: 'inducement',
  tier: 'conditional',
  title: {
    ja: '待つことへの不安で急がせている',
    easy: '「待（ま）つと おそくなる」と 急（いそ）がせている',
    en: 'Fear of waiting',
  },
  why: {
    ja: '「抗がん剤の前に採血だけでも」「迷う間にも進む」といった言葉は、落ち着いて考える時間を短くします。細胞の保存や採血を急ぐ必要があるかどうかは、主治医に確かめられます。',
    easy: '「早（はや）くしないと」と 言（い）われると、あせります。急ぐ 必要（ひつよう）が あるか、病院（びょういん）の 先生（せんせい）に 聞（き）けます。',
    en: '“At least have blood drawn before chemotherapy”, “it grows while you hesitate”: such words shorten the time to think. Your doctor can tell whether there is any hurry.',
  },
  ask: {
    ja: '今日決めないと、私の場合は何が変わりますか。主治医の先生にも同じことを聞いてよいですか。',
    easy: '今日（きょう） 決（き）めないと、何（なに）が かわりますか。病院の先生に 聞いても いいですか。',
    en: 'What would change in my case if I do not decide today? May I ask my doctor the same question?',
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
    '{待てない} & ~({がんの話}|{細胞語})',
    '{今すぐ電話} & ~(手遅れになる前|手遅れになり|間に合わなくなる)',
    '(今すぐ|いますぐ|すぐに) …8 (始めないと|しないと|受けないと|やらないと) …6 手遅れ',
  ],
  silencers: ['~{よその声}', '~(急がせる|数日考える|歯の|願って)'],
  alsoWhen: ['asked'],
  reviewed: '2026-11-22',
}

export const examples: Examples = {
  match: [
    '迷っている時間も、がんは待ってくれません。',
    '抗がん剤が始まる前に、採血だけでもお済ませください。',
    '細胞は元気なうちに。お返事を待っている間にも、がんは広がります。',
    'きょう決めていただければ、がんに先を越されずにすみます。',
    '一日も早い培養が、膵がんの方の明日を変えます。',
    '今すぐお電話を！手遅れになる前に',
    '今すぐ始めないと手遅れになります',
  ],
  non: [
    '抗がん剤の前に急いで採血をする必要はありません。細胞の保管の効果は確かめられていません。',
    '「がんは待ってくれません」と急がせる説明を受けたら、一度帰って主治医に話しましょう。',
    '抗がん剤が始まる前に、歯の治療を済ませておきましょう。',
    '抗がん剤の二回目が来週でも、数日考える時間はあります。',
    '迷っている時間は、無駄ではありません。がん相談支援センターで一緒に考えられます。',
    '一日も早い回復を、がん病棟の看護師一同が願っています。',
    'がんは一日で倍になる、という説は誤りである。',
    '一刻も早い救助を、と消防が呼びかけた。がんとは関係がない。',
    '次の抗がん剤までに、インフルエンザの予防接種を受診のときに相談してください。',
    '今すぐ予約をと手遅れになる前にと急がせる広告に注意してください。',
    '今すぐ受けないと手遅れになる、とあおる広告に注意してください。',
  ],
}
