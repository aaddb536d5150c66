/** "Check other pages of this site too": the offer, how far it has come, and which pages were read with what result. */
import { useEffect, useRef } from 'preact/hooks'
import { type Elsewhere, type ElsewhereState, type PageRead, wasRead } from '../lib/evaluation/elsewhere/elsewhere.ts'
import { elsewhereStringsFor } from '../lib/platform/strings/elsewhere/index.ts'
import { Button } from './button.tsx'
import { shorten } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage, useStrings } from './words.tsx'

export interface OtherPagesProps {
  readonly state: ElsewhereState
  readonly onRead: () => void
  /** Absent where reading cannot be stopped: the popup gets out of the way. */
  readonly onStop?: () => void
}

export function OtherPages({ state, onRead, onStop }: OtherPagesProps) {
  const words = elsewhereStringsFor(useLanguage())
  const box = useRef<HTMLElement>(null)
  const isReading = state.kind === 'reading'
  // The panel may just have opened for it, at its top.
  useEffect(() => {
    if (isReading) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isReading])
  if (state.kind === 'none') return null
  // The button that was pressed goes away; the focus stays near.
  const first = (act: () => void) => () => {
    box.current?.focus({ preventScroll: true })
    act()
  }
  return (
    <section ref={box} tabIndex={-1} class="elsewhere stack">
      <h2>
        <Ruby>{words.title}</Ruby>
      </h2>
      {state.kind === 'offered' && (
        <p class="soft">
          <Ruby>{words.intro(state.pages)}</Ruby>
        </p>
      )}
      <div role="status">
        {state.kind === 'reading' && (
          <p>
            <Ruby>{words.reading(state.done, state.of)}</Ruby>
          </p>
        )}
        {state.kind === 'read' && <Summary elsewhere={state.elsewhere} />}
      </div>
      {state.kind === 'reading' && (
        <>
          <p class="small soft">
            <Ruby>{words.readingHint}</Ruby>
          </p>
          {onStop !== undefined && (
            <div>
              <Button onClick={first(onStop)}>
                <Ruby>{words.stop}</Ruby>
              </Button>
            </div>
          )}
        </>
      )}
      {state.kind === 'read' && <PagesRead pages={state.elsewhere.pages} />}
      {(state.kind === 'offered' || (state.kind === 'read' && state.elsewhere.stopped !== undefined)) && (
        <div>
          <Button onClick={first(onRead)}>
            <Ruby>{state.kind === 'read' ? words.again : words.read}</Ruby>
          </Button>
        </div>
      )}
    </section>
  )
}

function Summary({ elsewhere: { pages, stopped } }: { elsewhere: Elsewhere }) {
  const words = elsewhereStringsFor(useLanguage())
  return (
    <p>
      <Ruby>{words.done(pages.filter(wasRead).length)}</Ruby>
      {stopped !== undefined && (
        <>
          {' '}
          <Ruby>{words.stopped[stopped]}</Ruby>
        </>
      )}
    </p>
  )
}

function PagesRead({ pages }: { pages: readonly PageRead[] }) {
  const words = elsewhereStringsFor(useLanguage())
  if (pages.length === 0) return null
  return (
    <>
      <ul class="plain-list">
        {pages.map((page) => (
          <li key={page.href}>
            <h3>
              <bdi>{shorten(page.title, 60)}</bdi>
            </h3>
            <p class="small soft">
              <bdi>{readable(page.href)}</bdi>
            </p>
            <Outcome page={page} />
          </li>
        ))}
      </ul>
      {!pages.every(wasRead) && (
        <p class="small soft">
          <Ruby>{words.byYourself}</Ruby>
        </p>
      )}
    </>
  )
}

function Outcome({ page }: { page: PageRead }) {
  const { common, words: all } = useStrings()
  const words = elsewhereStringsFor(useLanguage())
  const items = page.found.map(({ id }) => all.disclosures[id].label).join(common.listSeparator)
  return (
    <>
      {page.outcome !== 'read' && (
        <p class="small">
          <Ruby>{words.outcomes[page.outcome]}</Ruby>
        </p>
      )}
      {wasRead(page) && (
        <p class="small">
          <Ruby>{items === '' ? words.foundNothing : words.found(items)}</Ruby>
        </p>
      )}
    </>
  )
}

/** An address as people read it: Japanese letters instead of their codes. Text only, never a link. */
export function readable(href: string): string {
  try {
    return shorten(decodeURI(href), 120)
  } catch {
    return shorten(href, 120)
  }
}
