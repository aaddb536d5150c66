/** The card of people to talk to: what makes it easy, where to call, what to say. */
import { TickIcon } from '../../components/icons.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import { centreMore, centrePromises, firstCall, type Way, ways } from '../../lib/route/centre.ts'
import { fact } from '../../lib/route/facts.ts'
import { Finder } from './find/finder.tsx'
import { OfficialLink } from './official-link.tsx'
import { Cite, Lines, PrintPart, Say, Speech } from './text.tsx'
import { guideWords } from './words.ts'

export interface CentreCardProps {
  readonly onPrint: () => void
  readonly onPrintFind: () => void
}

export function CentreCard({ onPrint, onPrintFind }: CentreCardProps) {
  const words = guideWords(useLanguage()).centre
  return (
    <section id="centre" class="centre" aria-labelledby="centre-title">
      <h2 id="centre-title">
        <Ruby>{words.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.lead}</Ruby>
      </p>
      <ul class="promises">
        {centrePromises.map((id) => (
          <li key={id}>
            <TickIcon />
            <span>
              <Say text={fact(id).text} />
            </span>
          </li>
        ))}
      </ul>
      <Cite facts={centrePromises} covers={centrePromises.length} />
      <Finder onPrint={onPrintFind} />
      <h3>
        <Ruby>{words.how}</Ruby>
      </h3>
      <ol class="ways">
        {ways.map((way) => (
          <WayItem key={way.id} way={way} />
        ))}
      </ol>
      <details>
        <summary>
          <h3>
            <Ruby>{words.firstCall}</Ruby>
          </h3>
        </summary>
        <p>
          <Ruby>{words.firstCallHint}</Ruby>
        </p>
        <Lines lines={firstCall} />
      </details>
      <details>
        <summary>
          <h3>
            <Ruby>{words.more}</Ruby>
          </h3>
        </summary>
        <Lines lines={centreMore} />
        <OfficialLink id="about-centre" />
      </details>
      <PrintPart onPrint={onPrint} />
    </section>
  )
}

function WayItem({ way }: { way: Way }) {
  const words = guideWords(useLanguage()).centre
  return (
    <li>
      <h4>
        <Say text={way.title} />
      </h4>
      <p>
        <Say text={way.what} />
      </p>
      {way.words.length > 0 && (
        <div class="sayings">
          <p class="label">
            <Ruby>{words.sayThis}</Ruby>
          </p>
          {way.words.map((text) => (
            <Speech key={text.en} text={text} />
          ))}
        </div>
      )}
      {way.facts.length > 0 && <Lines lines={way.facts} />}
      {way.link !== undefined && <OfficialLink id={way.link} />}
    </li>
  )
}
