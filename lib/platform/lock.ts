/** One after another, across all tabs and the background of this extension: the browser's lock for our origin. */

const queues = new Map<string, Promise<unknown>>()

/** Runs `work` while nobody else of ours runs work of that name. Content scripts have the page's origin: they must not use this. */
export function exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  // `navigator.locks` lacks where there is no secure context; then at least this page's own work stays in order.
  const locks = (globalThis.navigator as Navigator | undefined)?.locks
  if (locks !== undefined) return locks.request(`second-look.${name}`, work) as Promise<Result>
  const result = (queues.get(name) ?? Promise.resolve()).then(work)
  queues.set(
    name,
    result.catch(() => undefined),
  )
  return result
}
