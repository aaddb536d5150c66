/** What the surfaces need to know of an evaluation besides its words: counts, groups, questions. Pure. */
import { type Disclosure, type DisclosureId, type Evaluation, type Finding, fourDisclosures } from '../lib/evaluation/evaluation.ts'
import type { Language } from '../lib/language/trilingual.ts'
import type { Strings } from '../lib/platform/strings/index.ts'
import type { ResultReading, ResultsReading } from '../lib/search/results.ts'
import type { Origin } from '../lib/sheet/record.ts'
import { type Category, categories, type Sign } from '../lib/signs/sign.ts'

/** What a surface shows of a sign. `signById.get` of the catalogue answers this question. */
export type SignText = Pick<Sign, 'title' | 'why' | 'ask' | 'basis'>
export type SignLookup = (id: string) => SignText | undefined

export interface Counts {
  readonly signs: number
  readonly missing: number
}

/** The figures of pill, badge and summary: signs without neutral notes, and disclosures that should be there and were not found. */
export function countsOf(evaluation: Pick<Evaluation, 'findings' | 'disclosures'>): Counts {
  return {
    signs: evaluation.findings.filter((finding) => finding.tier !== 'context').length,
    missing: evaluation.disclosures.filter((disclosure) => disclosure.status === 'missing').length,
  }
}

/** The counts in words, a part each, so that a narrow button can break between them. */
export function countWords({ signs, missing }: Counts, { pill }: Strings): readonly string[] {
  if (signs === 0 && missing === 0) return [pill.none]
  return [...(signs > 0 ? [pill.signs(signs)] : []), ...(missing > 0 ? [pill.missing(missing)] : [])]
}

/** A finding with its place in `evaluation.findings`, by which every message names it. */
export interface Indexed {
  readonly finding: Finding
  readonly index: number
}
export interface SignGroup {
  readonly sign: string
  readonly category: Category
  readonly tier: Finding['tier']
  readonly places: readonly Indexed[]
}
export interface CategoryGroup {
  readonly category: Category
  readonly count: number
  readonly signs: readonly SignGroup[]
}

/** Findings by category, the firmer first, and inside a category by sign, so that nothing is explained twice. */
export function groupFindings(findings: readonly Finding[], which: 'signs' | 'notes'): readonly CategoryGroup[] {
  const bySign = new Map<string, { group: Omit<SignGroup, 'places'>; places: Indexed[] }>()
  findings.forEach((finding, index) => {
    if ((finding.tier === 'context') !== (which === 'notes')) return
    const key = `${finding.category} ${finding.tier} ${finding.sign}`
    const entry = bySign.get(key)
    if (entry) entry.places.push({ finding, index })
    else
      bySign.set(key, {
        group: { sign: finding.sign, category: finding.category, tier: finding.tier },
        places: [{ finding, index }],
      })
  })
  const groups = categories.flatMap((category): CategoryGroup[] => {
    const signs = [...bySign.values()]
      .filter((entry) => entry.group.category === category)
      .map((entry): SignGroup => ({ ...entry.group, places: entry.places }))
      .sort((a, b) => firmness(b.tier) - firmness(a.tier))
    const count = signs.reduce((sum, sign) => sum + sign.places.length, 0)
    return count === 0 ? [] : [{ category, count, signs }]
  })
  return groups.sort((a, b) => firmest(b) - firmest(a))
}

const firmness = (tier: Finding['tier']): number => (tier === 'prohibited' ? 2 : tier === 'conditional' ? 1 : 0)
const firmest = (group: CategoryGroup): number => Math.max(...group.signs.map((sign) => firmness(sign.tier)))

const isOneOfFour = (id: DisclosureId): boolean => (fourDisclosures as readonly DisclosureId[]).includes(id)

/** The four, and the further five when at least one of them applies; none of the four when none applies. */
export function shownDisclosures(disclosures: readonly Disclosure[]): {
  four: readonly Disclosure[]
  further: readonly Disclosure[]
} {
  const applying = (some: readonly Disclosure[]): readonly Disclosure[] =>
    some.every((disclosure) => disclosure.status === 'not-applicable') ? [] : some
  return {
    four: applying(disclosures.filter((disclosure) => isOneOfFour(disclosure.id))),
    further: applying(disclosures.filter((disclosure) => !isOneOfFour(disclosure.id))),
  }
}

/** A disclosure a reader may want to ask about. */
export const asksFor = (disclosure: Disclosure): boolean =>
  disclosure.status !== 'present' && disclosure.status !== 'not-applicable'

/** The words of a sign in the reader's language, or those of its category where the catalogue does not know it (the learned reader). */
export function signWords(
  group: Pick<SignGroup, 'sign' | 'category'>,
  language: Language,
  strings: Strings,
  signText: SignLookup,
): { title: string; why: string; ask: string; basis: SignText['basis']; known: boolean } {
  const sign = signText(group.sign)
  const category = strings.words.categories[group.category]
  if (sign === undefined) return { title: category.label, why: category.why, ask: category.ask, basis: [], known: false }
  return { title: sign.title[language], why: sign.why[language], ask: sign.ask[language], basis: sign.basis, known: true }
}

const questionLimit = 6

/** A question with where it comes from, by which the sheet keeps it. */
export interface Asking {
  readonly text: string
  readonly origin: Exclude<Origin, { kind: 'own' }>
}

/** Questions to take along: what is missing first, then page signs, then the signs, a turn for each category. No question twice. */
export function questionsFor(
  evaluation: Evaluation,
  language: Language,
  strings: Strings,
  signText: SignLookup,
): readonly Asking[] {
  const { words } = strings
  const { four, further } = shownDisclosures(evaluation.disclosures)
  const absent = [...four, ...further].filter((disclosure) => disclosure.status === 'missing' || disclosure.status === 'unchecked')
  const groups = groupFindings(evaluation.findings, 'signs')
  const rounds = Math.max(0, ...groups.map((group) => group.signs.length))
  const ofSigns = Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group.signs[round] ?? [])).flat()
  const all: readonly Asking[] = [
    ...absent.slice(0, 4).map(({ id }) => ({ text: words.disclosures[id].ask, origin: { kind: 'disclosure', id } as const })),
    ...evaluation.pageSigns.map((id) => ({ text: words.pageSigns[id].ask, origin: { kind: 'page-sign', id } as const })),
    ...ofSigns.map((group) => ({
      text: signWords(group, language, strings, signText).ask,
      origin: { kind: 'sign', id: group.sign, category: group.category } as const,
    })),
  ]
  const distinct = all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
  return mixed(distinct, Math.min(absent.length, 4))
}

/** At most `questionLimit`; where there are too many, half the room stays for what is not about missing information. */
function mixed<Question>(questions: readonly Question[], aboutMissing: number): readonly Question[] {
  if (questions.length <= questionLimit) return questions
  const others = questions.length - aboutMissing
  const room = Math.max(questionLimit - others, Math.ceil(questionLimit / 2))
  const first = questions.slice(0, Math.min(aboutMissing, room))
  return [...first, ...questions.slice(aboutMissing, aboutMissing + questionLimit - first.length)]
}

/** Reason of a status in words, `undefined` when there is none or it is not known. */
export function statusReason(disclosure: Disclosure, strings: Strings): string | undefined {
  if (disclosure.why === undefined) return undefined
  const reasons: Readonly<Record<string, string>> = { ...strings.words.statusReasons, ...strings.words.sights }
  return Object.hasOwn(reasons, disclosure.why) ? reasons[disclosure.why] : undefined
}

export interface ResultCounts {
  readonly kind: ResultReading['kind']
  readonly count: number
}

/** How many results of each kind, kinds that do not occur left out. */
export function countKinds(reading: ResultsReading): readonly ResultCounts[] {
  return (['sponsored', 'organic', 'unclear'] as const)
    .map((kind) => ({ kind, count: reading.results.filter((result) => result.kind === kind).length }))
    .filter(({ count }) => count > 0)
}
