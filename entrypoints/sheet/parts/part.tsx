/** What every part of the sheet has: a heading to jump to, and the means to change something. */
import type { ComponentChildren } from 'preact'
import { Ruby } from '../../../components/ruby.tsx'
import type { Change } from '../../../lib/sheet/change.ts'
import type { Sheet } from '../../../lib/sheet/record.ts'

export interface PartProps {
  readonly sheet: Sheet
  readonly onChange: (...changes: readonly Change[]) => void
  /** Takes something out, so that it can be put back: `undo` does that. `part` is where the focus goes. */
  readonly onRemove: (change: Change, undo: Change, part: PartId) => void
}

/** In the order of the page. */
export const partIds = ['questions', 'about', 'next', 'pages', 'papers', 'costs', 'call', 'notes', 'file'] as const
export type PartId = (typeof partIds)[number]

export function Part({ id, title, hint, children }: { id: PartId; title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        <Ruby>{title}</Ruby>
      </h2>
      {hint !== undefined && (
        <p class="soft">
          <Ruby>{hint}</Ruby>
        </p>
      )}
      {children}
    </section>
  )
}
