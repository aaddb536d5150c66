/**
 * The zoo: hostile and awkward pages. For each: the right result or an honest "could not check", no exception, no request, and not a pixel of
 * the page changed while the marks are off.
 */
import { expect, type Page, test } from '@playwright/test'
import type { Evaluation } from '../../lib/evaluation/evaluation.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import type { Serve } from '../../scripts/offline.ts'
import { documents } from '../fixtures/zoo/documents.ts'
import { hidden } from '../fixtures/zoo/hidden.ts'
import { category, claimed, offer, type ZooPage } from '../fixtures/zoo/page.ts'
import { trees } from '../fixtures/zoo/trees.ts'
import { evaluationOf } from './support/tab-state.ts'

const zoo: Readonly<Record<string, ZooPage>> = { ...trees, ...documents, ...hidden }

function bytes({ html, head = '', document, csp }: ZooPage): Buffer {
  const policy = csp === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${csp}">`
  return Buffer.from(
    document ??
      `<!doctype html><html lang="ja"><head><meta charset="utf-8">${policy}<title>がん治療のあさぎり免疫クリニック</title>${head}</head><body>${html}</body></html>`,
  )
}

const serve: Serve = ({ hostname, pathname }) => {
  if (hostname === 'other.example') return { body: Buffer.from(claimed), contentType: 'text/html; charset=utf-8' }
  if (pathname === '/inner-of-frameset')
    return { body: Buffer.from(`<!doctype html><meta charset="utf-8">${offer}${claimed}`), contentType: 'text/html' }
  const page = zoo[pathname.slice(1)]
  return page && { body: bytes(page), contentType: page.contentType ?? 'text/html; charset=utf-8' }
}

let browser: ExtensionBrowser
let page: Page
let problems: string[]

test.beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
  problems = []
  // What a page that overrides everything throws in its own scripts is its own affair; ours run in an isolated world.
  page.on('pageerror', (error) => problems.push(String(error)))
})
test.afterEach(async () => {
  expect(problems.filter((problem) => !/overridden|is not a function|null/.test(problem))).toEqual([])
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

test('the zoo is large enough', () => {
  expect(Object.keys(zoo).length).toBeGreaterThanOrEqual(30)
})

/** The evaluation of a page that may still be building itself: as it should be, or as it is after a while. */
async function settled(animal: ZooPage): Promise<Evaluation> {
  const deadline = Date.now() + 6_000
  for (;;) {
    const evaluation = await evaluationOf(browser, page)
    if (animal.expects !== 'found' || Date.now() > deadline) return evaluation
    if (evaluation.findings.some((finding) => finding.category === category)) return evaluation
    await page.waitForTimeout(200)
  }
}

for (const [name, animal] of Object.entries(zoo)) {
  test(name, async () => {
    await page.goto(`https://www.zoo.test/${name}`, { waitUntil: 'domcontentloaded' })
    const evaluation = await settled(animal)
    expect(evaluation.findings.some((finding) => finding.category === category)).toBe(animal.expects === 'found')
    if (animal.unchecked !== undefined) expect(evaluation.unchecked.map(({ what }) => what)).toContain(animal.unchecked)
    for (const [id, status] of Object.entries(animal.disclosures ?? {}))
      expect(evaluation.disclosures.find((one) => one.id === id)).toMatchObject({ id, status })
    // By the protocol: Playwright's own helpers do not work on a page that has overridden everything.
    const session = await page.context().newCDPSession(page)
    const { result } = await session.send('Runtime.evaluate', { expression: 'window.hit' })
    expect(result.type).toBe('undefined')
  })
}
