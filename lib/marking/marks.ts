/**
 * Marks: drawn with the CSS Custom Highlight API, so the page's tree is not touched. Styles come from public/marks.css. A page could notice
 * that marks exist; the names tell it nothing about why.
 */
import type { Tier } from '../signs/sign.ts'

/** A place to mark, with the number by which the caller knows it. */
export interface Mark {
  readonly id: number
  readonly tier: Tier
  readonly range: StaticRange
}

const nameOf: Readonly<Record<Tier, string>> = {
  prohibited: 'second-look-1',
  conditional: 'second-look-2',
  context: 'second-look-2',
}
const hereName = 'second-look-here'
/** How long the place that was jumped to stays lit, in milliseconds. */
const litMs = 2_400

/** Can this browser draw marks? Without it the list still works. */
export function canMark(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined'
}

export class Marks {
  private marks: readonly Mark[] = []
  private drawn = false
  private dimming: ReturnType<typeof setTimeout> | undefined

  /** Replaces all marks. Those of another document (a frame) cannot be drawn from here and stay in the list only. */
  set(marks: readonly Mark[], draw: boolean): void {
    this.marks = marks
    this.clear()
    if (!draw || !canMark()) return
    const byName = new Map<string, Highlight>()
    for (const mark of marks) {
      if (mark.range.startContainer.ownerDocument !== document) continue
      const name = nameOf[mark.tier]
      let highlight = byName.get(name)
      if (highlight === undefined) {
        highlight = new Highlight()
        byName.set(name, highlight)
      }
      highlight.add(mark.range)
    }
    for (const [name, highlight] of byName) CSS.highlights.set(name, highlight)
    this.drawn = true
  }

  clear(): void {
    if (!canMark()) return
    for (const name of [...new Set(Object.values(nameOf)), hereName]) CSS.highlights.delete(name)
    this.drawn = false
  }

  /** Ids of the marks under a point of the viewport. */
  at(x: number, y: number): number[] {
    if (!this.drawn) return []
    const caret = caretAt(x, y)
    if (caret === undefined) return []
    return this.marks.filter((mark) => contains(mark.range, caret.node, caret.offset)).map((mark) => mark.id)
  }

  /** Scrolls to the range and lights it for a moment. Opens what the reader would have to open to see it. */
  show(range: StaticRange): boolean {
    const element = range.startContainer.parentElement
    if (element === null || !element.isConnected) return false
    openFolds(element)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    this.light(range)
    return true
  }

  private light(range: StaticRange): void {
    if (!canMark() || range.startContainer.ownerDocument !== document) return
    clearTimeout(this.dimming)
    CSS.highlights.set(hereName, new Highlight(range))
    this.dimming = setTimeout(() => CSS.highlights.delete(hereName), litMs)
  }
}

/** The reader asked to see what stands in a closed `<details>`; nothing else of the page is opened or changed. */
function openFolds(element: Element): void {
  for (let at = element.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) at.open = true
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset }
  }
  const range = (document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y)
  return range === undefined || range === null ? undefined : { node: range.startContainer, offset: range.startOffset }
}

function contains(range: StaticRange, node: Node, offset: number): boolean {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return false
  const live = document.createRange()
  try {
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.isPointInRange(node, offset)
  } catch {
    // The page has shortened the text since it was read; the next reading will see it.
    return false
  }
}
