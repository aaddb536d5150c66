/**
 * Results pages this extension knows, as match patterns. All are asked for from the first version on, because browsers withhold
 * hosts that an update adds.
 */
export const resultsPageHosts = [
  'https://www.google.com/*',
  'https://www.google.co.jp/*',
  'https://search.yahoo.co.jp/*',
  'https://www.bing.com/*',
  'https://duckduckgo.com/*',
  'https://html.duckduckgo.com/*',
  'https://lite.duckduckgo.com/*',
]
