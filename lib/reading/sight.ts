/**
 * What a person can see of a piece of text: nothing, a folded part, something tiny or pale, or the text. Asked only for places that matter,
 * and remembered per element. Thresholds are this project's, chosen so that ordinary notes stay `seen`; they stand in docs/architecture.md.
 */
import type { Sight } from '../evaluation/page-text.ts'
import { contrast, over, parseColour, type Rgb } from './colour.ts'

/** CSS pixels under which Japanese text is hard to read for most people. */
const tinyPx = 10
/** Contrast (WCAG) under which text is pale, and under which it is not meant to be seen. */
const paleContrast = 3
const invisibleContrast = 1.2
/** Least extent, in CSS pixels, of a box that shows anything. */
const leastBox = 2

const seen: Sight = { state: 'seen' }
const white: Rgb = { r: 255, g: 255, b: 255, a: 1 }

/** Words in class names and ids by which pages name what a click opens. */
const opener =
  /accordion|acd|collaps|toggle|tab|panel|more|faq|answer|slide|carousel|swiper|drawer|modal|dropdown|fold|expand|hide/i

export class SightReader {
  private readonly byElement = new Map<Element, Sight>()

  /** Sight of the text node's place. */
  of(node: Node): Sight {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
    if (element === null || !element.isConnected) return seen
    let sight = this.byElement.get(element)
    if (sight === undefined) {
      sight = look(element)
      this.byElement.set(element, sight)
    }
    return sight
  }
}

function look(element: Element): Sight {
  return folded(element) ?? undisplayed(element) ?? outOfSight(element) ?? hardToSee(element) ?? seen
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

function folded(element: Element): Sight | undefined {
  let inner: Element | undefined
  for (const at of outwards(element)) {
    const isFold = at.localName === 'details' && !(at as HTMLDetailsElement).open
    if (isFold && inner?.localName !== 'summary' && inner !== undefined) return { state: 'openable', why: 'folded' }
    inner = at
  }
  return undefined
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

/** Boxes squeezed to nothing, and text moved off the page. */
function outOfSight(element: Element): Sight | undefined {
  const box = element.getBoundingClientRect()
  const view = element.ownerDocument.defaultView
  if (view === null) return undefined
  const left = box.left + view.scrollX
  if (
    box.right + view.scrollX < -leastBox ||
    box.bottom + view.scrollY < -leastBox ||
    left > Math.max(view.innerWidth, element.ownerDocument.documentElement.scrollWidth) + 2000
  ) {
    return { state: 'never', why: 'off-screen' }
  }
  for (const at of outwards(element)) {
    if (at.clientWidth > leastBox && at.clientHeight > leastBox) continue
    const style = getComputedStyle(at)
    if (style.display === 'inline' || style.display === 'contents' || style.overflow === 'visible') continue
    // A box without height that cuts its content is an accordion's closed part; one of a single pixel is text for screen readers.
    const flat = at.clientHeight <= leastBox && at.clientWidth > leastBox
    return flat ? { state: 'openable', why: 'folded' } : { state: 'never', why: 'clipped' }
  }
  return undefined
}

function hardToSee(element: Element): Sight | undefined {
  const style = getComputedStyle(element)
  const ink = parseColour(style.color)
  const paper = paperUnder(element)
  if (ink !== undefined && paper !== undefined) {
    const ratio = contrast(over(ink, paper), paper)
    if (ratio < invisibleContrast) return { state: 'never', why: 'transparent' }
    if (ratio < paleContrast) return { state: 'faint', why: 'pale' }
  }
  return Number.parseFloat(style.fontSize) < tinyPx ? { state: 'faint', why: 'tiny' } : undefined
}

/** The background that the text stands on; undefined where a picture or gradient makes it unknowable. */
function paperUnder(element: Element): Rgb | undefined {
  const layers: Rgb[] = []
  for (const at of outwards(element)) {
    const style = getComputedStyle(at)
    if (style.backgroundImage !== 'none') return undefined
    const layer = parseColour(style.backgroundColor)
    if (layer === undefined) return undefined
    if (layer.a > 0) layers.push(layer)
    if (layer.a === 1) break
  }
  return layers.reduceRight((paper, layer) => over(layer, paper), white)
}
