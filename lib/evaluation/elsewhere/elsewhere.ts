/**
 * What other pages of the same site say of information that is missing here. Pure: which links are worth following, and what becomes of the
 * disclosures when those pages have been read. Nothing is read without the reader's click; `lib/reading/site` does the reading.
 */
import { hostOf } from '../address.ts'
import type { Disclosure, DisclosureId } from '../evaluation.ts'
import type { PageLink } from '../page-text.ts'

/** Most pages read for one click. */
export const mostPages = 8

/** How reading one page ended. `cut`: only its first two megabytes were read. */
export const outcomes = ['read', 'cut', 'not-html', 'not-found', 'refused', 'too-slow'] as const
export type Outcome = (typeof outcomes)[number]

export interface PageRead {
  readonly href: string
  readonly title: string
  readonly outcome: Outcome
  /** What the page gives, of what was looked for. */
  readonly found: readonly { readonly id: DisclosureId; readonly quote: string }[]
}

export interface Elsewhere {
  /** Pages in the order in which they were read. */
  readonly pages: readonly PageRead[]
  /** Why not all were read that seemed worth it. */
  readonly stopped?: 'by-reader' | 'out-of-time'
}

/** Where reading other pages stands. `offered`: nothing has been read, and so many pages seem worth it. */
export type ElsewhereState =
  | { readonly kind: 'none' }
  | { readonly kind: 'offered'; readonly pages: number }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly elsewhere: Elsewhere }

/** Words of a link, by what may stand behind it. The better a word names the thing, the earlier its page is read. */
const promises: readonly { readonly words: RegExp; readonly items: readonly DisclosureId[]; readonly weight: number }[] = [
  { words: /料金|費用|価格|お支払/, items: ['cost', 'duration'], weight: 5 },
  { words: /リスク|副作用|有害事象|合併症|安全性/, items: ['risk', 'foreign-safety'], weight: 5 },
  { words: /治療の流れ|診療の流れ|スケジュール|期間|回数|クール/, items: ['duration', 'cost'], weight: 4 },
  {
    words: /未承認|適応外|入手経路|救済制度|限定解除/,
    items: ['unapproved-status', 'import-route', 'domestic-alternative', 'foreign-safety', 'relief-system'],
    weight: 4,
  },
  { words: /問い?合わせ|問合せ|連絡先|アクセス|ご予約|contact|access/i, items: ['contact'], weight: 4 },
  { words: /注意事項|留意|重要事項|同意|説明書/, items: ['risk', 'unapproved-status', 'relief-system'], weight: 3 },
  { words: /よくある質問|よくあるご質問|q&a|faq/i, items: ['cost', 'risk', 'duration'], weight: 3 },
  { words: /はじめての方|初めての方|初診の方|受診(?:の|案内)|診療案内/, items: ['cost', 'duration', 'contact'], weight: 2 },
  { words: /療法|治療(?:法|について|案内|内容|一覧)?$/, items: ['cost', 'risk', 'duration'], weight: 1 },
]

/** Links that do something, search something or lead to a file: never followed. */
const doing =
  /log-?(?:out|in|off)|sign-?(?:out|in|off)|logoff|delete|remove|unsubscribe|cart|checkout|cancel|reserve|booking|search|admin/i
const file = /\.(?:pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp4|mp3|csv)$/i
/** Longest words of a link that still name a page; longer ones are sentences. */
const longestWords = 40

export interface Candidate {
  readonly href: string
  readonly text: string
}

function originOf(address: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(address)?.[0]?.toLowerCase() ?? ''
}

const withoutFragment = (address: string): string => address.replace(/#[\s\S]*/, '')

function mayBeFollowed(href: string, here: string): boolean {
  if (originOf(href) === '' || originOf(href) !== originOf(here)) return false
  const [path = '', query] = withoutFragment(href).slice(originOf(href).length).split('?')
  if (withoutFragment(href) === withoutFragment(here)) return false
  return !doing.test(path) && !file.test(path) && (query === undefined || /^(?:p|page_id|id|cat|lang)=[\w-]{1,20}$/.test(query))
}

/** Which of `disclosures` a reader would still like to see. */
export const wantedItems = (disclosures: readonly Disclosure[]): DisclosureId[] =>
  disclosures.filter(({ status }) => status === 'missing' || status === 'linked').map(({ id }) => id)

/** Pages of the same origin that may give what is missing, the likeliest first, at most `mostPages`. */
export function worthReading(here: string, links: readonly PageLink[], wanted: readonly DisclosureId[]): Candidate[] {
  if (hostOf(here) === '' || wanted.length === 0) return []
  const best = new Map<string, { candidate: Candidate; weight: number; order: number }>()
  for (const [order, { href, text }] of links.entries()) {
    if (text === '' || text.length > longestWords) continue
    const weight = promises
      .filter(({ words, items }) => words.test(text) && items.some((item) => wanted.includes(item)))
      .reduce((sum, promise) => sum + promise.weight, 0)
    if (weight === 0 || !mayBeFollowed(href, here)) continue
    const address = withoutFragment(href)
    const known = best.get(address)
    if (known === undefined || known.weight < weight)
      best.set(address, { candidate: { href: address, text }, weight, order: known?.order ?? order })
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, mostPages)
    .map(({ candidate }) => candidate)
}

/** Was there anything to read in it? */
export const wasRead = ({ outcome }: PageRead): boolean => outcome === 'read' || outcome === 'cut'

/**
 * The disclosures after other pages were read: `linked` with the place where the information was found, or back to `missing` where the
 * page that promised it was read and does not give it. What stands on this page itself is never touched.
 */
export function withElsewhere(disclosures: readonly Disclosure[], elsewhere: Elsewhere | undefined): Disclosure[] {
  if (elsewhere === undefined) return [...disclosures]
  return disclosures.map((disclosure): Disclosure => {
    if (disclosure.status !== 'missing' && disclosure.status !== 'linked') return disclosure
    for (const page of elsewhere.pages) {
      const found = page.found.find(({ id }) => id === disclosure.id)
      if (found === undefined) continue
      return {
        id: disclosure.id,
        status: 'linked',
        why: 'confirmed-elsewhere',
        elsewhere: { href: page.href, title: page.title, quote: found.quote },
      }
    }
    const promised = disclosure.link === undefined ? undefined : withoutFragment(disclosure.link.href)
    const kept = elsewhere.pages.find(({ href }) => href === promised)
    if (disclosure.status === 'linked' && (kept === undefined || !wasRead(kept))) return disclosure
    return elsewhere.pages.some(wasRead) ? { id: disclosure.id, status: 'missing', why: 'not-elsewhere-either' } : disclosure
  })
}
