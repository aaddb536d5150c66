/** Conditions under which a use is insured, in few words. */
import type { Trilingual } from '../../language/trilingual.ts'
import { t } from './entry.ts'

const bodies = {
  adjuvant: t('術後の補助療法を含む', '手術（しゅじゅつ）の後も', 'including after surgery'),
  'before-surgery': t('術前を含む', '手術（しゅじゅつ）の前も', 'including before surgery'),
  'peri-operative': t('手術の前後を含む', '手術（しゅじゅつ）の前と後も', 'including around surgery'),
  'peri-operative-only': t('手術の前後', '手術（しゅじゅつ）の前と後', 'around surgery'),
  advanced: t('進行・再発', '進（すす）んだもの、またなったもの', 'advanced or recurrent'),
  'unresectable-advanced': t('切除できない進行・再発', '手術（しゅじゅつ）でとれないもの', 'unresectable advanced or recurrent'),
  unresectable: t('切除できないもの', '手術（しゅじゅつ）でとれないもの', 'unresectable'),
  'local-unresectable': t(
    '切除できない局所進行・局所再発',
    '手術（しゅじゅつ）でとれず、その場所（ばしょ）にあるもの',
    'unresectable, locally advanced or locally recurrent',
  ),
  'with-ipilimumab': t('イピリムマブと併用', 'イピリムマブといっしょに', 'with ipilimumab'),
  'with-nivolumab': t('ニボルマブと併用', 'ニボルマブといっしょに', 'with nivolumab'),
  'with-durvalumab': t('デュルバルマブと併用', 'デュルバルマブといっしょに', 'with durvalumab'),
  'with-axitinib': t('アキシチニブと併用', 'アキシチニブといっしょに', 'with axitinib'),
  'with-chemo': t('抗がん剤との併用など', '抗（こう）がん剤（ざい）といっしょになど', 'with chemotherapy, among others'),
  'with-chemoradiation': t('化学放射線療法との併用を含む', '放射線（ほうしゃせん）といっしょにも', 'including with chemoradiation'),
  'after-chemoradiation': t('化学放射線療法の後', '放射線（ほうしゃせん）の治療（ちりょう）の後', 'after chemoradiation'),
  'after-chemo': t('抗がん剤の治療の後に進行', '抗（こう）がん剤（ざい）の後', 'progressed after chemotherapy'),
  'after-radiation-drug': t(
    '放射線治療とテモゾロミドの後',
    '放射線（ほうしゃせん）と薬（くすり）の治療（ちりょう）の後',
    'after radiation and temozolomide',
  ),
  'after-radiation-left': t(
    '（化学）放射線療法の後に残った・再発した',
    '放射線（ほうしゃせん）の後にのこったもの',
    'left or back after (chemo)radiation',
  ),
  extensive: t('進展型', '広がったもの', 'extensive stage'),
  limited: t('限局型', '広がっていないもの', 'limited stage'),
  maintenance: t('維持療法', 'つづけてつかう', 'maintenance'),
  relapsed: t('再発・難治性', 'またなったもの、なおりにくいもの', 'relapsed or refractory'),
  'relapsed-two-lines': t(
    '2つ以上の治療の後の再発・難治性',
    '2つより多い治療（ちりょう）の後',
    'relapsed or refractory after two or more lines',
  ),
  young: t('若い患者', 'わかい人', 'young patients'),
  'high-risk': t('再発の危険が高いもの', 'またなりやすいもの', 'high risk'),
  'pd-l1': t('検査で条件に合うもの', '検査（けんさ）で合う人', 'if a test fits'),
  'her2-any': t('検査の結果により使い方が異なる', '検査（けんさ）でつかい方がちがう', 'use depends on tests'),
  'after-transplant-chemo': t('大量化学療法の後', '強（つよ）い抗（こう）がん剤（ざい）の後', 'after high-dose chemotherapy'),
  inoperable: t('手術が難しい場合が中心', '手術（しゅじゅつ）がむずかしいとき', 'mostly when not operable'),
  'no-metastasis': t('転移のないもの', '広がっていないもの', 'without metastasis'),
  'post-op-recurrence': t('術後の再発', '手術（しゅじゅつ）の後にまたなったもの', 'recurrent after surgery'),
  'not-mouth-throat': t(
    '口腔・咽喉頭の扁平上皮がんを除く',
    '口やのどの一部（いちぶ）はのぞく',
    'except squamous cell cancer of mouth and throat',
  ),
  'locally-advanced': t('局所進行', 'その場所（ばしょ）で進（すす）んだもの', 'locally advanced'),
} as const satisfies Record<string, Trilingual>

export type ConditionId = keyof typeof bodies
export const conditions: Readonly<Record<ConditionId, Trilingual>> = bodies
