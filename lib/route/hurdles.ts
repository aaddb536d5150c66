/** What keeps people from asking, and what a second opinion is not. */
import type { Trilingual } from '../language/trilingual.ts'
import { type Line, type StepId, t } from './step.ts'

export const hurdleIds = ['where', 'doctor', 'cost'] as const
export type HurdleId = (typeof hurdleIds)[number]

export interface Hurdle {
  readonly id: HurdleId
  readonly title: Trilingual
  readonly lines: readonly Line[]
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
      'so-other-field',
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
      'doctor-frankly',
      'letter-on-request',
      t(
        '言い出しにくいときは、看護師や、がん相談支援センターに先に話してください。断られたときも、同じです。',
        '言えないときは、看護師（かんごし）やセンターに話します。「だめ」と言われたときも、同（おな）じです。',
        'If it is hard to say, talk to a nurse or a consultation centre first. The same if you are refused.',
      ),
    ],
    step: 'choose',
  },
  {
    id: 'cost',
    title: t('費用が気になる', 'お金（かね）が心配（しんぱい）', 'Worrying about the cost'),
    lines: [
      'letter-cost',
      'clinic-range',
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
    lines: ['so-third', 'so-same-answer'],
  },
]
