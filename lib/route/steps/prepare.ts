import { type Step, say, t } from '../step.ts'

export const prepare: Step = {
  id: 'prepare',
  title: t(
    '予約をして、紹介状などをそろえる',
    '予約（よやく）をする。先生の手紙（てがみ）などをもらう',
    'Book, and get the referral letter and papers',
  ),
  aim: t(
    '紹介状と検査の資料があると、短い時間でも話が深まります。',
    '手紙（てがみ）と検査（けんさ）の結果（けっか）があると、よく話せます。',
    'With letter and test results at hand, even a short talk goes far.',
  ),
  todo: [
    'clinic-booking',
    'clinic-needs-letter',
    t(
      '今の担当医に、行き先の病院の名前を伝えて、紹介状と資料を頼みます。',
      '今の先生に、行く病院（びょういん）の名前を言います。手紙（てがみ）と資料（しりょう）を頼（たの）みます。',
      'Tell your doctor which hospital you are going to, and ask for letter and papers.',
    ),
    'letter-on-request',
    t(
      '次の治療日を担当医に確かめ、治療が止まらないようにします。',
      '次（つぎ）の治療（ちりょう）の日を聞きます。治療（ちりょう）を、休（やす）まないようにします。',
      'Ask your doctor about the next treatment day, so that treatment does not stop.',
    ),
    'clinic-family',
    'clinic-told',
  ],
  bring: ['letter', 'results', 'images', 'slides', 'consent', 'questions', 'story'],
  time: [
    t(
      '資料がそろうまでの日数は、病院によって違います。頼むときに聞きます。',
      '何日かかるか、頼（たの）むときに聞きます。',
      'How long the papers take differs between hospitals. Ask when you order them.',
    ),
    'letter-inpatient',
  ],
  cost: [
    'letter-cost',
    'letter-monthly',
    t(
      '診察料や、画像をCDにする費用などは、別にかかることがあります。',
      'ほかのお金（かね）も、いることがあります。',
      'A consultation fee, copies of images and the like may come on top.',
    ),
  ],
  worries: [
    {
      worry: t('費用が心配', 'お金（かね）が心配（しんぱい）', 'I worry about the cost'),
      answer: [
        t(
          '予約の前に、料金と、追加の料金がかかる場合を電話で聞けます。聞いてから、やめてもかまいません。',
          '先に、電話（でんわ）で「いくらですか」と聞けます。聞いてから、やめてもよいです。',
          'You can ask the fee, and what would be extra, before you book. You may still decide against it.',
        ),
        'insurance-service',
        t(
          '加入している保険や共済の証券を見るか、会社の窓口に聞いてみます。',
          '自分（じぶん）の保険（ほけん）の会社（かいしゃ）に、聞いてみます。',
          'Look at your policy, or ask the insurer.',
        ),
      ],
    },
    {
      worry: t('書類が多くて、できるか不安', '紙（かみ）が多（おお）くて、むずかしい', 'So many papers: can I manage?'),
      answer: [
        'letter-on-request',
        t(
          '何がいるかは、がん相談支援センターでも聞けます。',
          '何がいるか、がん相談支援（そうだんしえん）センターでも聞けます。',
          'A consultation centre, too, can tell you what is needed.',
        ),
      ],
    },
  ],
  words: [
    say(
      'doctor',
      'この病院のセカンドオピニオン外来あてに、紹介状と検査の資料をお願いします。いつごろ、いただけますか。',
      'この病院（びょういん）のセカンドオピニオンに行きます。手紙（てがみ）と検査（けんさ）の資料（しりょう）をください。いつ、もらえますか。',
      'I am going to this hospital’s second-opinion clinic. Could I have a referral letter and my test results? When would they be ready?',
    ),
    say(
      'doctor',
      '次の治療の日は、そのままで大丈夫ですか。',
      '次（つぎ）の治療（ちりょう）の日は、同（おな）じでよいですか。',
      'Is my next treatment day still all right as planned?',
    ),
    say(
      'hospital-phone',
      '予約をお願いします。本人と家族の2人で行きます。当日までに送るものはありますか。',
      '予約（よやく）をしたいです。二人（ふたり）で行きます。先に送（おく）るものは、ありますか。',
      'I would like to make an appointment. Two of us will come, the patient and a relative. Should we send anything beforehand?',
    ),
  ],
}
