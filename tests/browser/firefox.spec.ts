/** The built extension in a real Firefox: read, mark, open the panel, under a strict policy too. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browser.ts'
import type { Serve } from '../../scripts/offline.ts'
import { practicePage, servePractice } from './support/practice.ts'
import { type ServingProxy, startServingProxy } from './support/serving-proxy.ts'

const clinic = practicePage('clinic-hikari.html')
const strict = 'http://www.strict.test/'
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`

/** The practice pages over plain http, and one of them under a strict policy. */
const practice = servePractice()
const serve: Serve = async (address) => {
  const isStrict = address.href === strict
  const served = await practice(new URL(isStrict ? clinic.url : address.href.replace('http:', 'https:')))
  if (served === undefined || !isStrict) return served
  return { ...served, body: Buffer.from(String(served.body).replace('<head>', `<head>${policy}`)) }
}

let proxy: ServingProxy
let browser: Browser
let page: Page

test.beforeAll(async () => {
  mkdirSync('.output/screenshots', { recursive: true })
  proxy = await startServingProxy(serve)
  const found = await findBrowser('firefox')
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
    },
  })
  await browser.installExtension(resolve('.output/firefox-mv3-practice'))
})
test.afterAll(async () => {
  await browser?.close()
  await proxy?.close()
})
test.beforeEach(async () => {
  page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
})
test.afterEach(() => page.close())

const marked = () => page.evaluate(() => [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name))

for (const [name, address] of [
  ['an ordinary page', clinic.url.replace('https:', 'http:')],
  ['a page with a strict policy', strict],
] as const) {
  test(`${name} is read and marked, and its own tree stays as it was`, async () => {
    await page.goto(address)
    const body = await page.evaluate(() => document.body.outerHTML)
    await expect.poll(marked, { timeout: 20_000 }).toContain('second-look-1')
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body)
    const host = await page.evaluate(() => document.documentElement.lastElementChild?.localName)
    expect(host).toBe('div')
    await page.screenshot({ path: `.output/screenshots/firefox-${address === strict ? 'strict' : 'clinic'}.png` })
  })
}

test('the page about bread is left alone', async () => {
  await page.goto(practicePage('bakery.html').url.replace('https:', 'http:'))
  await new Promise((done) => setTimeout(done, 2_000))
  expect(await marked()).toEqual([])
})

test('nothing but the pages that were opened was asked for', async () => {
  const opened = new Set(
    [clinic.url, practicePage('bakery.html').url].map((url) => new URL(url.replace('https:', 'http:')).href).concat(strict),
  )
  expect(proxy.served.filter((url) => !opened.has(url) && !url.endsWith('/favicon.ico'))).toEqual([])
  // The browser's own services (updates, captive portal, remote settings) are Mozilla's; a request by the extension would go elsewhere.
  const strangers = proxy.refused.filter(
    (url) => !/\.(?:mozilla\.(?:com|org|net)|firefox\.com)(?::443)?(?:\/|$)/.test(url) && !url.endsWith('/favicon.ico'),
  )
  expect(strangers).toEqual([])
})
