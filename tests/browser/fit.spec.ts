/** "This does not fit": hidden here from now on, on the page, in the marks, in the counts; and shown again. */
import { expect, type Page, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, servePractice } from './support/practice.ts'

interface ExtensionPage {
  readonly chrome: {
    readonly storage: { readonly local: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> } }
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> }
    readonly tabs: { query(wanted: object): Promise<{ readonly id: number }[]> }
  }
}

const clinic = practicePage('clinic-hikari.html')
const pill = { role: 'button', name: /見きわめサイン \d+件/ }
const doesNotFit = { role: 'button', name: /^この指摘は当てはまらない：/ }
const hide = { role: 'button', name: '表示しない' }
const showAgain = { role: 'button', name: 'もう一度表示する' }

let browser: ExtensionBrowser
let page: Page
/** One of our own pages, to look into the store and at the badge. */
let own: Page

test.beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve: servePractice() })
  own = await browser.newPage()
  await own.goto(browser.surface('options.html'))
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  await own.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear())
  page = await browser.newPage()
  await page.goto(clinic.url)
})
test.afterEach(async () => {
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

const kept = (): Promise<Record<string, unknown>> =>
  own.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get())
/** What the badge of the practice page says. */
const badge = (): Promise<string> =>
  own.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as ExtensionPage).chrome
    const all = await tabs.query({ active: true })
    const texts = await Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })))
    return texts.find((text) => text !== '') ?? ''
  })
const marks = (): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))
const signsIn = (name: string): number => Number(/サイン (\d+)件/.exec(name)?.[1])

test('stays hidden after a reload, in marks, counts and badge; and is shown again', async () => {
  let closed = await ClosedRoots.of(page)
  const before = signsIn((await closed.find(pill)).name)
  const marked = await marks()
  await expect.poll(badge).toBe(String(before))
  await closed.click(pill)
  const first = (await closed.find(doesNotFit)).name
  await closed.click({ role: 'button', name: first })
  // Nothing is kept by merely asking.
  expect(await kept()).not.toHaveProperty('hidden-findings')
  await closed.click(hide)
  await closed.waitForGone({ role: 'button', name: first })
  await closed.find({ role: 'StaticText', name: /「当てはまらない」とした指摘が、このページに1件あります/ })
  expect(await marks()).toBe(marked - 1)
  await expect.poll(badge).toBe(String(before - 1))

  // A short code, and neither the site nor the sentence.
  const store = (await kept())['hidden-findings'] as { readonly version: number; readonly hashes: readonly string[] }
  expect(store).toEqual({ version: 1, hashes: [expect.stringMatching(/^[0-9a-z]{1,12}$/)] })

  await page.reload()
  closed = await ClosedRoots.of(page)
  expect(signsIn((await closed.find(pill)).name)).toBe(before - 1)
  expect(await marks()).toBe(marked - 1)
  await closed.click(pill)
  expect(await closed.count({ role: 'button', name: first })).toBe(0)

  await closed.click(showAgain)
  await closed.find({ role: 'button', name: first })
  expect(await marks()).toBe(marked)
  await expect.poll(badge).toBe(String(before))
  expect(await kept()).not.toHaveProperty('hidden-findings')
})

test('deleting the data brings it back at once', async () => {
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  const first = (await closed.find(doesNotFit)).name
  await closed.click({ role: 'button', name: first })
  await closed.click(hide)
  await closed.waitForGone({ role: 'button', name: first })
  await own.bringToFront()
  await own.getByRole('button', { name: '自分のデータを消す' }).click()
  await own.getByRole('button', { name: '消す', exact: true }).click()
  await own.getByText('すべて消しました。').waitFor()
  expect(await kept()).toEqual({})
  await page.bringToFront()
  await closed.find({ role: 'button', name: first })
})

test('the end of the panel leads owners of pages to how a sign is corrected', async () => {
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  const opening = browser.context.waitForEvent('page')
  await closed.click({ role: 'button', name: 'ページを運営している方へ：サインの訂正について' })
  const opened = await opening
  await expect(opened.locator('#correction')).toBeInViewport()
  expect(opened.url()).toBe(browser.surface('options.html#correction'))
  await expect(opened.locator('#correction a')).toHaveCount(0)
  await opened.close()
})
