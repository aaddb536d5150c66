/** Finding out what is known of the active tab; where nothing is, the click on the toolbar was the request to check it. */
import type { CheckAnswer, Refusal, TabState } from '../../lib/platform/messages.ts'

export type PopupState = TabState | { readonly kind: 'refused'; readonly why: Refusal }

export interface Asking {
  /** Asks the tab's content script; rejects or gives nothing when there is none. */
  readonly getState: () => Promise<unknown>
  /** Asks the background to put the reader into the tab. */
  readonly check: () => Promise<CheckAnswer | undefined>
  readonly wait: (milliseconds: number) => Promise<void>
  /** Where things stand meanwhile. */
  readonly onState: (state: PopupState) => void
}

const firstPause = 60
const longestPause = 500
/** After this long without an answer the reader is told so. */
export const patience = 15_000

/** Ends with what was found, also given to `onState`. Never rejects. */
export async function askTab({ getState, check, wait, onState }: Asking): Promise<PopupState> {
  const end = (state: PopupState): PopupState => {
    onState(state)
    return state
  }
  const known = await stateOf(getState)
  if (known !== undefined && known.kind !== 'reading') return end(known)
  onState({ kind: 'reading' })
  if (known === undefined) {
    const answer = await check().catch(() => undefined)
    if (answer?.ok !== true) return end({ kind: 'refused', why: answer?.why ?? 'failed' })
  }
  for (let waited = 0, pause = firstPause; waited < patience; waited += pause, pause = Math.min(pause * 1.5, longestPause)) {
    const state = await stateOf(getState)
    if (state !== undefined && state.kind !== 'reading') return end(state)
    await wait(pause)
  }
  return end({ kind: 'refused', why: 'failed' })
}

async function stateOf(getState: Asking['getState']): Promise<TabState | undefined> {
  try {
    const answer = await getState()
    return isTabState(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

/** Content scripts are ours, but an older version of them may still be in a tab after an update. */
export function isTabState(value: unknown): value is TabState {
  if (!isRecord(value)) return false
  switch (value.kind) {
    case 'reading':
      return true
    case 'page':
      return (
        isRecord(value.evaluation) &&
        Array.isArray(value.evaluation.findings) &&
        Array.isArray(value.evaluation.disclosures) &&
        typeof value.host === 'string'
      )
    case 'results':
      return isRecord(value.reading) && Array.isArray(value.reading.results) && typeof value.host === 'string'
    default:
      return false
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
