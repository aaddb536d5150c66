/** All labels of a page: put beside their results, kept through the page's own re-rendering, never twice, never inside a link. */
import type { ResultPlace } from '../../reading/results/index.ts'
import { Label } from './label.ts'
import { freeSpot, measure } from './place.ts'
import { type Adopt, type Look, styleHost } from './roots.ts'

interface Standing {
  readonly label: Label
  place: ResultPlace
  /** Shape of the result for which the label was placed; '' when it has to be placed anew. */
  placedFor: string
}

export class Labels {
  private readonly byLink = new Map<Element, Standing>()
  private readonly byItem = new WeakMap<Element, Standing>()
  private readonly onOpen: (place: ResultPlace, label: Label) => void
  /** Called after layout and before painting, so looking at boxes here costs no layout of its own. */
  private readonly sizes = new ResizeObserver((entries) =>
    this.placeAll(entries.flatMap(({ target }) => this.byItem.get(target) ?? [])),
  )
  private readonly cite: string
  private readonly adopt: Adopt

  constructor(onOpen: (place: ResultPlace, label: Label) => void, cite: string, adopt: Adopt) {
    this.adopt = adopt
    this.onOpen = onOpen
    this.cite = cite
  }

  /** Makes the page carry exactly one label for each place. */
  set(places: readonly ResultPlace[], look: Look): void {
    const links = new Set(places.map(({ link }) => link))
    for (const [link, standing] of this.byLink) if (!links.has(link)) this.remove(link, standing)
    const changed: Standing[] = []
    for (const place of places) {
      const standing = this.byLink.get(place.link) ?? this.add(place)
      const { size } = standing.label
      standing.label.show(place.reading, look)
      if (standing.place.item !== place.item) this.watch(standing, place)
      standing.place = place
      if (!this.stands(standing)) this.insert(standing)
      else if (size.width !== standing.label.size.width && size.width > 0) changed.push(standing)
    }
    for (const standing of changed) standing.placedFor = ''
    if (changed.length > 0) this.placeAll(changed)
  }

  clear(): void {
    for (const [link, standing] of this.byLink) this.remove(link, standing)
  }

  /** The label of a link that still stands, for giving the focus back. */
  labelOf(link: Element): Label | undefined {
    return this.byLink.get(link)?.label
  }

  private add(place: ResultPlace): Standing {
    const label = new Label(this.adopt, () => this.onOpen(standing.place, label))
    const standing: Standing = { label, place, placedFor: '' }
    this.byLink.set(place.link, standing)
    this.watch(standing, place)
    return standing
  }

  private watch(standing: Standing, place: ResultPlace): void {
    this.sizes.unobserve(standing.place.item)
    this.byItem.set(place.item, standing)
    this.sizes.observe(place.item)
  }

  private remove(link: Element, { label, place }: Standing): void {
    label.host.remove()
    this.sizes.unobserve(place.item)
    this.byItem.delete(place.item)
    this.byLink.delete(link)
  }

  private stands({ label, place }: Standing): boolean {
    return label.host.isConnected && label.host.previousElementSibling === anchorOf(place)
  }

  private insert(standing: Standing): void {
    standing.placedFor = ''
    anchorOf(standing.place).after(standing.label.host)
    this.sizes.unobserve(standing.place.item)
    this.sizes.observe(standing.place.item)
  }

  /** First all looking, then all writing: one layout, however many labels. */
  private placeAll(standings: readonly Standing[]): void {
    const moving = standings
      .filter(({ label, place }) => label.host.isConnected && place.item.isConnected)
      .map((standing) => ({ standing, shape: shapeOf(standing.place) }))
      .filter(({ standing, shape }) => shape !== '' && shape !== standing.placedFor)
    for (const { standing } of moving) if (standing.label.host.style.position === 'static') beside(standing.label.host, 0, 0)
    const looks = moving.map(({ standing, shape }) => {
      const { label, place } = standing
      const measured = measure(place.item, place.heading, this.cite)
      return { standing, shape, spot: freeSpot(measured, label.size), at: originOf(label.host) }
    })
    for (const { standing, shape, spot, at } of looks) {
      standing.placedFor = shape
      if (spot === undefined) ownLine(standing.label.host)
      else beside(standing.label.host, spot.x - at.x, spot.y - at.y)
    }
  }
}

/** After the link, outside every link and heading: a button inside either would become part of it. */
function anchorOf({ link, heading }: ResultPlace): Element {
  let anchor = heading.contains(link) ? heading : link
  for (let around = anchor.parentElement?.closest('a, button, h1, h2, h3, h4, [role="heading"]'); around != null; ) {
    anchor = around
    around = anchor.parentElement?.closest('a, button, h1, h2, h3, h4, [role="heading"]')
  }
  return anchor
}

/** What a label's place depends on and the label itself does not change. '' for a result that is not drawn. */
function shapeOf({ item, heading }: ResultPlace): string {
  const box = item.getBoundingClientRect()
  const title = heading.getBoundingClientRect()
  return box.width === 0 ? '' : [box.width, title.width, title.height, title.top - box.top].map(Math.round).join(' ')
}

/** Where the host would stand without any shift of ours. */
function originOf(host: HTMLElement): { x: number; y: number } {
  const { left, top } = host.getBoundingClientRect()
  const shift = (name: 'marginLeft' | 'marginTop'): number => Number.parseFloat(host.style[name]) || 0
  return { x: left - shift('marginLeft'), y: top - shift('marginTop') }
}

function beside(host: HTMLElement, x: number, y: number): void {
  styleHost(host, {
    position: 'absolute',
    'margin-left': `${x}px`,
    'margin-top': `${y}px`,
    'margin-bottom': '0px',
    visibility: 'visible',
  })
}

function ownLine(host: HTMLElement): void {
  styleHost(host, {
    position: 'static',
    display: 'block',
    'margin-left': '0px',
    'margin-top': '2px',
    'margin-bottom': '4px',
    visibility: 'visible',
  })
}
