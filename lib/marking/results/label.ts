/** The label of one result: whether it is advertising, who speaks, whether there is something to look at. A button of fixed size. */
import type { ResultReading } from '../../search/results.ts'
import { type Adopt, dress, type Look, make, makeHost, openRoot, styleHost } from './roots.ts'
import { resultsStrings } from './strings.ts'

/** Height in em of its own type. */
const labelHeight = 1.6
/** Type in px. */
const type: Readonly<Record<Look['textSize'], number>> = { normal: 13, large: 15, larger: 17 }

export interface LabelSize {
  readonly width: number
  readonly height: number
}

export class Label {
  readonly host: HTMLElement
  readonly button: HTMLButtonElement
  private readonly inner: HTMLElement
  private readonly parts = { kind: make('span', 'kind'), who: make('span', 'who'), look: make('span', 'look') }
  private shown = ''
  size: LabelSize = { width: 0, height: 0 }

  constructor(adopt: Adopt, onOpen: (label: Label) => void) {
    this.host = makeHost({
      display: 'inline-block',
      position: 'absolute',
      'z-index': '1',
      visibility: 'hidden',
      'pointer-events': 'none',
    })
    this.inner = openRoot(this.host, adopt)
    this.button = make('button', 'label')
    this.button.type = 'button'
    this.button.style.pointerEvents = 'auto'
    this.button.setAttribute('aria-haspopup', 'dialog')
    this.button.setAttribute('aria-expanded', 'false')
    this.button.append(this.parts.kind, this.parts.who, this.parts.look)
    this.button.addEventListener('click', () => onOpen(this))
    this.inner.append(this.button)
  }

  /** Says what the result is. Nothing is written when nothing changed. */
  show(reading: ResultReading, look: Look): void {
    const strings = resultsStrings(look.language)
    const { length } = reading.findings
    const words = [
      strings.kinds[reading.kind],
      strings.publishers[reading.publisher],
      ...(length > 0 ? [strings.findings(length)] : []),
    ]
    const firm = reading.findings.some(({ tier }) => tier === 'prohibited')
    const key = JSON.stringify([words, firm, reading.title, look])
    if (key === this.shown) return
    this.shown = key
    const [kind = '', who = '', found = ''] = words
    this.parts.kind.textContent = kind
    this.parts.who.textContent = who
    this.parts.look.textContent = found
    this.parts.look.className = firm ? 'look' : 'look conditional'
    this.parts.look.hidden = length === 0
    this.button.className = `label ${reading.kind}`
    this.button.setAttribute('aria-label', strings.labelName(words))
    dress(this.inner, look)
    const px = type[look.textSize]
    this.size = { width: Math.ceil(ems(kind, who, found) * px), height: Math.ceil(labelHeight * px) }
    styleHost(this.host, { 'font-size': `${px}px`, width: `${this.size.width}px`, height: `${this.size.height}px` })
  }

  /** Where the button stands in the window. */
  readonly anchor = (): DOMRect => this.button.getBoundingClientRect()

  set expanded(open: boolean) {
    this.button.setAttribute('aria-expanded', String(open))
  }
}

/** Room the words need, in em, reckoned generously from their letters so that no layout is asked for. */
function ems(kind: string, who: string, found: string): number {
  const text = (words: string): number => [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 0.6 : 1), 0)
  const chip = text(kind) + 1.1
  return chip + 0.45 + text(who) + (found === '' ? 0 : text(found) + 1.5) + 0.5
}
