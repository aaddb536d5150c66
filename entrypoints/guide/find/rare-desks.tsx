/** The telephone lines for rare cancers. */
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { type RareDesk, rareDesks } from '../../../lib/route/rare-desks.ts'
import { Lines, Say } from '../text.tsx'
import { PhoneLine } from './centre-item.tsx'
import { findWords } from './words.ts'

export function RareDesks() {
  const text = findWords(useLanguage())
  return (
    <details class="rare" id="rare">
      <summary>
        <h3>
          <Ruby>{text.rareTitle}</Ruby>
        </h3>
      </summary>
      <Lines lines={['rare-line', 'rare-line-no-booking']} />
      <ul class="centres">
        {rareDesks.map((desk) => (
          <Desk key={desk.id} desk={desk} />
        ))}
      </ul>
    </details>
  )
}

function Desk({ desk }: { desk: RareDesk }) {
  const language = useLanguage()
  const text = findWords(language)
  return (
    <li>
      <h4>
        <Say text={desk.name} />
      </h4>
      {desk.number === undefined ? (
        <p>
          <Ruby>{text.rareNoNumber}</Ruby>
        </p>
      ) : (
        <PhoneLine number={desk.number} label={text.rareTitle} name={desk.name.ja} />
      )}
      <Lines lines={desk.facts} />
    </li>
  )
}
