/** 日本語: the summary of a page, findings that do not fit, and how the owner of a page asks for a correction. */
import type { Category } from '../../../signs/sign.ts'

/** What a treatment is, as far as a summary says it. */
export type Standing = 'insured' | 'outside' | 'studied' | 'unproven' | 'unclear'

export const ja = {
  summary: {
    kinds: {
      testimonial: '体験談',
      guarantee: '効果などを言い切る表現',
      superlative: '「一番」「唯一」などの表現',
      'efficacy-figure': '効果を表す数字',
      'unproven-immunotherapy': '効果がまだ確かめられていない免疫療法',
      'unproven-treatment': '効果がまだ確かめられていない治療',
      'standard-care-denigration': '標準治療から気持ちを遠ざける表現',
      'false-authority': '届出や権威を使う表現',
      inducement: '急がせる表現',
      'hope-lever': '「まだ方法がある」という呼びかけ',
      'before-after': '治療の前と後の様子',
    } satisfies Record<Category, string>,
    standings: {
      insured: '保険で使える場合があるもの',
      outside: '保険や承認の範囲の外で使われるもの',
      studied: '研究や評価の途中のもの',
      unproven: '効果がまだ確かめられていないもの',
      unclear: 'この道具では分からないもの',
    } satisfies Record<Standing, string>,
    separator: '、',
    quoted: (name: string): string => `「${name}」`,
    names: (names: string, others: number): string => (others === 0 ? names : `${names}など${others + 3}つ`),
    group: (names: string, standing: string): string => `${standing}として${names}`,
    offered: (groups: string): string => `案内されている治療には、${groups}があります。`,
    signs: (n: number, kinds: string, more: boolean): string =>
      `見きわめサインが${n}件あり、種類は${kinds}${more ? 'など' : ''}です。`,
    noSigns: 'この道具が知っている言い回しは、見つかりませんでした。',
    noOtherSigns: '「当てはまらない」とした指摘のほかに、見きわめサインは見つかりませんでした。',
    further: '承認されていない薬などを使うときの情報',
    missing: (what: string): string => `知っておきたい情報のうち、${what}は、このページでは見つかりませんでした。`,
    missingAndUnchecked: (what: string): string => `知っておきたい情報のうち、${what}は見つからず、確認できなかった所もあります。`,
    unchecked: 'このページには、確認できなかった所があります。',
  },
  phrases: (phrases: string): string => `${phrases}のような言い方`,
  fit: {
    button: 'この指摘は当てはまらない',
    buttonOf: (quote: string): string => `この指摘は当てはまらない：${quote}`,
    title: 'この指摘を、このサイトでは表示しないようにしますか',
    text: '同じ文の同じサインを、次に開いたときも表示しません。文やアドレスは残さず、短い記号だけをこの端末に残します。',
    yes: '表示しない',
    no: 'やめる',
    report: '開発者に知らせる文を写す',
    reportLabel: '開発者に知らせる文',
    reportHint: 'ここから送られることはありません。アドレスは入りません。',
    reportText: (quote: string, sign: string): string =>
      `セカンドルック：この指摘は当てはまらないと思います。\n文：${quote}\nサイン：${sign}`,
    version: (version: string): string => `版：${version}`,
    hidden: (n: number): string => `「当てはまらない」とした指摘が、このページに${n}件あります。表示していません。`,
    onlyHere: 'この端末には残していません。このページを読み直すと、また表示します。',
    showAgain: 'もう一度表示する',
    nothingElse: 'ほかに、この道具が知っている言い回しは見つかりませんでした。「安心してよい」という意味ではありません。',
    failed: 'できませんでした。もう一度押してください。',
  },
  correction: {
    link: 'ページを運営している方へ：サインの訂正について',
    title: 'ページを運営している方へ',
    lead: 'サインは、文の種類を示すものです。医療機関や運営者についての判断ではありません。誤りがあれば、直します。',
    steps: [
      '当てはまらないと思う文の下で「この指摘は当てはまらない」を押し、「開発者に知らせる文を写す」で文を写します。',
      'ストアのこの拡張機能のページに、公開の連絡先（イシューの画面）が書かれています。そこに、写した文を貼ってください。',
      '当てはまらないと考える理由と、根拠となる資料があれば、いっしょに書いてください。患者さんの名前や病状は書かないでください。',
    ],
    after:
      '開発者は、文とサインの根拠を見くらべ、直すかどうかと、その理由を同じ画面に書きます。直したものは、次の版に入ります。特定のサイトだけを外すことはしません。',
  },
}

export type FitStrings = typeof ja
