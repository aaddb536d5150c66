/** Signs that no sentence carries alone: only good stories, an information site that a seller pays for, a second opinion that sells. */

import type { InContext } from './disclosures/context.ts'
import { riskPlaces } from './disclosures/risk.ts'
import type { Disclosure, Finding, PageSign, Role } from './evaluation.ts'
import type { PageText } from './page-text.ts'
import { placesOf } from './role/places.ts'

/** Different kinds of finding that make a page one that advertises; a stray one does not. */
const fewestKinds = 3

const advertises = (findings: readonly Finding[]): boolean =>
  new Set(findings.filter(({ tier }) => tier !== 'context').map(({ category }) => category)).size >= fewestKinds

/** Hazards of things: a seller of devices or foods names no side effects, but may name these. */
const hazard = /お控えください|おやめください|使用(?:を中止|しないで)|火気|引火|禁忌|受けられない方|摂取を中止/

/** Stories of effect on a page that gives no risk: published studies count this as a sign of its own. */
function onlyGoodStories(
  role: Role,
  findings: readonly Finding[],
  disclosures: readonly Disclosure[],
  contexts: () => readonly InContext[],
): boolean {
  if (!findings.some(({ category }) => category === 'testimonial')) return false
  const risk = disclosures.find(({ id }) => id === 'risk')?.status
  if (risk !== 'not-applicable') return risk === 'missing'
  if (role !== 'commercial') return false
  return !contexts().some((context) => hazard.test(context.read.block.text) || riskPlaces(context).length > 0)
}

/** How a page presents itself that informs, compares or advises. */
const informs =
  /情報(?:センター|局|館|サイト|室|ステーション|ネット|ポータル|誌)|ナビ|ガイド|えらび|選び(?:方|の)|比較|ランキング|相談(?:室|所|センター|窓口)|研究会|マガジン|メディア|図鑑|基礎知識|編集部|中立|当サイト|このサイト|本サイト|おはなし|学ぶ|知る|コラム|協会|の会$/
/** Who pays for it or stands behind it: a company or a clinic, named as such. */
const body = '(?:株式会社|有限会社|合同会社|一般社団法人|医療法人|[^\\n。、:：]{0,16}クリニック|[^\\n。、:：]{0,16}製薬)'
const sponsor = new RegExp(
  `(?:提供|協賛|協力|スポンサー|企画|制作|運営(?:会社|元|者|事務局)?|発行元?|supported by|sponsored by|presented by)\\s*[:：/／\\n　 ]\\s*${body}|${body}[^。\\n]{0,30}(?:が運営|により運営|の協力|が協力|の提供|が提供|の協賛|の支援|がお届け|と提携|の(?:広告|プロモーション))|(?:アフィリエイト|プロモーション|広告)(?:広告)?を(?:含|利用|掲載)`,
  'i',
)

function isSponsored(page: PageText, role: Role): boolean {
  if (role !== 'commercial') return false
  const { names, foot, text } = placesOf(page)
  if (!names.some((name) => informs.test(name)) && !informs.test(text.slice(0, 1_500))) return false
  return sponsor.test(foot) || sponsor.test(text)
}

const otherOpinion = /セカンド[・･ ]?オピニオン|第二の意見|もう(?:一|ひと)つの意見|別の(?:先生|医師)の意見/
/** Free, at once, without papers, paid back to those who stay: an opinion that leads to a sale. */
const leadsOn =
  /無料|[0０]円|当日|その日|その場|お返し|返金|充当|(?:紹介状|データ|資料)[^。]{0,14}(?:不要|いりません|要りません|なくて|なしで)|治療(?:へ|に)(?:お?進|入|移)|(?:ご?提案|お?すすめ|ご案内)(?:し|いた)|今すぐ|オンラインで|相談室/
/** Blocks after the mention that still belong to it. */
const reach = 3

function secondOpinionSells({ blocks }: PageText, role: Role): boolean {
  if (role !== 'provider' && role !== 'commercial') return false
  return blocks.some(({ text, area, heading }, index) => {
    if (area === 'navigation' || !otherOpinion.test(text)) return false
    if (leadsOn.test(text)) return true
    const level = blocks[index]?.level ?? 0
    if (level === 0) return false
    const after = blocks.slice(index + 1, index + 1 + reach).filter((next) => next.heading === index || next.heading === heading)
    return after.some((next) => leadsOn.test(next.text))
  })
}

export interface Judged {
  readonly page: PageText
  readonly role: Role
  readonly findings: readonly Finding[]
  readonly disclosures: readonly Disclosure[]
  /** The page's blocks with words, each with the heads above it. */
  readonly contexts: () => readonly InContext[]
}

export function pageSignsOf({ page, role, findings, disclosures, contexts }: Judged): PageSign[] {
  const signs: PageSign[] = []
  if (onlyGoodStories(role, findings, disclosures, contexts)) signs.push('only-good-stories')
  if (!advertises(findings)) return signs
  if (isSponsored(page, role)) signs.push('sponsored-information')
  if (secondOpinionSells(page, role)) signs.push('second-opinion-sells')
  return signs
}
