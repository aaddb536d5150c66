/** The first card, for those who are already on the way: one line each, opened only by whom it is for. */
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import { midways } from '../../lib/route/midway.ts'
import { Lines, Phrases, Say } from './text.tsx'
import { guideWords } from './words.ts'

export function MidwayCard() {
  const words = guideWords(useLanguage()).midway
  return (
    <section id="midway" class="midway" aria-labelledby="midway-title">
      <h2 id="midway-title">
        <Ruby>{words.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.lead}</Ruby>
      </p>
      <ul>
        {midways.map(({ id, title, first, lines, words: phrases }) => (
          <li key={id}>
            <details id={`midway-${id}`}>
              <summary>
                <h3>
                  <Say text={title} />
                </h3>
              </summary>
              <p class="first">
                <Say text={first} />
              </p>
              <Lines lines={lines} />
              {phrases.length > 0 && <Phrases phrases={phrases} />}
              <p class="small unprinted">
                <a href="#find">
                  <Ruby>{words.toFind}</Ruby>
                </a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
