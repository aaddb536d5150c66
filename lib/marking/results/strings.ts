/** What stands on results pages, in the three languages. Short: labels stand in the middle of somebody's search. */
import type { Language } from '../../language/trilingual.ts'
import type { Publisher, ResultKind, ResultReading } from '../../search/results.ts'

export interface ResultCounts {
  readonly sponsored: number
  readonly organic: number
  readonly unclear: number
  /** Results whose title or snippet has a finding. */
  readonly withFindings: number
}

export interface ResultsStrings {
  readonly product: string
  readonly kinds: Readonly<Record<ResultKind, string>>
  readonly publishers: Readonly<Record<Publisher, string>>
  readonly findings: (n: number) => string
  readonly labelName: (parts: readonly string[]) => string
  readonly card: {
    readonly kinds: Readonly<Record<ResultKind, string>>
    readonly speaker: (publisher: string) => string
    readonly speakerIsGuess: string
    readonly unknown: string
    readonly doubts: Readonly<Record<NonNullable<ResultReading['doubt']>, string>>
    readonly look: string
    readonly why: string
    readonly ask: string
    readonly none: string
    readonly adNoteTitle: string
    readonly adNote: string
    readonly adNoteBasis: string
    readonly guide: string
    readonly close: string
  }
  readonly bar: {
    readonly label: string
    readonly counts: (counts: ResultCounts) => string
    readonly publicSearch: string
    readonly aboutAds: string
    readonly guide: string
    readonly close: string
  }
}

const ja: ResultsStrings = {
  product: 'セカンドルック',
  kinds: { sponsored: '広告', organic: '通常の結果', unclear: '判別できません' },
  publishers: {
    public: '公的機関',
    hospital: '病院',
    clinic: 'クリニック',
    news: '報道',
    commercial: '会社・販売',
    personal: '個人',
    other: '学会・団体など',
    unknown: '話し手は不明',
  },
  findings: (n) => `見きわめ ${n}`,
  labelName: (parts) => `セカンドルック：${parts.join('、')}。くわしく見る`,
  card: {
    kinds: {
      sponsored: 'お金を払って出している広告です。',
      organic: '通常の検索結果です。広告の印は見つかりませんでした。',
      unclear: '広告かどうか、この画面からは判別できませんでした。',
    },
    speaker: (publisher) => `話し手：${publisher}`,
    speakerIsGuess: '住所や名前の言葉から見た目安です。',
    unknown: '住所や名前からは、だれが話しているのか分かりませんでした。',
    doubts: {
      'addresses-differ': '表示されている住所と、リンク先の住所が違います。そのため、話し手は分からないとしています。',
      'looks-official': '公的な機関に似た名前ですが、その機関の住所ではありません。そのため、話し手は分からないとしています。',
      'no-address': '住所が書かれていないため、話し手は分かりません。',
    },
    look: 'もう一度見たいところ',
    why: 'どうして',
    ask: '聞いてみること',
    none: '題名と説明文に、見きわめサインは見つかりませんでした。「安心してよい」という意味ではありません。',
    adNoteTitle: '検索結果の広告について',
    adNote:
      '医療機関の広告に書ける内容は決まっています。費用やリスクを示すと書ける内容が広がるしくみ（限定解除）は、検索結果の広告では使えないとされています。開いた先のページで、費用、リスク、期間、問い合わせ先を確かめてください。',
    adNoteBasis: '根拠：医療広告等ガイドライン（限定解除の要件）。解説記事で確認、2026年11月。',
    guide: '相談できるところを見る',
    close: '閉じる',
  },
  bar: {
    label: 'セカンドルック：この検索結果について',
    counts: ({ sponsored, organic, unclear, withFindings }) => {
      const parts = [`広告 ${sponsored}件`, `通常の結果 ${organic}件`, ...(unclear > 0 ? [`判別できないもの ${unclear}件`] : [])]
      const look =
        withFindings > 0
          ? `そのうち、もう一度見たいところがあるもの ${withFindings}件。`
          : '題名と説明文に、見きわめサインは見つかりませんでした（安心という意味ではありません）。'
      return `この検索結果：${parts.join('、')}。${look}`
    },
    publicSearch: '公的な情報だけで同じ検索をする',
    aboutAds:
      '広告は、お金を払って目につくところに出しているものです。いくつかの広告がまとめられ、上に一度だけ「スポンサー」と書かれていることもあります。ふつうの検索結果のように見える広告もあります。',
    guide: '相談のしかた',
    close: 'この検索では閉じる',
  },
}

const easy: ResultsStrings = {
  product: 'セカンドルック',
  kinds: { sponsored: '広告（こうこく）', organic: 'ふつうの結果（けっか）', unclear: 'わかりません' },
  publishers: {
    public: '国・市など',
    hospital: '病院（びょういん）',
    clinic: 'クリニック',
    news: 'ニュース',
    commercial: '会社（かいしゃ）・店（みせ）',
    personal: '一人の人',
    other: '学会（がっかい）など',
    unknown: 'だれか、わかりません',
  },
  findings: (n) => `見るところ ${n}`,
  labelName: (parts) => `セカンドルック：${parts.join('、')}。くわしく見る`,
  card: {
    kinds: {
      sponsored: 'お金をはらって 出している 広告（こうこく）です。',
      organic: 'ふつうの 検索結果（けんさくけっか）です。広告（こうこく）のしるしは ありませんでした。',
      unclear: '広告（こうこく）かどうか、わかりませんでした。',
    },
    speaker: (publisher) => `だれが 言っているか：${publisher}`,
    speakerIsGuess: 'アドレスや 名前から 考えました。ちがうことも あります。',
    unknown: 'だれが 言っているか、わかりませんでした。',
    doubts: {
      'addresses-differ': '書いてあるアドレスと、リンクの先の アドレスが ちがいます。だれが 言っているか わかりません。',
      'looks-official': '国などの 名前に にていますが、そのアドレスでは ありません。だれが 言っているか わかりません。',
      'no-address': 'アドレスが 書いてありません。だれが 言っているか わかりません。',
    },
    look: 'もう一度（いちど）見たいところ',
    why: 'どうして',
    ask: '聞くこと',
    none: '題（だい）と 説明（せつめい）に、見きわめサインは ありませんでした。「だいじょうぶ」という意味（いみ）では ありません。',
    adNoteTitle: '検索結果（けんさくけっか）の広告（こうこく）',
    adNote:
      '病院（びょういん）や クリニックの 広告（こうこく）には、書いてよいことの きまりが あります。検索結果（けんさくけっか）の 広告（こうこく）では、くわしいことは 書けません。ページを 開（ひら）いて、お金、体（からだ）への 負担（ふたん）、期間（きかん）、電話番号（でんわばんごう）を たしかめてください。',
    adNoteBasis: 'もとになる きまり：医療広告等（いりょうこうこくとう）ガイドライン。2026年11月に 解説（かいせつ）で 見ました。',
    guide: '相談（そうだん）できるところを 見る',
    close: 'とじる',
  },
  bar: {
    label: 'セカンドルック：この検索結果（けんさくけっか）について',
    counts: ({ sponsored, organic, unclear, withFindings }) => {
      const parts = [
        `広告（こうこく） ${sponsored}つ`,
        `ふつうの結果（けっか） ${organic}つ`,
        ...(unclear > 0 ? [`わからないもの ${unclear}つ`] : []),
      ]
      const look =
        withFindings > 0
          ? `もう一度（いちど）見たいところがあるもの ${withFindings}つ。`
          : '見きわめサインは ありませんでした（だいじょうぶという意味（いみ）ではありません）。'
      return `この検索結果（けんさくけっか）：${parts.join('、')}。${look}`
    },
    publicSearch: '国などの 情報（じょうほう）だけで さがす',
    aboutAds:
      '広告（こうこく）は、お金をはらって 出しています。上に 一回（いっかい）だけ「スポンサー」と 書いてあることが あります。ふつうの結果（けっか）のように 見える 広告（こうこく）も あります。',
    guide: '相談（そうだん）のしかた',
    close: 'この検索（けんさく）では とじる',
  },
}

const en: ResultsStrings = {
  product: 'Second Look',
  kinds: { sponsored: 'Ad', organic: 'Regular result', unclear: 'Ad or not: unclear' },
  publishers: {
    public: 'Public body',
    hospital: 'Hospital',
    clinic: 'Clinic',
    news: 'News',
    commercial: 'Company, seller',
    personal: 'Private person',
    other: 'Society, association',
    unknown: 'Speaker unclear',
  },
  findings: (n) => `${n} to look at`,
  labelName: (parts) => `Second Look: ${parts.join(', ')}. Details`,
  card: {
    kinds: {
      sponsored: 'Somebody pays for this to be here: it is an advertisement.',
      organic: 'A regular result. Nothing marks it as advertising.',
      unclear: 'This page does not tell whether it is advertising.',
    },
    speaker: (publisher) => `Who is speaking: ${publisher}`,
    speakerIsGuess: 'Judged by the address and the words of the name.',
    unknown: 'Neither address nor name tells who is speaking.',
    doubts: {
      'addresses-differ': 'The address shown and the address the link leads to differ, so nothing is said of who is speaking.',
      'looks-official': 'The name resembles a public body, but this is not its address, so nothing is said of who is speaking.',
      'no-address': 'No address is shown, so nothing is known of who is speaking.',
    },
    look: 'Worth a second look',
    why: 'Why',
    ask: 'What to ask',
    none: 'No sign was found in title and snippet. This does not mean that all is well.',
    adNoteTitle: 'Advertising in search results',
    adNote:
      'What an advertisement for medical care may say is limited. The rule is relaxed where costs, risks and so on are given (限定解除), but search advertising is said not to be able to use that. Look for costs, risks, duration and contact on the page it leads to.',
    adNoteBasis: 'Basis: guideline on medical advertising (relaxation of the limits). Read in commentaries, November 2026.',
    guide: 'See where to get advice',
    close: 'Close',
  },
  bar: {
    label: 'Second Look: about these results',
    counts: ({ sponsored, organic, unclear, withFindings }) => {
      const parts = [
        plural(sponsored, 'advertisement'),
        plural(organic, 'regular result'),
        ...(unclear > 0 ? [`${unclear} unclear`] : []),
      ]
      const look =
        withFindings > 0
          ? `${withFindings} of them ${withFindings === 1 ? 'has' : 'have'} something to look at again.`
          : 'No sign was found in titles and snippets (which does not mean that all is well).'
      return `These results: ${parts.join(', ')}. ${look}`
    },
    publicSearch: 'Same search at public sources only',
    aboutAds:
      'Advertisements are paid for to be seen. Several may stand under one heading that says “Sponsored” once, and some look like regular results.',
    guide: 'How to get help',
    close: 'Close for this search',
  },
}

function plural(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

const dictionary: Readonly<Record<Language, ResultsStrings>> = { ja, easy, en }

export const resultsStrings = (language: Language): ResultsStrings => dictionary[language]
