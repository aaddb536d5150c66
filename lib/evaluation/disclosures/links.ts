/** Links of the same site whose words name an item that the page itself does not give. */
import { hostOf, registrableDomain } from '../address.ts'
import type { Disclosure, DisclosureId } from '../evaluation.ts'
import type { PageLink, PageText } from '../page-text.ts'

interface LinkWords {
  readonly names: RegExp
  readonly not?: RegExp
}

const linkWords: Readonly<Record<DisclosureId, LinkWords>> = {
  cost: {
    names: /料金|費用|価格|お支払い?|治療費|お値段|\bprice\b|\bfees?\b|\bcost\b/i,
    not: /医療費控除|高額療養費|オピニオン|相談料|検査費|費用対|採用|送料/,
  },
  risk: {
    names: /リスク|副作用|有害事象|合併症|副反応|安全性|注意事項|\brisks?\b/i,
    not: /抗がん剤の副作用|副作用(?:が|の)?(?:つら|ない|少な)|相談/,
  },
  duration: {
    names: /治療(?:の|まで)?の?(?:流れ|スケジュール|ステップ|期間|回数|日程)|スケジュール|期間|回数|治療の進め方|流れ/,
    not: /診療(?:時間|日|スケジュール)|外来(?:担当|スケジュール)|予約|初診|受診|来院|相談|入院|お申込|申し込み|研修|イベント/,
  },
  contact: {
    names:
      /問い?合わ?せ|コンタクト|contact|連絡先|アクセス|ご予約|予約(?:フォーム|はこちら)|ご?相談(?:フォーム|窓口|はこちら)|お便り/i,
  },
  'unapproved-status': { names: /未承認|適応外/ },
  'import-route': { names: /輸入|入手経路|入手方法/ },
  'domestic-alternative': { names: /国内[^ ]{0,6}承認|同一成分/ },
  'foreign-safety': { names: /(?:海外|諸外国)[^ ]{0,8}(?:安全|情報)/ },
  'relief-system': { names: /救済制度|被害救済/ },
}

const longestLink = 40

/** Saved pages stand at an address of no site. Their home is then the site that most of their absolute links lead to. */
function homeOf(page: PageText): string {
  if (!/\.invalid$|^$/.test(hostOf(page.url))) return ''
  const counts = new Map<string, number>()
  for (const { href } of page.links) {
    const host = hostOf(href)
    if (host === '' || host.endsWith('.invalid') || !/^https?:/.test(href)) continue
    const domain = registrableDomain(host)
    counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** A place on the page itself is no other page. */
function staysHere(link: PageLink, page: PageText): boolean {
  const at = link.href.indexOf('#')
  return at !== -1 && link.href.slice(0, at) === page.url.replace(/#.*$/, '')
}

export function linked(id: DisclosureId, page: PageText): Disclosure | undefined {
  const { names, not } = linkWords[id]
  const home = homeOf(page)
  const link = page.links.find(
    (candidate) =>
      candidate.text.length <= longestLink &&
      names.test(candidate.text) &&
      not?.test(candidate.text) !== true &&
      /^https?:|^\/|^[^:]*$/.test(candidate.href) &&
      (candidate.sameSite || (home !== '' && registrableDomain(hostOf(candidate.href)) === home)) &&
      !staysHere(candidate, page),
  )
  return link && { id, status: 'linked', link: { href: link.href, text: link.text } }
}
