/** From a page into the sheet: by the panel and by the popup, asked once, and the texts to copy. */
import { expect, type Page, test } from '@playwright/test'
import type { Sheet } from '../../lib/sheet/record.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, servePractice } from './support/practice.ts'

interface ExtensionPage {
  readonly chrome: {
    readonly storage: { readonly local: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> } }
  }
}

const clinic = practicePage('clinic-hikari.html')
const pill = { role: 'button', name: /見きわめサイン \d+件/ }
const putFinding = { role: 'button', name: /^シートに入れる：/ }
const yes = { role: 'button', name: 'この端末に残す' }

let browser: ExtensionBrowser
let page: Page
/** One of our own pages, to look into the store. */
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
  await page.goto(`${clinic.url}?utm_source=ad&gclid=abc#top`)
})
test.afterEach(async () => {
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

const kept = (): Promise<Record<string, unknown>> =>
  own.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get())
const keptSheet = async (): Promise<Sheet | undefined> => (await kept()).sheet as Sheet | undefined

test('a finding in three presses the first time and two after; the sheet opens from there', async () => {
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.click(putFinding)
  await closed.find({ role: 'StaticText', name: /家族や職場の人も使う端末/ })
  expect((await kept()).sheet).toBeUndefined()
  await closed.click(yes)
  await closed.find({ role: 'StaticText', name: 'シートに入れました' })
  const sheet = await keptSheet()
  expect(sheet?.pages).toHaveLength(1)
  // No fragment, and nothing about where the reader came from.
  expect(sheet?.pages[0]).toMatchObject({ address: clinic.url, title: clinic.title, role: 'provider' })
  expect(sheet?.pages[0]?.findings).toHaveLength(1)
  const body = ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, '')
  expect(body).toContain(sheet?.pages[0]?.findings[0]?.quote.replace(/…$/, '').replace(/\s+/g, ''))

  await closed.click({ ...putFinding, nth: 0 })
  await expect.poll(async () => (await keptSheet())?.pages[0]?.findings.length).toBe(2)
  expect(await closed.count(yes)).toBe(0)

  const opening = browser.context.waitForEvent('page')
  await closed.click({ role: 'button', name: '相談シートを開く' })
  const opened = await opening
  await opened.locator('.looked-at > li').first().waitFor()
  expect(opened.url()).toBe(browser.surface('sheet.html'))
  await expect(opened.locator('.found > li')).toHaveCount(2)
  await expect(opened.locator('.looked-at')).toContainText(clinic.title)
  await opened.close()
})

test('the whole page, and a question', async () => {
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.click({ role: 'button', name: 'このページをシートに入れる' })
  await closed.click(yes)
  await closed.find({ role: 'StaticText', name: 'シートに入れました' })
  const sheet = await keptSheet()
  expect(sheet?.pages[0]?.findings.length).toBeGreaterThan(3)
  expect(sheet?.pages[0]?.missing).toEqual(
    Object.entries(clinic.expected.disclosures)
      .filter(([, status]) => status === 'missing')
      .map(([id]) => id),
  )
  const questions = await closed.all({ role: 'button', name: /^シートに入れる：.*(か。|ですか。)$/ })
  const last = questions.at(-1)
  if (last === undefined) throw new Error('no question to take along')
  await closed.click({ role: 'button', name: last.name })
  await expect.poll(async () => (await keptSheet())?.questions.length).toBe(1)
  expect((await keptSheet())?.pages).toHaveLength(1)
})

test('not now: nothing is kept, and the button is there again', async () => {
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  const before = await closed.count(putFinding)
  await closed.click(putFinding)
  await closed.click({ role: 'button', name: 'やめる' })
  expect(await closed.count(putFinding)).toBe(before)
  expect(await kept()).not.toHaveProperty('sheet')
})

test('the page itself can put nothing there', async () => {
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.find(putFinding)
  const reached = await page.evaluate(async () => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
    for (const element of document.querySelectorAll('*'))
      if (element.closest('body') === null) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
        ;(element as HTMLElement).click?.()
      }
    window.postMessage({ kind: 'put-in-sheet', agreed: true }, '*')
    return { sendMessage: typeof runtime?.sendMessage, root: document.documentElement.lastElementChild?.shadowRoot ?? null }
  })
  expect(reached).toEqual({ sendMessage: 'undefined', root: null })
  await page.waitForTimeout(300)
  expect(await kept()).not.toHaveProperty('sheet')
})

test('a message to family and the text for the ministry, to be copied by the reader', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.click({ role: 'button', name: '家族に送る文を写す' })
  await closed.find({ role: 'StaticText', name: '写しました。貼り付けて使えます。' })
  const family = await page.evaluate(() => navigator.clipboard.readText())
  expect(family).toContain(clinic.title)
  expect(family).toContain(clinic.url)
  expect(family).not.toContain('utm_source')
  expect(family).toContain('がん相談支援センター')

  await closed.click({ role: 'DisclosureTriangle', name: '国の窓口に知らせる' })
  await closed.click({ role: 'button', name: '知らせる文を写す' })
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('医療機関の名称：')
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain(`トップページのアドレス：${clinic.url}`)
  expect(report).toContain(`気になったページのアドレス：${clinic.url}`)
  expect(report).not.toMatch(/違法|詐欺|うそ|嘘|悪質/)
  const href = await closed.call<string>({ role: 'link', name: /医療機関ネットパトロール/ }, '(element) => element.href')
  expect(href).toBe('https://iryoukoukoku-patrol.mhlw.go.jp/')
})

test('from the popup as well', async () => {
  const popup = await browser.clickToolbar(page)
  if (popup === null) throw new Error('the button opened no popup')
  await popup.waitFor(`document.querySelector('.talk') !== null`)
  await popup.click('.talk > .keep button')
  await popup.waitFor(`document.querySelector('.talk .ask-first') !== null`)
  expect(await kept()).not.toHaveProperty('sheet')
  await popup.click('.talk .ask-first .main')
  await popup.waitFor(`document.querySelector('.talk .kept') !== null`)
  expect((await keptSheet())?.pages[0]?.address).toBe(clinic.url)
  const opening = browser.context.waitForEvent('page')
  await popup.click('.talk .kept + .button')
  const opened = await opening
  await opened.locator('.looked-at > li').first().waitFor()
  await opened.close()
})

test('the start page and the guide lead to the sheet', async () => {
  for (const surface of ['welcome.html', 'guide.html']) {
    await page.goto(browser.surface(surface))
    await page.getByRole('link', { name: '相談シート' }).first().click()
    await expect(page).toHaveURL(browser.surface('sheet.html'))
  }
})
