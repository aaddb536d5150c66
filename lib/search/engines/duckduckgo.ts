/**
 * DuckDuckGo: the page with scripts, the html page and the lite page. Facts: facts/serp.md 2.4, 3. An advertisement carries the ids of a
 * regular result; only where it stands and where it leads differ.
 */
import type { EngineAddress, EngineDefinition } from './definition.ts'
import { adLabels, clickAddresses, commonAreas } from './shared.ts'

/** Apart from the rest, so that the gate carries it alone. */
export const duckduckgoAddress: EngineAddress = {
  hosts: [
    'duckduckgo.com',
    'www.duckduckgo.com',
    'html.duckduckgo.com',
    'lite.duckduckgo.com',
    'noai.duckduckgo.com',
    'safe.duckduckgo.com',
    'start.duckduckgo.com',
  ],
  query: 'q',
  pages: [
    { vertical: 'news', path: '/', when: { ia: ['news'] } },
    { vertical: 'news', path: '/', when: { iar: ['news'] } },
    { vertical: 'video', path: '/', when: { ia: ['videos'] } },
    { vertical: 'video', path: '/', when: { iax: ['videos'] } },
    {
      vertical: 'web',
      path: '/',
      unless: {
        ia: ['images', 'maps', 'chat', 'shopping'],
        iar: ['images', 'maps', 'shopping'],
        iax: ['images', 'maps', 'shopping'],
        iaxm: ['maps', 'places', 'directions', 'about'],
      },
    },
    { vertical: 'web', path: '/html', boxed: true },
    { vertical: 'web', path: '/lite', boxed: true },
  ],
}

export const duckduckgo: EngineDefinition = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  verifiedOn: '2026-11-22',
  sources: ['S1', 'S2', 'S3', 'S5', 'S10', 'S11'],
  address: duckduckgoAddress,
  layouts: [
    {
      id: 'videos',
      on: ['video'],
      containers: '[data-testid="zci-videos"]',
      wider: 'main, body',
      headings: 'h2, h3, h4, h5, h6, [role="heading"]',
      links: '[data-testid="zci-videos"] li > a',
      items: ['[data-testid="zci-videos"] li', 'li'],
      unit: '[data-testid="zci-videos"] li',
      parts: 'table',
      cite: 'cite',
      snippets: [],
      organic: [
        { id: 'in the list', selector: '[data-testid="zci-videos"]', where: 'around', mark: false, grade: 'B', seen: ['S1'] },
      ],
    },
    {
      id: 'scripted',
      containers: '[data-testid="web-vertical"], [data-testid="news-vertical"], [data-testid="mainline"], .react-results--main',
      wider: 'main, #react-layout, body',
      headings: 'h2, h3, [role="heading"]',
      items: ['[data-layout]', 'article[data-testid]', 'li > article'],
      unit: 'li > article',
      parts: 'ul, ol, table',
      cite: '[data-testid="result-extras-url-link"], cite',
      snippets: ['[data-result="snippet"]'],
      organic: [
        {
          id: 'in the list',
          selector:
            '[data-layout="organic"], [data-testid="web-vertical"] li > article, [data-testid="news-vertical"] li > article, .react-results--main li > article',
          where: 'around',
          mark: false,
          grade: 'A',
          seen: ['S1'],
        },
      ],
    },
    // The page without scripts: plain blocks with headings.
    {
      id: 'html',
      containers: '#links, .results, .result',
      wider: 'body',
      headings: 'h2, h3',
      items: ['.result'],
      parts: 'table',
      cite: '.result__url, cite',
      snippets: ['.result__snippet'],
      organic: [
        { id: 'in the list', selector: '#links, .results', where: 'around', mark: false, grade: 'B', seen: ['S10', 'S11'] },
        { id: 'result', selector: '.result', where: 'around', mark: false, grade: 'B', seen: ['S10'] },
      ],
    },
    // One table, four rows a result, no heading anywhere.
    {
      id: 'lite',
      containers: 'table',
      wider: 'body',
      headings: 'h2, h3',
      links: '.result-link, tr > td > a[href]',
      items: [],
      rows: 3,
      parts: 'nav',
      cite: '.link-text, cite',
      snippets: ['.result-snippet'],
      organic: [{ id: 'row of the table', selector: 'tr', where: 'around', mark: false, grade: 'B', seen: ['S1'] }],
    },
    // A simple page in other boxes: what passes through the engine's redirect and is no click address is a regular result.
    {
      id: 'plain',
      containers: 'body',
      wider: 'body',
      headings: 'h2, h3, [role="heading"]',
      items: [],
      parts: 'table',
      cite: 'cite',
      snippets: [],
      organic: [{ id: 'redirect', selector: 'a[href*="uddg="]', where: 'link', mark: false, grade: 'B', seen: ['S11'] }],
    },
  ],
  ads: [
    ...clickAddresses,
    {
      kind: 'data-attribute',
      id: 'ad entry',
      selector: '[data-layout="ad"], [data-layout$="_ads"], [data-testid="ad"]',
      where: 'around',
      grade: 'A',
      seen: ['S2', 'S3', 'S5'],
    },
    { kind: 'container-id', id: 'ad block', selector: '#ads', where: 'around', grade: 'A', seen: ['S3', 'S5'] },
    {
      kind: 'readable-class',
      id: 'ad entry of the simple pages',
      selector: '.result--ad, .results--ads, .result-sponsored',
      where: 'around',
      grade: 'A',
      seen: ['S2', 'S3', 'S5'],
    },
    {
      kind: 'readable-class',
      id: 'badge',
      selector: '.badge--ad-wrap, .badge--ad',
      where: 'inside',
      grade: 'B',
      seen: ['S2', 'S3'],
    },
    { kind: 'block-label', id: 'label beside the result', words: adLabels, drawn: true, grade: 'C', seen: ['S2'] },
  ],
  targets: [
    {
      from: 'query',
      pattern: '^https?://(?:[a-z0-9-]+\\.)?duckduckgo\\.com/l/?\\?',
      parameters: ['uddg'],
      grade: 'B',
      seen: ['S11'],
    },
    {
      from: 'query',
      pattern: '^https?://(?:[a-z0-9-]+\\.)?duckduckgo\\.com/[ym]\\.js\\?',
      parameters: ['ad_domain'],
      grade: 'A',
      seen: ['S2'],
    },
  ],
  ignore: [
    ...commonAreas,
    {
      area: 'ai-summary',
      selector: '[data-testid^="duckassist"], .zHmKXya03lRu_br7aWAj',
      headings: ['Search Assist', 'DuckAssist', 'Assist', 'アシスト', '検索アシスト'],
      grade: 'C',
      seen: ['S2', 'S3'],
    },
    {
      area: 'shopping',
      selector: '[data-layout^="products"], .products-carousel, .module--carousel__item',
      grade: 'B',
      seen: ['S2', 'S3'],
    },
    // Blocks among the results say of themselves what they are.
    {
      area: 'own-answer',
      selector:
        '[data-layout]:not([data-layout="organic"]):not([data-layout="ad"]):not([data-layout$="_ads"]):not([data-layout="news"]), .zci, .zci-wrapper, .result--zci, #zero_click_wrapper, [data-testid="zci"], [data-testid="about"]',
      headings: ['Zero-click info', 'Instant Answer'],
      grade: 'B',
      seen: ['S1'],
    },
    { area: 'news-block', on: ['web', 'video'], selector: '[data-layout="news"]', grade: 'C', seen: [] },
    { area: 'map', selector: '[data-testid="maps-module"], .module--places', grade: 'C', seen: [] },
    {
      area: 'media-block',
      on: ['web', 'news'],
      selector: '[data-testid="zci-images"], [data-testid="zci-videos"]',
      grade: 'B',
      seen: ['S1'],
    },
    { area: 'related-searches', selector: '[data-testid="related-searches"]', grade: 'C', seen: [] },
    { area: 'page-furniture', selector: '.js-results-sidebar, [data-area="sidebar"]', grade: 'B', seen: ['S2'] },
  ],
  barBefore: ['[data-testid="mainline"]', '.react-results--main', '[data-testid="web-vertical"]', '#links', 'main > *'],
}
