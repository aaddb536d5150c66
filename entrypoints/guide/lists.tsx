/** Costs, papers, questions and sources. */
import { ExternalLink } from '../../components/pieces.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import { costNotes, costRows } from '../../lib/route/costs.ts'
import { sourceDateWords } from '../../lib/route/dates.ts'
import { type Confidence, facts } from '../../lib/route/facts.ts'
import { link } from '../../lib/route/links.ts'
import { type Paper, papers } from '../../lib/route/papers.ts'
import { type Question, questions, topics } from '../../lib/route/questions.ts'
import { type Source, sources } from '../../lib/route/sources.ts'
import { OfficialLink } from './official-link.tsx'
import { Cite, Lines, PrintPart, Say, sourceAnchor } from './text.tsx'
import { Tick, TickNote } from './ticks.tsx'
import { guideWords } from './words.ts'

export function Costs() {
  const words = guideWords(useLanguage()).cost
  return (
    <section id="cost" class="section" aria-labelledby="cost-title">
      <h2 id="cost-title">
        <Ruby>{words.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.lead}</Ruby>
      </p>
      <table class="costs">
        <thead>
          <tr>
            <th scope="col">
              <Ruby>{words.what}</Ruby>
            </th>
            <th scope="col">
              <Ruby>{words.sum}</Ruby>
            </th>
          </tr>
        </thead>
        <tbody>
          {costRows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Say text={row.what} />
                {row.payer !== 'free' && row.payer !== 'ask' && (
                  <span class="payer">
                    <Ruby>{words.payers[row.payer]}</Ruby>
                  </span>
                )}
              </th>
              <td>
                <b>
                  <Say text={row.sum} />
                </b>{' '}
                {row.payer === 'free' ? <Cite facts={row.facts} /> : <Lines lines={row.facts} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>
        <Ruby>{words.more}</Ruby>
      </h3>
      <Lines lines={costNotes} />
      <OfficialLink id="high-cost-care" />
    </section>
  )
}

const kinds: readonly Paper['kind'][] = ['usual', 'some', 'own']

export function Papers({ onPrint }: { onPrint: () => void }) {
  const words = guideWords(useLanguage()).papers
  return (
    <section id="papers" class="section" aria-labelledby="papers-title">
      <h2 id="papers-title">
        <Ruby>{words.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.lead}</Ruby>
      </p>
      <TickNote />
      {kinds.map((kind) => (
        <div class="part" key={kind}>
          <h3>
            <Ruby>{words.kinds[kind]}</Ruby>
          </h3>
          <ul class="checks">
            {papers
              .filter((paper) => paper.kind === kind)
              .map((paper) => (
                <li key={paper.id}>
                  <Tick id={paper.id}>
                    <b>
                      <Say text={paper.name} />
                    </b>{' '}
                    <Say text={paper.note} />
                  </Tick>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <Cite facts={papers.flatMap((paper) => paper.facts ?? [])} />
      <PrintPart onPrint={onPrint} />
    </section>
  )
}

export function Questions({ onPrint }: { onPrint: () => void }) {
  const words = guideWords(useLanguage())
  return (
    <section id="questions" class="section" aria-labelledby="questions-title">
      <h2 id="questions-title">
        <Ruby>{words.questions.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.questions.lead}</Ruby>
      </p>
      <TickNote />
      {topics.map((topic, at) => (
        <details key={topic.id} id={`questions-${topic.id}`} open={at === 0}>
          <summary>
            <h3>
              <Say text={topic.title} />
            </h3>
          </summary>
          <ul class="checks">
            {questions
              .filter((question) => question.topic === topic.id)
              .map((question) => (
                <QuestionItem key={question.id} question={question} />
              ))}
          </ul>
        </details>
      ))}
      <OfficialLink id="immunotherapy" />
      <PrintPart onPrint={onPrint} />
    </section>
  )
}

function QuestionItem({ question }: { question: Question }) {
  const language = useLanguage()
  const { to, asked } = guideWords(language).questions
  return (
    <li>
      <Tick id={question.id}>
        <Say text={question.text} />{' '}
        <span class="to">
          <span class="unseen">
            <Ruby>{to}</Ruby>{' '}
          </span>
          <Ruby>{question.to.map((who) => asked[who]).join(language === 'en' ? ', ' : '、')}</Ruby>
        </span>
      </Tick>
    </li>
  )
}

export function Sources() {
  const words = guideWords(useLanguage()).sources
  return (
    <section id="sources" class="section" aria-labelledby="sources-title">
      <h2 id="sources-title">
        <Ruby>{words.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.lead}</Ruby>
      </p>
      <ul class="marks small soft">
        {(['◎', '○', '△'] as const).map((mark) => (
          <li key={mark}>
            {mark} <Ruby>{words.marks[mark]}</Ruby>
          </li>
        ))}
      </ul>
      <ol class="sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ol>
    </section>
  )
}

const marksOf = (source: Source): readonly Confidence[] => [
  ...new Set(facts.filter((fact) => fact.source.id === source.id).map((fact) => fact.confidence)),
]

function SourceItem({ source }: { source: Source }) {
  const language = useLanguage()
  const words = guideWords(language).sources
  return (
    <li id={sourceAnchor(source)}>
      {marksOf(source).join(' ')} <Say text={source.title} />
      {language === 'en' ? ', ' : '、'}
      <Ruby>{sourceDateWords(source, language)}</Ruby>
      {source.link !== undefined && (
        <>
          {' '}
          <ExternalLink href={link(source.link).url}>
            <Ruby>{words.official}</Ruby>
          </ExternalLink>
        </>
      )}
      {source.readAt !== undefined && (
        <span class="read-at">
          <Ruby>{words.readAt}</Ruby>
          {language === 'en' ? ': ' : '：'}
          {source.readAt}
        </span>
      )}
    </li>
  )
}
