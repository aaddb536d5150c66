/** What an address says about a search: which engine, which words, whether they are about treating cancer. */
import { belongsTo } from '../evaluation/address.ts'
import { partsOf } from './address-parts.ts'
import { isCancerQuery } from './cancer-words.ts'
import type { EngineAddress } from './engines/definition.ts'
import { googleAddress } from './engines/google.ts'
import { yahooJapanAddress } from './engines/yahoo-japan.ts'
import type { EngineId } from './results.ts'

export { isCancerQuery }

const addresses: ReadonlyArray<readonly [EngineId, EngineAddress]> = [
  ['google', googleAddress],
  ['yahoo-japan', yahooJapanAddress],
]

export interface Search {
  readonly engine: EngineId
  readonly vertical: EngineAddress['pages'][number]['vertical']
  /** What the person searched for, as typed. */
  readonly query: string
}

/** Undefined for every address that is not a page of results we read: the engine's front page, pictures, maps, other sites. */
export function searchOf(address: string): Search | undefined {
  const parts = partsOf(address)
  if (parts === undefined) return undefined
  for (const [engine, known] of addresses) {
    if (!known.hosts.includes(parts.host)) continue
    const query = (parts.query.get(known.query) ?? '').trim()
    const page = known.pages.find(
      ({ path, when = {} }) =>
        trimmed(parts.path) === path &&
        Object.entries(when).every(([name, values]) => values.includes(parts.query.get(name) ?? '')),
    )
    return page === undefined || query === '' ? undefined : { engine, vertical: page.vertical, query }
  }
  return undefined
}

const trimmed = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path)

/** A results page whose words are about treating cancer: the only kind on which anything is shown. */
export function isCancerSearch(address: string): boolean {
  const search = searchOf(address)
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
  const page = known?.pages.find(({ vertical }) => vertical === 'web')
  if (known === undefined || page === undefined || query.trim() === '' || isPublicSearch(query)) return undefined
  const at = host !== undefined && known.hosts.includes(host) ? host : known.hosts[0]
  const words = `${query.replace(/(?:^|\s)-?site:\S+/gi, ' ').trim()} ${publicSites}`
  return `https://${at}${page.path}?${known.query}=${encodeURIComponent(words).replaceAll('%20', '+')}`
}
