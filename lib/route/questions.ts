/** Questions worth asking, by topic, in our own words. Short enough to read aloud. */
import type { Trilingual } from '../language/trilingual.ts'
import { t } from './step.ts'

export const topicIds = ['illness', 'treatment', 'evidence', 'cost', 'side-effects', 'life', 'self-pay'] as const
export type TopicId = (typeof topicIds)[number]

/** Whom it is for: the present doctor, the doctor of the second opinion, the centre, or a clinic that offers self-pay treatment. */
export type Asked = 'doctor' | 'second' | 'centre' | 'clinic'

export interface Question {
  /** Stable: the sheet keeps it. */
  readonly id: string
  readonly topic: TopicId
  readonly to: readonly Asked[]
  readonly text: Trilingual
}

export interface Topic {
  readonly id: TopicId
  readonly title: Trilingual
}

export const topics: readonly Topic[] = [
  { id: 'illness', title: t('病気のこと', '病気（びょうき）のこと', 'The illness') },
  { id: 'treatment', title: t('治療と、ほかの方法', '治療（ちりょう）のこと', 'Treatment and alternatives') },
  { id: 'evidence', title: t('確かめられていること', 'たしかめられていること', 'What is known about it') },
  { id: 'cost', title: t('費用と期間', 'お金（かね）と、かかる日にち', 'Cost and time') },
  { id: 'side-effects', title: t('副作用と、困ったとき', '体がつらくなったとき', 'Side effects and what then') },
  { id: 'life', title: t('くらしのこと', '生活（せいかつ）のこと', 'Daily life') },
  {
    id: 'self-pay',
    title: t(
      '自由診療をすすめられたとき',
      '健康保険（けんこうほけん）が使（つか）えない治療（ちりょう）のとき',
      'If you are offered self-pay treatment',
    ),
  },
]

const q = (id: string, topic: TopicId, to: readonly Asked[], text: Trilingual): Question => ({ id, topic, to, text })

export const questions: readonly Question[] = [
  q(
    'what-illness',
    'illness',
    ['doctor', 'second'],
    t(
      '私のがんは、どんな種類で、どこにあり、どのくらい進んでいますか。',
      'わたしのがんは、どんながんですか。どこにありますか。',
      'Which kind of cancer do I have, where is it, and how far has it gone?',
    ),
  ),
  q(
    'how-sure',
    'illness',
    ['doctor', 'second'],
    t(
      '診断は、どの検査で分かりましたか。ほかに確かめたほうがよいことはありますか。',
      'どの検査（けんさ）で、わかりましたか。もっと検査（けんさ）をしますか。',
      'Which tests showed it? Is there anything still to be confirmed?',
    ),
  ),
  q(
    'if-we-wait',
    'illness',
    ['doctor', 'second'],
    t(
      '治療を決めるまで、どのくらい待てますか。',
      'いつまでに、きめますか。待（ま）ってもよいですか。',
      'How long can the decision wait?',
    ),
  ),
  q(
    'why-this',
    'treatment',
    ['doctor'],
    t(
      'この治療をすすめる理由は何ですか。めざすのは、治すこと、延ばすこと、やわらげることのどれですか。',
      'どうして、この治療（ちりょう）ですか。何のためにしますか。',
      'Why this treatment? Is it meant to cure, to gain time, or to ease?',
    ),
  ),
  q(
    'what-else',
    'treatment',
    ['doctor', 'second'],
    t(
      'ほかに、どんな方法がありますか。それぞれのよい点とつらい点は何ですか。',
      'ほかの治療（ちりょう）は、ありますか。よいところと、つらいところは何ですか。',
      'What other ways are there, and what speaks for and against each?',
    ),
  ),
  q(
    'standard',
    'treatment',
    ['doctor', 'second', 'centre'],
    t(
      '私の場合の標準治療（いちばんよく確かめられた治療）は何ですか。',
      'わたしのがんで、一番（いちばん）よくたしかめられた治療（ちりょう）は、何ですか。',
      'What is the standard treatment, the best-tested one, in my case?',
    ),
  ),
  q(
    'no-treatment',
    'treatment',
    ['doctor', 'second'],
    t(
      '治療をしない場合は、どうなると考えられますか。',
      '治療（ちりょう）をしないと、どうなりますか。',
      'What is likely to happen without treatment?',
    ),
  ),
  q(
    'same-for-yours',
    'treatment',
    ['doctor', 'second'],
    t(
      '先生のご家族だったら、どの順番で考えますか。',
      '先生の家族（かぞく）なら、どうしますか。',
      'If it were somebody in your own family, how would you go about it?',
    ),
  ),
  q(
    'trial',
    'treatment',
    ['doctor', 'second', 'centre'],
    t(
      '私が参加できる臨床試験（治験）はありますか。',
      '新（あたら）しい治療（ちりょう）をたしかめる研究（けんきゅう）に、入れますか。',
      'Is there a clinical trial I could take part in?',
    ),
  ),
  q(
    'how-many-helped',
    'evidence',
    ['doctor', 'second', 'clinic'],
    t(
      '同じ病状の人100人のうち、よくなる人、変わらない人、悪くなる人は、およそ何人ですか。',
      '同（おな）じ病気（びょうき）の100人の中で、よくなる人は何人くらいですか。',
      'Of 100 people in my situation, about how many get better, stay the same, or get worse?',
    ),
  ),
  q(
    'tested-on-people',
    'evidence',
    ['doctor', 'second', 'clinic'],
    t(
      'その効果は、人で、ほかの治療と比べて確かめられていますか。',
      '人で、たしかめましたか。ほかの治療（ちりょう）とくらべましたか。',
      'Has it been tested in people, against other treatment?',
    ),
  ),
  q(
    'guideline',
    'evidence',
    ['doctor', 'second'],
    t(
      '学会の診療ガイドラインでは、どう書かれていますか。',
      '先生たちのきまりの本（ほん）には、どう書いてありますか。',
      'What do the medical societies’ guidelines say?',
    ),
  ),
  q(
    'does-it-fit-me',
    'evidence',
    ['doctor', 'second'],
    t(
      'その結果は、私の年齢や体の状態にも当てはまりますか。',
      'わたしの体でも、同（おな）じですか。',
      'Does that hold for somebody of my age and health?',
    ),
  ),
  q(
    'total-cost',
    'cost',
    ['doctor', 'centre'],
    t(
      '全部で、どのくらいの費用がかかりますか。保険は使えますか。',
      '全部（ぜんぶ）で、いくらですか。健康保険（けんこうほけん）は使（つか）えますか。',
      'What will it cost in all, and is it covered by insurance?',
    ),
  ),
  q(
    'how-long',
    'cost',
    ['doctor', 'second'],
    t(
      '何回、どのくらいの期間、通いますか。入院はありますか。',
      '何回（なんかい）、行きますか。入院（にゅういん）しますか。',
      'How many sessions, for how long, and will I be in hospital?',
    ),
  ),
  q(
    'support-for-cost',
    'cost',
    ['centre'],
    t(
      '費用の負担を軽くする制度で、私が使えるものはありますか。',
      'お金（かね）を助（たす）けてくれる制度（せいど）は、ありますか。',
      'Is there public support with the cost that I can use?',
    ),
  ),
  q(
    'when-to-stop',
    'cost',
    ['doctor', 'second', 'clinic'],
    t(
      '続けるか、やめるかは、いつ、何を見て決めますか。',
      'つづけるか、やめるか、いつきめますか。',
      'When, and by what, do we decide whether to go on?',
    ),
  ),
  q(
    'which-side-effects',
    'side-effects',
    ['doctor', 'second'],
    t(
      'どんな副作用が、どのくらいの人に、いつごろ出ますか。',
      '体がつらくなることは、ありますか。いつ、つらくなりますか。',
      'Which side effects are there, how common are they, and when do they come?',
    ),
  ),
  q(
    'who-at-night',
    'side-effects',
    ['doctor', 'clinic'],
    t(
      '夜や休みの日に具合が悪くなったら、どこに電話すればよいですか。',
      '夜（よる）や休（やす）みの日は、どこに電話（でんわ）しますか。',
      'Whom do I call at night or on a holiday if I feel unwell?',
    ),
  ),
  q(
    'lasting-effects',
    'side-effects',
    ['doctor', 'second'],
    t(
      '治療のあとに、残る症状はありますか。',
      '治療（ちりょう）のあとも、つらいことがありますか。',
      'Can anything stay with me after treatment?',
    ),
  ),
  q(
    'relief',
    'side-effects',
    ['doctor', 'centre'],
    t(
      'つらさをやわらげる治療（緩和ケア）は、今から受けられますか。',
      '痛（いた）いときや、つらいときの治療（ちりょう）は、ありますか。',
      'Can I have palliative care, to ease things, from now on?',
    ),
  ),
  q(
    'work',
    'life',
    ['doctor', 'centre'],
    t('仕事や家事は、どのくらい続けられますか。', '仕事（しごと）は、できますか。', 'How far can I go on with work and housework?'),
  ),
  q(
    'family-talk',
    'life',
    ['centre'],
    t(
      '家族や子どもに、どう話せばよいですか。',
      '家族（かぞく）や子どもに、どう話しますか。',
      'How can I talk about it with my family and children?',
    ),
  ),
  q(
    'what-matters',
    'life',
    ['doctor', 'second'],
    t(
      '私が大切にしたいのは、このことです。それに合う治療はどれですか。',
      'わたしは、これが大切（たいせつ）です。どの治療（ちりょう）がよいですか。',
      'This is what matters most to me. Which treatment fits that?',
    ),
  ),
  q(
    'alone',
    'life',
    ['centre'],
    t(
      '一人ぐらしで、通院や家のことが心配です。使える手助けはありますか。',
      '一人で住（す）んでいます。手伝（てつだ）ってくれる人は、いますか。',
      'I live alone. What help is there with getting to hospital and at home?',
    ),
  ),
  q(
    'why-not-insured',
    'self-pay',
    ['clinic', 'doctor', 'centre'],
    t(
      'この治療は、なぜ公的な医療保険で受けられないのですか。',
      'どうして、健康保険（けんこうほけん）が使（つか）えませんか。',
      'Why is this treatment not covered by public insurance?',
    ),
  ),
  q(
    'approved',
    'self-pay',
    ['clinic'],
    t(
      '使う薬や細胞は、このがんの治療として国の承認を受けていますか。',
      'この薬（くすり）は、わたしのがんの薬（くすり）として、国がみとめていますか。',
      'Are the drugs or cells approved in Japan for treating this cancer?',
    ),
  ),
  q(
    'everything-in-yen',
    'self-pay',
    ['clinic'],
    t(
      '検査や追加の分も入れて、全部でいくらですか。途中でやめたら、返ってきますか。',
      '全部（ぜんぶ）で、いくらですか。やめたら、お金（かね）は返（かえ）りますか。',
      'What is the total, tests and extras included? If I stop, is anything refunded?',
    ),
  ),
  q(
    'take-it-home',
    'self-pay',
    ['clinic'],
    t(
      '説明の書類を持ち帰って、今の担当医に見せてもよいですか。今日決めなくてもよいですか。',
      'この紙（かみ）を、今の先生に見せてもよいですか。今日（きょう）きめなくてもよいですか。',
      'May I take the papers to my doctor? Is it all right not to decide today?',
    ),
  ),
  q(
    'who-looks-after',
    'self-pay',
    ['clinic'],
    t(
      '具合が悪くなったとき、どこで、だれが診てくれますか。',
      '体が悪（わる）くなったら、だれが見てくれますか。',
      'If I become unwell, who will look after me, and where?',
    ),
  ),
  q(
    'with-present-treatment',
    'self-pay',
    ['doctor'],
    t(
      '（今の担当医に）この治療を考えています。今の治療に影響しますか。',
      '（今の先生に）この治療（ちりょう）を考（かんが）えています。今の治療（ちりょう）は、だいじょうぶですか。',
      '(To your present doctor) I am thinking about this. Would it affect my present treatment?',
    ),
  ),
]
