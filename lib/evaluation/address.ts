/** What an address says of who speaks. A look-alike host is not the body it imitates: `ganjoho.jp.example` is not `ganjoho.jp`. */
import { publicSuffixes } from './public-suffixes.ts'

/** Lower-case host of an absolute http(s) address; empty for anything else. */
export function hostOf(address: string): string {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)
  return (match?.[1] ?? '').toLowerCase().replace(/\.$/, '')
}

/** Is `host` the domain itself or below it? */
export function belongsTo(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

/** The part of a host that one party registers: `www.a.co.jp` → `a.co.jp`, `x.b.example` → `b.example`. */
export function registrableDomain(host: string): string {
  const labels = host.split('.')
  const suffix = publicSuffixes.has(labels.slice(-3).join('.')) ? 3 : publicSuffixes.has(labels.slice(-2).join('.')) ? 2 : 1
  return labels.slice(-suffix - 1).join('.')
}

/** Public bodies, societies and national institutes by registrable domain. State and municipal suffixes are recognised without a list. */
const publicDomains = [
  'ganjoho.jp',
  'jcancer.jp',
  'jsmo.or.jp',
  'jca.gr.jp',
  'jsco.or.jp',
  'jsrm.jp',
  'med.or.jp',
  'jcqhc.or.jp',
  'jsso.jp',
  'pref.tokyo.jp',
]
const newsDomains = [
  'nhk.or.jp',
  'asahi.com',
  'mainichi.jp',
  'yomiuri.co.jp',
  'nikkei.com',
  'sankei.com',
  'jiji.com',
  'kyodonews.jp',
  '47news.jp',
  'tokyo-np.co.jp',
  'news.yahoo.co.jp',
]
const diaryDomains = [
  'ameblo.jp',
  'note.com',
  'hatenablog.com',
  'hatenablog.jp',
  'livedoor.blog',
  'fc2.com',
  'seesaa.net',
  'goo.ne.jp',
]

export type AddressRole = 'public' | 'news' | 'personal' | 'academic' | 'unknown'

export function roleOfHost(host: string): AddressRole {
  if (host === '') return 'unknown'
  if (belongsTo(host, 'go.jp') || belongsTo(host, 'lg.jp')) return 'public'
  if (/(?:^|\.)(?:pref|city|town|vill|metro)\.[a-z-]+(?:\.[a-z-]+)?\.jp$/.test(host)) return 'public'
  if (publicDomains.some((domain) => belongsTo(host, domain))) return 'public'
  if (newsDomains.some((domain) => belongsTo(host, domain))) return 'news'
  if (diaryDomains.some((domain) => belongsTo(host, domain))) return 'personal'
  return belongsTo(host, 'ac.jp') ? 'academic' : 'unknown'
}
