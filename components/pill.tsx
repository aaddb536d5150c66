/** The button at the corner of a page: what was found, in words; opens the panel. */
import type { Ref } from 'preact'
import { withoutReadings } from '../lib/route/furigana.ts'
import { type Counts, countWords } from './derive.ts'
import { LogoIcon } from './icons.tsx'
import { useStrings } from './words.tsx'

export interface PillProps extends Counts {
  readonly onOpen: () => void
  readonly buttonRef?: Ref<HTMLButtonElement>
}

export function Pill({ signs, missing, onOpen, buttonRef = null }: PillProps) {
  const strings = useStrings()
  const { common, pill, product } = strings
  const parts = countWords({ signs, missing }, strings)
  return (
    <button ref={buttonRef} type="button" class="pill" aria-expanded={false} onClick={() => onOpen()}>
      <LogoIcon />
      <span>
        <span class="unseen">{`${product.name}${common.colon}`}</span>
        {parts.map((part, index) => (
          <span key={part} class="part">
            {index > 0 && <span class="between">{pill.separator}</span>}
            {withoutReadings(part)}
          </span>
        ))}
        <span class="unseen">{`${common.colon}${withoutReadings(pill.open)}`}</span>
      </span>
    </button>
  )
}
