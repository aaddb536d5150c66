/**
 * Does an element of an inline tag stand on lines of its own? `<b style="display:block">` and the children of a flex box do. Asking the style
 * engine is dear, so the answer is remembered by what usually decides it: tag, class and parent.
 */
export class DisplayReader {
  /** By tag and class of the parent, then of the element. Strings that come from a document are one and the same: no key has to be made. */
  private readonly known = new Map<string, Map<string, Answers>>()
  private parent: Element | null = null
  private parentDecides = false
  private answers: Answers = new Map()

  standsAlone(element: Element, tag: string): boolean {
    const parent = element.parentElement
    if (parent !== this.parent || parent === null) this.enter(parent)
    if (this.parentDecides || decides(element)) return ask(element)
    let byClass = this.answers.get(tag)
    if (byClass === undefined) {
      byClass = new Map()
      this.answers.set(tag, byClass)
    }
    const name = element.getAttribute('class') ?? ''
    let alone = byClass.get(name)
    if (alone === undefined) {
      alone = ask(element)
      byClass.set(name, alone)
    }
    return alone
  }

  private enter(parent: Element | null): void {
    this.parent = parent
    this.parentDecides = parent !== null && decides(parent)
    const tag = parent?.localName ?? ''
    let byClass = this.known.get(tag)
    if (byClass === undefined) {
      byClass = new Map()
      this.known.set(tag, byClass)
    }
    const name = parent?.getAttribute('class') ?? ''
    let answers = byClass.get(name)
    if (answers === undefined) {
      answers = new Map()
      byClass.set(name, answers)
    }
    this.answers = answers
  }
}

/** By tag, then by class. */
type Answers = Map<string, Map<string, boolean>>

/** Does the element's own `style` say anything about how it is laid out? A colour does not. */
function decides(element: Element): boolean {
  const style = element.getAttribute('style')
  return style !== null && /display|position|float|all|grid|flex/i.test(style)
}

function ask(element: Element): boolean {
  const { display, position } = getComputedStyle(element)
  if (position === 'absolute' || position === 'fixed') return true
  return !/^(?:inline|ruby|contents|none|$)/.test(display)
}
