import { type Step, say, t } from '../step.ts'

export const choose: Step = {
  id: 'choose',
  title: t(
    '聞きに行く病院を決め、担当医に伝える',
    '聞きに行く病院（びょういん）をきめて、今の先生に言う',
    'Choose where to ask, and tell your doctor',
  ),
  aim: t(
    '一人で探さなくて大丈夫です。相談支援センターがいっしょに考えてくれます。',
    '一人でさがさなくても、よいです。いっしょに考（かんが）える人がいます。',
    'You need not search alone. The consultation centre thinks it over with you.',
  ),
  todo: [
    t(
      '何を聞きたいのかを、一つ決めます。診断を確かめたい、ほかの治療を知りたい、受けるかどうか迷っている、などです。',
      '一番（いちばん）聞きたいことを、一つきめます。',
      'Settle on one main question: to check the diagnosis, to learn of other treatments, or to decide whether to go ahead.',
    ),
    'centre-when-unsure',
    'so-other-field',
    'so-outside-example',
    'clinic-own-field',
    'clinic-patient-requested',
    t(
      '行きたい病院の窓口に、自分のがんを受けているか、料金、書類、予約までの日数を聞きます。',
      '行きたい病院（びょういん）に電話（でんわ）をします。お金（かね）と、いるものと、日にちを聞きます。',
      'Ask that hospital’s desk whether they take your kind of cancer, the fee, the papers and the waiting time.',
    ),
    'clinic-doctor-agrees',
    t(
      '決まったら、早めに担当医に伝えます。紹介状も、ここから始まります。',
      'きまったら、今の先生に言います。',
      'Then tell your doctor, early. The referral letter begins here.',
    ),
  ],
  bring: ['notebook', 'questions'],
  time: [
    t(
      '予約がとれるまでの日数は、病院によって違います。電話で聞けます。',
      'どのくらい待（ま）つかは、病院（びょういん）でちがいます。電話（でんわ）で聞きます。',
      'How long you wait for an appointment differs between hospitals. Ask by phone.',
    ),
    t(
      '治療の始まりや次の治療日が遅れないか、担当医にも確かめます。',
      '次（つぎ）の治療（ちりょう）の日を、今の先生に聞きます。',
      'Check with your doctor that treatment is not held up.',
    ),
  ],
  cost: ['clinic-range', 'clinic-not-insured'],
  worries: [
    {
      worry: t('担当医が気を悪くしないか', '今の先生が、おこりませんか', 'Will my doctor be offended?'),
      answer: [
        t(
          '遠回りに見えても、まず担当医に言うのが近道です。紹介状も資料も、担当医から受け取るからです。',
          'はじめに、今の先生に言います。手紙（てがみ）や資料（しりょう）は、今の先生からもらいます。',
          'Telling your doctor first is the shortest way: letter and test results come from there.',
        ),
        'letter-on-request',
        t(
          '「先生のもとで納得して治療を受けたいから」と、理由をそえると伝わりやすくなります。',
          '「先生の治療（ちりょう）を、よくわかって受（う）けたいです」と言います。',
          'It helps to give your reason: you want to go ahead in your doctor’s care with an easier mind.',
        ),
      ],
    },
    {
      worry: t(
        '言い出せないとき、断られたとき',
        '言えないとき、「だめ」と言われたとき',
        'If you cannot bring it up, or are refused',
      ),
      answer: [
        t(
          '理由を聞いて、そのまま、がん相談支援センターに話してください。',
          '「どうしてですか」と聞きます。がん相談支援（そうだんしえん）センターに話します。',
          'Ask for the reason, and take it to a consultation centre.',
        ),
        'centre-anonymous',
        'centre-not-a-patient',
        'records-disclosure',
      ],
    },
  ],
  words: [
    say(
      'doctor',
      '先生の治療を、納得して受けたいと思っています。そのために、ほかの先生の意見も聞いてきてよいでしょうか。聞いたら、先生にご報告します。',
      '先生の治療（ちりょう）を、よくわかって受（う）けたいです。ほかの先生の話も、聞きに行ってよいですか。聞いたら、先生に話します。',
      'I would like to have your treatment with an easy mind. May I ask another doctor’s opinion first? I will tell you what I hear.',
    ),
    say(
      'own-hospital-phone',
      '通院している者です。次の診察で、セカンドオピニオンのことを先生に相談したいのですが、少し長めに時間をとっていただけますか。',
      'わたしは、この病院（びょういん）に行っています。セカンドオピニオンのことを、先生と話したいです。時間（じかん）をもらえますか。',
      'I am a patient of yours. At my next visit I would like to talk about a second opinion. Could I have a little more time?',
    ),
    say(
      'nurse',
      'セカンドオピニオンのことを、先生に言い出しにくいのです。どうお話しすればよいでしょうか。',
      'セカンドオピニオンのことを、先生に言えません。どう言えばよいですか。',
      'I find it hard to bring up a second opinion with the doctor. How could I put it?',
    ),
    say(
      'hospital-phone',
      'セカンドオピニオンを受けたいのですが、私のがんの相談はできますか。料金と、必要な書類と、予約までの日数も教えてください。',
      'セカンドオピニオンを受（う）けたいです。わたしのがんの話は、できますか。お金（かね）はいくらですか。何がいりますか。',
      'I would like a second opinion. Do you take my kind of cancer? Please tell me the fee, the papers needed and how long I would wait.',
    ),
  ],
}
