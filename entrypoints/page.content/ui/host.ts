/** Our one element on somebody's page: a host without attributes, a closed root, nothing that the page could trip over. */
import { adoptStyle, rootStyle } from '../../../components/style/index.ts'

const xhtml = 'http://www.w3.org/1999/xhtml'

/** Kinds of event that must not reach the page's own listeners when they happen inside our root. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'selectstart'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel', 'scroll', 'focus', 'blur', 'focusin', 'focusout'],
  ...['dragstart', 'dragover', 'drop', 'toggle', 'animationstart', 'animationend'],
]

/** A page that keeps throwing us out is left alone in the end. */
const returns = 20

export interface Host {
  /** The element inside the closed root in which everything is drawn. */
  readonly layer: HTMLElement
  /** Element inside the root that has the focus. */
  active(): Element | null
  destroy(): void
}

export function makeHost(): Host {
  const element = document.createElementNS(xhtml, 'div') as HTMLDivElement
  const root = element.attachShadow({ mode: 'closed' })
  adoptStyle(root, rootStyle)
  const layer = document.createElementNS(xhtml, 'div') as HTMLDivElement
  layer.className = 'sl layer'
  root.append(layer)
  for (const kind of kept) root.addEventListener(kind, stop, { passive: true })
  const stay = stayInDocument(element)
  return {
    layer,
    active: () => root.activeElement,
    destroy() {
      stay.stop()
      element.remove()
    },
  }
}

const stop = (event: Event): void => event.stopPropagation()

/** Appends `element` to the root element, and again when the page replaced its content (`document.open`, a framework's body swap). */
function stayInDocument(element: Element): { stop: () => void } {
  let left = returns
  const observer = new MutationObserver(() => {
    if (element.isConnected || document.documentElement === null) return
    if (left === 0) return observer.disconnect()
    left -= 1
    settle()
  })
  const settle = (): void => {
    document.documentElement.append(element)
    observer.disconnect()
    observer.observe(document, { childList: true })
    observer.observe(document.documentElement, { childList: true })
  }
  settle()
  return { stop: () => observer.disconnect() }
}
