/** The instruments the other browser tests stand on: do they measure? */
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import type { Serve } from '../../scripts/offline.ts'
import { ClosedRoots } from './support/closed-root.ts'

const noisy = join(import.meta.dirname, 'support/noisy-extension')

const html = (body: string) => ({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><title>題</title>${body}` })

const serve: Serve = ({ href }) => {
  if (href === 'https://page.example/') return html('<p>本文</p>')
  if (href === 'https://asking.test/') {
    return html('<img src="https://tracker.test/pixel.gif"><script>fetch("https://collector.test/").catch(() => 0)</script>')
  }
  if (href === 'https://quiet.test/') return html('<p>静か</p>')
  return undefined
}

let browser: ExtensionBrowser
test.beforeEach(async () => {
  browser = await launchWithExtension({ extension: noisy, serve })
})
test.afterEach(() => browser.close())

const hosts = (asked: readonly { url: string }[]) => [...new Set(asked.map(({ url }) => new URL(url).hostname))].sort()

test('a request by any part of an extension is counted as its own', async () => {
  const page = await browser.firstPage()
  await page.goto('https://page.example/')
  const popup = await browser.clickToolbar(page)
  await popup?.click('#ask')
  await expect
    .poll(() => hosts(browser.requests.byExtension))
    .toEqual(['from-popup.example', 'from-worker-socket.example', 'from-worker.example', 'image.example', 'page.example'])
  expect(browser.requests.byExtension.map(({ url }) => url)).not.toContain('https://page.example/')
})

test("a page's own requests are counted, refused, and not put on the extension", async () => {
  const page = await browser.firstPage()
  await expect.poll(() => hosts(browser.requests.byExtension)).toContain('from-worker-socket.example')
  await expect.poll(() => hosts(browser.requests.byExtension)).toContain('from-worker.example')
  browser.requests.forget()
  await page.goto('https://asking.test/')
  await expect.poll(() => hosts(browser.requests.refused)).toEqual(['collector.test', 'tracker.test'])
  expect(browser.requests.byExtension).toEqual([])
})

test('a page that asks for nothing counts nothing, and the browser itself is not counted as anybody', async () => {
  const page = await browser.firstPage()
  await expect.poll(() => hosts(browser.requests.byExtension)).toEqual(['from-worker-socket.example', 'from-worker.example'])
  browser.requests.forget()
  await page.goto('https://quiet.test/')
  await page.waitForTimeout(1_500)
  const asked = browser.requests.all.filter(({ by }) => by !== 'browser')
  expect(asked.map(({ url, by }) => [url, by])).toEqual([['https://quiet.test/', 'page']])
})

test('a toolbar click grants the tab, also when another tab shows the same address', async () => {
  const page = await browser.firstPage()
  await page.goto('https://quiet.test/')
  const twin = await browser.newPage()
  await twin.goto('https://quiet.test/')
  await page.evaluate('document.title = "これ"')
  // A host this extension has no permission for: only the click opens it.
  const popup = await browser.clickToolbar(page)
  await popup?.waitFor('document.querySelector("#grant").textContent !== ""')
  expect(await popup?.text()).toContain('granted: これ')
  await popup?.close()
})

test('what stands in a closed shadow root is found, read and clicked', async () => {
  const page = await browser.firstPage()
  await page.goto('https://quiet.test/')
  await page.evaluate(() => {
    const host = document.createElement('div')
    host.style.cssText = 'display: block; margin-top: 3000px'
    const root = host.attachShadow({ mode: 'closed' })
    root.innerHTML = '<div role="dialog" aria-label="結果"><button aria-expanded="false">開く</button><p>三つの文</p></div>'
    root.querySelector('button')?.addEventListener('click', (event) => {
      document.title = event.isTrusted ? '本物' : '偽物'
      const later = document.createElement('button')
      later.textContent = '閉じる'
      root.append(later)
    })
    document.body.append(host)
  })
  const inside = await ClosedRoots.of(page)
  expect(await page.getByText('開く').count()).toBe(0)
  expect((await inside.find({ role: 'button', name: '開く' })).properties.expanded).toBe(false)
  await inside.click({ role: 'button', name: /^開/ })
  await inside.find({ role: 'button', name: '閉じる' })
  expect(await page.title()).toBe('本物')
  expect(await inside.axText()).toContain('dialog "結果"')
  expect(await inside.axText()).toContain('三つの文')
  expect(await inside.call({ role: 'button', name: '開く' }, '(element) => element.tagName')).toBe('BUTTON')
  await expect(inside.find({ role: 'button', name: 'ない' }, 200)).rejects.toThrow(/Nothing like button.*ない.*開く/s)
})
