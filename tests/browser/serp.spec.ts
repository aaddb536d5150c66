/**
 * Recognition alone, over all invented results pages: those it was written with, and those of somebody who had not seen it, each once more
 * with every class name changed. The limits are the project's promises for pages never seen.
 */
import { type Browser, chromium, expect, test } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.ts'
import { quietArguments } from '../../scripts/chromium.ts'
import { scoreOf, sum } from '../../scripts/serp/score.ts'
import { recognise, worldScript } from '../../scripts/serp/world.ts'
import { serpPages } from '../serp/pages.ts'

let browser: Browser
let script: string

test.beforeAll(async () => {
  const { path } = await findBrowser('chromium')
  browser = await chromium.launch({ executablePath: path, headless: true, args: quietArguments })
  script = await worldScript()
})
test.afterAll(() => browser.close())

for (const folder of ['', 'held-out'] as const) {
  test(`every result, its kind and who speaks: ${folder === '' ? 'own' : folder} pages`, async () => {
    const scores = []
    for (const truth of serpPages(folder)) scores.push(scoreOf(truth, await recognise(browser, script, folder, truth)))
    const errors = scores.flatMap((score) =>
      score.errors.filter((error) => !/^(?:no sign|alarm)/.test(error)).map((error) => `${score.file}: ${error}`),
    )
    const all = sum(scores)
    expect(all.results).toBeGreaterThan(100)
    expect(all, errors.join('\n')).toMatchObject({ adAsOrganic: 0, organicAsAd: 0, touched: 0, extra: 0 })
    expect(all.seen / all.results, errors.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(all.kindRight / all.seen, errors.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(all.publisherRight / all.seen, errors.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  test(`with every class name changed: ${folder === '' ? 'own' : folder} pages`, async () => {
    const scores = []
    for (const truth of serpPages(folder)) scores.push(scoreOf(truth, await recognise(browser, script, folder, truth, true)))
    const all = sum(scores)
    expect(all).toMatchObject({ organicAsAd: 0, touched: 0, extra: 0 })
    expect(all.seen / all.results).toBeGreaterThanOrEqual(0.98)
    // An advertisement of which nothing but a class name told is a regular result then; nothing else may be wrong.
    expect(all.kindRight / all.seen).toBeGreaterThanOrEqual(0.97)
    expect(all.adAsOrganic).toBeLessThanOrEqual(1)
  })
}
