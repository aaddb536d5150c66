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

/** Does the address belong to a search engine we know, whatever page of it? */
export function isEngineAddress(address: string): boolean {
  return resultsPageHosts.some((pattern) => address.startsWith(pattern.slice(0, -1)))
}
