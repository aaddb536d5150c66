/** Pages that are no pages, or fight back: a result or an honest "could not check", never an exception. */
import { expect, type Page, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import type { Serve } from '../../scripts/offline.ts'
import { evaluationOf, tabState } from './support/tab-state.ts'

const html = (body: string): Buffer =>
  Buffer.from(`<!doctype html><meta charset="utf-8"><title>がんの免疫療法クリニック</title>${body}`)
const clinicText =
  '<h1>がん免疫細胞療法の当院</h1><p>当院ではがんの患者さまにNK細胞療法を自由診療で行っています。治療のご予約はお電話で。</p>'

const pages: Readonly<Record<string, { readonly body: Buffer; readonly contentType: string }>> = {
  '/no-body': { body: html(`<frameset><frame src="about:blank"></frameset>`), contentType: 'text/html' },
  '/removed-body': { body: html(`${clinicText}<script>document.body.remove()</script>`), contentType: 'text/html' },
  // With line breaks: on one endless line of Japanese the browser's own layout takes minutes.
  '/two-megabytes': {
    body: html(`${clinicText}<pre>${'がんの治療で元気に過ごす。\n'.repeat(50_000)}</pre>`),
    contentType: 'text/html',
  },
  '/deep': { body: html(`${clinicText}${'<div>'.repeat(4_000)}がんが消えたと患者さまが喜ばれました。`), contentType: 'text/html' },
  '/xml': { body: Buffer.from('<?xml version="1.0"?><がん><治療>免疫療法</治療></がん>'), contentType: 'application/xml' },
  '/svg': {
    body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">がんの治療</text></svg>'),
    contentType: 'image/svg+xml',
  },
  '/plain': { body: Buffer.from('がんの治療について。免疫療法のクリニック。'), contentType: 'text/plain; charset=utf-8' },
  '/removing': {
    body: html(
      `${clinicText}<div id="x">${'<p>がんの治療の文。<b>太い</b>字。</p>'.repeat(4_000)}</div><script>setInterval(()=>{for(let i=0;i<40;i++)document.querySelector('#x')?.lastElementChild?.remove()},1)</script>`,
    ),
    contentType: 'text/html',
  },
  '/rewriting': {
    body: html(
      `${clinicText}<div id="x"></div><script>let n=0;setInterval(()=>{x.innerHTML='<p>がんの治療 '+(n++)+'</p>'},50)</script>`,
    ),
    contentType: 'text/html',
  },
  '/strict-policy': {
    body: html(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">${clinicText}`),
    contentType: 'text/html',
  },
}
const serve: Serve = (address) => pages[address.pathname]

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
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Content Security Policy')) problems.push(message.text())
  })
})
test.afterEach(async () => {
  expect(problems).toEqual([])
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

const open = (path: string) => page.goto(`https://www.zoo.test${path}`, { waitUntil: 'domcontentloaded' })

for (const path of ['/no-body', '/removed-body', '/xml', '/svg', '/plain']) {
  test(`${path}: a quiet skip`, async () => {
    await open(path)
    await page.waitForTimeout(1_000)
    const state = await tabState(browser, page)
    if (state?.kind === 'page') expect(state.evaluation.findings).toEqual([])
  })
}

for (const path of ['/two-megabytes', '/deep', '/removing', '/rewriting', '/strict-policy']) {
  test(`${path}: read all the same`, async () => {
    await open(path)
    const evaluation = await evaluationOf(browser, page)
    expect(evaluation.role).toBe('provider')
    expect(evaluation.disclosures.find((disclosure) => disclosure.id === 'cost')?.status).toBe('missing')
  })
}

test('/deep: a sentence four thousand levels down is found', async () => {
  await open('/deep')
  const { findings } = await evaluationOf(browser, page)
  expect(findings.map((finding) => finding.category)).toContain('testimonial')
})

test('/rewriting: the work stays bounded', async () => {
  await open('/rewriting')
  await evaluationOf(browser, page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const scriptTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0
  }
  const before = await scriptTime()
  await page.waitForTimeout(4_000)
  // The page rewrites itself eighty times in this time; we may read it a few times, not eighty.
  expect((await scriptTime()) - before).toBeLessThan(1)
})

test('garbage in the storage: settings start anew, the broken record is set aside', async () => {
  await page.goto(browser.surface('options.html'))
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({
      settings: { version: 'x', language: 42, sitesOff: 'everywhere', marks: 'perhaps' },
    }),
  )
  await page.reload()
  await expect(page.locator('h1')).toBeVisible()
  const kept = await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } }
    ).chrome.storage.local.get(),
  )
  expect(kept['settings.broken']).toMatchObject({ sitesOff: 'everywhere' })
})
