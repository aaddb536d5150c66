/** Other pages of this site, for information that is missing on this one: offered after a reading, read only when the reader asks. */
import { type ElsewhereState, wantedItems, withElsewhere, worthReading } from '../../lib/evaluation/elsewhere/elsewhere.ts'
import type { Evaluation } from '../../lib/evaluation/evaluation.ts'
import type { ReadAndEvaluated, Reader } from '../../lib/reading/reader.ts'

const withoutFragment = (address: string): string => address.replace(/#[\s\S]*/, '')

export class OtherPages {
  private readonly reader: Pick<Reader, 'readElsewhere'>
  private readonly onChange: () => void
  private address = ''
  private latest: ReadAndEvaluated | undefined
  private known: ElsewhereState = { kind: 'none' }
  private running: AbortController | undefined

  /** `onChange`: the state is another. */
  constructor(reader: Pick<Reader, 'readElsewhere'>, onChange: () => void) {
    this.reader = reader
    this.onChange = onChange
  }

  get state(): ElsewhereState {
    return this.known
  }

  /** The page was read (again). What other pages said stays as long as the address is the same. */
  offer(read: ReadAndEvaluated): void {
    const address = withoutFragment(read.evaluation.url)
    if (address !== this.address) this.forget()
    this.address = address
    this.latest = read
    if (this.known.kind === 'reading' || this.known.kind === 'read') return
    const pages = this.candidates(read).length
    this.known = pages === 0 ? { kind: 'none' } : { kind: 'offered', pages }
  }

  /** The evaluation with what other pages gave. */
  added(evaluation: Evaluation): Evaluation {
    if (this.known.kind !== 'read') return evaluation
    return { ...evaluation, disclosures: withElsewhere(evaluation.disclosures, this.known.elsewhere) }
  }

  /** The reader asked. False where there is nothing to read, or reading is under way. */
  start(): boolean {
    const { latest } = this
    if (latest === undefined || this.running !== undefined) return false
    const candidates = this.candidates(latest)
    if (candidates.length === 0) return false
    const running = new AbortController()
    this.running = running
    this.become({ kind: 'reading', done: 0, of: candidates.length })
    const wanted = wantedItems(latest.evaluation.disclosures)
    const onProgress = (progress: { done: number; of: number }): void => {
      if (this.running === running && !running.signal.aborted) this.become({ kind: 'reading', ...progress })
    }
    void this.reader.readElsewhere(candidates, wanted, { signal: running.signal, onProgress }).then((elsewhere) => {
      if (this.running !== running) return
      this.running = undefined
      this.become({ kind: 'read', elsewhere })
    })
    return true
  }

  /** The reader stopped it: what has been read so far is kept. */
  stop(): void {
    this.running?.abort()
  }

  /** Another page, or none any more. */
  forget(): void {
    const { running } = this
    this.running = undefined
    running?.abort()
    this.known = { kind: 'none' }
    this.latest = undefined
  }

  private candidates({ reading, evaluation }: ReadAndEvaluated): ReturnType<typeof worthReading> {
    return worthReading(evaluation.url, reading.text.links, wantedItems(evaluation.disclosures))
  }

  private become(state: ElsewhereState): void {
    this.known = state
    this.onChange()
  }
}
