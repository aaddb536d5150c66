/** Findings of this page that the reader said do not fit: what the device remembers, and what holds for this reading only. */
import type { Finding } from '../../lib/evaluation/evaluation.ts'
import { hashOf } from '../../lib/platform/finding-hash.ts'
import { loadHidden, onHidden } from '../../lib/platform/hidden-findings.ts'
import type { FitAnswer, HiddenHere } from '../../lib/platform/messages.ts'

/** Asks the background to keep a change. False in a private window, or where the browser refuses. */
type Keep = (change: { readonly hide: readonly string[]; readonly show: readonly string[] }) => Promise<boolean>

export class HiddenFindings {
  private readonly host: string
  private readonly keep: Keep
  private readonly onChange: () => void
  private kept: ReadonlySet<string> = new Set()
  /** Said here and not kept: hidden (true) or shown (false) until the page is read anew. */
  private readonly here = new Map<string, boolean>()
  private readonly hashes = new WeakMap<Finding, string>()

  constructor(host: string, keep: Keep, onChange: () => void) {
    this.host = host
    this.keep = keep
    this.onChange = onChange
  }

  /** Loads what is kept and follows it. */
  async begin(): Promise<void> {
    onHidden((hashes) => {
      this.kept = new Set(hashes)
      this.onChange()
    })
    this.kept = new Set(await loadHidden())
  }

  private hashOf(finding: Finding): string {
    const known = this.hashes.get(finding) ?? hashOf(this.host, finding)
    this.hashes.set(finding, known)
    return known
  }

  /** Notes explain a word and are never hidden: there is nothing in them that could fit or not. */
  has(finding: Finding): boolean {
    if (finding.tier === 'context' || this.kept.size + this.here.size === 0) return false
    const hash = this.hashOf(finding)
    return this.here.get(hash) ?? this.kept.has(hash)
  }

  among(findings: readonly Finding[]): HiddenHere {
    const hidden = findings.filter((finding) => this.has(finding))
    return { count: hidden.length, onlyHere: hidden.some((finding) => this.here.has(this.hashOf(finding))) }
  }

  hide(hash: string): Promise<FitAnswer> {
    return this.change([hash], true)
  }

  show(findings: readonly Finding[]): Promise<FitAnswer> {
    const hidden = findings.filter((finding) => this.has(finding)).map((finding) => this.hashOf(finding))
    return this.change([...new Set(hidden)], false)
  }

  private async change(hashes: readonly string[], hidden: boolean): Promise<FitAnswer> {
    if (hashes.length === 0) return false
    const isKept = await this.keep({ hide: hidden ? hashes : [], show: hidden ? [] : hashes })
    const kept = new Set(this.kept)
    for (const hash of hashes) {
      if (!isKept) this.here.set(hash, hidden)
      else {
        this.here.delete(hash)
        if (hidden) kept.add(hash)
        else kept.delete(hash)
      }
    }
    this.kept = kept
    this.onChange()
    return true
  }
}
