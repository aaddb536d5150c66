/** One results page against what was written down about it. */
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

export function scoreOf(truth: Truth, { reading, touched, votes }: Recognised): Score {
  const found = [...(reading?.results ?? []).entries()]
  const errors: string[] = []
  if ((reading?.engine ?? null) !== truth.engine) errors.push(`engine: ${reading?.engine ?? 'none'}, not ${truth.engine ?? 'none'}`)
  const score: Record<Count, number> = {
    results: truth.results.length,
    seen: 0,
    kindRight: 0,
    adAsOrganic: 0,
    organicAsAd: 0,
    publisherRight: 0,
    domainRight: 0,
    extra: 0,
    touched: touched.length,
    withSign: 0,
    signSeen: 0,
    withoutSign: 0,
    alarm: 0,
  }
  for (const wanted of truth.results) {
    const at = found.findIndex(([, one]) => plain(one.title) === plain(wanted.title))
    const [match] = at === -1 ? [] : found.splice(at, 1)
    const signs = match?.[1].findings.length ?? 0
    if (wanted.signs !== undefined) {
      if (wanted.signs.length > 0) {
        score.withSign++
        if (signs > 0) score.signSeen++
        else errors.push(`no sign: ${wanted.title} (${wanted.signs.join(', ')})`)
      } else {
        score.withoutSign++
        if (signs > 0) {
          score.alarm++
          errors.push(`alarm: ${match?.[1].findings.map(({ quote, category }) => `${quote} (${category})`).join('; ')}`)
        }
      }
    }
    if (match === undefined) {
      errors.push(`not seen: ${wanted.title}`)
      continue
    }
    const [index, one] = match
    score.seen++
    if (one.kind === wanted.kind) score.kindRight++
    else {
      errors.push(`${one.kind}, not ${wanted.kind}: ${wanted.title} [${votes[index] ?? ''}]`)
      if (wanted.kind === 'sponsored' && one.kind === 'organic') score.adAsOrganic++
      if (wanted.kind === 'organic' && one.kind === 'sponsored') score.organicAsAd++
    }
    if (one.publisher === wanted.publisher) score.publisherRight++
    else
      errors.push(
        `${one.publisher}${one.doubt === undefined ? '' : ` (${one.doubt})`}, not ${wanted.publisher}: ${wanted.title} @ ${one.domain}`,
      )
    if (one.domain === wanted.domain) score.domainRight++
    else errors.push(`domain ${one.domain}, not ${wanted.domain}: ${wanted.title}`)
  }
  score.extra = found.length
  errors.push(
    ...found.map(([, one]) => `no result: ${one.title} @ ${one.domain}`),
    ...touched.map((title) => `not ours to touch: ${title}`),
  )
  return { file: truth.file, engine: truth.engine ?? 'none', ...score, errors }
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
