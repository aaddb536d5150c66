import { type Step, say, t } from '../step.ts'

export const decide: Step = {
  id: 'decide',
  title: t('担当医に伝え、いっしょに決める', '今の先生に話して、いっしょにきめる', 'Report back, and decide together'),
  aim: t(
    '聞いてきたことを持ち帰って、担当医ともう一度話します。ここまでがセカンドオピニオンです。',
    '聞いたことを、今の先生に話します。ここまでが、セカンドオピニオンです。',
    'Bring back what you heard and talk again with your doctor. Only then is a second opinion complete.',
  ),
  todo: [
    'clinic-returns',
    t(
      '聞いたこと、迷っていること、自分の希望を、担当医に話します。',
      '聞いたこと、こまっていること、自分（じぶん）の考（かんが）えを、今の先生に話します。',
      'Tell your doctor what you heard, what you are unsure of and what you wish.',
    ),
    'letter-wishes',
    t(
      '体と気持ちのつらさをやわらげる緩和ケアについても、治療が終わるのを待たずに、早いうちから聞いてください。',
      '体や心（こころ）がつらいときのことも、早（はや）くから聞いてください。',
      'Ask early about palliative care, which eases distress of body and mind. There is no need to wait until treatment is over.',
    ),
  ],
  bring: ['opinion', 'notebook'],
  time: [
    t(
      '担当医との次の診察を、先に予約しておくと安心です。',
      '今の先生と会う日を、先にきめておきます。',
      'It helps to have the next visit to your doctor booked already.',
    ),
    t(
      '決めるのに時間がほしいときは、いつまで待てるかを担当医に聞きます。',
      'すぐにきめなくてもよいか、今の先生に聞きます。',
      'If you need time to decide, ask your doctor how long it can wait.',
    ),
  ],
  cost: [
    t(
      'ふだんの診察のほかに費用がかかるかどうかは、窓口で聞けます。',
      'お金（かね）がいるかどうかは、病院（びょういん）で聞けます。',
      'The reception can tell you whether anything is charged beyond the usual visit.',
    ),
    'ceiling-change',
  ],
  worries: [
    {
      worry: t('同じ意見だった。むだだったのか', '同（おな）じ答（こた）えでした', 'It was the same opinion. Was it for nothing?'),
      answer: ['so-same-answer'],
    },
    {
      worry: t('違う意見だった。どうすればよいか', 'ちがう答（こた）えでした', 'The opinions differ. What now?'),
      answer: [
        t(
          'どちらが正しいかより、なぜ違うのかを担当医に聞いてみます。',
          '今の先生に「どうして、ちがいますか」と聞きます。',
          'Rather than who is right, ask your doctor why they differ.',
        ),
        t(
          'がん相談支援センターで、いっしょに整理してもらえます。',
          'がん相談支援（そうだんしえん）センターでも、話せます。',
          'A consultation centre helps you sort it out.',
        ),
        'so-third',
      ],
    },
    {
      worry: t('病院を移りたくなった', '病院（びょういん）を変（か）えたい', 'I now want to change hospitals'),
      answer: [
        t(
          'それは別の手続きです。担当医か、がん相談支援センターに話してください。',
          'それは、セカンドオピニオンとは、ちがいます。今の先生か、センターに話します。',
          'That is a separate matter. Talk to your doctor or to a consultation centre.',
        ),
      ],
    },
  ],
  words: [
    say(
      'doctor',
      '話を聞いてきました。こう言われました。先生は、どうお考えになりますか。',
      '話を聞いてきました。こう言われました。先生は、どう思（おも）いますか。',
      'I have been, and this is what I was told. What do you think?',
    ),
    say(
      'doctor',
      '少し考える時間をください。次の診察でお返事をしてもよいですか。',
      '少（すこ）し考（かんが）えたいです。次（つぎ）に来（く）るときに、言ってもよいですか。',
      'I would like a little time to think. May I give my answer at the next visit?',
    ),
  ],
}
