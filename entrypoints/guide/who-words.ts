/** What the helper «who to ask» says. */
import type { Language } from '../../lib/language/trilingual.ts'
import type { Situation } from '../../lib/route/who.ts'

const ja = {
  title: 'どんな人に聞くとよいか',
  lead: '近いものを選ぶと、聞くとよい相手の種類と、その理由が出ます。選んだことは残りません。',
  person: 'どなたのことですか',
  people: {
    adult: '大人',
    child: '子ども',
    rare: 'めったにないがん（希少がん）と言われた',
  } satisfies Record<Situation['person'], string>,
  present: '今、おもに治療している科',
  presents: {
    surgery: '手術をする科（外科など）',
    drugs: '薬の治療をする科（内科、腫瘍内科など）',
    radiation: '放射線治療の科',
    palliative: '緩和ケア',
    other: 'そのほか、分からない',
    none: 'まだ決まっていない',
  } satisfies Record<Situation['present'], string>,
  stage: '時期',
  stages: { first: 'はじめての治療', again: '再発・転移がある', unsure: '分からない' } satisfies Record<Situation['stage'], string>,
  concern: 'いちばん気になること',
  concerns: {
    diagnosis: '診断が合っているか',
    plan: 'すすめられた治療でよいか、ほかにないか',
    'nothing-left': '「もう治療がない」と言われた',
    'self-pay': '自由診療が気になる、すすめられた',
    distress: '痛みやつらさ、不安',
    life: 'お金、仕事、家族、くらし',
    where: 'どの病院に聞くか',
  } satisfies Record<Situation['concern'], string>,
  answer: '聞くとよい相手',
  say: '言い方：',
  further: { number: '窓口と電話番号を探す', step: '段階1を見る' },
  limits:
    'これは、聞く相手の種類を並べたものです。どの治療がよいかの判断ではありません。どの病院のどの医師に聞くかは、がん相談支援センターで相談できます。',
}

export type WhoWords = typeof ja

const easy: WhoWords = {
  title: 'だれに聞くとよいか',
  lead: 'えらぶと、だれに聞くとよいか、わかります。えらんだことは、のこりません。',
  person: 'だれのことですか',
  people: { adult: '大人（おとな）', child: '子ども', rare: 'めずらしいがん' },
  present: '今の先生の仕事（しごと）',
  presents: {
    surgery: '手術（しゅじゅつ）',
    drugs: '薬（くすり）の治療（ちりょう）',
    radiation: '放射線（ほうしゃせん）',
    palliative: '緩和（かんわ）ケア',
    other: 'わからない',
    none: 'まだ、いない',
  },
  stage: 'いつのことですか',
  stages: { first: 'はじめての治療（ちりょう）', again: 'がんが、また出た', unsure: 'わからない' },
  concern: '一番（いちばん）聞きたいこと',
  concerns: {
    diagnosis: '病気（びょうき）の名前は、正（ただ）しいか',
    plan: 'この治療（ちりょう）でよいか',
    'nothing-left': '「もう治療（ちりょう）がない」と言われた',
    'self-pay': '健康保険（けんこうほけん）が使（つか）えない治療（ちりょう）のこと',
    distress: 'いたい、つらい、心配（しんぱい）',
    life: 'お金（かね）、仕事（しごと）、家族（かぞく）',
    where: 'どの病院（びょういん）に聞くか',
  },
  answer: '聞くとよい人',
  say: '言い方（かた）：',
  further: { number: '電話番号（でんわばんごう）をさがす', step: '1つ目を見る' },
  limits: 'どの治療（ちりょう）がよいかは、ここでは言いません。がん相談支援（そうだんしえん）センターで、話せます。',
}

const en: WhoWords = {
  title: 'What kind of person to ask',
  lead: 'Choose what comes closest. You get kinds of people to ask, with the reason. Your choices are not kept.',
  person: 'Whom is it about?',
  people: { adult: 'An adult', child: 'A child', rare: 'Somebody with a rare cancer' },
  present: 'Who mainly treats now',
  presents: {
    surgery: 'Surgery',
    drugs: 'Drug treatment (internal medicine, medical oncology)',
    radiation: 'Radiation therapy',
    palliative: 'Palliative care',
    other: 'Another, or I do not know',
    none: 'Nobody yet',
  },
  stage: 'Time',
  stages: { first: 'First treatment', again: 'It has come back or spread', unsure: 'I do not know' },
  concern: 'What matters most now',
  concerns: {
    diagnosis: 'Whether the diagnosis is right',
    plan: 'Whether the advised treatment is right, or whether there are others',
    'nothing-left': 'I was told there is no treatment left',
    'self-pay': 'Self-pay treatment that I wonder about or was offered',
    distress: 'Pain, distress, worry',
    life: 'Money, work, family, daily life',
    where: 'Which hospital to ask',
  },
  answer: 'Whom you could ask',
  say: 'You could say:',
  further: { number: 'Find a desk and its number', step: 'See step 1' },
  limits:
    'These are kinds of people to ask. It is no judgement on which treatment is right. A consultation centre helps you find the hospital and the doctor.',
}

const words: Readonly<Record<Language, WhoWords>> = { ja, easy, en }
export const whoWords = (language: Language): WhoWords => words[language]
