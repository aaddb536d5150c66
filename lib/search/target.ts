/** Where a link leads when its address is a click address: decoded from what stands in it, never by asking the network. */
import { belongsTo, hostOf } from '../evaluation/address.ts'
import { partsOf } from './address-parts.ts'
import { fromBase64Url } from './base64.ts'
import type { EngineDefinition, Target } from './engines/definition.ts'

/** Services that count clicks: an address of theirs says nothing about who is behind it. */
const counters = [
  'doubleclick.net',
  'googleadservices.com',
  'syndicatedsearch.goog',
  'dartsearch.net',
  'adsrvr.org',
  'criteo.com',
  'yahoo-net.jp',
  'rd.listing.yahoo.co.jp',
  'ord.yahoo.co.jp',
  'rdsig.yahoo.co.jp',
]
/** Hosts of engines that also pass clicks on, whichever engine shows the link. */
const engineHosts =
  /^(?:(?:www\d?|cn)\.bing\.com|(?:www\.)?google\.(?:com|co\.jp)|(?:[a-z]+\.)?duckduckgo\.com|search\.yahoo\.co\.jp)$/

export interface LinkAddress {
  readonly href: string
  /** Value of an attribute of the link, '' when it has none. */
  attribute(name: string): string
}

/** The way of one click, as far as it can be read from the page. */
export interface Way {
  /** The address of the link, and those written inside it, outermost first. */
  readonly addresses: readonly string[]
  /** Host at its end; '' when it cannot be known from the page. */
  readonly host: string
}

/** An address inside an address inside an address: more than any engine writes. */
const deepest = 4

/** Is this host the engine's own or a click counter's, so that the real address is elsewhere or nowhere? */
export function isOpaque(host: string, engine: EngineDefinition): boolean {
  return engine.address.hosts.includes(host) || engineHosts.test(host) || counters.some((counter) => belongsTo(host, counter))
}

export function wayOf(link: LinkAddress, engine: EngineDefinition): Way {
  const addresses = [link.href]
  let named = ''
  for (let at: string | undefined = link.href; at !== undefined && addresses.length < deepest; ) {
    const inside = insideOf(at, engine)
    at = undefined
    if (hostOf(inside) !== '') {
      addresses.push(inside)
      at = inside
    } else if (named === '') named = printedHost(inside)
  }
  const open = (host: string): string => (host !== '' && !isOpaque(host, engine) ? host : '')
  const beside = engine.targets.map((target) => (target.from === 'attribute' ? open(hostOf(fromAttribute(link, target))) : ''))
  const host = beside.find((known) => known !== '') ?? (open(hostOf(addresses.at(-1) ?? '')) || open(named))
  return { addresses, host }
}

/** Host the link leads to; '' when it cannot be known from the page. */
export function targetHost(link: LinkAddress, engine: EngineDefinition): string {
  return wayOf(link, engine).host
}

/** What is written inside a click address: another address, the name of a host, or ''. */
function insideOf(address: string, engine: EngineDefinition): string {
  for (const target of engine.targets) {
    if (target.from !== 'query' || !expression(target.pattern).test(address)) continue
    const query = partsOf(address)?.query
    for (const name of target.parameters) {
      const value = query?.get(name) ?? ''
      const plain = target.base64After === undefined ? value : fromBase64Url(value.slice(target.base64After))
      const full = plain.startsWith('//') ? `https:${plain}` : plain
      if (hostOf(full) !== '' || printedHost(full) !== '') return full
    }
  }
  return ''
}

function fromAttribute(link: LinkAddress, target: Extract<Target, { from: 'attribute' }>): string {
  const value = link.attribute(target.attribute)
  const start = value.indexOf(target.after)
  if (value === '' || start === -1) return ''
  const end = target.until === '' ? -1 : value.indexOf(target.until, start)
  const address = value.slice(start + target.after.length, end === -1 ? undefined : end)
  return /^https?:\/\//i.test(address) ? address : `https://${address}`
}

const expressions = new Map<string, RegExp>()

/** A pattern of an engine's data as an expression, made once. */
export function expression(pattern: string): RegExp {
  let made = expressions.get(pattern)
  if (made === undefined) {
    made = new RegExp(pattern, 'i')
    expressions.set(pattern, made)
  }
  return made
}

/** Host in the words of an address as an engine prints it: `https://www.a.example › b`. '' when they name none. */
export function printedHost(words: string): string {
  if (!words.includes('.')) return ''
  const bare = words.trim().replace(/^https?:\/\//i, '')
  const host = (/^[^\s/›>»:?#]+/.exec(bare)?.[0] ?? '').toLowerCase().replace(/\.$/, '')
  const shape = /^[a-z0-9.-]*$/.test(host) ? asciiHost : anyHost
  return shape.test(host) && !/\.(?:html?|php|pdf)$/.test(host) ? host : ''
}

const asciiHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/
const anyHost = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+|[\p{L}]{2,})$/u

/** Are these words an address and nothing else: `www.a.example › b › c`, `https://a.example/b`? Never mistakes prose that begins with one. */
export function isPrintedAddress(words: string): boolean {
  if (words.length > 300 || !words.includes('.')) return false
  const text = words.trim()
  if (printedHost(text) === '') return false
  const rest = text.replace(/^https?:\/\//i, '').replace(/^[^\s/›>»:?#]+/, '')
  return rest === '' || /^(?::\d+)?[/?#]\S*(?:\s*…)?$/.test(rest) || /^\S*\s*[›>»]/.test(rest)
}
