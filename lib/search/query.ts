/** What an address says about a search: which engine, which words, whether they are about treating cancer. */
import { belongsTo } from '../evaluation/address.ts'
import { partsOf } from './address-parts.ts'
import { isCancerQuery } from './cancer-words.ts'
import { bingAddress } from './engines/bing.ts'
import type { EngineAddress, Vertical } from './engines/definition.ts'
import { duckduckgoAddress } from './engines/duckduckgo.ts'
import { googleAddress } from './engines/google.ts'
import { yahooJapanAddress } from './engines/yahoo-japan.ts'
import type { EngineId } from './results.ts'

export { isCancerQuery }

const addresses: ReadonlyArray<readonly [EngineId, EngineAddress]> = [
  ['google', googleAddress],
  ['yahoo-japan', yahooJapanAddress],
  ['bing', bingAddress],
  ['duckduckgo', duckduckgoAddress],
]

export interface Search {
  readonly engine: EngineId
  readonly vertical: Vertical
  /** What the person searched for, as typed. */
  readonly query: string
}

/**
 * Undefined for every address that is not a page of results we read: the engine's front page, pictures, maps, other sites. `boxed` is what
 * stands in the page's search box; it counts only where the engine sends a search apart from the address.
 */
export function searchOf(address: string, boxed = ''): Search | undefined {
  const parts = partsOf(address)
  if (parts === undefined) return undefined
  const path = trimmed(parts.path)
  for (const [engine, known] of addresses) {
    if (!known.hosts.includes(parts.host)) continue
    const has = (wanted: Readonly<Record<string, readonly string[]>>) => (name: string) =>
      wanted[name]?.includes(parts.query.get(name) ?? '') === true
    const page = known.pages.find(
      ({ path: own, when = {}, unless = {} }) =>
        path === own && Object.keys(when).every(has(when)) && !Object.keys(unless).some(has(unless)),
    )
    const query = (parts.query.get(known.query) ?? (page?.boxed === true ? boxed : '')).trim()
    return page === undefined || query === '' ? undefined : { engine, vertical: page.vertical, query }
  }
  return undefined
}

/** Without parameters inside the path (`/search;_ylt=…`) and the slash at its end. */
const trimmed = (path: string): string => {
  const plain = path.replace(/;[^/]*$/, '')
  return plain.length > 1 ? plain.replace(/\/+$/, '') : plain
}

/** A results page whose words are about treating cancer: the only kind on which anything is shown. */
export function isCancerSearch(address: string, boxed = ''): boolean {
  const search = searchOf(address, boxed)
  return search !== undefined && isCancerQuery(search.query)
}

/** The official hosts to which the offered search is limited: the national cancer information service and the state. */
const publicSites = 'site:ganjoho.jp OR site:go.jp'

/** Is this search already limited to official hosts? */
export function isPublicSearch(query: string): boolean {
  const sites = [...query.matchAll(/(?:^|[\s(])site:([^\s)]+)/gi)].map((match) => (match[1] ?? '').toLowerCase())
  return sites.length > 0 && sites.every((site) => ['ganjoho.jp', 'go.jp', 'lg.jp'].some((official) => belongsTo(site, official)))
}

/**
 * The same search on the same engine, limited to official hosts: the words go back to where they came from and nowhere else. `host` keeps
 * the reader on the country page they are on.
 */
export function publicSearchAddress(engine: EngineId, query: string, host?: string): string | undefined {
  const known = addresses.find(([id]) => id === engine)?.[1]
  // A reader on the engine's simple page (html., lite.) stays on it.
  const simple = `/${host?.split('.')[0] ?? ''}`
  const page = known?.pages.find(({ path }) => path === simple) ?? known?.pages.find(({ vertical }) => vertical === 'web')
  if (known === undefined || page === undefined || query.trim() === '' || isPublicSearch(query)) return undefined
  const at = host !== undefined && known.hosts.includes(host) ? host : known.hosts[0]
  const words = `${query.replace(/(?:^|\s)-?site:\S+/gi, ' ').trim()} ${publicSites}`
  return `https://${at}${page.path}${page.path === simple ? '/' : ''}?${known.query}=${encodeURIComponent(words).replaceAll('%20', '+')}`
}
