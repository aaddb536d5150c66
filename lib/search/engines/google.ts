/** Google: desktop and mobile pages (they share ids and attributes) and the page without scripts. Facts: facts/serp.md 2.1, 3, 4; class names only as a last resort. */
import type { EngineAddress, EngineDefinition } from './definition.ts'
import { adLabels, clickAddresses, commonAreas } from './shared.ts'

/** Apart from the rest, so that the gate carries it alone. */
export const googleAddress: EngineAddress = {
  hosts: ['www.google.co.jp', 'www.google.com', 'google.co.jp', 'google.com'],
  query: 'q',
  pages: [
    // An empty `tbm` comes with custom date ranges and still means "all".
    { vertical: 'web', path: '/search', when: { udm: ['', '14', 'web'], tbm: [''] } },
    { vertical: 'news', path: '/search', when: { tbm: ['nws'] } },
    { vertical: 'video', path: '/search', when: { udm: ['7'] } },
    { vertical: 'video', path: '/search', when: { udm: [''], tbm: ['vid'] } },
  ],
}

export const google: EngineDefinition = {
  id: 'google',
  name: 'Google',
  verifiedOn: '2026-11-22',
  sources: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'],
  address: googleAddress,
  layouts: [
    {
      id: 'modern',
      containers: '#rso, #search, #tads, #tadsb, #bottomads, #taw, #botstuff, #bres',
      wider: '#center_col, #rcnt, #main',
      headings: 'h3, [role="heading"]',
      items: ['[data-text-ad]', '[data-hveid]', '[data-news-cluster-id]'],
      parts: '[role="list"], [role="listitem"], table',
      cite: 'cite',
      domain: { selector: '[data-dtld]', attribute: 'data-dtld' },
      snippets: ['[data-sncf]'],
      organic: [
        { id: 'title link', selector: 'a[jsname="UWckNb"]', where: 'link', mark: true, grade: 'A', seen: ['S2'] },
        {
          id: 'in the list',
          selector: '#rso, #search, #botstuff, #bres',
          where: 'around',
          mark: false,
          grade: 'A',
          seen: ['S2', 'S7', 'S9'],
        },
      ],
    },
    // What old and script-less browsers get: one column, next to no attributes.
    {
      id: 'lite',
      containers: '#main',
      wider: 'body',
      headings: 'h3, [role="heading"]',
      items: [],
      parts: '[role="list"], [role="listitem"], table',
      cite: 'cite',
      domain: { selector: '[data-dtld]', attribute: 'data-dtld' },
      snippets: [],
      organic: [{ id: 'in the column', selector: '#main', where: 'around', mark: false, grade: 'A', seen: ['S2', 'S3'] }],
    },
  ],
  ads: [
    ...clickAddresses,
    {
      kind: 'link-shape',
      id: 'click address kept beside the link',
      pattern: '^https?://(?:www\\.)?google(?:adservices)?\\.[a-z.]+/(?:pagead/)?aclk\\?',
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
    { kind: 'block-label', id: 'heading over the block', words: adLabels, drawn: true, grade: 'B', seen: ['S3', 'S7'] },
    { kind: 'obfuscated-class', id: 'classes of ads', selector: '.uEierd', where: 'around', grade: 'C', seen: ['S3', 'S7'] },
  ],
  targets: [
    {
      from: 'query',
      pattern: '^https?://(?:www\\.)?google(?:adservices)?\\.[a-z.]+/(?:pagead/)?aclk\\?',
      parameters: ['adurl'],
      grade: 'A',
      seen: ['S2'],
    },
    { from: 'query', pattern: '^https?://(?:www\\.)?google\\.[a-z.]+/url\\?', parameters: ['q', 'url'], grade: 'B', seen: ['S2'] },
  ],
  ignore: [
    ...commonAreas,
    { area: 'people-also-ask', selector: '.related-question-pair, [data-q]', grade: 'A', seen: ['S7', 'S9'] },
    {
      area: 'ai-summary',
      selector: '.OZ9ddf.WAUd4, .Fzsovc, #Odp5De, .Odp5De, [data-attrid="AIOverview"]',
      grade: 'C',
      seen: ['S2', 'S3', 'S7'],
    },
    { area: 'own-answer', selector: '.g-blk, block-component', grade: 'C', seen: ['S1'] },
    { area: 'knowledge-panel', selector: '#rhs, .kp-wholepage, [id^="kp-wp-tab-cont-"], [data-attrid]', grade: 'B', seen: ['S7'] },
    {
      area: 'map',
      selector:
        '.lu_map_section, .Qq3Lb, .VkpGBb, [data-id="lclad"], [data-profile-url-path^="/localservices"], gls-profile-entrypoint, [href*="placesheetAdFix=1"]',
      grade: 'C',
      seen: ['S3', 'S7'],
    },
    {
      area: 'shopping',
      selector:
        '#atvcap, .pla-unit, .pla-exp-container, .top-pla-group-inner, .commercial-unit-desktop-rhs, .commercial-unit-mobile-top, .commercial-unit-mobile-bottom, [data-pla], [data-id^="CarouselPLA-"], [data-id^="SinglePLA-"], .cu-container',
      grade: 'B',
      seen: ['S2', 'S3', 'S4'],
    },
    {
      area: 'news-block',
      on: ['web', 'video'],
      selector: '[data-news-cluster-id], g-section-with-header',
      grade: 'B',
      seen: ['S1'],
    },
    {
      area: 'media-block',
      on: ['web', 'news'],
      selector: 'g-scrolling-carousel, video-voyager, [data-id="mosaic"]',
      grade: 'C',
      seen: ['S1', 'S2'],
    },
  ],
  barBefore: ['#taw', '#search', '#rso', '#main > *'],
}
