/**
 * Notes in the browser's trace when our work begins, pauses and ends. The trace keeps the main thread's own clock beside each note: time in
 * which the machine did something else does not count. What a script calls to pause is `scheduler.yield`; this world's view of it is changed,
 * the page's stays as it is.
 */

/** Names of the notes; scripts/bench/trace.ts reads them. */
export const notes = {
  runs: 'second-look runs',
  rests: 'second-look rests',
  /** The scripts are loaded. */
  loaded: 'second-look loaded',
  /** The page is read and evaluated; what follows draws the marks. */
  read: 'second-look read',
} as const

interface Scheduler {
  yield(): Promise<void>
}

declare const scheduler: Scheduler

export const note = (name: keyof typeof notes): void => void performance.mark(notes[name])

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Two frames: the first lays out and paints what changed, the second finds nothing to do. */
async function atRest(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

/** Measures `work` in a task of its own, so that what handed it over is not counted, between two times of rest. */
export async function timed<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  await atRest()
  await new Promise((resolve) => setTimeout(resolve))
  const original = scheduler.yield
  scheduler.yield = () => {
    note('rests')
    return original.call(scheduler).then(() => note('runs'))
  }
  try {
    note('runs')
    const result = work()
    const settled = result instanceof Promise ? await result : result
    note('rests')
    return settled
  } finally {
    scheduler.yield = original
    await atRest()
  }
}
