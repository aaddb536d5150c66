/**
 * Who to ask: from a few choices, which kinds of specialist or desk are worth asking, and why. It compares nothing and judges no
 * treatment: it says who can look from another side. No doctor and no hospital is ever named.
 */
import type { Trilingual } from '../language/trilingual.ts'
import type { FactId } from './facts.ts'
import { t } from './step.ts'

export const people = ['adult', 'child', 'rare'] as const
export const presents = ['surgery', 'drugs', 'radiation', 'palliative', 'other', 'none'] as const
export const stages = ['first', 'again', 'unsure'] as const
export const concerns = ['diagnosis', 'plan', 'nothing-left', 'self-pay', 'distress', 'life', 'where'] as const

export interface Situation {
  readonly person: (typeof people)[number]
  /** Which specialty treats now. `none`: no treating doctor yet. */
  readonly present: (typeof presents)[number]
  /** `again`: it has come back or spread. */
  readonly stage: (typeof stages)[number]
  readonly concern: (typeof concerns)[number]
}

/** Whom to ask: a desk anybody may call, a specialty one asks by way of a second opinion, or the doctor one has. */
export const askedIds = [
  'own-doctor',
  'surgeon',
  'medical-oncologist',
  'radiation-oncologist',
  'palliative-team',
  'pathologist',
  'centre',
  'children-desk',
  'rare-line',
  'consumer-line',
] as const
export type AskedId = (typeof askedIds)[number]

export interface Suggestion {
  readonly who: AskedId
  readonly why: Trilingual
  readonly facts: readonly FactId[]
}

export const askedNames: Readonly<Record<AskedId, Trilingual>> = {
  'own-doctor': t('今の担当医', '今の先生', 'Your present doctor'),
  surgeon: t('外科（手術）の医師', '手術（しゅじゅつ）の先生', 'A surgeon'),
  'medical-oncologist': t(
    '薬の治療の医師（腫瘍内科など）',
    '薬（くすり）の治療（ちりょう）の先生',
    'A medical oncologist (drug treatment)',
  ),
  'radiation-oncologist': t('放射線治療の医師', '放射線（ほうしゃせん）の先生', 'A radiation oncologist'),
  'palliative-team': t(
    '緩和ケアの医師や看護師',
    '緩和（かんわ）ケアの先生や看護師（かんごし）',
    'Palliative care doctors and nurses',
  ),
  pathologist: t(
    '病理や画像の見直しを頼める、セカンドオピニオン外来',
    '検査（けんさ）を、もう一度（いちど）見てくれる病院（びょういん）',
    'A second-opinion clinic that looks again at tissue or images',
  ),
  centre: t('がん相談支援センター', 'がん相談支援（そうだんしえん）センター', 'A cancer consultation centre'),
  'children-desk': t(
    '小児がん拠点病院の相談支援センター',
    '子どものがんの病院（びょういん）の、相談（そうだん）の人',
    'The consultation centre of a children’s cancer hospital',
  ),
  'rare-line': t('希少がんホットライン', 'めずらしいがんの電話（でんわ）', 'A telephone line for rare cancers'),
  'consumer-line': t('消費者ホットライン（188）', '消費者（しょうひしゃ）ホットライン（188）', 'The consumer hotline (188)'),
}

const suggest = (who: AskedId, facts: readonly FactId[], ja: string, easy: string, en: string): Suggestion => ({
  who,
  why: t(ja, easy, en),
  facts,
})

const centre = suggest(
  'centre',
  ['centre-when-unsure', 'centre-free', 'centre-anonymous', 'centre-by-phone'],
  'どこに、何を聞くとよいかを、いっしょに考えてもらえます。迷ったら、まずここです。',
  'どこに聞くか、いっしょに考（かんが）えます。まようときは、はじめにここで話します。',
  'They think with you about whom to ask and what. If in doubt, start here.',
)

const ownDoctor = suggest(
  'own-doctor',
  ['so-flow'],
  'はじめの意見をよく聞いておくと、次に聞きたいことが見えてきます。',
  'はじめに、今の先生の話をよく聞きます。',
  'Once the first opinion is clear, you see what to ask next.',
)

const childDesk = suggest(
  'children-desk',
  ['children-desks'],
  '子どものがんのことを専門に聞ける窓口です。',
  '子どものがんのことを、聞けます。',
  'The desk for everything about cancer in children.',
)

const rareLine = suggest(
  'rare-line',
  ['rare-line', 'rare-line-no-booking'],
  'かかる人の少ないがんのことを聞ける電話です。どの病院がくわしいかを、たずねられます。',
  'めずらしいがんのことを、電話（でんわ）で聞けます。',
  'A telephone line about cancers that few people have. You can ask which hospitals know them well.',
)

const consumerLine = suggest(
  'consumer-line',
  ['contract-188'],
  '契約のことを相談する窓口です。',
  '契約（けいやく）のことを、聞きます。',
  'For questions about contracts.',
)

const outside: readonly FactId[] = ['so-other-field']
const surgeon = suggest(
  'surgeon',
  outside,
  '手術という道があるか、ないならなぜかを、別の領域から聞けます。',
  '手術（しゅじゅつ）ができるか、聞けます。',
  'To hear from another field whether surgery is a way and, if not, why.',
)
const medical = suggest(
  'medical-oncologist',
  outside,
  '薬の治療を、ほかの方法と並べて考えてもらえます。',
  '薬（くすり）の治療（ちりょう）のことを、聞けます。',
  'To weigh drug treatment against the other ways.',
)
const radiation = suggest(
  'radiation-oncologist',
  outside,
  '放射線治療という道があるか、手術や薬と比べてどうかを聞けます。',
  '放射線（ほうしゃせん）の治療（ちりょう）のことを、聞けます。',
  'To hear whether radiation is a way, and how it compares with surgery and drugs.',
)
const palliative = suggest(
  'palliative-team',
  outside,
  '痛み、だるさ、眠れないこと、不安など、つらさをやわらげることを相談する人たちです。治療と並べて、早いうちから聞いてください。',
  'いたい、ねむれない、心配（しんぱい）など、つらいときに話します。早（はや）くから話してよいです。',
  'For pain, tiredness, sleeplessness, worry. Ask early, alongside treatment.',
)
const pathologist = suggest(
  'pathologist',
  ['clinic-pathology-extra'],
  '診断そのものを確かめたいときは、病理や画像を見直してもらえるかを、申し込みのときに聞きます。',
  '病気（びょうき）の名前をたしかめたいときに、頼（たの）みます。',
  'If the diagnosis itself is the question, ask when booking whether tissue or images can be looked at again.',
)

const fields: readonly Suggestion[] = [medical, radiation, surgeon]
const ownField: Partial<Record<Situation['present'], AskedId>> = {
  surgery: 'surgeon',
  drugs: 'medical-oncologist',
  radiation: 'radiation-oncologist',
  palliative: 'palliative-team',
}

/** Specialists of another field than the one that treats now. When it has come back, who gives drugs comes before who operates. */
function otherFields({ present, stage }: Situation): readonly Suggestion[] {
  const others = fields.filter(({ who }) => who !== ownField[present])
  if (stage !== 'again' || present !== 'surgery') return others
  return others.map((each) => (each.who === 'medical-oncologist' ? { ...each, facts: ['so-outside-example'] } : each))
}

function forConcern(situation: Situation): readonly Suggestion[] {
  switch (situation.concern) {
    case 'diagnosis':
      return [pathologist, ...otherFields(situation).slice(0, 1)]
    case 'plan':
      return otherFields(situation)
    case 'nothing-left':
      return [...otherFields(situation), palliative]
    case 'self-pay':
      return [...otherFields(situation).slice(0, 2), consumerLine]
    case 'distress':
      return [palliative]
    case 'life':
    case 'where':
      return []
  }
}

/** Some concerns are for a person to talk with, before any specialist. */
const deskFirst: ReadonlySet<Situation['concern']> = new Set(['life', 'where', 'nothing-left', 'self-pay'])

/**
 * In the order in which to ask; never empty, each at most once, never the field that treats now. The present doctor comes first where
 * there is one and the question is about the illness, the desks for children and for rare cancers before the general one.
 */
export function whoToAsk(situation: Situation): readonly Suggestion[] {
  const { person, present, concern } = situation
  const desks = [...(person === 'child' ? [childDesk] : []), ...(person === 'rare' ? [rareLine] : []), centre]
  const specialists = forConcern(situation).filter(({ who }) => who !== ownField[present])
  const first = present === 'none' || concern === 'life' || concern === 'where' ? [] : [ownDoctor]
  return deskFirst.has(concern) || present === 'none' ? [...first, ...desks, ...specialists] : [...first, ...specialists, ...desks]
}

/** What to say when asking for it: the reader fills in nothing. */
export const askFor: Trilingual = t(
  '「今の担当とは別の領域の医師に、セカンドオピニオンを聞きたいのですが」',
  '「ほかの先生の話も、聞きたいです」',
  '“I would like a second opinion from a doctor of another field.”',
)
