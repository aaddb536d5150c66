/** Who is speaking: decided by the address and the page's own words, never by what it praises. */
import { hostOf, roleOfHost } from './address.ts'
import type { Role } from './evaluation.ts'
import type { PageText } from './page-text.ts'

interface Clue {
  readonly role: Role
  readonly weight: number
  readonly words: RegExp
  /** Where the words count; names and footers say who runs a page, the text says what it does. */
  readonly where: 'name' | 'footer' | 'text'
}

const clues: readonly Clue[] = [
  { role: 'provider', weight: 3, where: 'name', words: /クリニック|診療所|医院|clinic/i },
  { role: 'provider', weight: 2, where: 'footer', words: /クリニック|診療所|医院|院長/ },
  { role: 'provider', weight: 3, where: 'text', words: /当院|当クリニック|当診療所|当センターでは/ },
  { role: 'provider', weight: 2, where: 'text', words: /自由診療|自費診療|全額自己負担|保険適用外/ },
  { role: 'provider', weight: 2, where: 'text', words: /初診(?:の|を)?(?:ご)?予約|ご予約|カウンセリング|無料相談|来院/ },
  { role: 'hospital', weight: 4, where: 'name', words: /病院|医療センター|がんセンター|メディカルセンター/ },
  {
    role: 'hospital',
    weight: 3,
    where: 'text',
    words: /がん診療連携拠点病院|当院は.{0,20}病院|当病院|病床|入院のご案内|初診は紹介状/,
  },
  { role: 'hospital', weight: 1, where: 'text', words: /診療科|外来担当|看護部|病棟/ },
  {
    role: 'commercial',
    weight: 4,
    where: 'text',
    words: /カートに(?:入れる|追加)|買い物かご|送料無料|定期(?:購入|コース|便)|特定商取引法|ご購入|楽天|お届け日/,
  },
  {
    role: 'commercial',
    weight: 3,
    where: 'text',
    words:
      /当サイトは.{0,40}(?:提供|運営|広告|アフィリエイト|協賛)|(?:提供|協賛|スポンサー)[::]|株式会社.{0,20}が運営|おすすめクリニック(?:ランキング|\d)|PRを含/,
  },
  { role: 'commercial', weight: 2, where: 'footer', words: /株式会社|有限会社|合同会社/ },
  {
    role: 'public',
    weight: 4,
    where: 'name',
    words:
      /市役所|県庁|区役所|保健所|独立行政法人|国立|公益財団法人|公益社団法人|協会|学会|患者会|消費生活センター|国民生活センター|市(?:の|公式)?(?:ホームページ|くらし|健康)/,
  },
  {
    role: 'public',
    weight: 3,
    where: 'footer',
    words:
      /市役所|県庁|区役所|保健所|独立行政法人|公益財団法人|公益社団法人|一般社団法人|学会|患者会|NPO|特定非営利活動法人|健康(?:推進|増進|福祉)課|保健センター|市民/,
  },
  {
    role: 'public',
    weight: 2,
    where: 'text',
    words: /がん相談支援センター.{0,60}(?:無料|だれでも|誰でも)|消費者ホットライン|このページは.{0,20}(?:市|県|会)が/,
  },
  { role: 'news', weight: 4, where: 'name', words: /新聞|ニュース|通信社|NEWS|放送|オンライン記事/ },
  { role: 'news', weight: 3, where: 'text', words: /【?記者|記者】|配信日|会員限定記事|編集部|無断転載|が分かった。|によると、/ },
  { role: 'personal', weight: 4, where: 'name', words: /日記|ブログ|闘病記|つぶやき|のひとりごと|備忘録/ },
  {
    role: 'personal',
    weight: 2,
    where: 'text',
    words: /プロフィール.{0,40}(?:歳|年生)|コメント\(\d|ブログ村|私の(?:闘病|治療)|読者登録/,
  },
]

const typeRoles: Readonly<Record<string, Role>> = {
  MedicalClinic: 'provider',
  Physician: 'provider',
  Hospital: 'hospital',
  GovernmentOrganization: 'public',
  NewsArticle: 'news',
  NewsMediaOrganization: 'news',
  Product: 'commercial',
  OnlineStore: 'commercial',
  BlogPosting: 'personal',
}

/** Characters of the page's own text that are looked at; who speaks is said early or in the footer. */
const sample = 20_000
/** Least weight of evidence for a role; below it the page is `other`. */
const enough = 3

export interface RoleDecision {
  readonly role: Role
  readonly reasons: readonly string[]
}

function textOf(page: PageText, footer: boolean): string {
  let text = ''
  for (const block of page.blocks) {
    if ((block.area === 'footer') === footer) text += `${block.text}\n`
    if (text.length > sample) break
  }
  return text
}

/** Role with the words that decided it. Total: every page has one. */
export function decideRole(page: PageText): RoleDecision {
  const host = hostOf(page.url)
  const byHost = roleOfHost(host)
  if (byHost === 'public' || byHost === 'news' || byHost === 'personal') return { role: byHost, reasons: [host] }
  const places = { name: `${page.title}\n${page.siteName}`, footer: textOf(page, true), text: textOf(page, false) }
  const weight = new Map<Role, number>()
  const reasons = new Map<Role, string[]>()
  const vote = (role: Role, by: number, reason: string): void => {
    weight.set(role, (weight.get(role) ?? 0) + by)
    reasons.set(role, [...(reasons.get(role) ?? []), reason])
  }
  for (const clue of clues) {
    const found = clue.words.exec(places[clue.where])
    if (found !== null) vote(clue.role, clue.weight, found[0].slice(0, 40))
  }
  for (const type of page.structuredTypes) {
    const role = typeRoles[type]
    if (role !== undefined) vote(role, 3, type)
  }
  if (byHost === 'academic') vote('hospital', 2, host)
  let best: Role = 'other'
  for (const [role, by] of weight) if (by >= enough && by > (weight.get(best) ?? 0)) best = role
  return { role: best, reasons: reasons.get(best) ?? [] }
}
