import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backgroundMessage, pageMessage } from '../../lib/platform/messages.ts'
import { settingsSchema } from '../../lib/platform/settings.ts'
import { parseSettings } from '../../lib/platform/storage.ts'
import { runs } from './texts.ts'

const keys = fc.constantFrom(
  'kind',
  'surface',
  'tabId',
  'index',
  'id',
  'anchor',
  'language',
  'textSize',
  'sitesOff',
  '__proto__',
  'x',
)
const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.dictionary(keys, fc.oneof(fc.anything(), fc.constantFrom('check-tab', 'open-surface', 'guide', 'ja', 'large', 1, -1, true))),
)

describe('what comes from outside', () => {
  it('is parsed or refused, never thrown at', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        backgroundMessage.safeParse(raw)
        pageMessage.safeParse(raw)
        expect(settingsSchema.safeParse(parseSettings(raw).settings).success).toBe(true)
      }),
      runs(0.1),
    )
  }, 120_000)
})
