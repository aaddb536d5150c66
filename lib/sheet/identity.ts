/** Names for things that have none: made from what they say, so that the same thing put here twice is one thing. */
import type { Origin } from './record.ts'

/** A short name for a text, in `[a-z0-9]`; 53 bits, so that a sheet's few hundred texts do not meet by chance. Not for secrets. */
export function nameOf(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** Parameters that say where a visitor came from: of no use in a sheet, and nobody else's business. */
const tracking =
  /^(?:utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|yclid|yj_r|msclkid|twclid|ttclid|igshid|_ga|_gl|mc_[ce]id|gad_source|gad_campaignid)$/i

/** Splits `https://host/path?query#place`; the pure rooms have no `URL`. */
const parts = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i

/** The address to keep of a page: no fragment, no credentials, no tracking parameters. Empty for what is no web page. */
export function addressToKeep(address: string): string {
  const [, scheme = '', host = '', path = '', query = ''] = parts.exec(address.trim()) ?? []
  if (host === '' || /\s/.test(address.trim())) return ''
  const kept = query.split('&').filter((pair) => pair !== '' && !tracking.test(pair.split('=')[0] ?? ''))
  return `${scheme.toLowerCase()}${host.toLowerCase()}${path === '' ? '/' : path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`
}

/** The top address of a site, such as the ministry's form asks for. Empty where there is none. */
export function topAddress(address: string): string {
  const [, scheme = '', host = ''] = parts.exec(address) ?? []
  return host === '' ? '' : `${scheme.toLowerCase()}${host.toLowerCase()}/`
}

export const pageId = (address: string, title: string): string => `p-${nameOf(address === '' ? `title ${title}` : address)}`
export const findingId = (sign: string, quote: string): string => `f-${nameOf(`${sign} ${quote}`)}`

/** The id of a question that is not the reader's own: one for each origin, so that nothing is asked twice. */
export const questionId = (origin: Exclude<Origin, { kind: 'own' }>): string => `q-${origin.kind}-${origin.id}`.slice(0, 80)
