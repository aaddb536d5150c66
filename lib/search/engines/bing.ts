/** Bing: desktop and mobile web pages, news, videos. Facts: facts/serp.md 2.3, 3. Its advertisements may stand in items of the regular kind. */
import type { EngineAddress, EngineDefinition } from './definition.ts'
import { adLabels, clickAddresses, commonAreas } from './shared.ts'

/** Apart from the rest, so that the gate carries it alone. */
export const bingAddress: EngineAddress = {
  hosts: ['www.bing.com', 'www2.bing.com', 'www4.bing.com', 'cn.bing.com'],
  query: 'q',
  pages: [
    { vertical: 'web', path: '/search' },
    { vertical: 'news', path: '/news/search' },
    { vertical: 'video', path: '/videos/search' },
  ],
}

export const bing: EngineDefinition = {
  id: 'bing',
  name: 'Bing',
  verifiedOn: '2026-11-22',
  sources: ['S1', 'S2', 'S3', 'S4', 'S5', 'S8', 'S11'],
  address: bingAddress,
  layouts: [
    {
      id: 'videos',
      on: ['video'],
      containers: '.mc_vtvc, [ourl]',
      wider: 'main, #b_content, body',
      headings: 'h2, h3, [role="heading"]',
      links: '.mc_vtvc a[href], a[href]:has([ourl]), [ourl] a[href], a[ourl]',
      items: ['.mc_vtvc', '[ourl]'],
      parts: 'table',
      cite: 'cite',
      snippets: [],
      organic: [
        { id: 'in the grid', selector: '.mc_vtvc, [ourl]', where: 'around', mark: false, grade: 'B', seen: ['S1'] },
        { id: 'address kept inside', selector: '[ourl]', where: 'inside', mark: false, grade: 'B', seen: ['S1'] },
      ],
    },
    {
      id: 'news',
      on: ['news'],
      containers: '.news-card, .newscard, #algocore, #b_content, main',
      wider: 'body',
      headings: 'h2, h3, h4, [role="heading"]',
      links: '.news-card a.title, .newscard a.title, #algocore a[href], main a[href]',
      items: ['.news-card', '.newscard'],
      parts: 'table',
      cite: 'cite',
      snippets: ['.snippet'],
      organic: [
        {
          id: 'in the list',
          selector: '.news-card, .newscard, #algocore, #b_content, main',
          where: 'around',
          mark: false,
          grade: 'B',
          seen: ['S1'],
        },
      ],
    },
    {
      id: 'list',
      containers: '#b_results, #b_context',
      wider: '#b_content, main, body',
      headings: 'h2, h3, [role="heading"]',
      items: ['.sb_adTA', '.b_algo', '#b_results > li', '#b_context > li', '#b_results li'],
      unit: '#b_results > li',
      parts: '.b_deep, .b_vlist2col, [role="list"], [role="listitem"], table',
      cite: 'cite',
      snippets: [],
      organic: [
        // No mark: advertisements carry it too.
        { id: 'in the list', selector: '#b_results', where: 'around', mark: false, grade: 'A', seen: ['S1', 'S2', 'S3'] },
      ],
    },
  ],
  ads: [
    ...clickAddresses,
    { kind: 'data-attribute', id: 'flag of an ad link', selector: 'a[ads]', where: 'inside', grade: 'B', seen: ['S3', 'S5'] },
    {
      kind: 'data-attribute',
      id: 'ad choices and pictures of ads',
      selector: '[onclick^="ad_choice"], img[src*="=AdsPlus"]',
      where: 'inside',
      grade: 'B',
      seen: ['S3', 'S5'],
    },
    {
      kind: 'readable-class',
      id: 'ad item',
      selector: '.b_ad, .b_adTop, .b_adBottom, .b_adLastChild, .sb_adTA, .b_spa_adblock, .text-ads-container, .nad_ctn, .ad_sc',
      where: 'around',
      grade: 'A',
      seen: ['S2', 'S3', 'S5', 'S8'],
    },
    {
      kind: 'readable-class',
      id: 'ad dressed as a regular result',
      selector: '.b_ads1line, .b_textAdTitleLink, .sb_adTA, .b_adPATitleBlock',
      where: 'inside',
      grade: 'B',
      seen: ['S3', 'S5'],
    },
    {
      kind: 'block-label',
      id: 'label beside the result',
      words: adLabels,
      drawn: true,
      pictureIn: '.b_caption',
      grade: 'B',
      seen: ['S3', 'S5'],
    },
  ],
  targets: [
    {
      from: 'query',
      pattern: '^https?://(?:[a-z0-9-]+\\.)?bing\\.com/ck/a\\?',
      parameters: ['u'],
      base64After: 2,
      grade: 'A',
      seen: ['S1', 'S11'],
    },
    {
      from: 'query',
      pattern: '^https?://(?:[a-z0-9-]+\\.)?bing\\.com/news/apiclick',
      parameters: ['url'],
      grade: 'C',
      seen: ['S11'],
    },
    { from: 'attribute', attribute: 'ourl', after: '', until: '', grade: 'B', seen: ['S1'] },
  ],
  ignore: [
    ...commonAreas,
    {
      area: 'people-also-ask',
      selector: '#relatedQnAListDisplay, .b_ans .df_qntext, [data-tag="RelatedQnA.Item"]',
      headings: ['他の質問', '次も質問されています'],
      grade: 'C',
      seen: ['S11'],
    },
    {
      area: 'ai-summary',
      selector: '#b_wpt_container_ml, .gs_aidisc, #copans_container, #b_copilot_search',
      headings: ['Copilot の回答', 'Copilot による回答', 'Copilot Search', 'Copilot 検索', 'Copilot', 'Copilot Answer'],
      grade: 'B',
      seen: ['S2', 'S3'],
    },
    { area: 'own-answer', selector: '.b_ans:not(.b_ad):not(.b_algo), #b_pole, #b_topw', grade: 'C', seen: ['S11'] },
    { area: 'knowledge-panel', selector: '.b_entityTP, .b_ms_kcontainer', grade: 'C', seen: ['S11'] },
    { area: 'map', selector: '.mapsTextAds, #lMapContainer, .b_localA', headings: ['Bing マップ'], grade: 'C', seen: ['S3'] },
    {
      area: 'shopping',
      selector:
        '.pa_item, .pa_sb, .productAd, .adsMvCarousel, [id$="adsMvCarousel"], [mv-data^="Ads"], [aria-label$="ProductAds"], .ra_car_block, .slide:has(.rtb_ad_caritem_mvtr)',
      headings: ['Bing ショッピング', '広告の商品'],
      grade: 'B',
      seen: ['S2', 'S3', 'S5'],
    },
    { area: 'related-searches', selector: '.b_rs, #brsv3', headings: ['関連する検索結果'], grade: 'C', seen: ['S11'] },
    { area: 'media-block', on: ['web', 'news'], selector: '.iuscp, .mc_vtvc', grade: 'B', seen: ['S1'] },
    { area: 'page-furniture', selector: '#b_context, .b_pag', grade: 'C', seen: ['S11'] },
  ],
  barBefore: ['#b_results', '#b_content > *'],
}
