/** Findings by category, each sign explained once, each place quoted. */
import { useState } from 'preact/hooks'
import type { Sight } from '../lib/evaluation/page-text.ts'
import type { Basis } from '../lib/signs/sign.ts'
import { Button } from './button.tsx'
import { type CategoryGroup, type Indexed, type SignGroup, type SignLookup, signWords } from './derive.ts'
import { FitButton, Phrases } from './fit.tsx'
import { WordsIn } from './glossary.tsx'
import { KeepButton } from './keeping.tsx'
import { ExternalLink, Quote, shorten } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage, useStrings } from './words.tsx'

export interface FindingsProps {
  readonly groups: readonly CategoryGroup[]
  /** Neutral notes: words explained, without category and question. */
  readonly notes?: boolean
  readonly signText: SignLookup
  readonly onGoToFinding: (index: number) => void
}

export function Findings({ groups, notes = false, signText, onGoToFinding }: FindingsProps) {
  const { view, words } = useStrings()
  return (
    <>
      {groups.map((group) => (
        <div key={group.category} class="category">
          {!notes && (
            <h3>
              <Ruby>{words.categories[group.category].label}</Ruby>
              <span class="count">
                <Ruby>{view.count(group.count)}</Ruby>
              </span>
            </h3>
          )}
          {group.signs.map((sign) => (
            <SignItem
              key={`${sign.tier} ${sign.sign}`}
              notes={notes}
              group={sign}
              signText={signText}
              onGoToFinding={onGoToFinding}
            />
          ))}
        </div>
      ))}
    </>
  )
}

function SignItem({ group, notes = false, signText, onGoToFinding }: { group: SignGroup } & Omit<FindingsProps, 'groups'>) {
  const strings = useStrings()
  const { view, words } = strings
  const sign = signWords(group, useLanguage(), strings, signText)
  const Title = notes ? NoteTitle : SignTitle
  return (
    <div class="sign">
      <Places places={group.places} onGoToFinding={onGoToFinding} />
      {sign.known && <Title>{sign.title}</Title>}
      <p>
        <Ruby>{sign.why}</Ruby>
      </p>
      {!sign.known && (
        <p class="soft">
          <Ruby>{view.learned}</Ruby>
        </p>
      )}
      {group.tier !== 'context' && (
        <p class="ask">
          <b>
            <Ruby>{view.askLabel}</Ruby>
          </b>
          <Ruby>{sign.ask}</Ruby>
        </p>
      )}
      <div class="basis">
        {group.tier !== 'context' && (
          <p class="tier">
            <span class={`line ${group.tier}`} aria-hidden="true" />
            <span>
              <Ruby>{words.tiers[group.tier].label}</Ruby>
            </span>
          </p>
        )}
        {sign.basis.length > 0 && (
          <ul>
            {sign.basis.map((basis) => (
              <li key={`${basis.document} ${basis.version} ${basis.section}`}>
                <BasisLine basis={basis} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

const SignTitle = ({ children }: { children: string }) => (
  <h4>
    <Ruby>{children}</Ruby>
  </h4>
)
/** A note stands under no category. */
const NoteTitle = ({ children }: { children: string }) => (
  <h3>
    <Ruby>{children}</Ruby>
  </h3>
)

/** Document, version, section: the version always, because section numbers moved between versions. */
export function BasisLine({ basis }: { basis: Basis }) {
  const { common, view } = useStrings()
  const { document, version, section, url, confidence } = basis
  return (
    <>
      <Ruby>{view.basisLabel}</Ruby>
      {common.colon}
      <ExternalLink href={url}>
        <span lang="ja">{document}</span> （<Ruby>{view.basisVersion(version)}</Ruby>）
        {section !== '' && <span lang="ja">{section}</span>}
      </ExternalLink>
      {confidence === 'W' && (
        <>
          {' '}
          <span class="unconfirmed">
            <Ruby>{view.unconfirmed}</Ruby>
          </span>
        </>
      )}
    </>
  )
}

const firstPlaces = 3

function Places({ places, onGoToFinding }: { places: readonly Indexed[]; onGoToFinding: (index: number) => void }) {
  const { view } = useStrings()
  const [all, setAll] = useState(false)
  const shown = all ? places : places.slice(0, firstPlaces)
  return (
    <div class="places">
      {shown.map(({ finding, index }) => (
        <div key={index} class="place">
          <Quote tier={finding.tier}>{finding.quote}</Quote>
          <Where sight={finding.sight} />
          <Phrases of={[finding]} />
          <WordsIn quote={finding.quote} />
          <Button onClick={() => onGoToFinding(index)} label={view.goToSentenceOf(shorten(finding.quote, 60))}>
            <Ruby>{view.goToSentence}</Ruby>
          </Button>
          {finding.tier !== 'context' && (
            <KeepButton key={finding.quote} what={{ kind: 'finding', index }} about={shorten(finding.quote, 60)} />
          )}
          {finding.tier !== 'context' && <FitButton key={`${finding.sign} ${finding.quote}`} finding={finding} />}
        </div>
      ))}
      {shown.length < places.length && (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            <Ruby>{view.more(places.length - shown.length)}</Ruby>
          </Button>
        </div>
      )}
    </div>
  )
}

/** Said only where a reader would not simply see the sentence. */
function Where({ sight }: { sight: Sight }) {
  const { view, words } = useStrings()
  if (sight.state === 'seen' || sight.why === undefined) return null
  const where = words.sights[sight.why]
  const say = { faint: view.whereFaint, openable: view.whereFolded, never: view.whereHidden }[sight.state]
  return (
    <p class="where">
      <Ruby>{say(where)}</Ruby>
    </p>
  )
}
