/**
 * For those who are already on the way: booked, paid, begun, told to stop, unwell tonight, out of strength. First the present doctor or
 * the hospital's night desk, then a centre, for money the consumer hotline. Nobody is blamed, nothing has to be decided at once.
 */
import type { Trilingual } from '../language/trilingual.ts'
import { type Line, type Phrase, say, t } from './step.ts'

export const midwayIds = ['tonight', 'booked', 'paid', 'begun', 'told-to-stop', 'no-strength'] as const
export type MidwayId = (typeof midwayIds)[number]

export interface Midway {
  readonly id: MidwayId
  readonly title: Trilingual
  /** One line that comes before everything. */
  readonly first: Trilingual
  readonly lines: readonly Line[]
  readonly words: readonly Phrase[]
}

const centreNext = t(
  '次に、がん相談支援センターに話してください。どう言えばよいかも、いっしょに考えてもらえます。',
  'つぎに、がん相談支援（そうだんしえん）センターに話します。',
  'Then talk to a cancer consultation centre. They help you find the words, too.',
)

export const midways: readonly Midway[] = [
  {
    id: 'tonight',
    title: t('今夜、体の具合がよくない', '今、体がつらい', 'I feel unwell tonight'),
    first: t(
      '今かかっている病院に電話してください。夜や休みの日は、夜間・休日の窓口にかけます。',
      '今の病院（びょういん）に、電話（でんわ）をします。夜（よる）も、休（やす）みの日も、電話（でんわ）をしてよいです。',
      'Call the hospital that treats you. At night and on holidays, its night desk.',
    ),
    lines: [
      t(
        'がんの治療中であること、受けた治療や飲んだ薬の名前と日、いつからどうつらいかを伝えます。ほかで受けたものも、そのまま伝えて大丈夫です。',
        'がんの治療（ちりょう）をしていること。薬（くすり）の名前。いつから、どうつらいか。ほかのクリニックのことも、言ってよいです。',
        'Say that you are being treated for cancer, what you were given or took and when, and what is wrong since when. Treatment from elsewhere may be told as it is.',
      ),
      t(
        '命にかかわると感じたら、ためらわず救急車を呼んでください。',
        'とてもつらいときは、救急車（きゅうきゅうしゃ）を呼（よ）びます。',
        'If you feel that life may be at risk, call an ambulance without hesitating.',
      ),
    ],
    words: [
      say(
        'own-hospital-phone',
        'がんで、そちらにかかっている者です。具合がよくありません。どうすればよいか教えてください。',
        'がんで、この病院（びょういん）に行っています。体がつらいです。どうすればよいですか。',
        'I am a cancer patient of your hospital. I am not well. Please tell me what to do.',
      ),
    ],
  },
  {
    id: 'booked',
    title: t('もう予約をした', 'もう予約（よやく）をした', 'I have booked already'),
    first: t(
      '行く前に、今の担当医に一言、話してみてください。行くのをやめる話でなくてかまいません。',
      '行く前に、今の先生に話します。',
      'Before you go, have a word with your present doctor. It need not be about calling it off.',
    ),
    lines: [
      centreNext,
      t(
        '予約は、日を延ばせるか、取り消せるか、そのとき費用がかかるかを、予約先に聞けます。',
        '予約（よやく）の日を変（か）えられるか、やめられるか、聞けます。',
        'You can ask where you booked whether the day can be moved or called off, and whether that costs anything.',
      ),
      t(
        '行くときは、その日に決めず、治療の名前、費用の総額、期間、副作用を書いた紙をもらって帰ってください。',
        '行ったときは、その日にきめません。お金（かね）や治療（ちりょう）のことを書いた紙（かみ）を、もらいます。',
        'If you go, decide nothing that day. Ask for a paper with the name of the treatment, the full cost, the length and the side effects, and take it home.',
      ),
    ],
    words: [],
  },
  {
    id: 'paid',
    title: t('もうお金を払った、契約した', 'もうお金（かね）をはらった', 'I have paid or signed already'),
    first: t(
      '領収書、契約書、説明の紙をひとまとめにしておいてください。捨てずにとっておくだけで大丈夫です。',
      'もらった紙（かみ）を、集（あつ）めます。すてません。',
      'Put receipts, contract and information sheets together. Keeping them is enough for now.',
    ),
    lines: [
      t(
        '今の担当医に、受ける予定の治療の名前を話してください。',
        '今の先生に、治療（ちりょう）の名前を話します。',
        'Tell your present doctor the name of the treatment you are to have.',
      ),
      centreNext,
      'contract-188',
    ],
    words: [
      say(
        'consumer-line',
        'がんの自由診療の契約のことで相談したいです。契約書と領収書が手もとにあります。',
        'がんの治療（ちりょう）の契約（けいやく）のことで、聞きたいです。紙（かみ）を持（も）っています。',
        'I would like advice on a contract for self-pay cancer treatment. I have the contract and the receipts here.',
      ),
    ],
  },
  {
    id: 'begun',
    title: t('もう治療を始めた', 'もう治療（ちりょう）をはじめた', 'I have begun treatment already'),
    first: t(
      '今の担当医に、受けている治療の名前、薬、日付を伝えてください。これからの治療を考えるのに、役に立ちます。',
      '今の先生に、治療（ちりょう）の名前と、薬（くすり）と、日にちを話します。大切（たいせつ）なことです。',
      'Tell your present doctor which treatment, which medicines and on which days. It helps to plan what follows.',
    ),
    lines: [
      t(
        '言いにくければ、もらった書類をそのまま見せるだけでかまいません。看護師に先に話すこともできます。',
        '言えないときは、紙（かみ）を見せます。看護師（かんごし）に話してもよいです。',
        'If it is hard to say, just show the papers, or tell a nurse first.',
      ),
      t(
        '続けるか、やめるかは、今の担当医と話してから決めてください。急ぐことはありません。',
        'つづけるか、やめるかは、今の先生と話してからきめます。',
        'Whether to go on or to stop: decide after talking with your present doctor.',
      ),
      centreNext,
    ],
    words: [
      say(
        'doctor',
        'ほかの医療機関で、この治療を受けています。今の治療といっしょで大丈夫か、見ていただけますか。',
        'ほかのクリニックで、この治療（ちりょう）をしています。いっしょにして、よいですか。',
        'I am having this treatment elsewhere. Could you see how it goes with what I have here?',
      ),
    ],
  },
  {
    id: 'told-to-stop',
    title: t(
      '今の病院の治療をやめるように言われた',
      '「今の治療（ちりょう）をやめて」と言われた',
      'I was told to stop my hospital’s treatment',
    ),
    first: t(
      'やめる前に、今の担当医に話してください。予定の日に行けなかったあとでも、話せます。',
      'やめる前に、今の先生に話します。休（やす）んだあとでも、話せます。',
      'Before you stop, talk to your present doctor. You still can if you have missed a day.',
    ),
    lines: [
      t(
        'だれに、何を、どういう理由で言われたかを、言葉のまま書いておくと話しやすくなります。',
        'だれが、何と言ったか、書いておきます。',
        'Note who said what, and the reason given, in their own words.',
      ),
      centreNext,
    ],
    words: [
      say(
        'doctor',
        'ほかのところで、今の治療をやめるように言われました。先生のお考えを聞かせてください。',
        'ほかのところで、今の治療（ちりょう）をやめるように言われました。先生は、どう思（おも）いますか。',
        'Elsewhere I was told to stop my treatment here. What do you think?',
      ),
    ],
  },
  {
    id: 'no-strength',
    title: t('もう考える力が残っていない', 'もう、つかれた', 'I have no strength left'),
    first: t(
      '今日は、何も決めなくて大丈夫です。つらいということだけ、だれかに言ってください。',
      '今日（きょう）は、何もきめなくてよいです。「つらい」と、だれかに言います。',
      'Nothing has to be decided today. Just tell somebody that it is hard.',
    ),
    lines: [
      t(
        '今の病院の看護師や担当医に話してください。夜や休みの日なら、病院の夜間・休日の窓口でもかまいません。',
        '今の病院（びょういん）の看護師（かんごし）や先生に話します。夜（よる）でも、病院（びょういん）に電話（でんわ）をしてよいです。',
        'Tell a nurse or doctor of your hospital. At night or on a holiday, its night desk.',
      ),
      t(
        'がん相談支援センターは、治療の質問がなくても使えます。「つらい」から話し始めて大丈夫です。代わりに家族がかけることもできます。',
        'がん相談支援（そうだんしえん）センターでも、「つらい」と話してよいです。家族（かぞく）が話してもよいです。',
        'A consultation centre is there even if you have no question about treatment. You can begin with: it is hard. A relative may call for you.',
      ),
      'centre-free',
      'centre-anonymous',
    ],
    words: [
      say(
        'own-hospital-phone',
        'つらくて、もう考えられません。話を聞いてもらえますか。',
        'つらいです。話を聞いてください。',
        'It is too much, and I cannot think any more. Could somebody listen to me?',
      ),
    ],
  },
]
