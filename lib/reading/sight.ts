/**
 * What a person can see of a piece of text: nothing, a folded part, something tiny or pale, or the text. Asked only for places that matter,
 * and remembered per element. Thresholds are this project's, chosen so that ordinary notes stay `seen`; they stand in docs/architecture.md.
 */
import type { Sight } from '../evaluation/page-text.ts'
import { contrast, over, parseColour, type Rgb } from './colour.ts'

/** CSS pixels under which Japanese text is hard to read for most people. */
const tinyPx = 10
/** Share of the size of the page's body text up to which text is small, and the size, in CSS pixels, from which it is not small anyway. */
const smallShare = 0.72
const notSmallPx = 12
/** CSS pixels up to which text is not meant to be seen. */
const invisiblePx = 3
/** Contrast (WCAG) under which text is pale, and under which it is not meant to be seen. */
const paleContrast = 3
const invisibleContrast = 1.2
/** Least extent, in CSS pixels, of a box that shows anything. */
const leastBox = 2
/** CSS pixels to the right of the page from which text is off it. */
const farRight = 2000

const seen: Sight = { state: 'seen' }
const white: Rgb = { r: 255, g: 255, b: 255, a: 1 }

/** Words in class names and ids by which pages name what a click opens. */
const opener =
  /accordion|acd|collaps|toggle|tab|panel|more|faq|answer|slide|carousel|swiper|drawer|modal|dropdown|fold|expand|hide/i

/** What the boxes around an element do to whatever stands in it. */
interface Surroundings {
  readonly folded: Sight | undefined
  readonly clipped: Sight | undefined
  /** The background that text stands on; undefined where a picture or gradient makes it unknowable. */
  readonly paper: Rgb | undefined
  /** How much of the ink the opacities leave, 0–1. */
  readonly opacity: number
}

const open: Surroundings = { folded: undefined, clipped: undefined, paper: white, opacity: 1 }

/** How many elements tell the size of the page's body text. */
const bodySample = 60

export class SightReader {
  private readonly byElement = new Map<Element, Sight>()
  private readonly around = new Map<Element, Surroundings>()
  private readonly colours = new Map<string, Rgb | undefined>()
  private readonly bodies: () => readonly { readonly element: Element; readonly length: number }[]
  private bodyPx: number | undefined

  /** `bodies`: the elements that hold the running text, with the length of their text. Asked once, and only when something is small. */
  constructor(bodies: () => readonly { readonly element: Element; readonly length: number }[] = () => []) {
    this.bodies = bodies
  }

  /** Sight of the text node's place. */
  of(node: Node): Sight {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
    if (element === null || !element.isConnected) return seen
    let sight = this.byElement.get(element)
    if (sight === undefined) {
      sight = this.look(element)
      this.byElement.set(element, sight)
    }
    return sight
  }

  private look(element: Element): Sight {
    const around = this.surroundings(element)
    return (
      around.folded ??
      undisplayed(element) ??
      offScreen(element) ??
      around.clipped ??
      cutOff(element) ??
      this.hardToSee(element, around) ??
      this.small(element) ??
      seen
    )
  }

  /** Each element is asked once, however many places stand in it: places share most of what is around them. */
  private surroundings(element: Element): Surroundings {
    const unknown: Element[] = []
    let known: Surroundings = open
    for (const at of outwards(element)) {
      const found = this.around.get(at)
      if (found !== undefined) {
        known = found
        break
      }
      unknown.push(at)
    }
    for (let i = unknown.length - 1; i >= 0; i--) {
      const at = unknown[i] as Element
      known = this.within(at, known)
      this.around.set(at, known)
    }
    return known
  }

  private within(element: Element, outside: Surroundings): Surroundings {
    const { parentElement } = element
    const style = getComputedStyle(element)
    const isFold = parentElement !== null && parentElement.localName === 'details' && !(parentElement as HTMLDetailsElement).open
    return {
      folded: isFold && element.localName !== 'summary' ? { state: 'openable', why: 'folded' } : outside.folded,
      clipped: clips(element, style) ?? outside.clipped,
      paper: this.paperOf(style, outside.paper),
      opacity: outside.opacity * Number.parseFloat(style.opacity),
    }
  }

  private paperOf(style: CSSStyleDeclaration, outside: Rgb | undefined): Rgb | undefined {
    if (style.backgroundImage !== 'none') return undefined
    const layer = this.colour(style.backgroundColor)
    if (layer === undefined || layer.a === 1) return layer
    return outside === undefined || layer.a === 0 ? outside : over(layer, outside)
  }

  private colour(css: string): Rgb | undefined {
    if (this.colours.has(css)) return this.colours.get(css)
    const parsed = parseColour(css)
    this.colours.set(css, parsed)
    return parsed
  }

  private hardToSee(element: Element, { paper, opacity }: Surroundings): Sight | undefined {
    const style = getComputedStyle(element)
    const px = Number.parseFloat(style.fontSize)
    if (px <= invisiblePx) return { state: 'never', why: 'tiny' }
    if (Number.parseFloat(style.textIndent) < -500) return { state: 'never', why: 'off-screen' }
    const colour = this.colour(style.color)
    // Text that waits to fade in has no opacity now and all of it in a moment.
    const ink = colour && opacity > 0 ? { ...colour, a: colour.a * opacity } : colour
    if (ink !== undefined && paper !== undefined) {
      const ratio = contrast(over(ink, paper), paper)
      if (ratio < invisibleContrast) return { state: 'never', why: 'transparent' }
      if (ratio < paleContrast) return { state: 'faint', why: 'pale' }
    }
    return px < tinyPx ? { state: 'faint', why: 'tiny' } : undefined
  }

  /** Well under the size in which the page says everything else. */
  private small(element: Element): Sight | undefined {
    const px = Number.parseFloat(getComputedStyle(element).fontSize)
    if (px >= notSmallPx) return undefined
    this.bodyPx ??= usualSize(this.bodies())
    return px <= this.bodyPx * smallShare ? { state: 'faint', why: 'small' } : undefined
  }
}

/** Size, in CSS pixels, up to which half of the running text is set. 0 without any. */
function usualSize(bodies: readonly { readonly element: Element; readonly length: number }[]): number {
  const sizes = [...bodies]
    .sort((a, b) => b.length - a.length)
    .slice(0, bodySample)
    .map(({ element, length }) => ({ px: Number.parseFloat(getComputedStyle(element).fontSize), length }))
    .sort((a, b) => a.px - b.px)
  let left = sizes.reduce((sum, { length }) => sum + length, 0) / 2
  for (const { px, length } of sizes) {
    left -= length
    if (left <= 0) return px
  }
  return 0
}

/** The next element outwards, out of shadow roots and same-origin frames too. */
function outer(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  if (root instanceof ShadowRoot) return root.host
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = outer(at)) yield at
}

/** `display: none`, `visibility: hidden`, `content-visibility`, full transparency: in the reader's power to open, or never shown? */
function undisplayed(element: Element): Sight | undefined {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined
  if (element.checkVisibility({ visibilityProperty: true }) && fadesIn(element)) return undefined
  for (const at of outwards(element)) {
    if (isTabPanel(at)) return { state: 'openable', why: 'other-tab' }
    if (isControlled(at) || opener.test(at.id) || opener.test(at.getAttribute('class') ?? ''))
      return { state: 'openable', why: 'folded' }
  }
  const style = getComputedStyle(element)
  return { state: 'never', why: style.opacity === '0' ? 'transparent' : 'not-displayed' }
}

/** Landing pages let text fade in when it is scrolled to: transparent now, plain text a moment later. */
function fadesIn(element: Element): boolean {
  for (const at of outwards(element)) {
    const style = getComputedStyle(at)
    if (style.opacity !== '0') continue
    const moves =
      style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0) || style.animationName !== 'none'
    return (
      moves ||
      /fade|aos|inview|in-view|anim|scroll|wow|js-|reveal|effect/i.test(
        `${at.getAttribute('class') ?? ''} ${at.getAttributeNames().join(' ')}`,
      )
    )
  }
  return false
}

const isTabPanel = (element: Element): boolean => element.getAttribute('role') === 'tabpanel'

/** Does a button of the page name this element as what it opens? */
function isControlled(element: Element): boolean {
  if (element.id === '') return false
  const root = element.getRootNode() as Document | ShadowRoot
  return root.querySelector(`[aria-controls~="${CSS.escape(element.id)}"],[href="#${CSS.escape(element.id)}"]`) !== null
}

/** Text moved off the page. */
function offScreen(element: Element): Sight | undefined {
  const box = element.getBoundingClientRect()
  const view = element.ownerDocument.defaultView
  if (view === null) return undefined
  const { scrollX } = view
  const isBefore = box.right + scrollX < -leastBox || box.bottom + view.scrollY < -leastBox
  const left = box.left + scrollX
  const isBehind = left > view.innerWidth + farRight && left > element.ownerDocument.documentElement.scrollWidth + farRight
  return isBefore || isBehind ? { state: 'never', why: 'off-screen' } : undefined
}

/** A box squeezed to nothing that cuts what stands in it. */
function clips(element: Element, style: CSSStyleDeclaration): Sight | undefined {
  // Asked first: to ask for a size is many times as dear, and most boxes cut nothing.
  if (style.overflow === 'visible') return undefined
  const { clientWidth, clientHeight } = element
  if (clientWidth > leastBox && clientHeight > leastBox) return undefined
  if (style.display === 'inline' || style.display === 'contents') return undefined
  // A box without height that cuts its content is an accordion's closed part; one of a single pixel is text for screen readers.
  const flat = clientHeight <= leastBox && clientWidth > leastBox
  return flat ? { state: 'openable', why: 'folded' } : { state: 'never', why: 'clipped' }
}

/** Text wholly outside a box that shows only a part of its content: the rest of a shortened text, another slide. */
function cutOff(element: Element): Sight | undefined {
  const box = element.getBoundingClientRect()
  let escapes = getComputedStyle(element).position
  if (escapes === 'fixed') return undefined
  for (let at = element.parentElement; at !== null && at !== at.ownerDocument.body; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (escapes === 'absolute' && style.position === 'static') continue
    if (style.overflow === 'hidden' || style.overflow === 'clip') {
      const frame = at.getBoundingClientRect()
      const outside =
        box.top >= frame.bottom - 1 || box.bottom <= frame.top + 1 || box.left >= frame.right - 1 || box.right <= frame.left + 1
      if (outside && box.width > 0 && frame.width > 0) return { state: 'openable', why: 'folded' }
    }
    escapes = style.position
    if (escapes === 'fixed') return undefined
  }
  return undefined
}
