/** Who is speaking in a result: by its address where that settles it, else by its own name. In doubt: `unknown`. */
import { belongsTo, registrableDomain, roleOfHost } from '../evaluation/address.ts'
import { imitatesOfficial } from './look-alikes.ts'
import { diaries, media, namedBodies, type PublisherClue, publisherClues, shops, societies } from './publisher-clues.ts'
import { type Publisher, publishers } from './results.ts'

export interface Speaker {
  /** Host the result shows; '' when it shows none. */
  readonly shown: string
  /** Host the link leads to, where that can be known from the page; '' otherwise. */
  readonly target: string
  readonly title: string
  readonly snippet: string
  /** The site's name beside the address; '' when there is none. */
  readonly siteName: string
}

/** Why nothing is said of who speaks. */
export type Doubt = 'addresses-differ' | 'looks-official' | 'no-address'

export interface PublisherDecision {
  readonly publisher: Publisher
  readonly doubt?: Doubt
}

/** Least evidence for an answer, and its least lead over the next one. */
const enough = 3
const lead = 2

export function decidePublisher(speaker: Speaker): PublisherDecision {
  const { shown, target } = speaker
  if (shown !== '' && target !== '' && registrableDomain(shown) !== registrableDomain(target))
    return { publisher: 'unknown', doubt: 'addresses-differ' }
  const host = target === '' ? shown : target
  if (host === '') return { publisher: 'unknown', doubt: 'no-address' }
  const names = namesOf(speaker)
  const settled = byAddress(host, names)
  if (settled !== undefined) return { publisher: settled }
  if (imitatesOfficial(host) || namedBodies.test(names)) return { publisher: 'unknown', doubt: 'looks-official' }
  return { publisher: byWords(speaker, names, host) }
}

function byAddress(host: string, names: string): Publisher | undefined {
  if (societies.some((domain) => belongsTo(host, domain))) return 'other'
  if (shops.some((domain) => belongsTo(host, domain))) return 'commercial'
  if (media.some((domain) => belongsTo(host, domain))) return 'news'
  // Hospitals of the state and of cities speak as hospitals, not as the body that runs them.
  if (/(?:^|\.)(?:hosp|hospital|byoin)\.(?:[a-z0-9-]+\.)*(?:go|lg)\.jp$/.test(host)) return 'hospital'
  switch (diaries.some((domain) => belongsTo(host, domain)) ? 'personal' : roleOfHost(host)) {
    case 'public':
      return 'public'
    case 'news':
      return 'news'
    case 'personal':
      // A clinic's diary on a diary service is the clinic speaking.
      return /クリニック|院長/.test(names) ? undefined : 'personal'
    case 'academic':
      return /病院|医療センター|がんセンター/.test(names) || /(?:^|[.-])(?:hosp|hospital|hp|byoin)(?:[.-]|$)/.test(host)
        ? 'hospital'
        : 'other'
    default:
      return undefined
  }
}

const separators = /\s*[|｜]\s*|\s+[-–—‐―:：／/]\s+|：|\s*[【】[\]〈〉《》（）()]\s*/

/** A part of a title that is the name of an institution and nothing more: 「○○クリニック」, not 「○○クリニックの選び方」. */
const institution =
  /^[^のをでは、。・？！]{2,30}(?:クリニック|診療所|医院|病院|医療センター|がんセンター|大学|新聞|放送|学会|協会|患者会|保健所|株式会社)(?:[^、。]{1,8}院)?(?:公式(?:サイト|ホームページ)?)?$/

/** Parts that name a site and nothing else does. */
const siteNames =
  /^[^のをでは、。・？！]{2,20}(?:ナビ|なび|ドットコム|本舗|商店|ショップ|ストア|ニュース|タイムズ|オンライン|通販)$/

/**
 * The names under which the site speaks, one a line: what stands beside the address and the last part of the title; where nothing stands
 * beside the address, also any other part that is the name of an institution.
 */
function namesOf({ siteName, title }: Speaker): string {
  const parts = title.split(separators).filter((part) => part !== '')
  const last = parts.at(-1) ?? title
  if (siteName !== '') return parts.length > 1 ? `${siteName}\n${last}` : siteName
  return [...new Set([...parts.filter((part) => institution.test(part) || siteNames.test(part)), last])].join('\n')
}

const speaksForItself = /当院|当クリニック|当診療所|院長の?(?:挨拶|あいさつ|ブログ|診察)|専門外来/

function byWords(speaker: Speaker, names: string, host: string): Publisher {
  // 医療法人社団 is a legal form of clinics and hospitals, not an association.
  const plain = names.replace(/医療法人(?:社団|財団)?/g, '')
  const places: Readonly<Record<PublisherClue['where'], string>> = {
    name: plain,
    title: speaker.title,
    snippet: speaker.snippet,
    host,
  }
  const lines = plain.split('\n')
  const weights = new Map<Publisher, number>()
  for (const clue of publisherClues) {
    if (clue.where === 'name' ? lines.some((name) => clue.words.test(name)) : clue.words.test(places[clue.where])) {
      weights.set(clue.is, (weights.get(clue.is) ?? 0) + clue.weight)
    }
  }
  // Who says "our clinic" treats people; where nothing names a hospital, that is a clinic more often than not.
  if (speaksForItself.test(`${speaker.title}\n${speaker.snippet}`) && (weights.get('hospital') ?? 0) === 0)
    weights.set('clinic', (weights.get('clinic') ?? 0) + 3)
  const ranked = publishers.map((is) => ({ is, weight: weights.get(is) ?? 0 })).sort((a, b) => b.weight - a.weight)
  const [best, next] = ranked
  if (best === undefined || next === undefined || best.weight < enough || best.weight - next.weight < lead) return 'unknown'
  return best.is
}
