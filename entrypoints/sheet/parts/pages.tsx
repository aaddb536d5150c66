/** Pages that were looked at: the sentences worth a second look, what was not found, treatments by name. */
import type { ComponentChildren } from 'preact'
import { Button } from '../../../components/button.tsx'
import { Notice } from '../../../components/pieces.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage, useStrings } from '../../../components/words.tsx'
import type { DisclosureId } from '../../../lib/evaluation/evaluation.ts'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { dateWords } from '../../../lib/route/dates.ts'
import { questionId } from '../../../lib/sheet/identity.ts'
import type { Origin, SheetFinding, SheetPage } from '../../../lib/sheet/record.ts'
import { findingKind, questionText, treatmentName } from '../names.ts'
import { Part, type PartProps } from './part.tsx'

export function Pages(props: PartProps) {
  const words = sheetStringsFor(useLanguage()).pages
  const { pages } = props.sheet
  return (
    <Part id="pages" title={words.title} {...(pages.length > 0 && { hint: words.hint })}>
      {pages.length === 0 && (
        <p class="empty">
          <Ruby>{words.empty}</Ruby>
        </p>
      )}
      <ul class="looked-at">
        {pages.map((page, at) => (
          <Page key={page.id} {...props} page={page} at={at} />
        ))}
      </ul>
    </Part>
  )
}

interface PageProps extends PartProps {
  readonly page: SheetPage
  readonly at: number
}

function Page(props: PageProps) {
  const { page, at, onRemove } = props
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const title = page.title === '' ? words.pages.untitled : page.title
  const treatments = page.treatments.flatMap((id) => treatmentName(id, language) ?? [])
  return (
    <li>
      <h3 lang={page.title === '' ? undefined : 'ja'}>
        <bdi>{title}</bdi>
      </h3>
      <p class="address soft">
        <bdi>{page.address}</bdi>
      </p>
      <p class="small soft">
        <Ruby>{words.pages.seen(dateWords(page.seen, language))}</Ruby>
      </p>
      {treatments.length > 0 && <Names title={words.pages.treatments} names={treatments} />}
      <Findings {...props} />
      <Disclosures {...props} title={words.pages.missing} ids={page.missing} />
      <Disclosures {...props} title={words.pages.unchecked} ids={page.unchecked} />
      <PageSigns {...props} />
      <Button
        look="quiet"
        label={words.removeOf(title)}
        onClick={() => onRemove({ kind: 'remove-page', id: page.id }, { kind: 'add-page', page, at }, 'pages')}
      >
        <Ruby>{words.remove}</Ruby>
      </Button>
    </li>
  )
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const { common } = useStrings()
  return (
    <div>
      <h4>
        <Ruby>{title}</Ruby>
      </h4>
      <p>
        <Ruby>{names.join(common.listSeparator)}</Ruby>
      </p>
    </div>
  )
}

function Findings({ page, sheet, onChange, onRemove }: PageProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const others = page.found - page.findings.length
  if (page.found === 0)
    return (
      <Notice>
        <p>
          <Ruby>{words.pages.noSigns}</Ruby>
        </p>
      </Notice>
    )
  return (
    <div>
      <h4>
        <Ruby>{words.pages.findings}</Ruby>
      </h4>
      {page.findings.length === 0 && (
        <p class="soft">
          <Ruby>{words.pages.noFindings}</Ruby>
        </p>
      )}
      <ul class="found">
        {page.findings.map((finding) => (
          <Finding
            key={finding.id}
            finding={finding}
            sheet={sheet}
            onChange={onChange}
            onRemove={() =>
              onRemove(
                { kind: 'remove-finding', page: page.id, id: finding.id },
                { kind: 'put', page: { ...withoutDay(page), findings: [finding] } },
                'pages',
              )
            }
          />
        ))}
      </ul>
      {others > 0 && (
        <p class="small soft">
          <Ruby>{words.pages.more(others)}</Ruby>
        </p>
      )}
    </div>
  )
}

function withoutDay({ seen: _, ...page }: SheetPage) {
  return page
}

interface FindingProps extends Pick<PartProps, 'sheet' | 'onChange'> {
  readonly finding: SheetFinding
  readonly onRemove: () => void
}

function Finding({ finding, sheet, onChange, onRemove }: FindingProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  const origin = { kind: 'sign', id: finding.sign, category: finding.category } as const
  return (
    <li>
      <blockquote class={`quote ${finding.tier}`} lang="ja">
        {finding.quote}
      </blockquote>
      <p class="kind">
        <Ruby>{findingKind(finding, language)}</Ruby>
      </p>
      <Ask origin={origin} sheet={sheet} onChange={onChange}>
        <Button look="quiet" label={words.removeOf(finding.quote)} onClick={onRemove}>
          <Ruby>{words.remove}</Ruby>
        </Button>
      </Ask>
    </li>
  )
}

interface AskProps extends Pick<PartProps, 'sheet' | 'onChange'> {
  readonly origin: Exclude<Origin, { kind: 'own' }>
  /** Further buttons of the same line. */
  readonly children?: ComponentChildren
}

/** A question, with the button that puts it among the reader's own; no button when it is there. */
function Ask({ origin, sheet, onChange, children }: AskProps) {
  const language = useLanguage()
  const words = sheetStringsFor(language).pages
  const { common } = useStrings()
  const id = questionId(origin)
  const text = questionText({ origin }, language)
  const isIn = sheet.questions.some((question) => question.id === id)
  return (
    <div class="to-ask">
      <p>
        <b class="label">
          <Ruby>{words.askAll}</Ruby>
        </b>
        <Ruby>{text}</Ruby>
      </p>
      <div class="row">
        {!isIn && (
          <Button
            label={`${words.addQuestion}${common.colon}${text}`}
            onClick={() => onChange({ kind: 'add-question', question: { id, origin } })}
          >
            <Ruby>{words.addQuestion}</Ruby>
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}

function Disclosures({ title, ids, sheet, onChange }: PartProps & { title: string; ids: readonly DisclosureId[] }) {
  const { common, words } = useStrings()
  if (ids.length === 0) return null
  return (
    <details class="lacking">
      <summary>
        <span>
          <Ruby>{title}</Ruby>
          {common.colon}
          <Ruby>{ids.map((id) => words.disclosures[id].label).join(common.listSeparator)}</Ruby>
        </span>
      </summary>
      {ids.map((id) => (
        <div key={id} class="lacks">
          <h5>
            <Ruby>{words.disclosures[id].label}</Ruby>
          </h5>
          <Ask origin={{ kind: 'disclosure', id }} sheet={sheet} onChange={onChange} />
        </div>
      ))}
    </details>
  )
}

function PageSigns({ page, sheet, onChange }: PageProps) {
  const { words } = useStrings()
  return (
    <>
      {page.pageSigns.map((id) => (
        <div key={id}>
          <h4>
            <Ruby>{words.pageSigns[id].label}</Ruby>
          </h4>
          <Ask origin={{ kind: 'page-sign', id }} sheet={sheet} onChange={onChange} />
        </div>
      ))}
    </>
  )
}
