/**
 * Keeps evaluation from becoming slow unnoticed. Times on a shared machine say little, ratios of times taken side by side say enough: the yardstick
 * is work of the engine on the same text in the same process. Margins are three times what was measured (docs/speed.md): noise does not reach
 * them, a loop too many does.
 */
import { describe, expect, it } from 'vitest'
import { evaluatePage } from '../../lib/evaluation/evaluate.ts'
import { type PageText, textPage } from '../../lib/evaluation/page-text.ts'
import { learnedReader } from '../../scripts/weights.ts'
import { makePage } from './page.ts'

/** The text of a bench page, a paragraph for each line. */
function pageOf(characters: number): PageText {
  const { html } = makePage({ subject: 'clinic', characters, seed: 11 })
  const body = html.slice(html.indexOf('<body'))
  return textPage(body.replace(/<\/?(?:b|strong|em|span|a|ruby|rt|br)\b[^>]*>/g, '').replace(/\s*<[^>]+>\s*/g, '\n\n'))
}

/** Milliseconds of this process's own time, the least of several tries, each beside the others. */
function times(works: readonly (() => unknown)[], tries: number): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY)
  for (let i = 0; i < tries; i++) {
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage()
      work()
      least[at] = Math.min(least[at] ?? 0, process.cpuUsage(before).user / 1_000)
    }
  }
  return least
}

/** What an engine does in any case to look at every character of every block twenty times. */
const yardstick = (page: PageText) => (): number => {
  let sum = 0
  for (let round = 0; round < 20; round++)
    for (const { text } of page.blocks) for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
  return sum
}

const learned = learnedReader()
const small = pageOf(40_000)
const large = pageOf(400_000)

describe('the time of an evaluation', () => {
  it('stays within its ratio to looking at every character, rules alone and with the learned reader', { timeout: 120_000 }, () => {
    const [look = 0, rules = 0, both = 0] = times(
      [yardstick(large), () => evaluatePage(large, { role: 'provider' }), () => evaluatePage(large, { role: 'provider', learned })],
      7,
    )
    console.log(`rules ${(rules / look).toFixed(1)}, both ${(both / look).toFixed(1)} times twenty looks at every character`)
    expect(rules / look).toBeLessThan(limits.rules)
    expect(both / look).toBeLessThan(limits.both)
  })

  it('grows with the text and not faster', { timeout: 120_000 }, () => {
    const [few = 0, many = 0] = times(
      [small, large].map((page) => () => evaluatePage(page, { role: 'provider', learned })),
      7,
    )
    expect(many / few).toBeLessThan(limits.tenfold)
  })
})

/** Ten times the text in at most this many times the time: 11 is the aim, the rest is noise. */
const limits = { rules: 12, both: 26, tenfold: 16 }
