/** The sheet as it goes on paper: one or two A4 pages, only what there is; an empty one has lines to write on by hand. */
import type { ComponentChildren } from 'preact'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage, useStrings } from '../../components/words.tsx'
import { sheetStringsFor } from '../../lib/platform/strings/sheet/index.ts'
import { dateWords } from '../../lib/route/dates.ts'
import { papers } from '../../lib/route/papers.ts'
import { callItems } from '../../lib/sheet/first-call.ts'
import { shortened } from '../../lib/sheet/looked-at.ts'
import { isEmpty, type Sheet, type SheetPage } from '../../lib/sheet/record.ts'
import { findingKind, questionText, treatmentName } from './names.ts'
import { openingWords } from './parts/call.tsx'

/** What a page of paper has room for; the rest is counted. */
const most = { questions: 14, findings: 5, pages: 4, costs: 8 } as const
const longestQuote = 90

interface PaperProps {
  readonly sheet: Sheet
  readonly today: string
}

export function Paper({ sheet, today }: PaperProps) {
  const language = useLanguage()
  const { product } = useStrings()
  const words = sheetStringsFor(language)
  const blank = isEmpty(sheet)
  return (
    <div class="paper">
      <header>
        <p class="heading">
          <Ruby>{words.title}</Ruby>
          {sheet.who !== undefined && (
            <span class="about-whom">
              <Ruby>{words.about.whos[sheet.who]}</Ruby>
            </span>
          )}
        </p>
        <p>
          {product.name} <Ruby>{words.paper.made(dateWords(today, language))}</Ruby>
        </p>
      </header>
      <Questions sheet={sheet} blank={blank} />
      <div class="columns">
        <Own sheet={sheet} blank={blank} />
        <div>
          <Next sheet={sheet} blank={blank} />
          <PapersToBring sheet={sheet} />
          <Costs sheet={sheet} blank={blank} />
        </div>
      </div>
      <Pages sheet={sheet} />
      <CallCard sheet={sheet} blank={blank} />
      <Notes sheet={sheet} blank={blank} />
      <footer>
        <Ruby>{words.paper.centre}</Ruby>
      </footer>
    </div>
  )
}

interface BoxProps {
  readonly title: string
  readonly name: string
  readonly children: ComponentChildren
}
const Box = ({ title, name, children }: BoxProps) => (
  <section class={`box ${name}`}>
    <h2>
      <Ruby>{title}</Ruby>
    </h2>
    {children}
  </section>
)

type Filled = { readonly sheet: Sheet; readonly blank: boolean }

/** Room to write by hand, so many lines. */
const Lines = ({ count }: { count: number }) => (
  <>
    {Array.from({ length: count }, (_, at) => (
      <span key={at} class="rule" aria-hidden="true" />
    ))}
  </>
)

interface Asked {
  readonly text: string
  readonly japanese?: string
}
const InWords = ({ text, japanese }: Asked) => (
  <>
    <Ruby>{text}</Ruby>
    {japanese !== undefined && (
      <span class="japanese" lang="ja">
        {japanese}
      </span>
    )}
  </>
)

function Questions({ sheet, blank }: Filled) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const all = sheet.questions
    .map((question): Asked => {
      const text = questionText(question, language)
      // Whoever answers reads Japanese; the reader's own words are as the reader wrote them.
      const japanese = language === 'en' && question.text === undefined ? questionText(question, 'ja') : undefined
      return { text, ...(japanese !== undefined && { japanese }) }
    })
    .filter(({ text }) => text.trim() !== '')
  if (all.length === 0 && !blank) return null
  const first = all.slice(0, 3)
  const rest = all.slice(3, most.questions)
  const more = all.length - most.questions
  return (
    <Box name="questions" title={words.questions.title}>
      {blank && <Lines count={8} />}
      {first.length > 0 && (
        <>
          <h3>
            <Ruby>{words.questions.first}</Ruby>
          </h3>
          <ol class="first">
            {first.map((asked) => (
              <li key={asked.text}>
                <InWords {...asked} />
                <span class="answer">
                  <Ruby>{words.paper.answer}</Ruby>
                </span>
                <Lines count={1} />
              </li>
            ))}
          </ol>
        </>
      )}
      {rest.length > 0 && (
        <>
          <h3>
            <Ruby>{words.questions.rest}</Ruby>
          </h3>
          <ol class="rest" start={4}>
            {rest.map((asked) => (
              <li key={asked.text}>
                <InWords {...asked} />
              </li>
            ))}
          </ol>
        </>
      )}
      {more > 0 && (
        <p class="more">
          <Ruby>{words.paper.more(more)}</Ruby>
        </p>
      )}
    </Box>
  )
}

function Own({ sheet, blank }: Filled) {
  const words = sheetStringsFor(useLanguage())
  const { situation = '', matters = '' } = sheet.texts
  if (situation + matters === '' && !blank) return null
  return (
    <Box name="own" title={words.about.title}>
      {(
        [
          ['situation', situation, 5],
          ['matters', matters, 4],
        ] as const
      ).map(
        ([id, text, lines]) =>
          (text !== '' || blank) && (
            <div key={id}>
              <h3>
                <Ruby>{words.texts[id]}</Ruby>
              </h3>
              {text === '' ? <Lines count={lines} /> : <p class="written">{text}</p>}
            </div>
          ),
      )}
    </Box>
  )
}

function Next({ sheet, blank }: Filled) {
  const words = sheetStringsFor(useLanguage())
  const rows = (['next-when', 'next-where', 'next-with'] as const).filter((id) => blank || (sheet.texts[id] ?? '') !== '')
  if (rows.length === 0) return null
  return (
    <Box name="next" title={words.next.title}>
      <dl>
        {rows.map((id) => (
          <div key={id}>
            <dt>
              <Ruby>{words.texts[id]}</Ruby>
            </dt>
            <dd>{sheet.texts[id] === undefined ? <Lines count={1} /> : sheet.texts[id]}</dd>
          </div>
        ))}
      </dl>
    </Box>
  )
}

/** The whole list, with what is ready ticked: what is not ready yet matters as much. */
function PapersToBring({ sheet }: { sheet: Sheet }) {
  const language = useLanguage()
  if (sheet.papers.length === 0 && !isEmpty(sheet)) return null
  const shown = papers.filter(({ id, kind }) => kind === 'usual' || sheet.papers.includes(id) || isEmpty(sheet))
  return (
    <Box name="bring" title={sheetStringsFor(language).papers.title}>
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <span aria-hidden="true">{sheet.papers.includes(id) ? '☑' : '☐'}</span> <Ruby>{name[language]}</Ruby>
          </li>
        ))}
      </ul>
    </Box>
  )
}

function Costs({ sheet, blank }: Filled) {
  const words = sheetStringsFor(useLanguage())
  const costs = sheet.costs.filter(({ what, sum }) => what + sum !== '')
  if (costs.length === 0 && !blank) return null
  return (
    <Box name="costs" title={words.costs.title}>
      {blank && <Lines count={4} />}
      <dl>
        {costs.slice(0, most.costs).map(({ id, what, sum }) => (
          <div key={id}>
            <dt>{what}</dt>
            <dd>{sum === '' ? <Ruby>{words.costs.fillIn}</Ruby> : sum}</dd>
          </div>
        ))}
      </dl>
      {costs.length > most.costs && (
        <p class="more">
          <Ruby>{words.paper.more(costs.length - most.costs)}</Ruby>
        </p>
      )}
    </Box>
  )
}

function Pages({ sheet }: { sheet: Sheet }) {
  const words = sheetStringsFor(useLanguage())
  // The latest last on the sheet; on paper the latest are what one talks about.
  const shown = sheet.pages.slice(-most.pages)
  const more = sheet.pages.length - shown.length
  if (shown.length === 0) return null
  return (
    <Box name="pages" title={words.pages.title}>
      {shown.map((page) => (
        <Page key={page.id} page={page} />
      ))}
      {more > 0 && (
        <p class="more">
          <Ruby>{words.paper.more(more)}</Ruby>
        </p>
      )}
    </Box>
  )
}

/** Japanese marks, one kind inside the other. */
const quoted = (text: string): string => (text.includes('「') ? `『${text}』` : `「${text}」`)

function Page({ page }: { page: SheetPage }) {
  const language = useLanguage()
  const { common, words: all } = useStrings()
  const words = sheetStringsFor(language)
  const lists = [
    [words.pages.treatments, page.treatments.flatMap((id) => treatmentName(id, language) ?? [])],
    [words.pages.missing, page.missing.map((id) => all.disclosures[id].label)],
    [words.pages.unchecked, page.unchecked.map((id) => all.disclosures[id].label)],
  ] as const
  const shown = page.findings.slice(0, most.findings)
  const others = page.found - shown.length
  return (
    <article>
      <h3 lang="ja">{page.title === '' ? words.pages.untitled : page.title}</h3>
      <p class="address">
        {page.address} <Ruby>{words.pages.seen(dateWords(page.seen, language))}</Ruby>
      </p>
      <ul class="quotes">
        {shown.map((finding) => (
          <li key={finding.id}>
            <span lang="ja">{quoted(shortened(finding.quote, longestQuote))}</span>{' '}
            <span class="kind">
              <Ruby>{findingKind(finding, language)}</Ruby>
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p class="more">
          <Ruby>{words.paper.places(others)}</Ruby>
        </p>
      )}
      {page.found === 0 && (
        <p>
          <Ruby>{words.pages.noSigns}</Ruby>
        </p>
      )}
      {lists.map(
        ([title, names]) =>
          names.length > 0 && (
            <p key={title}>
              <b>
                <Ruby>{title}</Ruby>
                {common.colon}
              </b>
              <Ruby>{names.join(common.listSeparator)}</Ruby>
            </p>
          ),
      )}
    </article>
  )
}

/** All of it when nothing else is printed, or when something is written on it: the questions are the same for everybody. */
function CallCard({ sheet, blank }: Filled) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const written = callItems.some(({ id }) => (sheet.texts[id] ?? '') !== '')
  return (
    <section class={`box call${written || blank ? '' : ' only-alone'}`}>
      <h2>
        <Ruby>{words.call.title}</Ruby>
      </h2>
      <p class="opening">
        <Ruby>{words.call.say}</Ruby>
        {openingWords.map((text) => (
          <span key={text.en} class="say" lang="ja">
            「{text.ja}」
          </span>
        ))}
      </p>
      <dl>
        {callItems.map(({ id, ask }) => (
          <div key={id}>
            <dt>
              <Ruby>{ask[language]}</Ruby>
            </dt>
            <dd>{sheet.texts[id] === undefined ? <Lines count={1} /> : sheet.texts[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Notes({ sheet, blank }: Filled) {
  const words = sheetStringsFor(useLanguage())
  const { notes = '' } = sheet.texts
  return (
    <Box name="notes" title={words.notes.title}>
      {notes !== '' && <p class="written">{notes}</p>}
      <Lines count={blank ? 4 : 3} />
    </Box>
  )
}
