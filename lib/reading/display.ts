/**
 * Does an element of an inline tag stand on lines of its own? `<b style="display:block">` and the children of a flex box do. Asking the style
 * engine is dear, so the answer is remembered by what usually decides it: tag, class and parent.
 */
export class DisplayReader {
  private readonly known = new Map<string, boolean>()

  standsAlone(element: Element): boolean {
    const parent = element.parentElement
    if (element.hasAttribute('style') || parent?.hasAttribute('style') === true) return ask(element)
    const key = `${element.localName}.${element.getAttribute('class') ?? ''}<${parent?.localName ?? ''}.${parent?.getAttribute('class') ?? ''}`
    let alone = this.known.get(key)
    if (alone === undefined) {
      alone = ask(element)
      this.known.set(key, alone)
    }
    return alone
  }
}

function ask(element: Element): boolean {
  const { display, position } = getComputedStyle(element)
  if (position === 'absolute' || position === 'fixed') return true
  return !/^(?:inline|ruby|contents|none|$)/.test(display)
}
