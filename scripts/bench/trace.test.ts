import { describe, expect, it } from 'vitest'
import { notes } from '../../tests/bench/stopwatch.ts'
import { type TraceEvent, workIn } from './trace.ts'

const page = { pid: 1, tid: 2 }
/** A note at `ts` microseconds on the wall and `tts` of the thread. */
const noted = (name: string, ts: number, tts: number): TraceEvent => ({ name, ph: 'I', ts, tts, ...page })
const event = (name: string, ts: number, tdur: number, thread = page): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur: tdur,
  tdur,
  ...thread,
})

const twoSlices = [
  noted(notes.runs, 1_000, 100),
  noted(notes.loaded, 3_000, 1_100),
  noted(notes.rests, 9_000, 5_100),
  noted(notes.runs, 20_000, 6_000),
  noted(notes.read, 25_000, 8_000),
  noted(notes.rests, 26_000, 8_500),
]

describe('work in a trace', () => {
  it('is what the thread spent between the notes, without the pauses', () => {
    expect(workIn(twoSlices)).toEqual({
      workMs: 7.5,
      loadMs: 1,
      drawMs: 0.5,
      restyleMs: 0,
      wallMs: 25,
      slices: 2,
      longestTaskMs: 5,
    })
  })

  it('counts style and layout in frames once, and none that a slice already holds', () => {
    const inSlice = event('UpdateLayoutTree', 4_000, 900)
    const between = event('Layout', 12_000, 300)
    const after = event('UpdateLayoutTree', 30_000, 200)
    const { workMs, restyleMs } = workIn([...twoSlices, inSlice, between, after])
    expect(restyleMs).toBeCloseTo(0.5)
    expect(workMs).toBeCloseTo(8)
  })

  it('leaves out what came before, and other threads', () => {
    const before = event('Layout', 500, 400)
    const elsewhere = event('Layout', 12_000, 400, { pid: 1, tid: 3 })
    expect(workIn([before, ...twoSlices, elsewhere]).workMs).toBe(7.5)
  })

  it('takes a long task after the slices for ours', () => {
    expect(workIn([...twoSlices, event('RunTask', 27_000, 60_000)]).longestTaskMs).toBe(60)
  })

  it('does not make up a measuring that is not there or never ended', () => {
    expect(() => workIn([])).toThrow('holds no measuring')
    expect(() => workIn([noted(notes.runs, 0, 0)])).toThrow('never ended')
    expect(() => workIn(twoSlices.slice(0, -1))).toThrow('never ended')
  })
})
