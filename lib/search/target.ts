/** Where a link leads when its address is a click address: decoded from what stands in it, never by asking the network. */
import { belongsTo, hostOf } from '../evaluation/address.ts'
import { partsOf } from './address-parts.ts'
import type { EngineDefinition } from './engines/definition.ts'

/** Services that count clicks: an address of theirs says nothing about who is behind it. */
const counters = ['doubleclick.net', 'googleadservices.com', 'dartsearch.net', 'adsrvr.org', 'criteo.com', 'yahoo-net.jp']

export interface LinkAddress {
  readonly href: string
  /** Value of an attribute of the link, '' when it has none. */
  attribute(name: string): string
}

/** Is this host the engine's own or a click counter's, so that the real address is elsewhere or nowhere? */
export function isOpaque(host: string, engine: EngineDefinition): boolean {
  return (
    engine.address.hosts.includes(host) || host === 'rd.listing.yahoo.co.jp' || counters.some((counter) => belongsTo(host, counter))
  )
}

/** Host the link leads to; '' when it cannot be known from the page. */
export function targetHost(link: LinkAddress, engine: EngineDefinition): string {
  for (const target of engine.targets) {
    const address = target.from === 'query' ? fromQuery(link, target) : fromAttribute(link, target)
    const host = hostOf(address)
    if (host !== '' && !isOpaque(host, engine)) return host
  }
  const host = hostOf(link.href)
  return isOpaque(host, engine) ? '' : host
}

function fromQuery(link: LinkAddress, target: { pattern: string; parameters: readonly string[] }): string {
  if (!new RegExp(target.pattern, 'i').test(link.href)) return ''
  const query = partsOf(link.href)?.query
  return target.parameters.map((name) => query?.get(name) ?? '').find((value) => hostOf(value) !== '') ?? ''
}

function fromAttribute(link: LinkAddress, target: { attribute: string; after: string; until: string }): string {
  const value = link.attribute(target.attribute)
  const start = value.indexOf(target.after)
  if (start === -1) return ''
  const end = value.indexOf(target.until, start)
  const address = value.slice(start + target.after.length, end === -1 ? undefined : end)
  return /^https?:\/\//i.test(address) ? address : `https://${address}`
}

/** Host in the words of an address as an engine prints it: `https://www.a.example › b`. '' when they name none. */
export function printedHost(words: string): string {
  const bare = words.trim().replace(/^https?:\/\//i, '')
  const host = (/^[^\s/›>»:?#]+/.exec(bare)?.[0] ?? '').toLowerCase().replace(/\.$/, '')
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+|[\p{L}]{2,})$/u.test(host) &&
    !/\.(?:html?|php|pdf)$/.test(host)
    ? host
    : ''
}
