import { type Step, say, t } from '../step.ts'

export const understand: Step = {
  id: 'understand',
  title: t('今の担当医の話をよく聞く', '今の先生の話を、よく聞く', 'Understand what your present doctor says'),
  aim: t(
    'はじめの意見が分かると、次に聞きたいことが見えてきます。',
    'はじめに、今の先生の話をわかるようにします。',
    'Once the first opinion is clear, you see what to ask next.',
  ),
  todo: [
    'so-flow',
    t(
      'がんの種類と場所、進み具合を聞いて、書いておきます。',
      'どんながんか、どこにあるか、聞きます。',
      'Ask which cancer it is, where it is and how far it has gone. Write it down.',
    ),
    t(
      'すすめられた治療と、その理由を聞きます。ほかの方法と、そのよい点とつらい点も聞きます。',
      'どんな治療（ちりょう）がよいか、どうしてか、聞きます。ほかの治療（ちりょう）のことも聞きます。',
      'Ask which treatment is advised and why, and what else there is, with merits and burdens.',
    ),
    t(
      'いつまでに決めればよいかを聞きます。次の予定を立てやすくなります。',
      '「いつまでにきめますか」と聞きます。',
      'Ask by when you need to decide. It makes the next steps easier to plan.',
    ),
    'listen-together',
  ],
  bring: ['notebook', 'questions'],
  time: [
    t(
      '一度で分からなくても大丈夫です。次の診察で、または説明の時間をとってもらって、もう一度聞きます。',
      '1回（かい）でわからなくても、よいです。もう一度（いちど）聞きます。',
      'It need not all be clear at once. Ask again at the next visit, or ask for time to talk.',
    ),
  ],
  cost: [
    t(
      '説明の時間を別にとってもらうとき、費用がかかるかどうかは、病院の窓口で聞けます。',
      'お金（かね）がいるかどうかは、病院（びょういん）で聞けます。',
      'If you ask for an extra appointment, the reception can tell you whether it costs anything.',
    ),
  ],
  worries: [
    {
      worry: t('何度も聞くと、いやな顔をされないか', '何度（なんど）も聞いてもよいですか', 'Will they mind if I keep asking?'),
      answer: [
        'doctor-explains',
        t(
          '聞きにくいときは、看護師に先に話しても、紙に書いて渡してもかまいません。',
          '聞けないときは、看護師（かんごし）に話します。紙（かみ）に書いて、わたしてもよいです。',
          'If it is hard to ask, tell a nurse first, or hand your questions over on paper.',
        ),
      ],
    },
  ],
  words: [
    say(
      'doctor',
      'もう一度、説明を聞かせてください。書きながら聞いてもよいですか。',
      'もう一度（いちど）、話してください。書きながら聞いてもよいですか。',
      'Could you explain it to me once more? May I take notes?',
    ),
    say(
      'doctor',
      'この治療をすすめる理由と、ほかの方法があるかどうかを教えてください。',
      'どうして、この治療（ちりょう）ですか。ほかの治療（ちりょう）も、ありますか。',
      'Please tell me why you advise this treatment, and whether there are others.',
    ),
    say('doctor', 'いつまでに決めればよいですか。', 'いつまでに、きめますか。', 'By when do I need to decide?'),
  ],
}
