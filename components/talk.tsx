/** "Talk about this page": into the sheet, a message to family, and the text for the ministry's desk. */
import type { Evaluation, Role } from '../lib/evaluation/evaluation.ts'
import { stringsFor } from '../lib/platform/strings/index.ts'
import { keepStringsFor } from '../lib/platform/strings/keep/index.ts'
import { today } from '../lib/platform/today.ts'
import { withoutReadings } from '../lib/route/furigana.ts'
import { link } from '../lib/route/links.ts'
import { familyMessage } from '../lib/sheet/family.ts'
import { addressToKeep } from '../lib/sheet/identity.ts'
import { shortened } from '../lib/sheet/looked-at.ts'
import { reportText } from '../lib/sheet/report.ts'
import { Copy } from './copying.tsx'
import { countsOf, questionsFor, type SignLookup, signWords } from './derive.ts'
import { KeepButton, useKeeper } from './keeping.tsx'
import { ExternalLink } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage, useStrings } from './words.tsx'

/** Who may be a medical institution: the desk is for their advertising. */
const institutions: readonly Role[] = ['provider', 'hospital', 'commercial', 'other']

const quoteLength = 120
const reportQuoteLength = 200

export function TalkAboutPage({ evaluation, signText }: { evaluation: Evaluation; signText: SignLookup }) {
  const { talk } = keepStringsFor(useLanguage())
  const keeper = useKeeper()
  const { signs, missing } = countsOf(evaluation)
  if (keeper === undefined) return null
  return (
    <section class="talk">
      <h2>
        <Ruby>{talk.title}</Ruby>
      </h2>
      <p class="intro">
        <Ruby>{talk.intro}</Ruby>
      </p>
      <KeepButton what={{ kind: 'page' }} look="plain">
        {talk.page}
      </KeepButton>
      <p class="small soft">
        <Ruby>{talk.pageHint}</Ruby>
      </p>
      <Family evaluation={evaluation} signText={signText} />
      {signs + missing > 0 && institutions.includes(evaluation.role) && <Report evaluation={evaluation} signText={signText} />}
    </section>
  )
}

function signsOf(evaluation: Evaluation) {
  const known = new Set<string>()
  return (['prohibited', 'conditional'] as const)
    .flatMap((tier) => evaluation.findings.filter((finding) => finding.tier === tier))
    .filter(({ quote }) => !known.has(quote) && known.add(quote))
}

const missingOf = (evaluation: Evaluation) => evaluation.disclosures.filter(({ status }) => status === 'missing')

function Family({ evaluation, signText }: { evaluation: Evaluation; signText: SignLookup }) {
  const language = useLanguage()
  const strings = useStrings()
  const { talk } = keepStringsFor(language)
  const text = familyMessage(
    {
      title: shortened(evaluation.title, quoteLength),
      address: addressToKeep(evaluation.url),
      quotes: signsOf(evaluation).map(({ quote }) => shortened(quote, quoteLength)),
      missing: missingOf(evaluation).map(({ id }) => withoutReadings(strings.words.disclosures[id].label)),
      questions: questionsFor(evaluation, language, strings, signText).map(({ text: question }) => withoutReadings(question)),
    },
    language,
  )
  return (
    <Copy text={text} label={talk.familyText}>
      {talk.family}
    </Copy>
  )
}

function Report({ evaluation, signText }: { evaluation: Evaluation; signText: SignLookup }) {
  const language = useLanguage()
  const { talk } = keepStringsFor(language)
  const japanese = stringsFor('ja')
  const desk = link('advertising-report')
  const text = reportText({
    address: addressToKeep(evaluation.url),
    seen: today(),
    places: signsOf(evaluation).map((finding) => {
      const { title, basis } = signWords(finding, 'ja', japanese, signText)
      return { quote: shortened(finding.quote, reportQuoteLength), kind: title, basis }
    }),
    missing: missingOf(evaluation).map(({ id }) => japanese.words.disclosures[id].label),
  })
  return (
    <details class="report">
      <summary>
        <Ruby>{talk.report}</Ruby>
      </summary>
      <p>
        <Ruby>{talk.reportIntro}</Ruby>
      </p>
      <Copy shown text={text} label={talk.reportText} lang="ja">
        {talk.copyReport}
      </Copy>
      <p>
        <ExternalLink href={desk.url}>
          <Ruby>{desk.title[language]}</Ruby>
        </ExternalLink>
      </p>
      <p class="small soft">
        <Ruby>{talk.reportNote}</Ruby>
      </p>
    </details>
  )
}
