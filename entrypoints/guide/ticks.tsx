/** Ticks of steps, papers and questions: kept on this device, seen at once in every tab, in a private window only as long as the page. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import {
  clearTicks,
  loadTicks,
  mayKeepTicks,
  noTicks,
  onTicks,
  setTick,
  type Ticks,
  type TicksSaved,
} from '../../lib/platform/ticks.ts'
import { guideWords } from './words.ts'

interface Ticking {
  readonly ticks: Ticks
  /** False in a private window. */
  readonly kept: boolean
  /** The browser refused to keep the last one. */
  readonly failed: boolean
  readonly set: (id: string, on: boolean) => void
  readonly clear: () => void
}

const Context = createContext<Ticking>({ ticks: noTicks, kept: false, failed: false, set: () => undefined, clear: () => undefined })

const without = (ticks: Ticks, id: string): Ticks => {
  const { [id]: _, ...others } = ticks
  return others
}

export function Ticked({ children }: { children: ComponentChildren }) {
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const [failed, setFailed] = useState(false)
  const kept = mayKeepTicks()
  useEffect(() => {
    void loadTicks().then((stored) => kept && setTicks(stored))
    return onTicks(setTicks)
  }, [kept])
  const keep = async (saving: Promise<TicksSaved>): Promise<void> => {
    const { ok } = await saving
    // What was ticked stays ticked on the page: it is there to be printed, whether it could be kept or not.
    setFailed(kept && !ok)
  }
  const value: Ticking = {
    ticks,
    kept,
    failed,
    set: (id, on) => {
      setTicks((now) => (on ? { ...now, [id]: true } : without(now, id)))
      if (kept) void keep(setTick(id, on))
    },
    clear: () => {
      setTicks(noTicks)
      if (kept) void keep(clearTicks())
    },
  }
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useTicked = (id: string): boolean => useContext(Context).ticks[id] === true

export function Tick({ id, children }: { id: string; children: ComponentChildren }) {
  const { ticks, set } = useContext(Context)
  return (
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        checked={ticks[id] === true}
        onChange={({ currentTarget }) => set(id, currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}

/** Where ticks go, before the first one is set, and how to be rid of them. */
export function TickNote() {
  const { ticks, kept, failed, clear } = useContext(Context)
  const words = guideWords(useLanguage()).ticks
  return (
    <div class="tick-note small soft unprinted">
      <p role={failed ? 'status' : undefined}>
        <Ruby>{failed ? words.failed : kept ? words.kept : words.private}</Ruby>
      </p>
      {Object.keys(ticks).length > 0 && (
        <Button look="quiet" onClick={clear}>
          <Ruby>{words.clear}</Ruby>
        </Button>
      )}
    </div>
  )
}
