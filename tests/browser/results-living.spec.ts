/**
 * Results pages that move, on the built extension: late rendering, a new search in place, more results under the last, a layout nobody
 * knows. And what the bar says of advertisements. Offline, under the engines' real addresses.
 */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { resultsStrings } from '../../lib/marking/results/strings.ts'
import { stringsFor } from '../../lib/platform/strings/index.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { firstOf, type Serve, serveFiles } from '../../scripts/offline.ts'
import { serpFolder, serpPages, type Truth } from '../serp/pages.ts'
import { ClosedRoots } from './support/closed-root.ts'

const { bar: barWords, card: cardWords } = resultsStrings('ja')
const label = { role: 'button', name: /^セカンドルック：/ }
const bar = { role: 'region', name: barWords.label }
const shots = '.output/results'

const pages = serpPages()
function known(file: string): Truth {
  const found = pages.find((one) => one.file === file)
  if (found === undefined) throw new Error(`no fixture ${file}`)
  return found
}
const html = (file: string): string => readFileSync(join(serpFolder, file), 'utf8')

const search = (words: string): string => `https://duckduckgo.com/?q=${encodeURIComponent(words)}&ia=web`
const lateUrl = search('胃がん 標準治療')
const strangeUrl = 'https://www.bing.com/search?q=%E8%83%83%E3%81%8C%E3%82%93'

/** The list comes two seconds after the page. */
function lateHtml(): string {
  const whole = html('duckduckgo-desktop.html')
  const list = /<ol class="react-results--main".*<\/ol>/s.exec(whole)?.[0] ?? ''
  const empty = whole.replace(list, '<div id="place"></div>')
  return `${empty}<script>setTimeout(() => { document.querySelector('#place').outerHTML = ${JSON.stringify(list).replaceAll('</', '<\\/')} }, 2000)</script>`
}

const made: Serve = (address) => {
  if (address.href === new URL(lateUrl).href) return { body: lateHtml(), contentType: 'text/html; charset=utf-8' }
  if (address.href === strangeUrl)
    return {
      body: '<!DOCTYPE html><meta charset="utf-8"><title>胃がん</title><p>新しい画面です。',
      contentType: 'text/html; charset=utf-8',
    }
  return undefined
}

let browser: ExtensionBrowser
let page: Page

test.beforeAll(async () => {
  await mkdir(shots, { recursive: true })
  const files = Object.fromEntries(pages.map((one) => [one.url, join(serpFolder, one.file)]))
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve: firstOf(made, serveFiles(files)) })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
})
test.afterEach(async () => {
  expect(browser.requests.byExtension).toEqual([])
  expect(browser.requests.all.filter(({ url }) => /acli?c?k|[ym]\.js|rd\.listing/.test(url))).toEqual([])
  await page.close()
})

const labels = async (): Promise<number> => (await ClosedRoots.of(page)).count(label)

test('a page that draws its list late is labelled when it does, and a search put in its place as well', async () => {
  const { results } = known('duckduckgo-desktop.html')
  await page.goto(lateUrl)
  expect(await labels()).toBe(0)
  await expect.poll(labels).toBe(results.length)
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    const list = document.querySelector('ol')
    const model = document.querySelector('[data-layout="organic"]')
    const copies = ['胃がんの手術', '胃がんの薬物療法'].map((title) => {
      const copy = model?.cloneNode(true) as Element
      for (const ours of copy.querySelectorAll('span[style*="important"]')) ours.remove()
      copy.querySelector('h2 span')?.replaceChildren(title)
      return copy
    })
    list?.replaceChildren(...copies)
  }, search('胃がん 手術'))
  await expect.poll(labels).toBe(2)
  const closed = await ClosedRoots.of(page)
  await expect.poll(() => closed.call<string>(bar, '(element) => element.textContent')).toContain('通常の結果 2件')
})

test('more results under the last get one label each, and nothing is written after that', async () => {
  const truth = known('bing-desktop.html')
  await page.goto(truth.url)
  await expect.poll(labels).toBe(truth.results.length)
  await page.evaluate(() => {
    const list = document.querySelector('#b_results')
    const model = list?.querySelector('.b_algo')
    for (let index = 0; index < 10; index++) {
      const copy = model?.cloneNode(true) as Element
      for (const ours of copy.querySelectorAll('span[style*="important"]')) ours.remove()
      copy.querySelector('h2 a')?.replaceChildren(`続きの結果 ${index}`)
      list?.append(copy)
    }
  })
  await expect.poll(labels).toBe(truth.results.length + 10)
  const writes = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0
        new MutationObserver((records) => {
          seen += records.length
        }).observe(document.documentElement, { subtree: true, childList: true, attributes: true })
        setTimeout(() => resolve(seen), 800)
      }),
  )
  expect(writes).toBe(0)
})

test('the bar explains advertisements on results pages, at a press and no sooner', async () => {
  await page.goto(known('bing-desktop.html').url)
  const closed = await ClosedRoots.of(page)
  const button = { role: 'button', name: cardWords.adNoteTitle }
  await closed.find(button)
  const text = (): Promise<string> => closed.call<string>(bar, '(element) => element.textContent')
  expect(await text()).not.toContain(cardWords.adNote)
  await closed.click(button)
  await expect.poll(text).toContain(cardWords.adNote)
  await page.screenshot({ path: `${shots}/bar-about-ads.png` })
  await closed.click(button)
  await expect.poll(text).not.toContain(cardWords.adNote)
})

test('a layout nobody knows: the popup says so after a while, with a text to copy that holds no search', async () => {
  await page.goto(strangeUrl)
  const popup = await browser.clickToolbar(page)
  if (popup === null) throw new Error('the button opened no popup')
  const { results } = stringsFor('ja')
  await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(results.unrecognisedTitle)})`)
  const report = await popup.text()
  expect(report).toContain(results.copy)
  expect(report).not.toContain('胃がん 標準')
  await popup.close()
  expect(await labels()).toBe(0)
})

for (const [width, height, colorScheme] of [
  [1280, 900, 'light'],
  [1280, 900, 'dark'],
  [360, 740, 'light'],
  [360, 740, 'dark'],
] as const) {
  test(`pictures: ${width} px, ${colorScheme} page`, async () => {
    await page.setViewportSize({ width, height })
    for (const file of [
      'bing-desktop',
      'bing-mobile',
      'duckduckgo-desktop',
      'duckduckgo-html',
      'duckduckgo-lite',
      'google-mobile',
      'google-lite',
    ]) {
      const truth = known(`${file}.html`)
      await page.goto(truth.url)
      if (colorScheme === 'dark')
        await page.addStyleTag({ content: 'body{background:#202124!important;color:#ddd!important}a,a *{color:#8ab4f8!important}' })
      await expect.poll(labels, { message: file }).toBe(truth.results.length)
      await page.evaluate(() =>
        document.querySelector('ol, #links, table:last-of-type tbody, #rso, #main')?.append(document.createElement('i')),
      )
      await page.waitForTimeout(400)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), file).toBe(true)
      await page.screenshot({ path: `${shots}/${file}-${width}-${colorScheme}.png`, fullPage: true })
    }
  })
}
