/** A page in at most four calm sentences: who seems to speak, what is offered, which signs, what is missing. Never a verdict. Pure. */
import { type DisclosureId, type Evaluation, fourDisclosures, type TreatmentFound } from '../lib/evaluation/evaluation.ts'
import type { Language } from '../lib/language/trilingual.ts'
import { fitStringsFor, type Standing } from '../lib/platform/strings/fit/index.ts'
import { stringsFor } from '../lib/platform/strings/index.ts'
import type { TreatmentStatus } from '../lib/treatments/status.ts'
import { countsOf, groupFindings } from './derive.ts'

const standingOf: Readonly<Record<TreatmentStatus, Standing>> = {
  insured: 'insured',
  'insured-conditional': 'insured',
  'advanced-care': 'studied',
  trial: 'studied',
  applied: 'studied',
  'outside-cover': 'outside',
  'unproven-use': 'outside',
  unproven: 'unproven',
  withdrawn: 'outside',
  'foreign-only': 'unclear',
  unclear: 'unclear',
  unknown: 'unclear',
}
const standings: readonly Standing[] = ['unproven', 'outside', 'studied', 'insured', 'unclear']

/** Most treatments of one standing, kinds of sign and letters of a name that a sentence holds. */
const mostNames = 3
const mostKinds = 3
const longestName = 24

/** `hidden`: how many findings the reader said do not fit; they are not in `evaluation`. */
export function summaryOf(evaluation: Evaluation, language: Language, hidden = 0): readonly string[] {
  if (evaluation.topic === 'other') return []
  const { roles } = stringsFor(language).words
  return [
    roles[evaluation.role].sentence,
    ...offeredIn(evaluation, language),
    signsIn(evaluation, language, hidden),
    ...absentIn(evaluation, language),
  ]
}

function offeredIn({ treatments }: Evaluation, language: Language): readonly string[] {
  const { summary } = fitStringsFor(language)
  const offered = treatments.filter(({ said }) => said === 'offered')
  const groups = standings.flatMap((standing) => {
    const names = [...new Set(offered.filter(({ status }) => standingOf[status] === standing).map(nameIn))].filter(
      (name) => name !== '',
    )
    if (names.length === 0) return []
    const shown = names
      .slice(0, mostNames)
      .map(summary.quoted)
      .join(language === 'en' ? summary.separator : '')
    return [summary.group(summary.names(shown, names.length - Math.min(names.length, mostNames)), summary.standings[standing])]
  })
  return groups.length === 0 ? [] : [summary.offered(groups.join(summary.separator))]
}

/** A name as the page writes it, without what would end our sentence or close our quotation mark. */
function nameIn({ name }: TreatmentFound): string {
  const plain = name.replace(/[\s。．.!?！？「」“”]+/gu, ' ').trim()
  return plain.length <= longestName ? plain : `${plain.slice(0, longestName).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function signsIn(evaluation: Evaluation, language: Language, hidden: number): string {
  const { summary } = fitStringsFor(language)
  const { signs } = countsOf(evaluation)
  if (signs === 0) return hidden === 0 ? summary.noSigns : summary.noOtherSigns
  const groups = [...groupFindings(evaluation.findings, 'signs')].sort((a, b) => b.count - a.count)
  const kinds = groups.slice(0, mostKinds).map(({ category }) => summary.kinds[category])
  return summary.signs(signs, kinds.join(summary.separator), groups.length > mostKinds)
}

function absentIn({ disclosures, unchecked }: Evaluation, language: Language): readonly string[] {
  const { summary } = fitStringsFor(language)
  const labels = stringsFor(language).words.disclosures
  const missing = disclosures.filter(({ status }) => status === 'missing')
  const isPartly = unchecked.length > 0 || disclosures.some(({ status }) => status === 'unchecked')
  // The further five are many and long: in a sentence they are one thing.
  const named = missing.flatMap(({ id }) => (isOneOfFour(id) ? [plainLabel(labels[id].label, language)] : []))
  const what = [...named, ...(named.length < missing.length ? [summary.further] : [])].join(summary.separator)
  if (missing.length > 0) return [isPartly ? summary.missingAndUnchecked(what) : summary.missing(what)]
  return isPartly ? [summary.unchecked] : []
}

const isOneOfFour = (id: DisclosureId): boolean => (fourDisclosures as readonly DisclosureId[]).includes(id)

/** A label inside a sentence: in easy Japanese without the explanation that follows its colon; in English small. */
function plainLabel(label: string, language: Language): string {
  if (language === 'en') return label.charAt(0).toLowerCase() + label.slice(1)
  return label.replace(/：[\s\S]*/, '')
}
