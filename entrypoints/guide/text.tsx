/** Text of the route: readings set as ruby, facts with source and date, words to say. */
import { Button } from '../../components/button.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import type { Trilingual } from '../../lib/language/trilingual.ts'
import { briefDateWords } from '../../lib/route/dates.ts'
import { type FactId, fact } from '../../lib/route/facts.ts'
import type { Source } from '../../lib/route/sources.ts'
import type { Line, Phrase } from '../../lib/route/steps.ts'
import { guideWords } from './words.ts'

export const Say = ({ text }: { text: Trilingual }) => <Ruby>{text[useLanguage()]}</Ruby>

export const sourceAnchor = (source: Source): string => `source-${source.id}`

interface CiteProps {
  readonly facts: readonly FactId[]
  /** How many lines above it stands for; said when more than one. */
  readonly covers?: number
}

/** Where something comes from and how old that is: small, and leading to the full entry at the end. */
export function Cite({ facts, covers = 1 }: CiteProps) {
  const language = useLanguage()
  const words = guideWords(language)
  const sources = new Map(facts.map((id) => [fact(id).source.id, fact(id).source]))
  if (sources.size === 0) return null
  return (
    <span class="cite">
      {covers > 1 && (
        <>
          <span>{words.sources.above(covers)}</span>{' '}
        </>
      )}
      {[...sources.values()].map((source) => (
        <SourceLink key={source.id} source={source} />
      ))}
    </span>
  )
}

function SourceLink({ source }: { source: Source }) {
  const language = useLanguage()
  return (
    <a href={`#${sourceAnchor(source)}`}>
      <span class="unseen">
        <Ruby>{guideWords(language).sources.cite}</Ruby>{' '}
      </span>
      <Ruby>{`${source.short[language]}${language === 'en' ? ', ' : '、'}${briefDateWords(source, language)}`}</Ruby>
    </a>
  )
}

const sourceOf = (line: Line | undefined): string | undefined => (typeof line === 'string' ? fact(line).source.id : undefined)

/** How many lines up to and with this one rest on its source, one after another; 0 where the next line does too. */
function citedHere(lines: readonly Line[], at: number): number {
  const own = sourceOf(lines[at])
  if (own === undefined || sourceOf(lines[at + 1]) === own) return 0
  let from = at
  while (sourceOf(lines[from - 1]) === own) from -= 1
  return at - from + 1
}

/** Advice as it is, facts with their source; facts that follow one another from one source name it once, after the last. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="lines">
      {lines.map((line, at) => {
        const covers = citedHere(lines, at)
        return (
          <li key={typeof line === 'string' ? line : line.en}>
            <Say text={typeof line === 'string' ? fact(line).text : line} />
            {typeof line === 'string' && covers > 0 && (
              <>
                {' '}
                <Cite facts={[line]} covers={covers} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export function PrintPart({ onPrint }: { onPrint: () => void }) {
  return (
    <p class="unprinted">
      <Button look="quiet" onClick={onPrint}>
        <Ruby>{guideWords(useLanguage()).printPart}</Ruby>
      </Button>
    </p>
  )
}

/** Words to say aloud. Whoever reads English gets the Japanese words beside them, to say or to show. */
export function Speech({ text }: { text: Trilingual }) {
  const language = useLanguage()
  if (language !== 'en')
    return (
      <blockquote class="speech">
        <Say text={text} />
      </blockquote>
    )
  return (
    <blockquote class="speech">
      <p>{text.en}</p>
      <p class="soft">
        {guideWords('en').inJapanese} <span lang="ja">「{text.ja}」</span>
      </p>
    </blockquote>
  )
}

/** Words to say, by whom they are for. */
export function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  const words = guideWords(useLanguage())
  const listeners = [...new Set(phrases.map((phrase) => phrase.to))]
  return (
    <div class="sayings">
      {listeners.map((to) => (
        <div key={to}>
          <p class="label">
            <Ruby>{words.listeners[to]}</Ruby>
          </p>
          {phrases
            .filter((phrase) => phrase.to === to)
            .map((phrase) => (
              <Speech key={phrase.text.en} text={phrase.text} />
            ))}
        </div>
      ))}
    </div>
  )
}
