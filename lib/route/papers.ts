/** The papers of a second opinion, as a checklist. What is needed differs between hospitals: the list says which to ask about. */
import type { Trilingual } from '../language/trilingual.ts'
import type { FactId } from './facts.ts'

interface PaperBody {
  readonly name: Trilingual
  /** From whom, or what to mind. */
  readonly note: Trilingual
  /** `usual`: most people need it. `some`: only in the case the note names. `own`: what one makes oneself. */
  readonly kind: 'usual' | 'some' | 'own'
  readonly facts?: readonly FactId[]
}

const bodies = {
  letter: {
    name: {
      ja: '紹介状（診療情報提供書）',
      easy: '先生の手紙（てがみ）＝紹介状（しょうかいじょう）',
      en: 'Referral letter (紹介状)',
    },
    note: {
      ja: '今の担当医に頼みます。',
      easy: '今の先生に頼（たの）みます。',
      en: 'Ask your present doctor for it.',
    },
    kind: 'usual',
    facts: ['letter-on-request'],
  },
  results: {
    name: {
      ja: '検査の結果（血液、病理の報告など）',
      easy: '検査（けんさ）の結果（けっか）',
      en: 'Test results (blood, pathology report and so on)',
    },
    note: {
      ja: '紹介状といっしょに頼みます。',
      easy: '手紙（てがみ）といっしょに頼（たの）みます。',
      en: 'Ask for them together with the letter.',
    },
    kind: 'usual',
    facts: ['letter-on-request'],
  },
  images: {
    name: {
      ja: '画像のデータ（CT、MRIなどのCD）',
      easy: '体の中の写真（しゃしん）（CTなど）のCD',
      en: 'Images (CT, MRI and the like, on CD)',
    },
    note: {
      ja: 'コピー代がかかることがあります。頼むときに聞きます。',
      easy: 'コピーのお金（かね）がいることがあります。聞いてください。',
      en: 'Copies may cost something. Ask when you order them.',
    },
    kind: 'usual',
    facts: ['letter-on-request'],
  },
  slides: {
    name: { ja: '病理の標本', easy: '病気（びょうき）のところを調（しら）べたガラス', en: 'Tissue slides' },
    note: {
      ja: '見直しを頼むときだけ。いるかどうか、申込先に聞きます。',
      easy: 'いるかどうか、聞いてください。いらないことも多（おお）いです。',
      en: 'Only if they are to be looked at again. Ask the hospital you are going to.',
    },
    kind: 'some',
    facts: ['clinic-pathology-extra'],
  },
  consent: {
    name: {
      ja: '相談同意書と、続柄の分かる書類',
      easy: '本人（ほんにん）が「よい」と書いた紙（かみ）と、家族（かぞく）とわかる紙（かみ）',
      en: 'Written consent of the patient, and proof of relationship',
    },
    note: {
      ja: '家族だけで行くとき。用紙は申込先にもらいます。',
      easy: '家族（かぞく）だけで行くときに、いります。',
      en: 'If relatives go alone. The hospital gives you the form.',
    },
    kind: 'some',
    facts: ['clinic-family'],
  },
  questions: {
    name: { ja: '聞きたいことを書いた紙', easy: '聞くことを書いた紙（かみ）', en: 'Your questions on paper' },
    note: {
      ja: '大事な順に3つまで、はじめに伝えます。',
      easy: '大切（たいせつ）なことを、3つ書きます。',
      en: 'The three that matter most come first.',
    },
    kind: 'own',
    facts: ['questions-in-order'],
  },
  story: {
    name: {
      ja: 'これまでのことと、今の気持ちを書いた紙',
      easy: '今までのことを書いた紙（かみ）',
      en: 'A short note on what has happened and how you feel',
    },
    note: {
      ja: 'いつ、何があり、何に迷っているか。1枚で足ります。',
      easy: 'いつ、何があったか。何にこまっているか。',
      en: 'When, what, and what you are unsure about. One sheet is enough.',
    },
    kind: 'own',
  },
  notebook: {
    name: { ja: 'メモ帳とペン', easy: 'ノートとペン', en: 'Notebook and pen' },
    note: {
      ja: 'いっしょに行く人に、書いてもらうと聞くことに集中できます。',
      easy: 'いっしょに行く人に、書いてもらいます。',
      en: 'If somebody else writes, you can listen.',
    },
    kind: 'own',
    facts: ['listen-together'],
  },
  opinion: {
    name: {
      ja: '聞いてきた意見のメモや文書',
      easy: '聞いた話のメモや手紙（てがみ）',
      en: 'Notes or letter with the second opinion',
    },
    note: {
      ja: '今の担当医に見せます。',
      easy: '今の先生に見せます。',
      en: 'To show to your present doctor.',
    },
    kind: 'own',
  },
} as const satisfies Readonly<Record<string, PaperBody>>

export type PaperId = keyof typeof bodies
export interface Paper extends PaperBody {
  readonly id: PaperId
}

export const paperIds = Object.keys(bodies) as readonly PaperId[]
export const paper = (id: PaperId): Paper => ({ id, ...bodies[id] })
export const papers: readonly Paper[] = paperIds.map(paper)
