/** Which addresses a surface may turn into a link: official bodies, and the search engines for the reader's own search. */
import { resultsPageHosts } from '../lib/search/hosts.ts'

const prefectures =
  'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa'.split(
    ' ',
  )
const hosts = ['ganjoho.jp', 'jcancer.jp', 'metro.tokyo.jp', ...prefectures.map((name) => `pref.${name}.jp`)]
/** Second-level domains that only public bodies can register under. */
const suffixes = ['go.jp', 'lg.jp']

const httpsHost = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '' ? url.hostname : undefined
}

export function isOfficial(address: string): boolean {
  const host = httpsHost(address)
  return (
    host !== undefined &&
    (hosts.some((known) => host === known || host.endsWith(`.${known}`)) || suffixes.some((end) => host.endsWith(`.${end}`)))
  )
}

const engines = resultsPageHosts.map((pattern) => new URL(pattern.replace('*', '')).hostname)

export function isSearchEngine(address: string): boolean {
  const host = httpsHost(address)
  return host !== undefined && engines.includes(host)
}
