/** Our interface on a page: pill, panel and card in one closed root. Knows the evaluation and calls back; draws nothing of the page's. */
import { render } from 'preact'
import { countsOf, countWords, type SignLookup } from '../../../components/derive.ts'
import { Explain, type Explained, type Explanations } from '../../../components/explained.tsx'
import type { Fit } from '../../../components/fit.tsx'
import type { GuideAnchor } from '../../../components/help.tsx'
import { type Anchor, HoverCard } from '../../../components/hover-card.tsx'
import type { Keeper } from '../../../components/keeping.tsx'
import { Panel } from '../../../components/panel.tsx'
import { Pill } from '../../../components/pill.tsx'
import { rootAttributes } from '../../../components/style/index.ts'
import { Speak } from '../../../components/words.tsx'
import type { ElsewhereState } from '../../../lib/evaluation/elsewhere/elsewhere.ts'
import type { DisclosureId, Evaluation } from '../../../lib/evaluation/evaluation.ts'
import type { Language } from '../../../lib/language/trilingual.ts'
import type { MarksState } from '../../../lib/platform/messages.ts'
import type { Settings } from '../../../lib/platform/settings.ts'
import { stringsFor } from '../../../lib/platform/strings/index.ts'
import { type Host, makeHost } from './host.ts'

export interface UiState {
  readonly evaluation: Evaluation
  /** Where reading other pages of this site stands; absent: not offered. */
  readonly elsewhere?: ElsewhereState
  readonly marks: MarksState
  readonly language: Language
  readonly textSize: Settings['textSize']
  readonly furigana?: Settings['furigana']
}

export interface UiCallbacks {
  /** `index` into `evaluation.findings`. */
  goToFinding(index: number): void
  goToDisclosure(id: DisclosureId): void
  /** A stretch of the reading text. */
  goToPlace(place: { readonly start: number; readonly end: number }): void
  openGuide(anchor?: GuideAnchor): void
  readElsewhere(): void
  stopElsewhere(): void
  toggleMarks(): void
  siteOff(): void
}

export interface UiOptions {
  readonly getState: () => UiState
  readonly callbacks: UiCallbacks
  readonly signText: SignLookup
  /** The explanations of treatments and words, when the panel first opens; undefined when they cannot come. */
  readonly loadExplanations: () => Promise<Explanations | undefined>
  /** Puts things into the consultation sheet. */
  readonly keeper?: Keeper
  /** Takes the reader's word that a finding does not fit. */
  readonly getFit?: () => Fit
}

export interface Ui {
  /** Draws the state anew: after a new evaluation, a changed setting, marks switched. */
  update(): void
  openPanel(): void
  closePanel(): void
  /** Shows the card beside a mark. `rect` in viewport coordinates. With `focus` when a key asked for it. */
  showCard(findingIndexes: readonly number[], rect: Anchor, options?: { readonly focus?: boolean }): void
  /** Takes the card away a moment later, unless the pointer has reached it by then. */
  hideCard(): void
  /** Gets the panel out of the way of `rect`: to the other side, or closed when it would still cover most of it. */
  makeRoom(rect: Anchor): void
  destroy(): void
}

interface CardState {
  readonly findings: readonly number[]
  readonly anchor: Anchor
  readonly focus: boolean
}

/** A card must be reachable by the pointer (WCAG 1.4.13). */
const cardLinger = 300
/** A live region speaks only what changes after it was there. */
const sayAfter = 500
const narrow = 600

/** The reader's day, not that of Greenwich. */
const today = (): string => new Date().toLocaleDateString('sv-SE')

export function mountUi(options: UiOptions): Ui {
  return new PageUi(options)
}

class PageUi implements Ui {
  private readonly options: UiOptions
  private host: Host | undefined
  private panel: { open: boolean; side: 'left' | 'right' } | undefined
  private card: CardState | undefined
  private cardTimer: ReturnType<typeof setTimeout> | undefined
  private sayTimer: ReturnType<typeof setTimeout> | undefined
  private said = ''
  private returnTo: HTMLElement | SVGElement | undefined
  private pill: HTMLButtonElement | null = null
  private destroyed = false
  private texts: Explained['texts']

  constructor(options: UiOptions) {
    this.options = options
    this.update()
  }

  update(): void {
    if (this.destroyed) return
    const { evaluation } = this.options.getState()
    if (evaluation.topic === 'other') {
      this.unmount()
      return
    }
    this.host ??= makeHost()
    this.draw(this.host)
    this.announce()
  }

  openPanel(): void {
    if (this.panel?.open) return
    const focused = document.activeElement
    const isOurs = this.host?.active() !== null
    this.returnTo =
      !isOurs && (focused instanceof HTMLElement || focused instanceof SVGElement) && focused !== document.body
        ? focused
        : undefined
    this.forgetCard()
    this.panel = { open: true, side: 'right' }
    this.update()
    if (this.texts === undefined || this.texts === 'failed') void this.explain()
  }

  private async explain(): Promise<void> {
    this.texts = (await this.options.loadExplanations()) ?? 'failed'
    this.update()
  }

  closePanel(focus: 'back' | 'leave' = 'back'): void {
    if (!this.panel?.open) return
    this.panel = { ...this.panel, open: false }
    this.update()
    if (focus === 'leave') return
    if (this.returnTo?.isConnected) this.returnTo.focus({ preventScroll: true })
    else this.pill?.focus({ preventScroll: true })
  }

  showCard(findingIndexes: readonly number[], rect: Anchor, options: { readonly focus?: boolean } = {}): void {
    clearTimeout(this.cardTimer)
    const { left, top, right, bottom } = rect
    this.card = { findings: findingIndexes, anchor: { left, top, right, bottom }, focus: options.focus ?? false }
    document.addEventListener('keydown', this.onKey, true)
    this.update()
  }

  hideCard(): void {
    clearTimeout(this.cardTimer)
    if (this.card !== undefined) this.cardTimer = setTimeout(this.dropCard, cardLinger)
  }

  makeRoom(rect: Anchor): void {
    if (!this.panel?.open) return
    const width = document.documentElement.clientWidth
    const own = this.host?.layer.querySelector('.panel')?.getBoundingClientRect().width ?? 0
    const covered = { left: Math.max(0, own - rect.left), right: Math.max(0, rect.right - (width - own)) }
    const side = covered.left < covered.right ? 'left' : 'right'
    if (width <= narrow || covered[side] > (rect.right - rect.left) / 2) this.closePanel('leave')
    else if (covered[this.panel.side] > covered[side]) {
      this.panel = { ...this.panel, side }
      this.update()
    }
  }

  destroy(): void {
    this.destroyed = true
    this.unmount()
  }

  private unmount(): void {
    clearTimeout(this.sayTimer)
    this.forgetCard()
    this.panel = undefined
    this.said = ''
    if (this.host === undefined) return
    render(null, this.host.layer)
    this.host.destroy()
    this.host = undefined
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.dropCard()
  }

  private readonly dropCard = (): void => {
    if (this.card === undefined) return
    this.forgetCard()
    this.update()
  }

  private forgetCard(): void {
    clearTimeout(this.cardTimer)
    document.removeEventListener('keydown', this.onKey, true)
    this.card = undefined
  }

  private announce(): void {
    const { evaluation, language } = this.options.getState()
    const strings = stringsFor(language)
    const sentence = strings.pill.arrived(countWords(countsOf(evaluation), strings).join(strings.common.listSeparator))
    if (sentence === this.said) return
    clearTimeout(this.sayTimer)
    this.sayTimer = setTimeout(() => {
      this.said = sentence
      if (this.host !== undefined) this.draw(this.host)
    }, sayAfter)
  }

  private readonly goToFinding = (index: number): void => {
    if (document.documentElement.clientWidth <= narrow) this.closePanel('leave')
    this.options.callbacks.goToFinding(index)
  }

  private readonly goToDisclosure = (id: DisclosureId): void => {
    if (document.documentElement.clientWidth <= narrow) this.closePanel('leave')
    this.options.callbacks.goToDisclosure(id)
  }

  private readonly goToPlace: UiCallbacks['goToPlace'] = (place) => {
    if (document.documentElement.clientWidth <= narrow) this.closePanel('leave')
    this.options.callbacks.goToPlace(place)
  }

  private draw({ layer }: Host): void {
    const { evaluation, elsewhere, marks, language, textSize, furigana } = this.options.getState()
    const { callbacks, signText, keeper } = this.options
    for (const [name, value] of Object.entries(rootAttributes(language, textSize, furigana))) layer.setAttribute(name, value)
    const counts = countsOf(evaluation)
    const findings = this.card?.findings.flatMap((index) => evaluation.findings[index] ?? []) ?? []
    render(
      <Speak language={language}>
        <Explain texts={this.texts} today={today()}>
          <p role="status" class="unseen">
            {this.said}
          </p>
          {!this.panel?.open && (
            <Pill
              {...counts}
              onOpen={() => this.openPanel()}
              buttonRef={(button) => {
                this.pill = button
              }}
            />
          )}
          {this.panel !== undefined && (
            <Panel
              {...this.panel}
              evaluation={evaluation}
              marks={marks}
              language={language}
              signText={signText}
              keeper={keeper}
              otherPages={
                elsewhere && {
                  state: elsewhere,
                  onRead: () => callbacks.readElsewhere(),
                  onStop: () => callbacks.stopElsewhere(),
                }
              }
              fit={this.options.getFit?.()}
              onClose={() => this.closePanel()}
              onGoToFinding={this.goToFinding}
              onGoToDisclosure={this.goToDisclosure}
              onGoToPlace={this.goToPlace}
              onOpenGuide={(anchor) => callbacks.openGuide(anchor)}
              onToggleMarks={() => callbacks.toggleMarks()}
              onSiteOff={() => callbacks.siteOff()}
            />
          )}
          {this.card !== undefined && findings.length > 0 && (
            <HoverCard
              findings={findings}
              anchor={this.card.anchor}
              focus={this.card.focus}
              language={language}
              signText={signText}
              onMore={() => this.openPanel()}
              onClose={this.dropCard}
              onPointerEnter={() => clearTimeout(this.cardTimer)}
              onPointerLeave={() => this.hideCard()}
            />
          )}
        </Explain>
      </Speak>,
      layer,
    )
  }
}
