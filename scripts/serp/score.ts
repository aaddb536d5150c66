/** One results page against what was written down about it. */
import type { Finding } from '../../lib/evaluation/evaluation.ts'
import type { ResultReading } from '../../lib/search/results.ts'
import type { Recognised } from '../../tests/serp/in-page.ts'
import type { Truth } from '../../tests/serp/pages.ts'

export interface Score {
  readonly file: string
  readonly engine: string
  /** Results there are, and those that were seen. */
  readonly results: number
  readonly seen: number
  readonly kindRight: number
  /** Advertisements taken for regular results, and the other way round. */
  readonly adAsOrganic: number
  readonly organicAsAd: number
  readonly publisherRight: number
  readonly domainRight: number
  /** Marks on what is no result, and those of them in areas that are not ours to touch. */
  readonly extra: number
  readonly touched: number
  /** Results with a sign, those of them found; results without, those of them raised. Counted only where signs were written down. */
  readonly withSign: number
  readonly signSeen: number
  readonly withoutSign: number
  readonly alarm: number
  readonly errors: readonly string[]
}

type Count = Exclude<keyof Score, 'file' | 'engine' | 'errors'>

const plain = (title: string): string => title.replace(/\s+/g, '')
/** Whether `www.` is written down with a host is a matter of taste. */
const bare = (host: string): string => host.replace(/^www\./, '')

export function scoreOf(truth: Truth, { reading, touched, votes }: Recognised): Score {
  const found = [...(reading?.results ?? []).entries()]
  const errors: string[] = []
  if ((reading?.engine ?? null) !== truth.engine) errors.push(`engine: ${reading?.engine ?? 'none'}, not ${truth.engine ?? 'none'}`)
  const score = Object.fromEntries(counts.map((name) => [name, 0])) as Record<Count, number>
  score.results = truth.results.length
  for (const wanted of truth.results) {
    const at = found.findIndex(([, one]) => plain(one.title) === plain(wanted.title))
    const [match] = at === -1 ? [] : found.splice(at, 1)
    countSigns(wanted, match?.[1], score, errors)
    if (match === undefined) errors.push(`not seen: ${wanted.title}`)
    else compare(wanted, match[1], votes[match[0]] ?? '', score, errors)
  }
  const forbidden = new Set((truth.untouchedTitles ?? []).map(plain))
  const inArea = [...touched, ...found.map(([, { title }]) => title).filter((title) => forbidden.has(plain(title)))]
  score.extra = found.length
  score.touched = inArea.length
  errors.push(
    ...found.map(([, one]) => `no result: ${one.title} @ ${one.domain}`),
    ...inArea.map((title) => `not ours to touch: ${title}`),
  )
  return { file: truth.file, engine: truth.engine ?? 'none', ...score, errors }
}

type Wanted = Truth['results'][number]

function compare(wanted: Wanted, one: ResultReading, votes: string, score: Record<Count, number>, errors: string[]): void {
  score.seen++
  if (one.kind === wanted.kind || wanted.kindAllowed?.includes(one.kind)) score.kindRight++
  else {
    errors.push(`${one.kind}, not ${wanted.kind}: ${wanted.title} [${votes}]`)
    if (wanted.kind === 'sponsored' && one.kind === 'organic') score.adAsOrganic++
    if (wanted.kind === 'organic' && one.kind === 'sponsored') score.organicAsAd++
  }
  const doubt = one.doubt === undefined ? '' : ` (${one.doubt})`
  if (one.publisher === wanted.publisher || wanted.publisherAllowed?.includes(one.publisher)) score.publisherRight++
  else errors.push(`${one.publisher}${doubt}, not ${wanted.publisher}: ${wanted.title} @ ${one.domain}`)
  if ([wanted.domain, ...(wanted.domainAllowed ?? [])].some((host) => bare(host) === bare(one.domain))) score.domainRight++
  else errors.push(`domain ${one.domain}, not ${wanted.domain}: ${wanted.title}`)
}

/** A result not seen has no sign found. Only a sign that nobody could see there is an alarm. */
function countSigns(wanted: Wanted, one: ResultReading | undefined, score: Record<Count, number>, errors: string[]): void {
  if (wanted.signs === undefined) return
  const findings = one?.findings ?? []
  const said = (list: readonly Finding[]): string => list.map(({ quote, category }) => `${quote} (${category})`).join('; ')
  if (wanted.signs.length > 0) {
    score.withSign++
    if (findings.length > 0) score.signSeen++
    else errors.push(`no sign: ${wanted.title} ｜ ${one?.snippet ?? ''} (${wanted.signs.join(', ')})`)
    return
  }
  if ((wanted.signsAllowed ?? []).length > 0) return
  score.withoutSign++
  if (findings.length === 0) return
  score.alarm++
  errors.push(`alarm: ${said(findings)}`)
}

const counts: readonly Count[] = [
  'results',
  'seen',
  'kindRight',
  'adAsOrganic',
  'organicAsAd',
  'publisherRight',
  'domainRight',
  'extra',
  'touched',
  'withSign',
  'signSeen',
  'withoutSign',
  'alarm',
]

export function sum(scores: readonly Score[]): Readonly<Record<Count, number>> {
  const total = (name: Count): number => scores.reduce((all, score) => all + score[name], 0)
  return Object.fromEntries(counts.map((name) => [name, total(name)])) as Record<Count, number>
}

export function table(scores: readonly Score[], withErrors: boolean): string {
  const lines = scores.flatMap((score) => [
    `  ${score.file.padEnd(34)} seen ${score.seen}/${score.results}  kind ${score.kindRight}  speaker ${score.publisherRight}  domain ${score.domainRight}  extra ${score.extra}  touched ${score.touched}`,
    ...(withErrors ? score.errors.map((error) => `      ${error}`) : []),
  ])
  const all = sum(scores)
  const share = (part: number, whole: number): string =>
    `${part}/${whole}${whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)} %)`}`
  return [
    ...lines,
    `  seen ${share(all.seen, all.results)}; kind right ${share(all.kindRight, all.seen)}, ads as regular results ${all.adAsOrganic}, regular results as ads ${all.organicAsAd}`,
    `  speaker right ${share(all.publisherRight, all.seen)}; domain right ${share(all.domainRight, all.seen)}; marks on what is no result ${all.extra}, in areas to leave alone ${all.touched}`,
    `  signs found ${share(all.signSeen, all.withSign)}, alarms ${share(all.alarm, all.withoutSign)} (results whose signs were written down)`,
  ].join('\n')
}
