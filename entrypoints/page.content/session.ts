/** One page under the reader's eyes: read, evaluated, marked, and read again when it changes. */
import { browser } from 'wxt/browser'
import { countsOf } from '../../components/derive.ts'
import type { Explanations } from '../../components/explained.tsx'
import type { Fit } from '../../components/fit.tsx'
import type { Keeper } from '../../components/keeping.tsx'
import { hostOf } from '../../lib/evaluation/address.ts'
import type { Disclosure, DisclosureId, Evaluation } from '../../lib/evaluation/evaluation.ts'
import { canMark, type Mark, Marks } from '../../lib/marking/marks.ts'
import type { BackgroundMessage, FitAnswer, MarksState, TabState } from '../../lib/platform/messages.ts'
import type { Settings } from '../../lib/platform/settings.ts'
import type { PutAnswer, SheetMessage } from '../../lib/platform/sheet-messages.ts'
import { saveSettings, switchSiteOff } from '../../lib/platform/storage.ts'
import type { ReadAndEvaluated, Reader } from '../../lib/reading/reader.ts'
import { putting, type ToKeep } from '../../lib/sheet/looked-at.ts'
import { signById } from '../../lib/signs/catalogue.ts'
import { HiddenFindings } from './hidden.ts'
import { OtherPages } from './other-pages.ts'
import { mountUi, type Ui } from './ui/mount.tsx'

const tell = (message: BackgroundMessage): void => {
  // After an update of the extension nobody listens to this older script any more; what is on the page stays usable.
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined)
}

declare global {
  /** Left by explanations.js, which the background puts here when the panel opens. */
  var secondLookExplanations: Explanations | undefined
}

/** The texts, asked for once; undefined where they cannot come (an updated extension, a tab that is going away). */
async function loadExplanations(): Promise<Explanations | undefined> {
  if (globalThis.secondLookExplanations === undefined) {
    const wanted: BackgroundMessage = { kind: 'explanations-wanted' }
    await Promise.resolve(browser.runtime.sendMessage(wanted)).catch(() => undefined)
  }
  return globalThis.secondLookExplanations
}

export class Session {
  private settings: Settings
  private readonly reader: Reader
  private readonly marks = new Marks()
  private current: ReadAndEvaluated | undefined
  private ranges: ReadonlyMap<number, StaticRange> = new Map()
  private ui: Ui | undefined
  private running: AbortController | undefined
  private hasStyles = false
  private readonly otherPages: OtherPages
  /** Loaded once, before the first result is drawn. */
  private readonly hidden = new HiddenFindings(
    hostOf(location.href),
    async (change) => {
      const message: BackgroundMessage = { kind: 'hide-findings', hide: [...change.hide], show: [...change.show] }
      const answer: unknown = await browser.runtime.sendMessage(message).catch(() => undefined)
      return answer === true
    },
    () => this.present(),
  )
  private readonly hiddenKnown = this.hidden.begin()

  constructor(reader: Reader, settings: Settings) {
    this.reader = reader
    this.settings = settings
    this.otherPages = new OtherPages(reader, () => {
      this.ui?.update()
      if (this.current !== undefined) tell({ kind: 'counts', ...countsOf(this.evaluation) })
    })
  }

  get state(): TabState {
    if (this.current === undefined) return { kind: 'reading' }
    const hidden = this.hidden.among(this.current.evaluation.findings)
    return {
      kind: 'page',
      evaluation: this.evaluation,
      marks: this.marksState,
      host: hostOf(location.href),
      elsewhere: this.otherPages.state,
      hidden,
    }
  }

  private get isOff(): boolean {
    return this.settings.sitesOff.includes(hostOf(location.href))
  }

  private get marksState(): MarksState {
    if (!canMark()) return 'unavailable'
    return this.settings.marks ? 'on' : 'off'
  }

  /** Reads the page as it stands now. A newer call stops an older one. */
  async check(): Promise<void> {
    this.running?.abort()
    // Changes of the page go on after the reader has switched this tool off here.
    if (this.isOff) return
    const running = new AbortController()
    this.running = running
    const read = await this.reader.read({ signal: running.signal })
    await this.hiddenKnown
    if (read === undefined || running.signal.aborted) return
    this.current = read
    this.otherPages.offer(read)
    this.present()
  }

  /** Draws what is known now, and counts it. */
  private present(): void {
    if (this.current === undefined) return
    this.draw()
    tell({ kind: 'counts', ...countsOf(this.evaluation) })
  }

  private draw(): void {
    const read = this.current
    if (read === undefined) return
    const marks: Mark[] = []
    for (const [id, finding] of this.evaluation.findings.entries()) {
      const range = read.reading.rangeOf(finding.start, finding.end)
      if (range !== undefined) marks.push({ id, tier: finding.tier, range })
    }
    this.ranges = new Map(marks.map((mark) => [mark.id, mark.range]))
    this.marks.set(marks, this.settings.marks)
    if (marks.length > 0 && this.settings.marks) this.needStyles()
    this.ui ??= this.mount()
    this.ui.update()
  }

  /** Marks are styled when the first is drawn: a page without any is left as it is. */
  private needStyles(): void {
    if (this.hasStyles) return
    this.hasStyles = true
    tell({ kind: 'style-marks' })
  }

  private mount(): Ui {
    return mountUi({
      getState: () => ({
        evaluation: this.evaluation,
        elsewhere: this.otherPages.state,
        marks: this.marksState,
        language: this.settings.language,
        textSize: this.settings.textSize,
        furigana: this.settings.furigana,
      }),
      callbacks: {
        goToFinding: (index) => this.goToFinding(index),
        goToDisclosure: (id) => this.goToDisclosure(id),
        goToPlace: (place) => this.goToPlace(place),
        openGuide: (anchor) => tell({ kind: 'open-surface', surface: 'guide', ...(anchor !== undefined && { anchor }) }),
        readElsewhere: () => void this.otherPages.start(),
        stopElsewhere: () => this.otherPages.stop(),
        toggleMarks: () => void saveSettings((now) => ({ marks: !now.marks })),
        siteOff: () => void switchSiteOff(hostOf(location.href)),
      },
      signText: (id) => signById.get(id),
      loadExplanations,
      keeper: this.keeper,
      getFit: () => this.fit,
    })
  }

  /** Into the sheet: the background looks where it comes from, and keeps it. This script has no storage of its own. */
  private readonly keeper: Keeper = {
    keep: async (what: ToKeep, agreed: boolean): Promise<PutAnswer> => {
      const change = putting(this.evaluation, what)
      if (change === undefined) return { ok: false, why: 'failed' }
      const message: SheetMessage = { kind: 'put-in-sheet', change, agreed }
      const answer: PutAnswer | undefined = await browser.runtime.sendMessage(message).catch(() => undefined)
      return answer ?? { ok: false, why: 'failed' }
    },
    openSheet: () => tell({ kind: 'open-surface', surface: 'sheet' }),
  }

  /** What was found, without what the reader said does not fit: every index that a surface sends counts in this list. */
  private get evaluation(): Evaluation {
    if (this.current === undefined) throw new Error('the page has not been read yet')
    const evaluation = this.otherPages.added(this.current.evaluation)
    const findings = evaluation.findings.filter((finding) => !this.hidden.has(finding))
    return findings.length === evaluation.findings.length ? evaluation : { ...evaluation, findings }
  }

  /** The reader asked for other pages of this site. */
  readElsewhere(): boolean {
    const begins = this.otherPages.start()
    if (begins) this.openPanel()
    return begins
  }

  private get fit(): Fit {
    return {
      ...this.hidden.among(this.current?.evaluation.findings ?? []),
      version: browser.runtime.getManifest().version,
      host: hostOf(location.href),
      hide: (hash) => this.hideFinding(hash),
      showAgain: () => this.showHidden(),
      openCorrection: () => tell({ kind: 'open-surface', surface: 'options', anchor: 'correction' }),
    }
  }

  hideFinding(hash: string): Promise<FitAnswer> {
    return this.hidden.hide(hash)
  }

  showHidden(): Promise<FitAnswer> {
    return this.hidden.show(this.current?.evaluation.findings ?? [])
  }

  openPanel(): void {
    this.ui?.openPanel()
  }

  goToFinding(index: number): boolean {
    return this.goTo(this.ranges.get(index))
  }

  goToDisclosure(id: DisclosureId): boolean {
    const place = this.current?.evaluation.disclosures.find((disclosure: Disclosure) => disclosure.id === id)?.place
    return place !== undefined && this.goTo(this.current?.reading.rangeOf(place.start, place.end))
  }

  /** `start` and `end` in the reading text. */
  goToPlace({ start, end }: { readonly start: number; readonly end: number }): boolean {
    return start < end && this.goTo(this.current?.reading.rangeOf(start, end))
  }

  private goTo(range: StaticRange | undefined): boolean {
    if (range === undefined) return false
    this.needStyles()
    if (!this.marks.show(range)) return false
    const rect = rectOf(range)
    if (rect !== undefined) this.ui?.makeRoom(rect)
    return true
  }

  /** The pointer rests at a point of the viewport: shows the card of the marks there, or takes it away. */
  pointAt(x: number, y: number): void {
    if (this.ui === undefined || !this.settings.marks) return
    const found = this.marks.at(x, y)
    const range = found[0] === undefined ? undefined : this.ranges.get(found[0])
    const rect = range && rectOf(range)
    if (rect === undefined) this.ui.hideCard()
    else this.ui.showCard(found, rect)
  }

  /** Settings changed, here or in the options: marks, language and size follow at once; a site switched off is left alone. */
  follow(settings: Settings): void {
    this.settings = settings
    if (this.isOff) this.leave()
    else if (this.current !== undefined) this.draw()
  }

  /** Takes everything of ours off the page. */
  leave(): void {
    this.running?.abort()
    this.marks.clear()
    this.ui?.destroy()
    this.ui = undefined
    this.otherPages.forget()
    this.current = undefined
    tell({ kind: 'counts', signs: 0, missing: 0 })
  }
}

function rectOf(range: StaticRange): DOMRect | undefined {
  const live = document.createRange()
  try {
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.getBoundingClientRect()
  } catch {
    // The page has changed the text since; the next reading will see it.
    return undefined
  }
}
