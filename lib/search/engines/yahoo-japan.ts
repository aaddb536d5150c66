/** Yahoo! JAPAN, desktop and mobile web and video results. Facts: facts/serp.md 2.2, 3. Its readable `sw-` classes have stood since 2020. */
import type { EngineAddress, EngineDefinition } from './definition.ts'
import { adLabels, clickAddresses, commonAreas } from './shared.ts'

/** Apart from the rest, so that the gate carries it alone. */
export const yahooJapanAddress: EngineAddress = {
  hosts: ['search.yahoo.co.jp'],
  query: 'p',
  pages: [
    { vertical: 'web', path: '/search' },
    { vertical: 'video', path: '/video/search' },
  ],
}

export const yahooJapan: EngineDefinition = {
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN',
  verifiedOn: '2026-11-22',
  sources: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S11'],
  address: yahooJapanAddress,
  layouts: [
    {
      id: 'cards',
      containers: '.sw-CardBase, .sw-Card, .sw-EmbedListItem, .sw-ListItem',
      wider: 'main, #contents, #contents__wrap, body',
      headings: 'h2, h3',
      items: ['.sw-CardBase', '.sw-Card', '.sw-EmbedListItem', '.sw-ListItem'],
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
        {
          id: 'entry of a list of videos',
          selector: '.sw-EmbedListItem, .sw-ListItem, .sw-CardBase',
          where: 'around',
          mark: false,
          grade: 'B',
          seen: ['S1'],
        },
      ],
    },
    // The same page with every class changed: what is left is a heading in a link with an address beside it.
    {
      id: 'class-free',
      containers: 'main, #contents, body',
      wider: 'body',
      headings: 'h2, h3',
      items: [],
      parts: '[role="list"], [role="listitem"], table',
      cite: 'cite',
      snippets: [],
      organic: [{ id: 'in the page', selector: 'body', where: 'around', mark: false, grade: 'A', seen: ['S6', 'S11'] }],
    },
  ],
  ads: [
    ...clickAddresses,
    { kind: 'readable-class', id: 'ad card', selector: '.Ad, .js-Ad', where: 'inside', grade: 'A', seen: ['S4', 'S5', 'S6'] },
    {
      kind: 'readable-class',
      id: 'ad card around',
      selector: '.Ad, .js-Ad, .TSg_Ad, .AdContainer__header',
      where: 'around',
      grade: 'A',
      seen: ['S4', 'S5'],
    },
    { kind: 'block-label', id: 'label beside the result', words: adLabels, drawn: true, grade: 'B', seen: ['S4'] },
  ],
  targets: [{ from: 'attribute', attribute: 'data-cl-params', after: 'targurl:', until: ';', grade: 'B', seen: ['S1'] }],
  ignore: [
    ...commonAreas,
    {
      area: 'own-answer',
      selector: '[class^="Answer"], [class*=" Answer"]',
      headings: ['知恵袋', '知恵袋の質問', 'Yahoo!知恵袋', '知恵袋の検索結果', 'Q&A', 'オークション', 'Yahoo!オークション'],
      grade: 'C',
      seen: ['S5', 'S6'],
    },
    {
      area: 'ai-summary',
      selector: '.AiAssistant, [class^="AiAssistant"], .AnswerAiNavigation, .Unit__naturalText',
      grade: 'B',
      seen: ['S3'],
    },
    {
      area: 'shopping',
      selector: '.AdBannerCarousel, [class^="Lrec_"], [class*="Yda_"]',
      headings: ['Yahoo!ショッピング'],
      grade: 'B',
      seen: ['S4', 'S5'],
    },
    { area: 'map', headings: ['Yahoo!マップ', 'Yahoo!ロコ'], grade: 'C', seen: [] },
    { area: 'news-block', headings: ['Yahoo!ニュース', 'リアルタイム', 'リアルタイム検索'], grade: 'C', seen: [] },
    { area: 'media-block', selector: '.sw-Thumbnail, .sw-ThumbnailGrid', grade: 'B', seen: ['S1', 'S6'] },
    { area: 'page-furniture', selector: '.Pagenation', grade: 'C', seen: ['S11'] },
  ],
  barBefore: ['.sw-CardBase', 'main > *'],
}
