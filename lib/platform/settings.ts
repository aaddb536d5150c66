/** The reader's settings: the only thing besides the sheet that is kept, on this device only. */
import * as z from 'zod/mini'
import { languages } from '../language/trilingual.ts'

export const textSizes = ['normal', 'large', 'larger'] as const

export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(languages),
  textSize: z.enum(textSizes),
  /** Marks on pages, everywhere. */
  marks: z.boolean(),
  /** Hosts on which the reader switched this tool off. Kept because the reader asked for it; deletable in the options. */
  sitesOff: z.array(z.string().check(z.minLength(1), z.maxLength(253))),
  welcomed: z.boolean(),
  /** Readings above the words in easy Japanese. Added after the first version: absent means on. */
  furigana: z._default(z.boolean(), true),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  version: 1,
  language: 'ja',
  textSize: 'normal',
  marks: true,
  sitesOff: [],
  welcomed: false,
  furigana: true,
}
