/** Yahoo! JAPAN, desktop and mobile web results. Facts: facts/serp.md 2.2, 3. Its readable `sw-` classes have stood since 2020. */
import type { EngineAddress, EngineDefinition } from './definition.ts'

/** Apart from the rest, so that the gate carries it alone. */
export const yahooJapanAddress: EngineAddress = {
  hosts: ['search.yahoo.co.jp'],
  query: 'p',
  pages: [{ vertical: 'web', path: '/search' }],
}

export const yahooJapan: EngineDefinition = {
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN',
  verifiedOn: '2026-11-22',
  sources: ['S1', 'S3', 'S4', 'S5', 'S6', 'S11'],
  address: yahooJapanAddress,
  layouts: [
    {
      id: 'cards',
      containers: '.sw-CardBase, .sw-Card',
      wider: 'main, #contents, #contents__wrap, body',
      titledBlocks: true,
      headings: 'h3',
      items: ['.sw-CardBase', '.sw-Card'],
      parts: '[role="list"], [role="listitem"], table, .sw-Card__footer',
      cite: 'cite',
      snippets: ['.sw-Card__summary', '.sw-Card__space'],
      organic: [
        { id: 'organic card', selector: '.Algo', where: 'inside', mark: true, grade: 'A', seen: ['S1', 'S6', 'S11'] },
        { id: 'organic card around', selector: '.Algo', where: 'around', mark: true, grade: 'A', seen: ['S1', 'S6', 'S11'] },
        {
          id: 'true address beside the link',
          selector: '[data-cl-params*="targurl:"]',
          where: 'link',
          mark: false,
          grade: 'B',
          seen: ['S1'],
        },
        { id: 'address beside the title', selector: 'cite', where: 'inside', mark: false, grade: 'A', seen: ['S6', 'S11'] },
      ],
    },
    // The same page with every class changed: what is left is a heading in a link with an address beside it.
    {
      id: 'class-free',
      containers: 'main, #contents, body',
      wider: 'body',
      titledBlocks: true,
      headings: 'h3',
      items: [],
      parts: '[role="list"], [role="listitem"], table',
      cite: 'cite',
      snippets: [],
      organic: [
        { id: 'address beside the title', selector: 'cite', where: 'inside', mark: false, grade: 'A', seen: ['S6', 'S11'] },
      ],
    },
  ],
  ads: [
    {
      kind: 'link-shape',
      id: 'click address',
      pattern: '^https?://rd\\.listing\\.yahoo\\.co\\.jp/',
      grade: 'B',
      seen: ['S4', 'S11'],
    },
    {
      kind: 'link-shape',
      id: 'click address of the ad supplier',
      pattern: '^https?://(?:www\\.)?google(?:adservices)?\\.[a-z.]+/(?:pagead/)?aclk\\?',
      grade: 'A',
      seen: ['S2', 'S3'],
    },
    { kind: 'readable-class', id: 'ad card', selector: '.Ad, .js-Ad', where: 'inside', grade: 'A', seen: ['S4', 'S5', 'S6'] },
    {
      kind: 'readable-class',
      id: 'ad card around',
      selector: '.Ad, .js-Ad, .TSg_Ad, .AdContainer__header',
      where: 'around',
      grade: 'A',
      seen: ['S4', 'S5'],
    },
    {
      kind: 'block-label',
      id: 'label beside the result',
      words: ['広告', 'スポンサー', 'スポンサーリンク', 'スポンサードサーチ', 'PR', 'AD'],
      drawn: true,
      grade: 'B',
      seen: ['S4'],
    },
  ],
  targets: [{ from: 'attribute', attribute: 'data-cl-params', after: 'targurl:', until: ';', grade: 'B', seen: ['S1'] }],
  ignore: [
    {
      area: 'own-answer',
      selector: '[class^="Answer"], [class*=" Answer"]',
      headings: ['知恵袋', '知恵袋の質問', 'Yahoo!知恵袋', 'Q&A', 'オークション'],
      grade: 'C',
      seen: ['S5', 'S6'],
    },
    {
      area: 'ai-summary',
      selector: '.AiAssistant, [class^="AiAssistant"], .AnswerAiNavigation, .Unit__naturalText',
      headings: ['AI アシスタント', 'AIアシスタント', 'AI アシスタントの回答', 'AIアシスタントの回答', 'AI回答'],
      grade: 'B',
      seen: ['S3'],
    },
    {
      area: 'shopping',
      selector: '.AdBannerCarousel, [class^="Lrec_"], [class*="Yda_"]',
      headings: ['ショッピング', 'Yahoo!ショッピング'],
      grade: 'B',
      seen: ['S4', 'S5'],
    },
    { area: 'map', headings: ['地図', 'Yahoo!マップ', '周辺のスポット'], grade: 'C', seen: [] },
    { area: 'news-block', headings: ['ニュース', 'トピックス', 'Yahoo!ニュース', 'リアルタイム'], grade: 'C', seen: [] },
    {
      area: 'media-block',
      selector: '.sw-Thumbnail, .sw-ThumbnailGrid',
      headings: ['動画', '画像'],
      grade: 'B',
      seen: ['S1', 'S6'],
    },
    { area: 'related-searches', headings: ['関連検索ワード', '関連検索'], grade: 'C', seen: [] },
    { area: 'page-furniture', selector: 'nav, header, footer, aside, [role="navigation"], .Pagenation', grade: 'A', seen: [] },
  ],
  barBefore: ['.sw-CardBase', 'main > *'],
}
