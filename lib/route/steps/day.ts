import { type Step, say, t } from '../step.ts'

export const day: Step = {
  id: 'day',
  title: t('当日、聞きたいことを聞く', 'その日に、聞きたいことを聞く', 'The day itself: ask what you came to ask'),
  aim: t(
    '時間は限られています。いちばん聞きたいことから聞きます。',
    '時間（じかん）は、短（みじか）いです。一番（いちばん）聞きたいことから、聞きます。',
    'Time is short. Begin with what matters most to you.',
  ),
  todo: [
    'so-companion',
    'questions-in-order',
    t(
      '聞いたことを自分の言葉で言い直すと、取り違えを防げます。「つまり、こういうことですか」。',
      'わかったことを、自分（じぶん）の言葉（ことば）で言います。「こういうことですか」と聞きます。',
      'Say back in your own words what you have heard, to be sure you have it right.',
    ),
    t(
      '今の担当医あてに、意見を書いた文書をもらえるかを聞きます。',
      '今の先生に見せる手紙（てがみ）を、もらえるか聞きます。',
      'Ask whether they will write down their opinion for your present doctor.',
    ),
    t(
      'その場で、治療を決めたり申し込んだりしなくて大丈夫です。',
      'その日に、きめません。申（もう）しこみも、しません。',
      'You need not decide on, or sign up for, anything that day.',
    ),
  ],
  bring: ['letter', 'results', 'images', 'questions', 'story', 'notebook'],
  time: ['clinic-length', 'clinic-length-hour', 'clinic-no-later-questions'],
  cost: ['clinic-not-insured', 'clinic-range', 'clinic-pathology-extra', 'clinic-may-test'],
  worries: [
    {
      worry: t('緊張して聞けないかもしれない', '聞けるか、心配（しんぱい）', 'I may be too nervous to ask'),
      answer: [
        t(
          '書いた紙を、そのまま見せてかまいません。いっしょに行く人に聞いてもらっても大丈夫です。',
          '書いた紙（かみ）を、見せます。いっしょに行った人が、聞いてもよいです。',
          'You can simply hand over your paper. The person with you may ask for you.',
        ),
      ],
    },
    {
      worry: t('聞きたくないことまで言われたら', '聞きたくないことを、言われたら', 'If they tell me more than I want to hear'),
      answer: [
        t(
          '今は聞きたくないことを、はじめに伝えてかまいません。',
          '「それは、今は聞きたくないです」と言ってよいです。',
          'You may say at the start what you do not want to hear now.',
        ),
      ],
    },
  ],
  words: [
    say(
      'other-doctor',
      '今日、いちばん聞きたいのは、この3つです。',
      '今日（きょう）聞きたいことは、この3つです。',
      'These are the three things I most want to ask today.',
    ),
    say(
      'other-doctor',
      '今の担当医と同じお考えですか。違うところがあれば、その理由も教えてください。',
      '今の先生と、同（おな）じ考（かんが）えですか。ちがうところは、どうしてですか。',
      'Do you agree with my present doctor? If not, where, and why?',
    ),
    say(
      'other-doctor',
      '今の担当医あてに、ご意見を書いていただけますか。',
      '今の先生に、手紙（てがみ）を書いてもらえますか。',
      'Could you write your opinion down for my present doctor?',
    ),
    say(
      'other-doctor',
      'これから先のくわしい見通しは、今日は聞かないでおきたいです。',
      'これからどうなるかは、今日（きょう）は聞きたくないです。',
      'I would rather not hear about the outlook in detail today.',
    ),
  ],
}
