/** What keeps people from asking, and what a second opinion is not. */
import type { Trilingual } from '../language/trilingual.ts'
import { type Line, type Phrase, type StepId, t } from './step.ts'
import { choose } from './steps/choose.ts'

export const hurdleIds = ['where', 'doctor', 'cost'] as const
export type HurdleId = (typeof hurdleIds)[number]

export interface Hurdle {
  readonly id: HurdleId
  readonly title: Trilingual
  readonly lines: readonly Line[]
  /** What one might say. */
  readonly words?: readonly Phrase[]
  /** The step that deals with it. */
  readonly step: StepId
}

export const hurdles: readonly Hurdle[] = [
  {
    id: 'where',
    title: t('どこに聞けばよいか分からない', 'どこに聞くか、わからない', 'Not knowing where to ask'),
    lines: [
      t(
        '自分だけで探さなくて大丈夫です。がん相談支援センターで、どんな専門の医師に聞くとよいかを相談できます。',
        '一人でさがさなくて、よいです。がん相談支援（そうだんしえん）センターで話せます。',
        'You need not search alone. A consultation centre helps you find which kind of specialist to ask.',
      ),
      'centre-when-unsure',
      'so-other-field',
      'so-outside-example',
      t(
        '今の担当医の知り合いでない医師のほうが、少し離れた目で見てもらいやすくなります。',
        '今の先生の知（し）り合（あ）いではない先生が、よいです。',
        'A doctor who is not close to yours may look at things with more distance.',
      ),
      'so-net',
    ],
    step: 'choose',
  },
  {
    id: 'doctor',
    title: t('担当医に言い出しにくい', '今の先生に、言えない', 'Hesitating to tell your doctor'),
    lines: [
      t(
        '理由をそえて、まず担当医に言ってみてください。紹介状も資料も、担当医から受け取ります。',
        'はじめに、今の先生に言います。「どうして聞きたいか」も言います。',
        'Tell your doctor first, with your reason. Letter and test results come from there.',
      ),
      'letter-on-request',
      'letter-wishes',
      'doctor-explains',
      'records-disclosure',
      t(
        '言い出しにくいとき、断られたときは、看護師や、がん相談支援センターに話してください。',
        '言えないときは、看護師（かんごし）やセンターに話します。「だめ」と言われたときも、同（おな）じです。',
        'If it is hard to say, or if you are refused, talk to a nurse or to a consultation centre.',
      ),
    ],
    words: choose.words.filter(({ to }) => to === 'doctor' || to === 'own-hospital-phone' || to === 'nurse'),
    step: 'choose',
  },
  {
    id: 'cost',
    title: t('費用が気になる', 'お金（かね）が心配（しんぱい）', 'Worrying about the cost'),
    lines: [
      'centre-free',
      'letter-cost',
      'clinic-range',
      'clinic-not-insured',
      'clinic-online',
      'insurance-service',
      t(
        '料金は、必ず申込先に確かめてください。',
        'いくらかは、行く病院（びょういん）に聞いてください。',
        'Always confirm the fee with the hospital you are going to.',
      ),
    ],
    step: 'prepare',
  },
]

export interface Misunderstanding {
  readonly id: string
  readonly title: Trilingual
  readonly lines: readonly Line[]
}

/** What a second opinion is not. */
export const misunderstandings: readonly Misunderstanding[] = [
  {
    id: 'transfer',
    title: t(
      '病院を移ることではありません',
      '病院（びょういん）を変（か）えることではありません',
      'It is not a change of hospital',
    ),
    lines: ['so-purpose', 'clinic-not-transfer'],
  },
  {
    id: 'treatment',
    title: t(
      '検査や治療を受ける場ではありません',
      '検査（けんさ）や治療（ちりょう）を受（う）けるところではありません',
      'It is not an examination or a treatment',
    ),
    lines: [
      'clinic-returns',
      t(
        'その場で治療の申し込みをすすめられたら、決めずに持ち帰り、今の担当医や相談支援センターに話してください。',
        '「治療（ちりょう）を申（もう）しこみませんか」と言われても、その日にはきめません。今の先生やセンターに話します。',
        'If you are urged to sign up for treatment on the spot, do not decide. Take it home and talk to your doctor or a consultation centre.',
      ),
    ],
  },
  {
    id: 'dispute',
    title: t(
      '苦情や裁判の相談の場ではありません',
      '苦情（くじょう）を言うところではありません',
      'It is not for complaints or disputes',
    ),
    lines: ['clinic-not-dispute'],
  },
  {
    id: 'shopping',
    title: t(
      '望む答えが出るまで病院を回ることではありません',
      'ほしい答（こた）えが出るまで、何度（なんど）も聞くことではありません',
      'It is not asking around until you hear what you hoped for',
    ),
    lines: [
      'so-third',
      t(
        '聞く先が増えるほど、答えの違いに迷い、治療の始まりが遅れることがあります。3つ目を考えたら、まず担当医か、がん相談支援センターに話してください。',
        'たくさん聞くと、まようことがあります。治療（ちりょう）がおそくなることもあります。3つ目の前に、今の先生かセンターに話します。',
        'The more you ask, the harder the answers are to weigh, and treatment may begin later. Before a third, talk to your doctor or to a consultation centre.',
      ),
    ],
  },
  {
    id: 'net',
    title: t(
      'インターネットで答えを探すことではありません',
      'インターネットで、さがすことではありません',
      'It is not a search on the internet',
    ),
    lines: [
      'so-net',
      t(
        'セカンドオピニオンは、あなたの検査の資料を見た医師に、会って（またはオンラインで）聞くものです。',
        'セカンドオピニオンは、先生に会（あ）って聞きます。先生は、あなたの検査（けんさ）の資料（しりょう）を見ます。',
        'A second opinion comes from a doctor who has your own test results before them.',
      ),
    ],
  },
]

/** What makes a second opinion worth having, whatever it says. */
export const worth: readonly { readonly id: string; readonly title: Trilingual; readonly lines: readonly Line[] }[] = [
  {
    id: 'same-answer',
    title: t('同じ意見だったとき', '同（おな）じ答（こた）えのとき', 'When the opinion is the same'),
    lines: [
      'so-same-answer',
      t(
        '別の人が別の目で見て同じところに着いた、ということです。迷いが減り、治療に向かう力になります。',
        'べつの先生が見ても、同（おな）じでした。安心（あんしん）して、治療（ちりょう）ができます。',
        'Another person looked with other eyes and arrived at the same place. That can leave you with fewer doubts.',
      ),
    ],
  },
  {
    id: 'team',
    title: t('チームで考えてもらう', 'いろいろな先生に、考（かんが）えてもらう', 'Let a team think about it'),
    lines: [
      t(
        '手術、薬、放射線、緩和ケア。それぞれの専門の人がどう考えているか、集まって話し合ったかを、担当医に聞いてみてください。',
        '手術（しゅじゅつ）、薬（くすり）、放射線（ほうしゃせん）、緩和（かんわ）ケア。ほかの先生の考（かんが）えを、今の先生に聞きます。',
        'Surgery, drugs, radiation, palliative care: ask your doctor what each of these specialists thinks, and whether they met to talk about you.',
      ),
      t(
        '痛み、だるさ、眠れないこと、不安。そのつらさは、治療と並べて、早いうちから相談してください。「緩和ケアの人とも話せますか」と聞けます。',
        'いたい、つかれる、ねむれない、心配（しんぱい）。そのことも、早（はや）くから話します。「緩和（かんわ）ケアの人と話せますか」と聞きます。',
        'Pain, tiredness, sleeplessness, worry: bring them up early, alongside treatment. You can ask: may I talk to the palliative care team, too?',
      ),
    ],
  },
]
