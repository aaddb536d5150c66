/** How to reach a person: the consultation centre, and the words for the first call. */
import type { Trilingual } from '../language/trilingual.ts'
import type { FactId } from './facts.ts'
import type { LinkId } from './links.ts'
import { t } from './step.ts'

/** What makes it easy to call, in the order in which people ask. */
export const centrePromises: readonly FactId[] = [
  'centre-free',
  'centre-anonymous',
  'centre-anyone',
  'centre-not-a-patient',
  'centre-by-phone',
  'centre-any-time',
]

export const centreMore: readonly FactId[] = [
  'centre-when-unsure',
  'centre-other-patients',
  'centre-count',
  'children-desks',
  'centre-names',
]

export interface Way {
  readonly id: 'search' | 'switchboard' | 'telephone'
  readonly title: Trilingual
  readonly what: Trilingual
  readonly link?: LinkId
  readonly facts: readonly FactId[]
  /** What to say there. */
  readonly words: readonly Trilingual[]
}

/** Besides the list of centres, which comes first. */
export const ways: readonly Way[] = [
  {
    id: 'switchboard',
    title: t('病院に電話する', '病院（びょういん）に電話（でんわ）をする', 'Call a hospital'),
    what: t(
      '上の一覧の番号にかけて、こう言ってください。その病院にセンターがないときは、近くのセンターをたずねます。',
      '上のリストの番号（ばんごう）に電話（でんわ）をします。こう言います。',
      'Call a number from the list above and say this. If there is no centre, ask where the nearest one is.',
    ),
    facts: ['centre-switchboard'],
    words: [
      t(
        'がん相談支援センターにつないでください。',
        'がん相談支援（そうだんしえん）センターにつないでください。',
        'Please put me through to the cancer consultation centre.',
      ),
      t(
        '名前は言わずに相談したいのですが、よいですか。がんの治療のことで迷っています。',
        '名前は、言いたくないです。がんの治療（ちりょう）のことで、こまっています。話してもよいですか。',
        'May I talk to you without giving my name? I am unsure about cancer treatment.',
      ),
    ],
  },
  {
    id: 'search',
    title: t('公式の検索で探す', 'インターネットでさがす', 'Use the official search'),
    what: t(
      '近くのセンターを探せます。電話番号や受付時間は、開いた先のページで確かめてください。',
      '近（ちか）くのセンターが、わかります。電話番号（でんわばんごう）は、そのページで見てください。',
      'Find a centre near you. Confirm its number and hours on the page itself.',
    ),
    link: 'centre-search',
    facts: [],
    words: [],
  },
  {
    id: 'telephone',
    title: t('どこに聞けばよいか、まだ分からないとき', 'どこに聞くか、わからないとき', 'If you do not know yet where to ask'),
    what: t(
      '国立がん研究センターの電話相談（がん情報サービスサポートセンター）でも、話を聞いてもらえます。電話番号は、下の公式ページにあります。',
      '国立（こくりつ）がん研究（けんきゅう）センターでも、電話（でんわ）で話せます。番号（ばんごう）は、下のページにあります。',
      'The National Cancer Center has a support telephone, too. Its number is on the official page below.',
    ),
    link: 'support-phone',
    facts: ['phone-hours', 'phone-cost', 'phone-finds-centre', 'phone-no-judgement', 'hotline-society'],
    words: [],
  },
]

/** What one may be asked on the first call: worth having at hand, nothing of it has to be told. */
export const firstCall: readonly Trilingual[] = [
  t('本人か、家族か', '本人（ほんにん）か、家族（かぞく）か', 'Whether you are the patient or a relative'),
  t('住んでいる都道府県', '住（す）んでいるところ', 'The prefecture you live in'),
  t(
    'がんの種類、分かった時期、再発かどうか',
    'どんながんか。いつわかったか',
    'Which cancer, since when, and whether it has come back',
  ),
  t(
    '今の病院と治療、次の予定日',
    '今の病院（びょういん）と治療（ちりょう）。次（つぎ）の日',
    'The present hospital and treatment, and the next date',
  ),
  t('いま、いちばん困っていること（1つ）', '今、一番（いちばん）こまっていること', 'The one thing that troubles you most'),
]
