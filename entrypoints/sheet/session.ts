/**
 * One open sheet: what is stored, and on top of it what was changed here and is not stored yet. Other tabs may change the stored part at any
 * time; what was written here stays until the store has it.
 */
import type { KeepAnswer, KeepRefusal, Kept } from '../../lib/platform/sheet-store.ts'
import { today } from '../../lib/platform/today.ts'
import { apply, type Change } from '../../lib/sheet/change.ts'
import { together } from '../../lib/sheet/file.ts'
import type { Aside } from '../../lib/sheet/read.ts'
import { emptySheet, type Sheet } from '../../lib/sheet/record.ts'

/** What the session needs of the store; `sheet-store.ts` is one. */
export interface Store {
  loadSheet(): Promise<Kept & { readonly failed: boolean }>
  changeSheet(changes: readonly Change[], options?: { readonly agreed?: boolean }): Promise<KeepAnswer>
  importSheet(
    sheet: Sheet,
    how: 'merge' | 'replace',
    aside: readonly Aside[],
    options?: { readonly agreed?: boolean },
  ): Promise<KeepAnswer>
  bringBack(): Promise<KeepAnswer>
  forgetAside(): Promise<boolean>
  deleteSheet(): Promise<boolean>
  onSheet(listener: () => void): () => void
}

export type SaveState = 'none' | 'saving' | 'saved' | 'asking' | 'declined' | 'private' | 'full' | 'failed'

export interface SessionState {
  readonly sheet: Sheet
  readonly save: SaveState
  readonly aside: readonly Aside[]
  readonly before: Sheet | undefined
  readonly loadFailed: boolean
}

const nothing: Kept = { sheet: emptySheet, agreed: false, aside: [], before: undefined }

export class SheetSession {
  private readonly store: Store
  private readonly isPrivate: boolean
  private readonly onState: (state: SessionState) => void
  private kept: Kept = nothing
  private loadFailed = false
  private waiting: Change[] = []
  private sending = false
  /** Something was written elsewhere while a save was under way. */
  private stale = false
  private save: SaveState = 'none'
  private declined = false
  private stop: () => void = () => undefined

  constructor(store: Store, isPrivate: boolean, onState: (state: SessionState) => void) {
    this.store = store
    this.isPrivate = isPrivate
    this.onState = onState
  }

  /** In a private window nothing is read either: whoever sits there need not see what was written elsewhere. */
  async start(): Promise<void> {
    if (this.isPrivate) {
      this.tell('private')
      return
    }
    this.stop = this.store.onSheet(() => void this.refresh())
    await this.refresh()
  }

  end(): void {
    this.stop()
  }

  get state(): SessionState {
    const { aside, before } = this.kept
    return { sheet: this.sheet, save: this.save, aside, before, loadFailed: this.loadFailed }
  }

  private get sheet(): Sheet {
    return this.waiting.reduce((sheet, change) => {
      const next = apply(sheet, change, today())
      return next === 'full' ? sheet : next
    }, this.kept.sheet)
  }

  private tell(save: SaveState): void {
    this.save = save
    this.onState(this.state)
  }

  /** Somebody, here or in another tab, has written or deleted. */
  private async refresh(): Promise<void> {
    this.stale = this.sending
    if (this.sending) return
    const { failed, ...kept } = await this.store.loadSheet()
    // Meanwhile a save may have begun; its answer is newer than this.
    this.stale = this.sending
    if (this.sending) return
    const deleted = this.kept.agreed && !kept.agreed
    this.loadFailed = failed
    if (!failed) this.kept = kept
    this.tell(deleted ? 'none' : this.save)
  }

  change(...changes: readonly Change[]): void {
    for (const change of changes) {
      if (apply(this.sheet, change, today()) === 'full') {
        this.tell('full')
        return
      }
      this.waiting.push(change)
    }
    if (this.isPrivate) this.tell('private')
    else if (!this.kept.agreed) this.tell(this.declined ? 'declined' : 'asking')
    else void this.send()
  }

  /** The reader has been told where the sheet is kept, and said yes. */
  agree(): void {
    this.declined = false
    void this.send(true)
  }

  decline(): void {
    this.declined = true
    this.tell('declined')
  }

  retry(): void {
    void this.send()
  }

  private async send(agreed = false): Promise<void> {
    if (this.sending) return
    this.sending = true
    this.tell('saving')
    let answer: KeepAnswer
    do {
      const batch = [...this.waiting]
      answer = await this.store.changeSheet(batch, { agreed })
      if (answer.ok) {
        this.kept = answer.kept
        this.waiting = this.waiting.slice(batch.length)
      }
    } while (answer.ok && this.waiting.length > 0)
    this.sending = false
    if (answer.ok) this.tell('saved')
    else this.refused(answer.why)
    if (this.stale) await this.refresh()
  }

  private refused(why: KeepRefusal): void {
    // Deleted in another tab while something was being written here: the reader decides again.
    if (why === 'ask-first') this.kept = nothing
    this.tell(why === 'ask-first' ? 'asking' : why)
  }

  /** What the store does not have yet; for the background, when this page is about to go. */
  get unsaved(): readonly Change[] {
    return this.kept.agreed && !this.isPrivate ? this.waiting : []
  }

  /** Takes a sheet from a file. Where nothing is kept, it is only shown. `agreed`: see `agree`. */
  async take(
    sheet: Sheet,
    how: 'merge' | 'replace',
    aside: readonly Aside[],
    agreed: boolean,
  ): Promise<'done' | 'full' | 'failed' | 'ask-first'> {
    if (this.isPrivate) {
      const taken = how === 'replace' ? sheet : together(this.sheet, sheet)
      if (taken === 'full') return 'full'
      this.kept = { ...nothing, sheet: taken, aside }
      this.waiting = []
      this.tell('private')
      return 'done'
    }
    if (!this.kept.agreed && !agreed) return 'ask-first'
    if (this.waiting.length > 0) await this.send(agreed)
    const answer = await this.store.importSheet(sheet, how, aside, { agreed })
    return this.took(answer)
  }

  async bringBack(): Promise<'done' | 'full' | 'failed' | 'ask-first'> {
    return this.took(await this.store.bringBack())
  }

  private took(answer: KeepAnswer): 'done' | 'full' | 'failed' | 'ask-first' {
    if (!answer.ok) return answer.why === 'private' ? 'failed' : answer.why
    this.kept = answer.kept
    this.tell('saved')
    return 'done'
  }

  async forgetAside(): Promise<void> {
    if (this.isPrivate || (await this.store.forgetAside())) this.kept = { ...this.kept, aside: [] }
    this.onState(this.state)
  }

  /** Deletes the sheet here and in the store. False when the browser refused; then all stays. */
  async erase(): Promise<boolean> {
    if (!this.isPrivate && !(await this.store.deleteSheet())) return false
    this.waiting = []
    this.kept = nothing
    this.declined = false
    this.tell(this.isPrivate ? 'private' : 'none')
    return true
  }
}
