/**
 * The voice of a whole page: how much of it advertises. A single sentence of an honest page may sound like advertising, a single one of an
 * advertisement sober; read together they hardly ever do. The share of passages that advertise is estimated from the page itself (Saerens,
 * Latinne, Decaestecker 2002: adjusting a classifier to the priors of new data), and moves the threshold for each of its passages.
 */
import { mayStateLimit, statesLimit } from '../language/stance.ts'
import type { Role } from './evaluation.ts'
import type { ReadBlock } from './read-block.ts'

/** Passages, advertising and sober, that every page is taken to have before it is read: a short page says little of its voice. */
const beforehand = { loud: 0.4, sober: 3.6 }
const rounds = 12

/** Odds that a passage of this page advertises, as a logit, from what the learned reader says of each. */
export function shareOf(promotions: readonly number[]): number {
  let share = beforehand.loud / (beforehand.loud + beforehand.sober)
  for (let round = 0; round < rounds; round++) {
    const prior = Math.log(share / (1 - share))
    let loud = beforehand.loud
    for (const promotion of promotions) loud += 1 / (1 + Math.exp(-promotion - prior))
    share = loud / (promotions.length + beforehand.loud + beforehand.sober)
  }
  return Math.log(share / (1 - share))
}

/** What a page is before a word of it has been weighed, as a logit added to its share. */
const speakers: Readonly<Record<Role, number>> = {
  provider: 0,
  commercial: 0,
  other: 0,
  hospital: -1.2,
  personal: -2.5,
  news: -2.5,
  public: -2.5,
}
/**
 * What advertising leaves out: that something is not known, that something has no proof, whom to ask who sells nothing, that the doctor who
 * treats already should hear of it. Each passage with such words takes this away, up to a number of passages.
 */
const candid =
  /相談支援センター|消費者ホットライン|jrct|ネットパトロール|分かっていません|わかっていません|確かめられて(?:い(?:ませ|な)|おら)|証明され(?:てい)?(?:ませ|な)|確立して(?:いませ|おら|いな)|示され(?:てい)?(?:ませ|な)|根拠[がは](?:ありませ|な|乏し|十分で)|限界|標準治療を(?:優先|先)|お(?:すす|勧)め(?:して(?:いませ|おりませ)|しませ|できませ)/
const candour = { each: 0.4, most: 5 }
/** Characters of the page in which candour is looked for. */
const sample = 40_000

/** How many passages of the page, up to `most`, say such a thing. */
export function candourOf(reads: readonly ReadBlock[]): number {
  let found = 0
  let length = 0
  for (const { normalised, words, sentences } of reads) {
    if (candid.test(normalised.text) || (mayStateLimit(words) && sentences.some((sentence) => statesLimit(words, sentence))))
      found++
    length += normalised.text.length
    if (found >= candour.most || length > sample) break
  }
  return found
}

export interface Voice {
  /** Logit of the share, with what is known of the speaker and of what the page says against itself. */
  readonly loudness: number
  /** Added to the promotion logit of every passage. */
  readonly lean: number
}

/** Loudness from which a page advertises, and how far a page leans at most to either side. */
const neutral = -3.2
const farthest = { loud: 0.6, sober: -7 }
/** Below neutral the lean grows faster than the logit: what stands alone on a sober page has to be blunt. */
const steepness = { loud: 0.5, sober: 3 }

export function voiceOf(role: Role, share: number, candid: number): Voice {
  const loudness = share + speakers[role] - candour.each * Math.min(candour.most, candid)
  const off = loudness - neutral
  const lean = off > 0 ? Math.min(farthest.loud, off * steepness.loud) : Math.max(farthest.sober, off * steepness.sober)
  return { loudness, lean }
}
