/** The panel on a page: beside the page on a wide screen, a sheet from below on a narrow one. Not modal: the page stays usable. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { withoutReadings } from '../lib/route/furigana.ts'
import { Button } from './button.tsx'
import { EvaluationView, type EvaluationViewProps } from './evaluation-view.tsx'
import { CloseIcon, LogoIcon, PhoneIcon } from './icons.tsx'
import { Ruby } from './ruby.tsx'
import { Speak, useStrings } from './words.tsx'

export interface PanelProps extends Omit<EvaluationViewProps, 'beforeFindings'> {
  /** A closed panel stays in the tree, so that it opens again where the reader left it. */
  readonly open: boolean
  /** `left` when what the reader wants to see lies on the right. */
  readonly side?: 'left' | 'right'
  readonly onClose: () => void
}

export function Panel(props: PanelProps) {
  return (
    <Speak language={props.language}>
      <PanelBody {...props} />
    </Speak>
  )
}

function PanelBody({ open, side = 'right', onClose, ...view }: PanelProps) {
  const strings = useStrings()
  const heading = useRef<HTMLHeadingElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const readTo = useRef(0)
  useLayoutEffect(() => {
    if (!open) return
    if (scroller.current !== null) scroller.current.scrollTop = readTo.current
    heading.current?.focus({ preventScroll: true })
  }, [open])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    onClose()
  }
  const onScroll = (): void => {
    if (open) readTo.current = scroller.current?.scrollTop ?? 0
  }
  return (
    <aside hidden={!open} class={`panel ${side}`} aria-label={withoutReadings(strings.panel.label)} onKeyDown={onKeyDown}>
      <header>
        <LogoIcon />
        <h1 ref={heading} tabIndex={-1}>
          <Ruby>{strings.product.name}</Ruby>
        </h1>
        <Button look="bare" extra="close" label={strings.common.close} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section ref={scroller} class="scroll" tabIndex={0} aria-label={withoutReadings(strings.view.thisPage)} onScroll={onScroll}>
        <EvaluationView {...view} beforeFindings={<Stepper {...view} />} />
      </section>
      {/* Always in sight: from any finding it is one step to somebody to talk to. */}
      <footer>
        <Button look="main" onClick={() => view.onOpenGuide('find')}>
          <PhoneIcon />
          <span>
            <Ruby>{strings.help.openFind}</Ruby>
          </span>
        </Button>
      </footer>
    </aside>
  )
}

/** From mark to mark without a pointer: a mark is no element and cannot be reached by Tab. */
function Stepper({ evaluation, onGoToFinding }: Pick<EvaluationViewProps, 'evaluation' | 'onGoToFinding'>) {
  const { view } = useStrings()
  const [at, setAt] = useState(0)
  const order = evaluation.findings.flatMap((finding, index) => (finding.tier === 'context' ? [] : [index]))
  const step = (by: 1 | -1): void => {
    const next = at === 0 && by === -1 ? order.length : ((at - 1 + by + order.length) % order.length) + 1
    setAt(next)
    const index = order[next - 1]
    if (index !== undefined) onGoToFinding(index)
  }
  if (order.length < 2) return null
  return (
    <div class="stepper">
      <p aria-live="polite">
        <Ruby>{view.stepper(Math.min(at, order.length), order.length)}</Ruby>
      </p>
      <Button onClick={() => step(-1)}>
        <Ruby>{view.previous}</Ruby>
      </Button>
      <Button onClick={() => step(1)}>
        <Ruby>{view.next}</Ruby>
      </Button>
    </div>
  )
}
