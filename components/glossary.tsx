/** Words of medicine and law, explained where they occur: a list for the page, and a line under a quote. The page itself is never changed. */
import type { ComponentChildren } from 'preact'
import type { WordFound } from '../lib/evaluation/evaluation.ts'
import { Button } from './button.tsx'
import { dayWords } from './dates.ts'
import { useExplanations } from './explained.tsx'
import { ExternalLink } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import type { GoToPlace } from './treatments.tsx'
import { useLanguage, useStrings } from './words.tsx'

export function Glossary({ words, onGoToPlace }: { words: readonly WordFound[]; onGoToPlace: GoToPlace }) {
  const texts = useExplanations()
  const { view } = useStrings()
  const language = useLanguage()
  const known = texts === undefined ? [] : words.filter(({ id }) => texts.word(id) !== undefined)
  if (texts === undefined || known.length === 0) return null
  const strings = texts.strings(language)
  return (
    <section>
      <h2>
        <Ruby>{strings.glossary.title}</Ruby>
      </h2>
      <p class="intro">
        <Ruby>{strings.glossary.intro}</Ruby>
      </p>
      <ul class="explained-list">
        {known.map(({ id, count, place, name }) => (
          <li key={id}>
            <Word id={id} count={strings.glossary.count(count)}>
              <Button onClick={() => onGoToPlace(place)} label={strings.treatments.goTo(name)}>
                <Ruby>{view.goToPlace}</Ruby>
              </Button>
            </Word>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One word: its name, and behind it what it means and who says so. */
function Word({ id, count, children }: { id: string; count?: string; children?: ComponentChildren }) {
  const texts = useExplanations()
  const language = useLanguage()
  const word = texts?.word(id)
  if (texts === undefined || word === undefined) return null
  const strings = texts.strings(language).treatments
  return (
    <details class="explained">
      <summary>
        <span class="first">
          <b class="name">
            <Ruby>{word.name[language]}</Ruby>
          </b>{' '}
          {count !== undefined && (
            <span class="status small">
              <Ruby>{count}</Ruby>
            </span>
          )}
        </span>
      </summary>
      <div class="explained-body">
        <p>
          <Ruby>{word.text[language]}</Ruby>
        </p>
        {children !== undefined && <div>{children}</div>}
        <p class="basis">
          <Ruby>{strings.sources}</Ruby>
          {language === 'en' ? ': ' : '：'}
          <ExternalLink href={word.source.url}>
            <span lang="ja">{word.source.publisher}</span>
          </ExternalLink>{' '}
          <Ruby>{strings.asOf(dayWords(word.asOf, language))}</Ruby>
        </p>
      </div>
    </details>
  )
}

/** Under a quote: the words in it that may need one. */
export function WordsIn({ quote }: { quote: string }) {
  const texts = useExplanations()
  const language = useLanguage()
  const ids = texts?.wordsIn(quote) ?? []
  if (texts === undefined || ids.length === 0) return null
  return (
    <details class="explained in-quote">
      <summary>
        <span class="first small">
          <Ruby>{texts.strings(language).glossary.inQuote}</Ruby>
          {language === 'en' ? ': ' : '：'}
          <Ruby>{ids.flatMap((id) => texts.word(id)?.name[language] ?? []).join(language === 'en' ? ', ' : '、')}</Ruby>
        </span>
      </summary>
      <dl class="explained-body">
        {ids.map((id) => (
          <div key={id}>
            <dt class="label">
              <Ruby>{texts.word(id)?.name[language] ?? ''}</Ruby>
            </dt>
            <dd>
              <Ruby>{texts.word(id)?.text[language] ?? ''}</Ruby>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
