/** Messages about the sheet, all to the background. Kept apart from the others, so that scripts on pages do not carry the record's schema. */
import * as z from 'zod/mini'
import { changeSchema, putSchema } from '../sheet/change.ts'
import type { KeepRefusal } from './sheet-store.ts'

export const sheetMessage = z.discriminatedUnion('kind', [
  /**
   * Put something of the page in the sender's tab (or, from the popup, in tab `tabId`) into the sheet. `agreed`: the reader has just been told
   * where it is kept and said yes. Answer: `PutAnswer`.
   */
  z.object({ kind: z.literal('put-in-sheet'), change: putSchema, agreed: z.boolean(), tabId: z.optional(z.int()) }),
  /** From the sheet itself, when its page is about to go and may not live to see the answer. Answer: none. */
  z.object({ kind: z.literal('change-sheet'), changes: z.array(changeSchema) }),
])
export type SheetMessage = z.infer<typeof sheetMessage>

/** `changed` is false when it was there already. */
export type PutAnswer = { readonly ok: true; readonly changed: boolean } | { readonly ok: false; readonly why: KeepRefusal }
