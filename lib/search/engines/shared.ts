/** What is the same on the results pages of several engines: click addresses, words of labels, words over blocks that are no results. */
import type { AdVote, IgnoredArea } from './definition.ts'

/**
 * Addresses whose only purpose is to count a click on an advertisement. Engines show each other's advertisements, so each is looked for on
 * every engine. Facts: facts/serp.md 2 (by URL shape), 5.
 */
export const clickAddresses: readonly AdVote[] = [
  {
    kind: 'link-shape',
    id: 'click address of Google',
    pattern: '^https?://(?:www\\.)?google(?:adservices)?\\.[a-z.]+/(?:pagead/)?aclk\\?',
    grade: 'A',
    seen: ['S2', 'S3', 'S4'],
  },
  {
    kind: 'link-shape',
    id: 'click address of Bing',
    pattern: '^https?://(?:[a-z0-9-]+\\.)?bing\\.com/acli?c?k\\b',
    grade: 'A',
    seen: ['S2', 'S3'],
  },
  {
    kind: 'link-shape',
    id: 'click address of DuckDuckGo',
    pattern: '^https?://(?:[a-z0-9-]+\\.)?duckduckgo\\.com/(?:y\\.js\\?|m\\.js\\?(?:[^#]*&)?dsl=1)',
    grade: 'A',
    seen: ['S2'],
  },
  {
    kind: 'link-shape',
    id: 'click address of Yahoo! JAPAN',
    pattern: '^https?://rd\\.listing\\.yahoo\\.co\\.jp/',
    grade: 'B',
    seen: ['S4', 'S11'],
  },
  {
    kind: 'link-shape',
    id: 'click address of an ad supplier',
    pattern: '^https?://(?:[a-z0-9-]+\\.)*(?:syndicatedsearch\\.goog|doubleclick\\.net)/',
    grade: 'B',
    seen: ['S2'],
  },
]

/** Whole words of labels, as they stand beside a result or over a block of them. */
export const adLabels: readonly string[] = [
  '広告',
  'スポンサー',
  'スポンサー結果',
  'スポンサー検索結果',
  'スポンサーリンク',
  'スポンサードリンク',
  'スポンサードサーチ',
  'スポンサー広告',
  'PR',
  'AD',
  'Ad',
  'Ads',
  'Sponsored',
  'Sponsored result',
  'Sponsored results',
  'Sponsored link',
  'Sponsored links',
]

/** Words over blocks that are no results, whatever the engine; each engine adds its own. */
export const commonAreas: readonly IgnoredArea[] = [
  {
    area: 'people-also-ask',
    headings: [
      '他の人はこちらも質問',
      '他の人はこちらも質問しています',
      '他のユーザーはこちらも質問',
      'ほかの人はこちらも質問',
      'こちらも質問されています',
      '関連する質問',
      'よくある質問',
      'People also ask',
      'Related questions',
    ],
    grade: 'A',
    seen: ['S7', 'S9'],
  },
  {
    area: 'ai-summary',
    headings: [
      'AI による概要',
      'AI による回答',
      'AI による要約',
      'AI 概要',
      'AI 要約',
      'AI 回答',
      'AI の回答',
      'AI モード',
      'AI アシスタント',
      'AI アシスタントの回答',
      'AI Overview',
      'AI-generated answer',
      '生成 AI による回答',
      '生成 AI による概要',
    ],
    grade: 'C',
    seen: ['S3', 'S7'],
  },
  {
    area: 'own-answer',
    headings: ['強調スニペット', '強調スニペットについて', 'Featured snippet', '天気', '辞書', '定義'],
    grade: 'C',
    seen: [],
  },
  {
    area: 'map',
    headings: [
      '場所',
      '地図',
      '地図検索',
      '周辺の地図',
      '周辺のスポット',
      '近くの場所',
      '付近の検索結果',
      'Places',
      'Map',
      'Maps',
      'Map results',
      'Local results',
    ],
    grade: 'C',
    seen: ['S3', 'S7'],
  },
  {
    area: 'shopping',
    headings: [
      '商品',
      '人気商品',
      'スポンサー商品',
      'ショッピング',
      'ショッピング広告',
      'Products',
      'Popular products',
      'Sponsored products',
      'Shopping',
    ],
    grade: 'B',
    seen: ['S2', 'S3', 'S4'],
  },
  {
    area: 'related-searches',
    headings: [
      '関連する検索',
      '関連検索',
      '関連検索ワード',
      '関連キーワード',
      '関連する検索キーワード',
      '関連性の高い検索',
      '他の人はこちらも検索',
      'こちらも検索されています',
      'もしかして',
      'Related searches',
      'People also search for',
    ],
    grade: 'C',
    seen: [],
  },
  // Rows of cards of fixed size among the results: a label would break them, and nobody would know which card it means.
  {
    area: 'news-block',
    on: ['web', 'video'],
    headings: ['トップニュース', 'ニュース', '最新ニュース', '関連ニュース', 'トピックス', 'Top stories', 'News', 'Recent news'],
    grade: 'C',
    seen: [],
  },
  {
    area: 'media-block',
    on: ['web', 'news'],
    headings: ['動画', '画像', '短い動画', 'ショート動画', 'Videos', 'Short videos', 'Images', 'Web stories'],
    grade: 'C',
    seen: [],
  },
  {
    area: 'page-furniture',
    selector:
      'nav, :is(header, footer):not(:is(main, article, section, li) *), aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]',
    grade: 'A',
    seen: [],
  },
]

/**
 * Titles of such blocks that vary with the search or with the day: 「○○の動画」, 「AI による概要（試験運用中）」. Held against words without
 * spaces, in lower case.
 */
export const areaTitle =
  /(?:の|に関する|に関連する)(?:画像|動画|ニュース|地図|質問|商品|検索|検索キーワード|キーワード)(?:検索)?(?:結果)?$|^(?:画像|動画|ニュース|地図|ショッピング|知恵袋|リアルタイム)検索(?:結果)?$|^(?:生成)?ai(?:による|の)?(?:概要|要約|回答|まとめ)|^aiアシスタント|^aioverview|^copilot(?:の|による)?(?:回答|要約|検索|search|answer)/
