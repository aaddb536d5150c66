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
  'https://noai.duckduckgo.com/*',
  'https://safe.duckduckgo.com/*',
  'https://start.duckduckgo.com/*',
]

/** What stands in the search box of a results page whose address may not carry it (facts/serp.md 2.4: the pages without scripts). */
export const searchBox = 'input[name="q"]'

/** Does the address belong to a search engine we know, whatever page of it? */
export function isEngineAddress(address: string): boolean {
  return resultsPageHosts.some((pattern) => address.startsWith(pattern.slice(0, -1)))
}
