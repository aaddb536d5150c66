/** Google, desktop and mobile pages (they share ids and attributes). Facts: facts/serp.md 2.1, 3, 4; class names only as a last resort. */
import type { EngineAddress, EngineDefinition } from './definition.ts'

/** Apart from the rest, so that the gate carries it alone. */
export const googleAddress: EngineAddress = {
  hosts: ['www.google.co.jp', 'www.google.com', 'google.co.jp', 'google.com'],
  query: 'q',
  // An empty `tbm` comes with custom date ranges and still means "all".
  pages: [{ vertical: 'web', path: '/search', when: { udm: ['', '14', 'web'], tbm: [''] } }],
}

const clickAddress = '^https?://(?:www\\.)?google(?:adservices)?\\.[a-z.]+/(?:pagead/)?aclk\\?'

export const google: EngineDefinition = {
  id: 'google',
  name: 'Google',
  verifiedOn: '2026-11-22',
  sources: ['S1', 'S2', 'S3', 'S5', 'S6', 'S7', 'S8', 'S9'],
  address: googleAddress,
  layouts: [
    {
      id: 'modern',
      containers: '#rso, #search, #tads, #tadsb, #bottomads, #taw, #botstuff, #bres',
      wider: '#center_col, #rcnt, #main',
      titledBlocks: false,
      headings: 'h3, [role="heading"]',
      items: ['[data-hveid]', '[data-text-ad]'],
      parts: '[role="list"], [role="listitem"], table',
      cite: 'cite, span[role="text"]',
      domain: { selector: '[data-dtld]', attribute: 'data-dtld' },
      snippets: ['[data-sncf]'],
      organic: [
        { id: 'title link', selector: 'a[jsname="UWckNb"]', where: 'link', mark: true, grade: 'A', seen: ['S2'] },
        {
          id: 'in the list',
          selector: ':is(#rso, #search, #botstuff, #bres) [data-hveid]',
          where: 'around',
          mark: false,
          grade: 'A',
          seen: ['S2', 'S7', 'S9'],
        },
      ],
    },
  ],
  ads: [
    { kind: 'link-shape', id: 'click address', pattern: clickAddress, grade: 'A', seen: ['S2', 'S3', 'S4'] },
    {
      kind: 'link-shape',
      id: 'click address kept beside the link',
      pattern: clickAddress,
      attribute: 'data-rw',
      grade: 'A',
      seen: ['S2', 'S8'],
    },
    { kind: 'data-attribute', id: 'text ad', selector: '[data-text-ad]', where: 'around', grade: 'A', seen: ['S2', 'S5'] },
    { kind: 'data-attribute', id: 'ad link', selector: '[data-rw]', where: 'link', grade: 'A', seen: ['S2', 'S8'] },
    {
      kind: 'data-attribute',
      id: 'other ad flags',
      selector:
        '[data-is-ad="1"], [data-ads-title="1"], [data-section-type="ads"], [data-is-promoted="true"], [data-pla="1"], [data-ad-tracking-url]',
      where: 'around',
      grade: 'B',
      seen: ['S3', 'S4', 'S5'],
    },
    {
      kind: 'container-id',
      id: 'ad blocks',
      selector: '#tads, #tadsb, #bottomads, #atvcap',
      where: 'around',
      grade: 'A',
      seen: ['S3', 'S5', 'S6', 'S7'],
    },
    {
      kind: 'block-label',
      id: 'heading over the block',
      words: [
        '広告',
        'スポンサー',
        'スポンサー結果',
        'スポンサー検索結果',
        'スポンサー商品',
        'Ad',
        'Ads',
        'Sponsored',
        'Sponsored result',
        'Sponsored results',
        'Sponsored products',
      ],
      drawn: false,
      grade: 'B',
      seen: ['S3', 'S7'],
    },
    { kind: 'obfuscated-class', id: 'classes of ads', selector: '.uEierd', where: 'around', grade: 'C', seen: ['S3', 'S7'] },
  ],
  targets: [
    { from: 'query', pattern: clickAddress, parameters: ['adurl'], grade: 'A', seen: ['S2'] },
    { from: 'query', pattern: '^https?://(?:www\\.)?google\\.[a-z.]+/url\\?', parameters: ['q', 'url'], grade: 'B', seen: ['S2'] },
  ],
  ignore: [
    {
      area: 'people-also-ask',
      selector: '.related-question-pair, [data-q]',
      headings: ['他の人はこちらも質問', '他の人はこちらも質問しています', '関連する質問', 'People also ask'],
      grade: 'A',
      seen: ['S7', 'S9'],
    },
    {
      area: 'ai-summary',
      selector: '.OZ9ddf.WAUd4, .Fzsovc, #Odp5De, .Odp5De, [data-attrid="AIOverview"]',
      headings: ['AI による概要', 'AIによる概要', 'AI による回答', 'AI Overview', 'AI モード'],
      grade: 'C',
      seen: ['S2', 'S3', 'S7'],
    },
    { area: 'knowledge-panel', selector: '#rhs, .kp-wholepage, [id^="kp-wp-tab-cont-"], [data-attrid]', grade: 'B', seen: ['S7'] },
    {
      area: 'map',
      selector: '.lu_map_section, .Qq3Lb, .VkpGBb, [data-id="lclad"], [data-profile-url-path^="/localservices"]',
      headings: ['場所', '地図', 'Places', 'Maps', 'Map results'],
      grade: 'C',
      seen: ['S3', 'S7'],
    },
    {
      area: 'shopping',
      selector:
        '#atvcap, .pla-unit, .pla-exp-container, .commercial-unit-desktop-rhs, [data-pla], [data-id^="CarouselPLA-"], [data-id^="SinglePLA-"]',
      headings: ['商品', '人気商品', 'スポンサー商品', 'Products', 'Popular products', 'Sponsored products'],
      grade: 'B',
      seen: ['S2', 'S3', 'S4'],
    },
    {
      area: 'related-searches',
      headings: ['関連する検索', '関連性の高い検索', '他の人はこちらも検索', 'Related searches', 'People also search for'],
      grade: 'C',
      seen: [],
    },
    // Rows of pictures and cards of fixed size among the results: a label would break them, and nobody would know which card it means.
    {
      area: 'news-block',
      selector: '[data-news-cluster-id], g-section-with-header',
      headings: ['トップニュース', 'ニュース', 'Top stories', 'News'],
      grade: 'B',
      seen: ['S1'],
    },
    {
      area: 'media-block',
      selector: 'g-scrolling-carousel, video-voyager, [data-id="mosaic"]',
      headings: ['動画', '画像', '短い動画', 'Videos', 'Short videos', 'Images'],
      grade: 'C',
      seen: ['S1', 'S2'],
    },
    { area: 'page-furniture', selector: 'nav, header, footer, [role="navigation"]', grade: 'A', seen: [] },
  ],
  barBefore: ['#taw', '#search', '#rso'],
}
