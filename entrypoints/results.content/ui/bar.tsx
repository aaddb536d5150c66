/** The bar above the results: what is on this page, in words, and two ways on. */
import { useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { CloseIcon, LogoIcon } from '../../../components/icons.tsx'
import type { Language } from '../../../lib/language/trilingual.ts'
import { type ResultCounts, resultsStrings } from '../../../lib/marking/results/strings.ts'
import type { ResultsReading } from '../../../lib/search/results.ts'

export interface BarProps {
  readonly reading: ResultsReading
  readonly language: Language
  /** The same search at official hosts; absent where this search is one already. */
  readonly publicSearch?: string
  readonly onGuide: () => void
  readonly onClose: () => void
}

export function Bar({ reading, language, publicSearch, onGuide, onClose }: BarProps) {
  const { bar, card } = resultsStrings(language)
  const [aboutAds, setAboutAds] = useState(false)
  return (
    <section class="bar" aria-label={bar.label}>
      <LogoIcon />
      <div class="words">
        <p>{bar.counts(countResults(reading))}</p>
        <p class="ways">
          {publicSearch !== undefined && (
            <a class="link" href={publicSearch} rel="noreferrer">
              {bar.publicSearch}
            </a>
          )}
          <button type="button" aria-expanded={aboutAds} onClick={() => setAboutAds(!aboutAds)}>
            {card.adNoteTitle}
          </button>
          <button type="button" onClick={onGuide}>
            {bar.guide}
          </button>
        </p>
        {aboutAds && (
          <div class="note">
            <p>{bar.aboutAds}</p>
            <p>{card.adNote}</p>
            <p class="small soft">{card.adNoteBasis}</p>
          </div>
        )}
      </div>
      <Button look="bare" label={bar.close} onClick={onClose}>
        <CloseIcon />
      </Button>
    </section>
  )
}

export function countResults({ results }: Pick<ResultsReading, 'results'>): ResultCounts {
  const of = (kind: (typeof results)[number]['kind']): number => results.filter((result) => result.kind === kind).length
  return {
    sponsored: of('sponsored'),
    organic: of('organic'),
    unclear: of('unclear'),
    withFindings: results.filter(({ findings }) => findings.length > 0).length,
  }
}
