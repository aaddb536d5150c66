/**
 * Where a label goes: into room that is free anyway, so that nothing of the page moves. Beside the name and address over the title, where
 * there is room on nearly every result and so the labels stand alike; else beside the address under it or the last line of the title. Only where no line has room it takes a line of its own.
 */
import type { LabelSize } from './label.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Measured {
  /** Lines in order of preference, as boxes. */
  readonly lines: readonly Box[]
  /** Everything visible in the item. */
  readonly taken: readonly Box[]
  /** Right edge that must not be crossed. */
  readonly limit: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Room between the words of a line and the label. */
const gap = 10
/** Boxes of text are a little taller than their letters. */
const slack = 3

const isBox = ({ left, top, right, bottom }: Box): boolean => right - left > 1 && bottom - top > 1

export function measure(item: Element, heading: Element, cite: string): Measured {
  const taken: Box[] = []
  const range = document.createRange()
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const titleLines: Box[] = []
  const citeLines: Box[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if ((node as Text).data.trim() === '') continue
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(isBox)
      taken.push(...boxes)
      if (heading.contains(node)) titleLines.push(...boxes)
      else if (node.parentElement?.closest(cite) != null) citeLines.push(...boxes)
    } else if ((node as Element).matches('img, svg, button, input, video, canvas, iframe, [role="button"], g-img')) {
      const box = (node as Element).getBoundingClientRect()
      if (isBox(box)) taken.push(box)
    }
  }
  const title = titleLines[0]
  const above = title === undefined ? [] : taken.filter((box) => box.bottom <= title.top + slack)
  const lines = [around(above), citeLines[0], lowest(titleLines)].filter((line) => line !== undefined)
  return { lines, taken, limit: Math.min(item.getBoundingClientRect().right, document.documentElement.clientWidth - 4) }
}

function lowest(boxes: readonly Box[]): Box | undefined {
  return boxes.reduce<Box | undefined>((low, box) => (low === undefined || box.bottom > low.bottom ? box : low), undefined)
}

/** The name and the address over a title, as one line. */
function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const side = (name: keyof Box): number[] => boxes.map((box) => box[name])
  return {
    left: Math.min(...side('left')),
    top: Math.min(...side('top')),
    right: Math.max(...side('right')),
    bottom: Math.max(...side('bottom')),
  }
}

/** Pure: the first line with room for the label, or undefined. */
export function freeSpot({ lines, taken, limit }: Measured, { width, height }: LabelSize): Spot | undefined {
  for (const line of lines) {
    const y = (line.top + line.bottom) / 2 - height / 2
    const beside = taken.filter((box) => box.top < y + height - slack && box.bottom > y + slack)
    const x = Math.max(line.right, ...beside.map(({ right }) => right)) + gap
    if (x + width <= limit) return { x: Math.round(x), y: Math.round(y) }
  }
  return undefined
}
