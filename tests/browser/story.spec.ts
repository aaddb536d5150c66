/**
 * The main job, as a person meets it: a search, a clinic's page, a sentence, its reason, the way to a person who can help. On the built
 * extension, offline, every other request refused and counted.
 */
import { expect, type Page, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, servePractice } from './support/practice.ts'
import { evaluationOf } from './support/tab-state.ts'

const pill = { role: 'button', name: /見きわめサイン \d+件/ }
const panel = { role: 'complementary', name: 'セカンドルック：このページの見きわめ' }

let browser: ExtensionBrowser
let page: Page

test.beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve: servePractice() })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
})
test.afterEach(async () => {
  // Whatever was done, the extension asked the network for nothing.
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

test('from a search to a clinic, to a sentence, to the guide', async () => {
  await page.goto(practicePage('results-google.html').url)
  const onResults = await ClosedRoots.of(page)
  await onResults.find({ role: 'button', name: /広告/ })
  const clinic = practicePage('clinic-hikari.html')
  await page.locator(`#rso a[href^="${clinic.url}"] h3`).first().click()
  await page.waitForURL(clinic.url)

  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.find(panel)
  const before = await page.evaluate(() => scrollY)
  // The sentence is lit for a moment only, so the watch begins before the click.
  const lit = page.waitForFunction(() => CSS.highlights.has('second-look-here'), undefined, { polling: 50 })
  // Not the first: that is the menu's link, already in view.
  await closed.click({ role: 'button', name: /^ページのこの文へ/, nth: 6 })
  await lit
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before)

  const opened = browser.context.waitForEvent('page')
  await closed.click({ role: 'button', name: '相談のしかたを見る' })
  const guide = await opened
  await guide.waitForLoadState()
  expect(guide.url()).toContain('guide.html')
  await expect(guide.locator('h1')).toHaveCount(1)
  await expect(guide.locator('body')).toContainText('がん相談支援センター')
  await guide.close()
})

test('the panel opens, keeps the focus and closes by keyboard', async () => {
  await page.goto(practicePage('clinic-hikari.html').url)
  const closed = await ClosedRoots.of(page)
  await closed.focus(pill)
  await page.keyboard.press('Enter')
  await closed.find(panel)
  await page.keyboard.press('Escape')
  await closed.waitForGone(panel)
})

test('the clinic that fails in many ways', async () => {
  await page.goto(practicePage('clinic-hikari.html').url)
  const { role, topic, findings, disclosures, pageSigns } = await evaluationOf(browser, page)
  expect({ role, topic }).toEqual({ role: 'provider', topic: 'cancer-treatment' })
  expect(new Set(findings.map((finding) => finding.category)).size).toBeGreaterThanOrEqual(8)
  const status = Object.fromEntries(disclosures.map((disclosure) => [disclosure.id, disclosure.status]))
  expect(status).toMatchObject(practicePage('clinic-hikari.html').expected.disclosures)
  expect(status).toMatchObject({ cost: 'faint', risk: 'hidden' })
  expect(pageSigns).toEqual([])
})

test('the clinic that says what it does not know', async () => {
  await page.goto(practicePage('clinic-minato.html').url)
  const { role, findings, disclosures } = await evaluationOf(browser, page)
  expect(role).toBe('provider')
  expect(findings).toEqual([])
  const four = disclosures.slice(0, 4).map((disclosure) => disclosure.status)
  expect(four).toEqual(['present', 'present', 'present', 'present'])
})

test('the public page full of the same words', async () => {
  await page.goto(practicePage('public-info.html').url)
  const { role, findings, disclosures } = await evaluationOf(browser, page)
  expect(role).toBe('public')
  expect(findings).toEqual([])
  expect(new Set(disclosures.map((disclosure) => disclosure.status))).toEqual(new Set(['not-applicable']))
})

test('a page about something else is left untouched', async () => {
  await page.goto(practicePage('bakery.html').url)
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  await page.waitForTimeout(1_500)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('quotes stand on the page word for word, and the page itself is not changed', async () => {
  await page.goto(practicePage('clinic-hikari.html').url)
  const body = await page.evaluate(() => document.body.outerHTML)
  const { findings } = await evaluationOf(browser, page)
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove()
    return (copy.textContent ?? '').replace(/\s+/g, '')
  })
  for (const finding of findings) expect(text).toContain(finding.quote.replace(/\s+/g, ''))
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(body)
})

test('switching the site off takes everything away', async () => {
  await page.goto(practicePage('clinic-hikari.html').url)
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.click({ role: 'button', name: /^このサイトでは使わない/ })
  await closed.waitForGone(pill)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  // What the page does afterwards brings nothing back.
  await page.evaluate(() => document.body.append(document.createElement('p')))
  await page.waitForTimeout(1_500)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.reload()
  await page.waitForTimeout(1_500)
  expect(await closed.count(pill)).toBe(0)

  const options = await browser.newPage()
  await options.goto(browser.surface('options.html'))
  await expect(options.locator('body')).toContainText('www.hikari-terrace.example')
  await options.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear(),
  )
  await options.close()
})

test('resting on a marked sentence shows why, and what to ask', async () => {
  await page.goto(practicePage('clinic-hikari.html').url)
  await evaluationOf(browser, page)
  const sentence = page.getByText('腕から少しだけ採血し').first()
  await sentence.scrollIntoViewIfNeeded()
  const box = await sentence.boundingBox()
  if (box === null) throw new Error('the sentence has no place on the screen')
  const closed = await ClosedRoots.of(page)
  await page.mouse.move(box.x + 100, box.y + box.height / 2)
  await page.mouse.move(box.x + 104, box.y + box.height / 2 + 2)
  await closed.find({ name: '聞いてみること' })
  await closed.click({ role: 'button', name: 'くわしく' })
  await closed.find(panel)
})
