/** Offers to take over what was ticked in the guide. Nothing comes onto the sheet by itself. */
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import { sheetStringsFor } from '../../../lib/platform/strings/sheet/index.ts'
import { loadTicks, noTicks, onTicks, type Ticks } from '../../../lib/platform/ticks.ts'
import { papers } from '../../../lib/route/papers.ts'
import { questions } from '../../../lib/route/questions.ts'
import { changesFromGuide } from '../../../lib/sheet/from-guide.ts'
import type { PartProps } from './part.tsx'

const known = { papers: papers.map(({ id }) => id), questions: questions.map(({ id }) => id) }

export function FromGuide({ sheet, onChange }: Pick<PartProps, 'sheet' | 'onChange'>) {
  const words = sheetStringsFor(useLanguage()).fromGuide
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  useEffect(() => {
    void loadTicks().then(setTicks)
    return onTicks(setTicks)
  }, [])
  const changes = changesFromGuide(sheet, new Set(Object.keys(ticks)), known)
  if (changes.length === 0) return null
  return (
    <div class="row from-guide">
      <Button onClick={() => onChange(...changes)}>
        <Ruby>{words.take(changes.length)}</Ruby>
      </Button>
      <span class="soft">
        <Ruby>{words.hint}</Ruby>
      </span>
    </div>
  )
}
