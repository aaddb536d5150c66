/** Runs a generator in slices, so that a page keeps scrolling while it is read. */

/** Milliseconds of work between two pauses: half a frame. */
const sliceMs = 8

declare const scheduler: { yield?: () => Promise<void> } | undefined

/** Lets the page work. `scheduler.yield` where it exists, else a message channel: timers wait too long in background tabs. */
export function pause(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler?.yield !== undefined) return scheduler.yield()
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve()
    }
    channel.port2.postMessage(null)
  })
}

/** Result of the generator. Stops early, with `undefined`, when the signal says that nobody waits for it any more. */
export async function runSliced<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T | undefined> {
  let begun = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (performance.now() - begun < sliceMs) continue
    await pause()
    if (signal?.aborted === true) return undefined
    begun = performance.now()
  }
}
