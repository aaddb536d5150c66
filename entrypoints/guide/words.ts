/** What the guide itself says around the route. */
import type { Language } from '../../lib/language/trilingual.ts'
import type { Payer } from '../../lib/route/costs.ts'
import type { Confidence } from '../../lib/route/facts.ts'
import type { Paper } from '../../lib/route/papers.ts'
import type { Asked } from '../../lib/route/questions.ts'
import type { Listener } from '../../lib/route/steps.ts'

const ja = {
  title: '相談のしかたと、セカンドオピニオン',
  lead: 'ひとりで決めなくて大丈夫です。話せる人と、ほかの医師の意見を聞くまでの道すじをまとめました。',
  contents: 'このページの内容',
  print: '全部を印刷する',
  printPart: 'この部分だけ印刷する',
  openAll: 'すべて開く',
  closeAll: 'すべて閉じる',
  centre: {
    title: '話せる人がいます',
    lead: 'がん相談支援センターの相談員が、話を聞いてくれます。何を聞けばよいか、まとまっていなくてもかまいません。',
    how: 'つながり方',
    sayThis: 'こう言ってみてください',
    more: 'もっと知る：どんな人がいて、どこにあるか',
    firstCall: '電話の前に、手もとにあるとよいこと',
    firstCallHint: '分かるものだけで大丈夫です。言いたくないことは、言わなくてかまいません。',
    linkSeen: (date: string) => `アドレスは${date}の時点のものです。開いた先で、今の内容を確かめてください。`,
  },
  steps: {
    title: 'セカンドオピニオンの5つの段階',
    lead: '今の担当医とは別の医師に意見を聞き、その意見を今の担当医のところへ持ち帰ります。',
    step: (n: number) => `段階${n}`,
    todo: 'すること',
    bring: '持っていくもの',
    time: 'かかる時間',
    cost: '費用',
    worries: 'よくある心配',
    words: 'こう言ってみてください',
    when: 'こんなときに使えます',
  },
  hurdles: { title: 'つまずきやすい3つのこと', toStep: 'くわしくは' },
  not: { title: 'セカンドオピニオンとは違うこと' },
  cost: {
    title: '費用のめやす',
    lead: '金額は、下に書いた日付の資料によるものです。申し込む前に、必ず申込先に確かめてください。',
    what: '何に',
    sum: 'いくら',
    payers: { free: '無料', insured: '公的な医療保険が使えます', self: '全額が自分の支払い', ask: '確かめる' } satisfies Record<
      Payer,
      string
    >,
    more: '費用について、ほかに知っておきたいこと',
  },
  papers: {
    title: '持ち物の一覧',
    lead: '何がいるかは病院によって違います。予約のときに確かめてください。',
    kinds: { usual: '多くの病院でいるもの', some: '場合によっているもの', own: '自分で用意するもの' } satisfies Record<
      Paper['kind'],
      string
    >,
    ticks: 'つけた印は印刷に出ます。このページを閉じると消え、どこにも残りません。',
  },
  questions: {
    title: '聞いてみることの一覧',
    lead: '全部を聞く必要はありません。自分にとって大事なものを3つ選ぶと、話しやすくなります。',
    to: '聞く相手',
    asked: {
      doctor: '今の担当医',
      second: '別の医師',
      centre: '相談支援センター',
      clinic: 'すすめられた医療機関',
    } satisfies Record<Asked, string>,
  },
  sources: {
    title: '出典と日付',
    lead: 'このページの事実は、次の資料によります。インターネットのページは、保存された写しで読みました。今の内容は変わっているかもしれません。',
    cite: '出典',
    above: (n: number) => `上の${n}つ：`,
    readAt: '読んだところ',
    marks: {
      '◎': '国、自治体、国立の機関の資料',
      '○': '病院、学会、専門誌などの資料',
      '△': '伝えられているだけで、確かめられていないもの',
    } satisfies Record<Confidence, string>,
    official: '公式の案内',
  },
  listeners: {
    doctor: '今の担当医に',
    nurse: '看護師に',
    'hospital-phone': '行きたい病院に、電話で',
    'other-doctor': '意見を聞く医師に',
  } satisfies Record<Listener, string>,
  inJapanese: '',
}

export type GuideWords = typeof ja

const easy: GuideWords = {
  title: '相談（そうだん）と、セカンドオピニオン',
  lead: '一人できめなくて、だいじょうぶです。話を聞いてくれる人がいます。ほかの先生の考（かんが）えも、聞けます。',
  contents: 'このページにあること',
  print: '全部（ぜんぶ）印刷（いんさつ）する',
  printPart: 'ここだけ印刷（いんさつ）する',
  openAll: '全部（ぜんぶ）開（ひら）く',
  closeAll: '全部（ぜんぶ）とじる',
  centre: {
    title: '話せる人がいます',
    lead: 'がん相談支援（そうだんしえん）センターの人が、話を聞きます。うまく話せなくても、よいです。',
    how: '話すまで',
    sayThis: 'こう言います',
    more: 'もっと知（し）る：だれがいるか、どこにあるか',
    firstCall: '電話（でんわ）の前に、見ておくこと',
    firstCallHint: 'わかることだけで、よいです。言いたくないことは、言わなくてよいです。',
    linkSeen: (date) => `${date}のアドレスです。開（ひら）いたページで、たしかめてください。`,
  },
  steps: {
    title: 'セカンドオピニオン：5つのこと',
    lead: 'ほかの先生の考（かんが）えを聞きます。聞いたら、今の先生と話します。',
    step: (n) => `${n}つ目`,
    todo: 'すること',
    bring: '持（も）って行くもの',
    time: '時間（じかん）',
    cost: 'お金（かね）',
    worries: '心配（しんぱい）なこと',
    words: 'こう言います',
    when: 'こんなときに使（つか）います',
  },
  hurdles: { title: 'こまることが多（おお）い、3つのこと', toStep: 'もっと見る' },
  not: { title: 'セカンドオピニオンでは、ないこと' },
  cost: {
    title: 'お金（かね）のこと',
    lead: '下の日にちの、お金（かね）です。今はちがうかもしれません。行く病院（びょういん）に聞いてください。',
    what: '何に',
    sum: 'いくら',
    payers: {
      free: 'お金（かね）は、いりません',
      insured: '健康保険（けんこうほけん）が使（つか）えます',
      self: '全部（ぜんぶ）自分（じぶん）ではらいます',
      ask: '聞いてください',
    },
    more: 'お金（かね）のことを、もっと',
  },
  papers: {
    title: '持（も）って行くものリスト',
    lead: '病院（びょういん）で、ちがいます。予約（よやく）のときに、聞いてください。',
    kinds: { usual: 'よくいるもの', some: 'いるときと、いらないときがあるもの', own: '自分（じぶん）で用意（ようい）するもの' },
    ticks: 'つけた印（しるし）は、紙（かみ）に出ます。このページをとじると、なくなります。',
  },
  questions: {
    title: '聞くことリスト',
    lead: '全部（ぜんぶ）聞かなくて、よいです。大切（たいせつ）なことを、3つえらびます。',
    to: '聞く人',
    asked: { doctor: '今の先生', second: 'ほかの先生', centre: 'センター', clinic: 'その治療（ちりょう）のクリニック' },
  },
  sources: {
    title: 'どこに書いてあったか',
    lead: 'このページのことは、下の資料（しりょう）に書いてありました。今は、変（か）わったかもしれません。',
    cite: '書いてあるところ',
    above: (n) => `上の${n}つ：`,
    readAt: '読んだところ',
    marks: {
      '◎': '国や県（けん）の資料（しりょう）',
      '○': '病院（びょういん）などの資料（しりょう）',
      '△': 'たしかめていないこと',
    },
    official: '国などのページ',
  },
  listeners: {
    doctor: '今の先生に',
    nurse: '看護師（かんごし）に',
    'hospital-phone': '行きたい病院（びょういん）に、電話（でんわ）で',
    'other-doctor': '話を聞く先生に',
  },
  inJapanese: '',
}

const en: GuideWords = {
  title: 'How to get help, and a second opinion',
  lead: 'You need not decide alone. Here are people you can talk to, and the way to another doctor’s opinion.',
  contents: 'On this page',
  print: 'Print all',
  printPart: 'Print this part only',
  openAll: 'Open all',
  closeAll: 'Close all',
  centre: {
    title: 'There are people you can talk to',
    lead: 'Counsellors at a cancer consultation centre (がん相談支援センター) will listen. You need not have your questions in order.',
    how: 'How to reach them',
    sayThis: 'You could say',
    more: 'More: who they are and where',
    firstCall: 'Good to have at hand before you call',
    firstCallHint: 'Only what you know. You need not say anything you would rather keep to yourself.',
    linkSeen: (date) => `Address as of ${date}. Please confirm on the page itself.`,
  },
  steps: {
    title: 'A second opinion in five steps',
    lead: 'You ask a doctor other than your own for an opinion, and bring it back to your own doctor.',
    step: (n) => `Step ${n}`,
    todo: 'What to do',
    bring: 'What to bring',
    time: 'How long it takes',
    cost: 'What it costs',
    worries: 'What people worry about',
    words: 'You could say',
    when: 'When it can help',
  },
  hurdles: { title: 'Three things that hold people back', toStep: 'More in' },
  not: { title: 'What a second opinion is not' },
  cost: {
    title: 'What it costs',
    lead: 'The figures are those of the dates given below. Always confirm with the hospital before you book.',
    what: 'For',
    sum: 'How much',
    payers: { free: 'Free', insured: 'Covered by public insurance', self: 'You pay all of it', ask: 'To be asked' },
    more: 'More about money',
  },
  papers: {
    title: 'Checklist of papers',
    lead: 'What is needed differs between hospitals. Confirm when you book.',
    kinds: { usual: 'Needed at many hospitals', some: 'Needed in some cases', own: 'What you prepare yourself' },
    ticks: 'Ticks are printed. They are gone when you close this page and are kept nowhere.',
  },
  questions: {
    title: 'Questions to ask',
    lead: 'You need not ask them all. Choosing the three that matter most to you makes it easier.',
    to: 'For',
    asked: {
      doctor: 'your doctor',
      second: 'the other doctor',
      centre: 'the consultation centre',
      clinic: 'the clinic offering it',
    },
  },
  sources: {
    title: 'Sources and dates',
    lead: 'The facts on this page rest on the following. Web pages were read as stored copies; what they say may have changed.',
    cite: 'Source',
    above: (n) => `These ${n}:`,
    readAt: 'Read at',
    marks: {
      '◎': 'from the state, a prefecture or a national body',
      '○': 'from hospitals, societies, journals',
      '△': 'reported only, not confirmed',
    },
    official: 'Official page',
  },
  listeners: {
    doctor: 'To your doctor',
    nurse: 'To a nurse',
    'hospital-phone': 'To the hospital, by phone',
    'other-doctor': 'To the doctor you consult',
  },
  inJapanese: 'In Japanese:',
}

const words: Readonly<Record<Language, GuideWords>> = { ja, easy, en }
export const guideWords = (language: Language): GuideWords => words[language]
