/**
 * Keeps reading a results page while it grows, re-renders and changes its search: changes are gathered, at most one reading a frame, only
 * results in which something changed are read again, and texts are judged in slices so that no task is long.
 */
import type { Finding } from '../../lib/evaluation/evaluation.ts'
import { type Judge, newMemory, type ResultPlace, type ResultsPage, readResults, textOf } from '../../lib/reading/results/index.ts'
import { pause } from '../../lib/reading/slices.ts'

/** A page on which nothing was recognised for this long is left in peace until its address changes, in milliseconds. */
const patience = 10_000
/** Engines draw late: for this long an empty page says nothing about whether it can be read, in milliseconds. */
const late = 5_000
/** Least time between two readings, in milliseconds. */
const rest = 120
/** How long texts are judged in one go, in milliseconds. */
const slice = 8
/** Changed elements beyond this number mean that the page was replaced; everything is read again. */
const many = 200
/** Time after a press in which what it unfolds has appeared, in milliseconds. */
const unfolding = 300

export interface Watch {
  /** What was read last; null before the first reading is done and on a page that is no page of results. */
  readonly page: ResultsPage | null
  /** Nothing was recognised yet, and it is too early to say that nothing will be. */
  readonly isEarly: boolean
  /** Reads now, whatever changed. */
  again(): void
  stop(): void
}

/** `draw` writes to the page; what it writes is not taken for a change. */
export function watchResults(judgeText: Judge, draw: (page: ResultsPage | null) => void): Watch {
  let memory = newMemory()
  /** Findings by text: judging is the dear part, and is over before anything is drawn. */
  const judged = new Map<string, readonly Finding[]>()
  let page: ResultsPage | null = null
  let places: readonly ResultPlace[] = []
  let address = ''
  let began = 0
  let last = 0
  let pending = false
  let judging = false
  let stopped = false
  const changed = new Set<Node>()

  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (changed.size <= many) changed.add(target)
    schedule()
  })
  const observe = (where: Node): void => observer.observe(where, { childList: true, subtree: true })

  function schedule(): void {
    if (pending || stopped) return
    pending = true
    setTimeout(() => requestAnimationFrame(read), Math.max(0, rest - (performance.now() - last)))
  }

  function forgetChanged(): void {
    if (changed.size > many) memory = newMemory()
    else
      for (const { item, rest, link } of places)
        for (const node of changed) if ([item, ...rest].some((part) => part.contains(node))) memory.places.delete(link)
    changed.clear()
  }

  function read(): void {
    pending = false
    if (stopped || judging) return
    last = performance.now()
    if (location.href !== address) {
      address = location.href
      began = last
      memory = newMemory()
      judged.clear()
    }
    forgetChanged()
    const unjudged = new Set<string>()
    const found = readResults(document, address, judgeKnown(unjudged), memory)
    if (unjudged.size > 0) {
      for (const { reading, link } of found?.places ?? []) if (unjudged.has(textOf(reading))) memory.places.delete(link)
      void judge(unjudged)
      return
    }
    show(found)
  }

  const judgeKnown =
    (unjudged: Set<string>) =>
    (text: string): readonly Finding[] => {
      const known = judged.get(text)
      if (known === undefined) unjudged.add(text)
      return known ?? []
    }

  /** One slice after another; then the page is read again, as it is by then. */
  async function judge(texts: ReadonlySet<string>): Promise<void> {
    judging = true
    let until = performance.now() + slice
    for (const text of texts) {
      if (stopped) return
      if (performance.now() > until) {
        await pause()
        until = performance.now() + slice
      }
      judged.set(text, judgeText(text))
    }
    await pause()
    judging = false
    read()
  }

  function show(found: ResultsPage | null): void {
    observer.disconnect()
    page = found
    places = found?.places ?? []
    draw(found)
    // Nothing recognised and no hope left: only a new address, which shows in the title, wakes us.
    const hopeful = places.length > 0 || last - began < patience
    observe(hopeful ? document.documentElement : (document.head ?? document.documentElement))
  }

  // Folding and unfolding changes no children; what a press shows is read a moment later.
  const pressed = (): void => {
    if (places.length > 0 || location.href !== address) setTimeout(schedule, unfolding)
  }
  document.addEventListener('click', pressed, { passive: true, capture: true })
  observe(document.documentElement)
  read()

  return {
    get page() {
      return page
    },
    get isEarly() {
      return places.length === 0 && performance.now() - began < late
    },
    again() {
      memory = newMemory()
      read()
    },
    stop() {
      stopped = true
      observer.disconnect()
      document.removeEventListener('click', pressed, { capture: true })
    },
  }
}
