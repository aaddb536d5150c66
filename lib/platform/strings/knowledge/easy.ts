/** やさしい日本語. */
import type { KnowledgeStrings } from './ja.ts'

export const easy: KnowledgeStrings = {
  treatments: {
    title: 'このページの治療（ちりょう）',
    intro: '名前（なまえ）をおすと、くわしく読めます。',
    offered: 'このページがすすめているもの',
    named: '名前（なまえ）だけのもの',
    statuses: {
      insured: {
        label: '健康保険（けんこうほけん）がつかえる',
        sentence: '国がみとめました。下のがんに、健康保険（けんこうほけん）がつかえます。',
      },
      'insured-conditional': {
        label: '健康保険（けんこうほけん）がつかえることがある',
        sentence: 'きまった人だけ、健康保険（けんこうほけん）がつかえます。',
      },
      'advanced-care': {
        label: '国がしらべているところ',
        sentence: '国が、しらべているところです。治療（ちりょう）のお金は、自分ではらいます。',
      },
      trial: { label: 'しらべているところ', sentence: 'きくか、安全（あんぜん）か、しらべているところです。' },
      applied: { label: '国に出したところ', sentence: '国に「みとめてください」と出したところです。' },
      'outside-cover': {
        label: '健康保険（けんこうほけん）をつかわない',
        sentence: 'がんのばしょで、健康保険（けんこうほけん）がつかえます。ここでは、つかわないようです。',
      },
      'unproven-use': {
        label: '薬（くすり）の、べつのつかい方',
        sentence: '薬（くすり）は国がみとめました。でも、このつかい方は、きくかわかりません。',
      },
      unproven: {
        label: 'きくか、わからない',
        sentence: 'がんにきくか、わかっていません。健康保険（けんこうほけん）は、つかえません。',
      },
      withdrawn: { label: '今は、つかわない', sentence: '前は、つかっていました。今は、売っていません。' },
      'foreign-only': {
        label: '日本のことは、わからない',
        sentence: '外国（がいこく）では、みとめました。日本のことは、わかりません。',
      },
      unclear: {
        label: '名前（なまえ）では、わからない',
        sentence: '同じ名前（なまえ）で、ちがうものがあります。このページでは、わかりません。',
      },
      unknown: {
        label: 'この道具（どうぐ）は、知りません',
        sentence: 'この道具（どうぐ）は、この名前（なまえ）を知りません。よいか、わるいかは、言えません。',
      },
    },
    status: '健康保険（けんこうほけん）のこと',
    what: 'どんなもの',
    cancers: 'つかえるがん',
    cancersNote: 'しらべたときのことです。かわることがあります。',
    dose: 'つかい方',
    pays: 'お金のこと',
    proven: 'わかっていること',
    notProven: 'わかっていないこと',
    reported: '聞いた話。まだ、たしかめていません',
    confused: 'まちがえやすいもの',
    ask: '聞いてみること',
    sources: 'どこに書いてあるか',
    asOf: (day) => `${day}のこと`,
    undated: '日は、書いてありません',
    outdated: (day) => `${day}に、見なおすはずでした。古（ふる）いかもしれません。`,
    goTo: (name) => `その文へ：${name}`,
    unknownAsk: '国がみとめた薬（くすり）の名前（なまえ）は何ですか。わたしのがんで、きくとしらべましたか。',
  },
  glossary: {
    title: 'このページのことば',
    intro: 'おすと、説明（せつめい）が読めます。',
    count: (n) => `${n}かい`,
    inQuote: 'ことばの説明（せつめい）',
  },
}
