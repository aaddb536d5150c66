/** Tells when a page has changed and come to rest, without ever keeping a busy page from working. */

/** Rest that counts as settled, and the longest time between two readings of a page that never rests. Milliseconds. */
const restMs = 700
const firstIntervalMs = 2_000
const longestIntervalMs = 60_000

export interface ChangeWatch {
  stop(): void
}

/** Calls `changed` after changes below `root`, each time waiting longer while the page does not rest. */
export function watchChanges(root: Node, changed: () => void): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let interval = firstIntervalMs
  let lastCall = 0
  const call = (): void => {
    timer = undefined
    const now = performance.now()
    interval = now - lastCall < interval * 2 ? Math.min(interval * 2, longestIntervalMs) : firstIntervalMs
    lastCall = now
    changed()
  }
  const observer = new MutationObserver(() => {
    const earliest = lastCall === 0 ? 0 : lastCall + interval - performance.now()
    if (timer !== undefined && earliest > restMs) return
    clearTimeout(timer)
    timer = setTimeout(call, Math.max(restMs, earliest))
  })
  observer.observe(root, { childList: true, subtree: true, characterData: true })
  return {
    stop() {
      observer.disconnect()
      clearTimeout(timer)
    },
  }
}
