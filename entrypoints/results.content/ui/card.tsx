/** The card of one result: what it is, who speaks, what to look at twice and why, what to ask, and where to get advice. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { groupFindings, type SignLookup, signWords } from '../../../components/derive.ts'
import { placeBeside } from '../../../components/hover-card.tsx'
import { CloseIcon } from '../../../components/icons.tsx'
import type { Language } from '../../../lib/language/trilingual.ts'
import { resultsStrings } from '../../../lib/marking/results/strings.ts'
import { stringsFor } from '../../../lib/platform/strings/index.ts'
import type { ResultReading } from '../../../lib/search/results.ts'

export interface CardProps {
  readonly reading: ResultReading
  readonly language: Language
  /** Where the label stands now; asked again when the page scrolls. */
  readonly anchor: () => DOMRect
  readonly onGuide: () => void
  readonly signText: SignLookup
  readonly onClose: () => void
}

/** Share of the window's height that a card may take. */
const tallest = 0.74

const styleOf = ({ left, top, maxHeight }: ReturnType<typeof placeBeside>) => ({
  left: `${left}px`,
  top: `${top}px`,
  maxHeight: maxHeight === undefined ? `${tallest * 100}vh` : `${maxHeight}px`,
})

export function Card({ reading, language, anchor, signText, onGuide, onClose }: CardProps) {
  const { card, publishers } = resultsStrings(language)
  const box = useRef<HTMLElement>(null)
  const [place, setPlace] = useState<ReturnType<typeof placeBeside>>()
  useLayoutEffect(() => {
    const follow = (): void => {
      if (box.current === null) return
      const view = { width: document.documentElement.clientWidth, height: innerHeight }
      const size = { width: box.current.offsetWidth, height: Math.min(box.current.scrollHeight + 2, view.height * tallest) }
      setPlace(placeBeside(anchor(), size, view))
    }
    follow()
    addEventListener('scroll', follow, { passive: true, capture: true })
    addEventListener('resize', follow)
    return () => {
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
    }
  }, [anchor])
  const isPlaced = place !== undefined
  useLayoutEffect(() => {
    if (isPlaced) box.current?.focus({ preventScroll: true })
  }, [isPlaced])
  return (
    <section
      ref={box}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby="about"
      style={place === undefined ? { visibility: 'hidden' } : styleOf(place)}
    >
      <header>
        <h2 id="about">{card.kinds[reading.kind]}</h2>
        <Button look="bare" label={card.close} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <Speaker reading={reading} words={card} name={publishers[reading.publisher]} />
      <Signs reading={reading} language={language} signText={signText} />
      {reading.kind === 'sponsored' && (
        <div class="note">
          <b>{card.adNoteTitle}</b>
          <p>{card.adNote}</p>
          <p class="small soft">{card.adNoteBasis}</p>
        </div>
      )}
      <div class="row">
        <Button onClick={onGuide}>{card.guide}</Button>
        <Button look="quiet" onClick={onClose}>
          {card.close}
        </Button>
      </div>
    </section>
  )
}

function Speaker({
  reading,
  words,
  name,
}: {
  reading: ResultReading
  words: ReturnType<typeof resultsStrings>['card']
  name: string
}) {
  const { publisher, doubt, domain } = reading
  return (
    <p>
      {publisher === 'unknown' ? (
        doubt === undefined ? (
          words.unknown
        ) : (
          words.doubts[doubt]
        )
      ) : (
        <>
          <b>{words.speaker(name)}</b> <span class="small soft">{words.speakerIsGuess}</span>
        </>
      )}
      {domain !== '' && (
        <>
          <br />
          <bdi class="small soft">{domain}</bdi>
        </>
      )}
    </p>
  )
}

function Signs({ reading, language, signText }: Pick<CardProps, 'reading' | 'language' | 'signText'>) {
  const { card } = resultsStrings(language)
  const strings = stringsFor(language)
  const groups = groupFindings(reading.findings, 'signs').flatMap(({ signs }) => signs)
  if (groups.length === 0) return <p>{card.none}</p>
  return (
    <>
      <h3>{card.look}</h3>
      {groups.map((group) => {
        const sign = signWords(group, language, strings, signText)
        return (
          <div key={`${group.tier} ${group.sign}`} class="sign">
            {group.places.map(({ finding, index }) => (
              <blockquote key={index} class={finding.tier} lang="ja">
                {finding.quote}
              </blockquote>
            ))}
            <p>
              <b>{sign.title}</b>
            </p>
            <p>{sign.why}</p>
            <p class="ask">
              <b>{card.ask}</b>
              {sign.ask}
            </p>
          </div>
        )
      })}
    </>
  )
}
