/** The reader's situation, the next appointment, notes: in own words, none of them needed. */
import { Choice } from '../../../components/button.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { type TextId, type Who, whoIds } from '../../../lib/sheet/record.ts'
import { Field } from '../field.tsx'
import { Part, type PartProps } from './part.tsx'

const longestText = 8_000
const longestLine = 300

type OwnTextId = Exclude<TextId, `call-${string}`>

function Text({ id, lines = 1, sheet, onChange }: PartProps & { id: OwnTextId; lines?: number }) {
  const { texts, examples } = sheetStringsFor(useLanguage())
  return (
    <Field
      id={id}
      label={texts[id]}
      example={examples[id]}
      value={sheet.texts[id] ?? ''}
      lines={lines}
      longest={lines > 1 ? longestText : longestLine}
      onChange={(from, to) => onChange({ kind: 'text', id, from, to })}
    />
  )
}

export function About(props: PartProps) {
  const words = sheetStringsFor(useLanguage()).about
  return (
    <Part id="about" title={words.title}>
      <WhoChoice {...props} />
      <Text {...props} id="situation" lines={4} />
      <Text {...props} id="matters" lines={3} />
    </Part>
  )
}

/** Nothing need be said. */
function WhoChoice({ sheet, onChange }: PartProps) {
  const words = sheetStringsFor(useLanguage()).about
  return (
    <div class="who">
      <p class="label" aria-hidden="true">
        <Ruby>{words.who}</Ruby>
      </p>
      <Choice<Who | ''>
        legend={words.who}
        name="who"
        value={sheet.who ?? ''}
        values={[...whoIds, '']}
        label={(who) => (who === '' ? words.nobody : words.whos[who])}
        onChange={(who) => onChange({ kind: 'who', ...(who !== '' && { who }) })}
      />
    </div>
  )
}

export function Next(props: PartProps) {
  return (
    <Part id="next" title={sheetStringsFor(useLanguage()).next.title}>
      <div class="three">
        <Text {...props} id="next-when" />
        <Text {...props} id="next-where" />
        <Text {...props} id="next-with" />
      </div>
    </Part>
  )
}

export function Notes(props: PartProps) {
  return (
    <Part id="notes" title={sheetStringsFor(useLanguage()).notes.title}>
      <Field
        id="notes-text"
        label={sheetStringsFor(useLanguage()).notes.title}
        labelUnseen
        example={sheetStringsFor(useLanguage()).examples.notes}
        value={props.sheet.texts.notes ?? ''}
        lines={4}
        longest={longestText}
        onChange={(from, to) => props.onChange({ kind: 'text', id: 'notes', from, to })}
      />
    </Part>
  )
}
