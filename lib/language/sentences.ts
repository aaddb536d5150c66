/** Cuts normalised text into sentences. A full stop inside 「…」 does not end the sentence around it. */
export interface Span {
  readonly start: number
  readonly end: number
}

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)))
const closers = codes('」』)）】"”’》〉')
/** A quotation longer than this is a text of its own: its sentences are cut. */
const longestQuotation = 160

/** Text that runs on without an end (menus, lists in one line) is cut here, so that no sentence costs more than a sentence. */
const longestSentence = 1_000

const isEnder = (c: number): boolean => c === 0x3002 || c === 0x21 || c === 0x3f || c === 0x0a

/** End of the quotation that opens at `at` (「 or 『), or -1 when it does not close nearby. */
function closeOf(text: string, at: number): number {
  const close = text.charCodeAt(at) + 1
  const limit = Math.min(text.length, at + 1 + longestQuotation)
  for (let i = at + 1; i < limit; i++) if (text.charCodeAt(i) === close) return i
  return -1
}

/** Sentences in order, without gaps worth reading: leading white space is left out. */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const push = (end: number): void => {
    while (start < end && (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0x0a)) start++
    for (; end - start > longestSentence; start += longestSentence) found.push({ start, end: start + longestSentence })
    if (end > start) found.push({ start, end })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 0x300c || c === 0x300e) {
      const close = closeOf(text, at)
      if (close !== -1) at = close
    } else if (isEnder(c)) {
      let end = at + 1
      while (end < text.length && (isEnder(text.charCodeAt(end)) || closers.has(text.charCodeAt(end)))) end++
      push(end)
      at = end - 1
    }
  }
  push(text.length)
  return found
}
