/** Words around the knowledge base and the glossary. */
import type { TreatmentStatus } from '../../../treatments/status.ts'

interface StatusWords {
  /** A few words beside the name. */
  readonly label: string
  /** What that means here, in one sentence. */
  readonly sentence: string
}

const statuses: Readonly<Record<TreatmentStatus, StatusWords>> = {
  insured: { label: '保険で使えるもの', sentence: '日本で承認され、下に挙げたがんには健康保険が使えます。' },
  'insured-conditional': { label: '条件つきで保険', sentence: '決まった条件に合うときだけ、健康保険が使えます。' },
  'advanced-care': {
    label: '評価の途中（先進医療など）',
    sentence: '先進医療や患者申出療養として、国が調べている途中です。その技術の分は自己負担です。',
  },
  trial: { label: '治験・臨床試験', sentence: '効き目と安全性を調べている段階です。' },
  applied: { label: '承認の申請中', sentence: 'この道具の情報の時点では、承認の申請が出されたところです。' },
  'outside-cover': {
    label: '保険の対象外での使い方',
    sentence: 'がんの場所などによっては保険が使える治療ですが、ここでは保険の外で案内されているようです。',
  },
  'unproven-use': {
    label: '承認された薬の、別の使い方',
    sentence: '薬は承認されていますが、ここで書かれている使い方は、効果が確かめられていません。',
  },
  unproven: { label: '効果は未確認', sentence: 'がんへの効果は確かめられておらず、保険は使えません。' },
  withdrawn: { label: '今は使われていません', sentence: '以前は保険で使われていましたが、販売が終わっています。' },
  'foreign-only': { label: '日本の承認は未確認', sentence: '外国では承認されていますが、日本での承認は確かめられていません。' },
  unclear: {
    label: '名前だけでは決まりません',
    sentence: '同じ名前で呼ばれる、違うものがあります。このページの文だけでは、どちらか分かりません。',
  },
  unknown: { label: 'この道具は知りません', sentence: 'この道具に情報のない名前です。よいとも悪いとも言えません。' },
}

export const ja = {
  treatments: {
    title: 'このページに出てくる治療',
    intro: '名前を押すと、わかっていることと、聞いてみることが読めます。',
    offered: 'このページが案内しているもの',
    named: '名前が出てくるだけのもの',
    statuses,
    status: '保険と承認',
    what: 'どんなもの',
    cancers: '保険などの対象',
    cancersNote: '調べた時点の一覧です。対象は増えたり変わったりします。',
    dose: '使い方',
    pays: '費用のしくみ',
    proven: 'わかっていること',
    notProven: 'わかっていないこと',
    reported: '報告あり・未確認',
    confused: 'まちがえやすいもの',
    ask: '聞いてみること',
    sources: '出典',
    asOf: (day: string): string => `${day}の情報`,
    undated: '日付なし',
    outdated: (day: string): string => `見直しの予定日（${day}）を過ぎています。古くなっているかもしれません。`,
    goTo: (name: string): string => `その場所へ：${name}`,
    unknownAsk: '承認された薬や製品の名前は何ですか。どの法律にもとづく治療ですか。わたしのがんで、比べた研究はありますか。',
  },
  glossary: {
    title: 'このページに出てくることば',
    intro: '押すと、説明が読めます。',
    count: (n: number): string => `${n}か所`,
    inQuote: 'ことばの説明',
  },
}

export type KnowledgeStrings = typeof ja
