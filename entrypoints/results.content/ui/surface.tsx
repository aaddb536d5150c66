/** Everything this extension shows on a results page: labels, bar, card. Told what was read; asks the page for nothing but room. */
import { render } from 'preact'
import type { SignLookup } from '../../../components/derive.ts'
import { groundAt } from '../../../lib/marking/results/ground.ts'
import type { Label } from '../../../lib/marking/results/label.ts'
import { Labels } from '../../../lib/marking/results/labels.ts'
import { dress, type Look, makeHost, openRoot } from '../../../lib/marking/results/roots.ts'
import type { Settings } from '../../../lib/platform/settings.ts'
import type { ResultPlace, ResultsPage } from '../../../lib/reading/results/index.ts'
import type { EngineDefinition } from '../../../lib/search/engines/definition.ts'
import { publicSearchAddress } from '../../../lib/search/query.ts'
import { Bar } from './bar.tsx'
import { Card } from './card.tsx'
import { adopter } from './sheets.ts'
import { barStyle, cardStyle, labelStyle } from './style.ts'

interface Rooted {
  readonly host: HTMLElement
  readonly inner: HTMLElement
}

/** A page that takes the bar away this often does not want it. */
const returns = 20

export class ResultsSurface {
  private readonly engine: EngineDefinition
  private readonly onGuide: () => void
  private readonly labels: Labels
  private bar: Rooted | undefined
  private readonly signText: SignLookup
  private card: (Rooted & { readonly link: Element }) | undefined
  private barReturns = 0
  /** The search for which the reader closed the bar. Only here, only until the page goes. */
  private closedFor: string | undefined
  private look: Look = { language: 'ja', textSize: 'normal', ground: 'light' }

  constructor(engine: EngineDefinition, signText: SignLookup, onGuide: () => void) {
    this.signText = signText
    this.engine = engine
    this.onGuide = onGuide
    const cite = engine.layouts.map((layout) => layout.cite).join(', ')
    this.labels = new Labels((place, label) => this.toggleCard(place, label), `${cite}, ${domainsOf(engine)}`, adopter(labelStyle))
  }

  show(page: ResultsPage, { language, textSize }: Settings): void {
    const first = page.places[0]
    if (first === undefined) {
      this.clear()
      return
    }
    this.look = { language, textSize, ground: groundAt(first.item) }
    this.labels.set(page.places, this.look)
    this.showBar(page)
    if (this.card !== undefined) {
      const { link } = this.card
      const place = page.places.find((one) => one.link === link)
      const label = this.labels.labelOf(link)
      if (place === undefined || label === undefined) this.closeCard(false)
      else this.renderCard(place, label)
    }
  }

  clear(): void {
    this.closeCard(false)
    this.labels.clear()
    this.removeBar()
  }

  private showBar(page: ResultsPage): void {
    const { query } = page.reading
    if (this.closedFor !== undefined && this.closedFor !== query) this.closedFor = undefined
    if (this.closedFor === query) {
      this.removeBar()
      return
    }
    this.bar ??= rooted(
      { display: 'block', margin: '0 0 16px', 'min-width': '0', 'max-width': '652px', 'box-sizing': 'border-box' },
      barStyle,
    )
    const { host, inner } = this.bar
    dress(inner, this.look)
    const publicSearch = publicSearchAddress(page.reading.engine, query, location.hostname)
    render(
      <Bar
        reading={page.reading}
        language={this.look.language}
        {...(publicSearch !== undefined && { publicSearch })}
        onGuide={this.onGuide}
        onClose={() => {
          this.closedFor = query
          this.removeBar()
        }}
      />,
      inner,
    )
    if (!host.isConnected && this.barReturns++ < returns) barPlace(this.engine, page)?.before(host)
  }

  private removeBar(): void {
    if (this.bar === undefined) return
    render(null, this.bar.inner)
    this.bar.host.remove()
    this.bar = undefined
  }

  private toggleCard(place: ResultPlace, label: Label): void {
    const isOpen = this.card?.link === place.link
    this.closeCard(isOpen)
    if (isOpen) return
    const { host, inner } = rooted(
      { display: 'block', position: 'fixed', inset: '0 auto auto 0', width: '0', height: '0', 'z-index': '2147483647' },
      cardStyle,
    )
    this.card = { host, inner, link: place.link }
    inner.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.closeCard(true)
    })
    document.documentElement.append(host)
    document.addEventListener('pointerdown', this.elsewhere, { capture: true })
    label.expanded = true
    this.renderCard(place, label)
  }

  private renderCard(place: ResultPlace, label: Label): void {
    if (this.card === undefined) return
    dress(this.card.inner, this.look)
    render(
      <Card
        reading={place.reading}
        language={this.look.language}
        anchor={label.anchor}
        onGuide={this.onGuide}
        signText={this.signText}
        onClose={() => this.closeCard(true)}
      />,
      this.card.inner,
    )
  }

  /** A press anywhere but in the card or on its label puts it away. */
  private readonly elsewhere = (event: Event): void => {
    const target = event.target as Node | null
    if (this.card === undefined || target === this.card.host) return
    if (target === this.labels.labelOf(this.card.link)?.host) return
    this.closeCard(false)
  }

  private closeCard(returnFocus: boolean): void {
    if (this.card === undefined) return
    const { host, inner, link } = this.card
    this.card = undefined
    document.removeEventListener('pointerdown', this.elsewhere, { capture: true })
    render(null, inner)
    host.remove()
    const label = this.labels.labelOf(link)
    if (label === undefined) return
    label.expanded = false
    if (returnFocus) label.button.focus({ preventScroll: true })
  }
}

function rooted(properties: Readonly<Record<string, string>>, css: string): Rooted {
  const host = makeHost(properties)
  const inner = openRoot(host, adopter(css))
  inner.style.display = 'block'
  return { host, inner }
}

const domainsOf = (engine: EngineDefinition): string =>
  engine.layouts.flatMap(({ domain }) => domain?.selector ?? []).join(', ') || 'cite'

/** Above the results, in their column. What holds the first result is preferred to what only looks like it; a table is not put asunder. */
function barPlace(engine: EngineDefinition, page: ResultsPage): Element | undefined {
  const first = page.places[0]?.item
  const table = first?.closest('tr')?.closest('table')
  if (table != null) return table
  for (const selector of engine.barBefore) {
    const element = first?.closest(selector) ?? document.querySelector(selector)
    if (element !== null && element.parentElement !== null) return element
  }
  return first
}
