/** What the page script does with a reading (entrypoints/page.content/session.ts), without its panel: places on the page, then marks. */
import { type Mark, Marks } from '../../lib/marking/marks.ts'
import type { ReadAndEvaluated } from '../../lib/reading/reader.ts'

const marks = new Marks()

/** Marks every finding that still stands on the page; how many that were. */
function draw(read: ReadAndEvaluated): number {
  const placed: Mark[] = []
  for (const [id, finding] of read.evaluation.findings.entries()) {
    const range = read.reading.rangeOf(finding.start, finding.end)
    if (range !== undefined) placed.push({ id, tier: finding.tier, range })
  }
  marks.set(placed, true)
  return placed.length
}

declare global {
  var secondLookDraw: ((read: ReadAndEvaluated) => number) | undefined
}

globalThis.secondLookDraw = draw
