/** The card beside a mark: what kind of wording this is, why it calls for a second look, what to ask. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finding } from '../lib/evaluation/evaluation.ts'
import type { Language } from '../lib/language/trilingual.ts'
import { Button } from './button.tsx'
import { groupFindings, type SignLookup, signWords } from './derive.ts'
import { Phrases } from './fit.tsx'
import { CloseIcon } from './icons.tsx'
import { Ruby } from './ruby.tsx'
import { Speak, useStrings } from './words.tsx'

/** A rectangle in the viewport, as `getBoundingClientRect` gives it. */
export interface Anchor {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface HoverCardProps {
  readonly findings: readonly Finding[]
  readonly anchor: Anchor
  readonly language: Language
  readonly signText: SignLookup
  readonly onMore: () => void
  readonly onClose: () => void
  /** Move the focus in: the card was asked for by keyboard. */
  readonly focus?: boolean
  readonly onPointerEnter?: () => void
  readonly onPointerLeave?: () => void
}

const gap = 8
const margin = 12
/** Share of the window a card may take. */
const tallest = 0.7
/** A card lower than this could not be read. */
const least = 160
/** More than this at one place are counted, not shown. */
const shown = 2

export function HoverCard(props: HoverCardProps) {
  return (
    <Speak language={props.language}>
      <Card {...props} />
    </Speak>
  )
}

function Card({
  findings,
  anchor,
  language,
  signText,
  onMore,
  onClose,
  focus = false,
  onPointerEnter,
  onPointerLeave,
}: HoverCardProps) {
  const strings = useStrings()
  const { card, common } = strings
  const box = useRef<HTMLElement>(null)
  const [place, setPlace] = useState<Place>()
  useLayoutEffect(() => {
    if (box.current === null) return
    const { offsetWidth: width, scrollHeight: height } = box.current
    const { clientWidth, clientHeight } = document.documentElement
    // In quirks mode the root element is as high as its content.
    const view = { width: clientWidth, height: Math.min(clientHeight || window.innerHeight, window.innerHeight) }
    setPlace(placeBeside(anchor, { width, height: Math.min(height + 2, view.height * tallest) }, view))
  }, [anchor])
  useLayoutEffect(() => {
    if (focus && place !== undefined) box.current?.focus({ preventScroll: true })
  }, [focus, place])
  const groups = groupFindings(findings, 'signs')
    .concat(groupFindings(findings, 'notes'))
    .flatMap((group) => group.signs)
  return (
    <section
      ref={box}
      class="card"
      tabIndex={-1}
      aria-label={card.label}
      style={
        place === undefined
          ? { visibility: 'hidden' }
          : {
              left: `${place.left}px`,
              top: `${place.top}px`,
              ...(place.maxHeight !== undefined && { maxHeight: `${place.maxHeight}px` }),
            }
      }
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {groups.slice(0, shown).map((group) => {
        const sign = signWords(group, language, strings, signText)
        return (
          <div key={`${group.tier} ${group.sign}`} class="card-sign">
            <h2>
              <Ruby>{sign.title}</Ruby>
            </h2>
            <p>
              <Ruby>{sign.why}</Ruby>
            </p>
            <Phrases of={group.places.map(({ finding }) => finding)} />
            {group.tier !== 'context' && (
              <p class="ask">
                <b>
                  <Ruby>{strings.view.askLabel}</Ruby>
                </b>
                <Ruby>{sign.ask}</Ruby>
              </p>
            )}
            {group.tier !== 'context' && (
              <p class="tier small soft">
                <span class={`line ${group.tier}`} aria-hidden="true" />
                <Ruby>{strings.words.tiers[group.tier].sentence}</Ruby>
              </p>
            )}
          </div>
        )
      })}
      {groups.length > shown && (
        <p class="soft">
          <Ruby>{card.others(groups.length - shown)}</Ruby>
        </p>
      )}
      <div class="row">
        <Button onClick={onMore}>
          <Ruby>{card.more}</Ruby>
        </Button>
        <Button look="quiet" onClick={onClose}>
          <CloseIcon />
          <Ruby>{common.close}</Ruby>
        </Button>
      </div>
    </section>
  )
}

interface Place {
  readonly left: number
  readonly top: number
  /** Room there is on that side, where the card has to shrink. */
  readonly maxHeight?: number
}

/** Below the words if it fits, else above, else where there is more room, shrunk to that room: the words stay readable. */
export function placeBeside(
  anchor: Anchor,
  size: { width: number; height: number },
  view: { width: number; height: number },
): Place {
  const left = Math.min(Math.max(anchor.left, margin), Math.max(margin, view.width - size.width - margin))
  const roomBelow = view.height - margin - (anchor.bottom + gap)
  const roomAbove = anchor.top - gap - margin
  if (size.height <= roomBelow) return { left, top: Math.max(margin, anchor.bottom + gap) }
  if (size.height <= roomAbove) return { left, top: Math.min(anchor.top - gap, view.height - margin) - size.height }
  const maxHeight = Math.max(least, Math.min(Math.max(roomBelow, roomAbove), view.height - 2 * margin))
  if (roomBelow >= roomAbove)
    return { left, top: Math.max(margin, Math.min(anchor.bottom + gap, view.height - margin - maxHeight)), maxHeight }
  return { left, top: Math.max(margin, anchor.top - gap - maxHeight), maxHeight }
}
