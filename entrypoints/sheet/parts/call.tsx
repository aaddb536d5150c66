/** The card for the first telephone call: what one may be asked, with room for the reader's notes. */
import { Button } from '../../../components/button.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { ways } from '../../../lib/route/centre.ts'
import { callItems } from '../../../lib/sheet/first-call.ts'
import { Field } from '../field.tsx'
import { Part, type PartProps } from './part.tsx'

const longest = 1_000

/** What to say first, from the guide. */
export const openingWords = ways.find(({ id }) => id === 'switchboard')?.words ?? []

export function Call({ sheet, onChange, onPrint }: PartProps & { onPrint: () => void }) {
  const language = useLanguage()
  const words = sheetStringsFor(language)
  return (
    <Part id="call" title={words.call.title} hint={words.call.lead}>
      <p>
        <Ruby>{words.call.limits}</Ruby>
      </p>
      <div class="opening">
        <p class="label">
          <Ruby>{words.call.say}</Ruby>
        </p>
        {openingWords.map((text) => (
          <blockquote key={text.en} class="say">
            <Ruby>{text[language]}</Ruby>
            {language === 'en' && (
              <span class="soft" lang="ja">
                {text.ja}
              </span>
            )}
          </blockquote>
        ))}
      </div>
      {callItems.map(({ id, ask, example }) => (
        <Field
          key={id}
          id={id}
          label={ask[language]}
          example={example[language]}
          value={sheet.texts[id] ?? ''}
          lines={2}
          longest={longest}
          onChange={(from, to) => onChange({ kind: 'text', id, from, to })}
        />
      ))}
      <div class="row">
        <a class="button" href="/guide.html#consultation">
          <Ruby>{words.call.find}</Ruby>
        </a>
        <Button onClick={onPrint}>
          <Ruby>{words.printCall}</Ruby>
        </Button>
      </div>
    </Part>
  )
}
