/**
 * Counts the time between the pauses that a script makes by `scheduler.yield` in this world. Only the world's own view of `scheduler` is
 * changed; the page's stays as it is.
 */
interface Scheduler {
  yield(): Promise<void>
}

declare const scheduler: Scheduler

export interface Sliced {
  /** Milliseconds on the main thread, pauses not counted. */
  readonly workMs: number
  /** From begin to end, pauses counted. */
  readonly wallMs: number
  readonly slices: number
  readonly longestTaskMs: number
}

export class SliceTimer {
  private workMs = 0
  private longestMs = 0
  private slices = 0
  private begun = 0
  private sliceBegun = 0
  private ended = 0
  private readonly original = scheduler.yield
  private readonly observer: PerformanceObserver
  private readonly longTasks: PerformanceEntry[] = []

  constructor() {
    // Long tasks of the browser's own making (a frame that our marks made dear) are ours too.
    this.observer = new PerformanceObserver((list) => this.longTasks.push(...list.getEntries()))
    this.observer.observe({ type: 'longtask' })
  }

  start(): void {
    const { original } = this
    scheduler.yield = () => {
      this.endSlice()
      return original.call(scheduler).then(() => {
        this.sliceBegun = performance.now()
        performance.mark('second-look')
      })
    }
    performance.mark('second-look')
    this.begun = performance.now()
    this.sliceBegun = this.begun
  }

  stop(): void {
    this.endSlice()
    this.ended = performance.now()
    scheduler.yield = this.original
  }

  /** Call when the page has come to rest: long tasks are reported a little later. */
  finish(): Sliced {
    this.longTasks.push(...this.observer.takeRecords())
    this.observer.disconnect()
    const long = this.longTasks.filter((task) => task.startTime + task.duration > this.begun).map((task) => task.duration)
    return {
      workMs: this.workMs,
      wallMs: this.ended - this.begun,
      slices: this.slices,
      longestTaskMs: Math.max(this.longestMs, ...long),
    }
  }

  private endSlice(): void {
    const ms = performance.now() - this.sliceBegun
    this.workMs += ms
    this.longestMs = Math.max(this.longestMs, ms)
    this.slices++
    performance.mark('second-look')
  }
}
