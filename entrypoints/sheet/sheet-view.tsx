/** My consultation sheet: to fill in on the screen, to carry on paper. Data and callbacks only. */
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import type { GuideAnchor } from '../../components/help.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { Notice } from '../../components/pieces.tsx'
import { Ruby } from '../../components/ruby.tsx'
import type { Language } from '../../lib/language/trilingual.ts'
import { sheetStringsFor } from '../../lib/platform/strings/sheet/index.ts'
import type { Change } from '../../lib/sheet/change.ts'
import type { Aside } from '../../lib/sheet/read.ts'
import type { Sheet } from '../../lib/sheet/record.ts'
import { Paper } from './paper.tsx'
import { Call } from './parts/call.tsx'
import { type FileProps, Files } from './parts/files.tsx'
import { Costs, Papers } from './parts/lists.tsx'
import { About, Next, Notes } from './parts/own-words.tsx'
import { Pages } from './parts/pages.tsx'
import { type PartId, partIds } from './parts/part.tsx'
import { Questions } from './parts/questions.tsx'
import { Broken, Saving } from './parts/saving.tsx'
import type { SaveState } from './session.ts'

export interface SheetViewProps extends Omit<FileProps, 'canBringBack'> {
  readonly sheet: Sheet
  readonly save: SaveState
  readonly aside: readonly Aside[]
  readonly before: Sheet | undefined
  readonly loadFailed: boolean
  readonly language: Language
  /** Day of printing, `YYYY-MM-DD`. */
  readonly today: string
  readonly onLanguage: (language: Language) => void
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  readonly onChange: (...changes: readonly Change[]) => void
  readonly onAgree: () => void
  readonly onDecline: () => void
  readonly onRetry: () => void
  readonly onPrint: (part?: 'call') => void
  readonly onSaveAside: () => void
  readonly onForgetAside: () => void
}

export function SheetView(props: SheetViewProps) {
  const { sheet, language, onChange, onPrint } = props
  const words = sheetStringsFor(language)
  const [undo, setUndo] = useState<Change>()
  const [focus, setFocus] = useState<PartId>()
  useEffect(() => {
    // The button that had the focus is gone with what it took out.
    if (focus !== undefined) document.getElementById(`${focus}-title`)?.focus({ preventScroll: true })
    setFocus(undefined)
  }, [focus])
  const change = (...changes: readonly Change[]): void => {
    setUndo(undefined)
    onChange(...changes)
  }
  const part = {
    sheet,
    onChange: change,
    onRemove: (removal: Change, back: Change, place: PartId) => {
      onChange(removal)
      setUndo(back)
      setFocus(place)
    },
  }
  return (
    <>
      <PageFrame language={language} isSheet onLanguage={props.onLanguage} onOpenGuide={props.onOpenGuide}>
        <div class="sheet">
          <h1>
            <Ruby>{words.title}</Ruby>
          </h1>
          <p class="lead">
            <Ruby>{words.lead}</Ruby>
          </p>
          {props.loadFailed && (
            <Notice>
              <p>
                <Ruby>{words.loadFailed}</Ruby>
              </p>
            </Notice>
          )}
          <Broken aside={props.aside} onSave={props.onSaveAside} onForget={props.onForgetAside} />
          <div class="tools">
            <Button look="main" onClick={() => onPrint()}>
              <Ruby>{words.print}</Ruby>
            </Button>
            <p class="small soft">
              <Ruby>{words.printHint}</Ruby>
            </p>
          </div>
          <Contents language={language} />
          <Questions {...part} />
          <About {...part} />
          <Next {...part} />
          <Pages {...part} />
          <Papers {...part} />
          <Costs {...part} />
          <Call {...part} onPrint={() => onPrint('call')} />
          <Notes {...part} />
          <Files {...props} canBringBack={props.before !== undefined} />
        </div>
      </PageFrame>
      <Saving
        {...props}
        onUndo={
          undo === undefined
            ? undefined
            : () => {
                onChange(undo)
                setUndo(undefined)
              }
        }
      />
      <Paper sheet={sheet} today={props.today} />
    </>
  )
}

function Contents({ language }: { language: Language }) {
  const words = sheetStringsFor(language)
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title" class="unseen">
        <Ruby>{words.contents}</Ruby>
      </h2>
      <ul>
        {partIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Ruby>{words[id].title}</Ruby>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
