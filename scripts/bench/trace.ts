/** Reads a browser's trace: how long our work took on the page's main thread, by that thread's own clock. */
import { notes } from '../../tests/bench/stopwatch.ts'

/** The part of a trace event that is read here. Times in microseconds; `tts` and `tdur` by the thread's clock. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tts?: number
  readonly tdur?: number
}

export interface Work {
  /** Milliseconds of the main thread between our notes, pauses not counted. Style and layout that we made necessary are in it. */
  readonly workMs: number
  /** Of it: up to the note `loaded`; after the note `read`; style and layout that happened in frames between or after our slices. */
  readonly loadMs: number
  readonly drawMs: number
  readonly restyleMs: number
  /** From the first note to the last by the clock on the wall, pauses and other programs included. */
  readonly wallMs: number
  readonly slices: number
  readonly longestTaskMs: number
}

interface Slice {
  readonly from: TraceEvent
  readonly to: TraceEvent
}

const threadMs = (from: TraceEvent, to: TraceEvent): number => ((to.tts ?? Number.NaN) - (from.tts ?? Number.NaN)) / 1_000
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Throws when the trace holds no complete measuring. */
export function workIn(events: readonly TraceEvent[]): Work {
  const names: readonly string[] = Object.values(notes)
  const noted = events.filter((event) => names.includes(event.name)).sort((a, b) => a.ts - b.ts)
  const first = noted[0]
  if (first === undefined) throw new Error('the trace holds no measuring')
  const thread = events.filter((event) => event.pid === first.pid && event.tid === first.tid && event.ts >= first.ts)
  const slices = slicesOf(noted)
  const last = slices.at(-1)
  if (last === undefined) throw new Error('the measuring never ended')
  const at = (name: string): TraceEvent | undefined => noted.find((event) => event.name === name)
  const loaded = at(notes.loaded)
  const read = at(notes.read)
  const times = slices.map((slice) => threadMs(slice.from, slice.to))
  const inFrames = thread.filter(
    (event) => isStyleOrLayout(event) && !slices.some(({ from, to }) => event.ts >= from.ts && event.ts < to.ts),
  )
  const restyleMs = sum(inFrames.map((event) => event.tdur ?? 0)) / 1_000
  const tasks = thread.filter((event) => event.name === 'RunTask').map((event) => (event.tdur ?? 0) / 1_000)
  return {
    workMs: sum(times) + restyleMs,
    loadMs: loaded === undefined ? 0 : threadMs(first, loaded),
    drawMs: read === undefined ? 0 : threadMs(read, last.to),
    restyleMs,
    wallMs: (last.to.ts - first.ts) / 1_000,
    slices: slices.length,
    longestTaskMs: Math.max(...times, ...tasks),
  }
}

function slicesOf(noted: readonly TraceEvent[]): Slice[] {
  const slices: Slice[] = []
  let from: TraceEvent | undefined
  for (const event of noted) {
    if (event.name === notes.runs) from = event
    else if (event.name === notes.rests && from !== undefined) {
      slices.push({ from, to: event })
      from = undefined
    }
  }
  if (from !== undefined) throw new Error('the measuring never ended')
  return slices
}

const isStyleOrLayout = (event: TraceEvent): boolean =>
  event.ph === 'X' && (event.name === 'UpdateLayoutTree' || event.name === 'Layout')
