/** Click mode, on the build that ships: no host permission for clinic pages, nothing runs until the reader presses the button. */
import { expect, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, servePractice } from './support/practice.ts'

const clinic = practicePage('clinic-hikari.html')
const pill = { role: 'button', name: /見きわめサイン \d+件/ }

let browser: ExtensionBrowser
test.beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3', serve: servePractice() })
})
test.afterAll(() => browser.close())

test('nothing happens without a click; with it the popup shows what the panel shows', async () => {
  const page = await browser.newPage()
  await page.goto(clinic.url)
  const closed = await ClosedRoots.of(page)
  await page.waitForTimeout(1_500)
  expect(await closed.count(pill)).toBe(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)

  const popup = await browser.clickToolbar(page)
  if (popup === null) throw new Error('the button opened no popup')
  await popup.waitFor(`document.body.innerText.includes('知っておきたい4つの情報')`)
  const text = await popup.text()
  expect(text).toContain('がん相談支援センター')
  expect(text).toContain('もう一度見たいところ')
  await popup.close()
  await closed.find(pill)
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

test('a page of the browser itself is refused in words', async () => {
  const page = await browser.newPage()
  await page.goto('chrome://version')
  const popup = await browser.clickToolbar(page)
  if (popup === null) throw new Error('the button opened no popup')
  await popup.waitFor(`document.body.innerText.includes('がん相談支援センター')`)
  expect(await popup.text()).not.toContain('知っておきたい4つの情報')
  await popup.close()
  await page.close()
})

test('the click checks a page even where the gate would not', async () => {
  const page = await browser.newPage()
  await page.goto(practicePage('bakery.html').url)
  const popup = await browser.clickToolbar(page)
  if (popup === null) throw new Error('the button opened no popup')
  await popup.waitFor(`document.body.innerText.includes('がんの治療のページではない')`)
  await popup.close()
  await page.close()
})
