/** Other pages of the same site, on the build that ships, against a real server: what is asked, of whom, with what, and when. */
import { expect, type Page, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { type Answer, page, startTwoSites, type TwoSites } from './support/two-sites.ts'

const site = 'http://www.terrace.example'
const other = 'http://other.example'

/** A clinic's page that says neither cost nor risk nor duration. */
const clinic = (links: string): string => `<title>がんの免疫細胞療法｜テラス</title><main>
<h1>がんの免疫細胞療法（NK細胞療法）</h1>
<p>当クリニックでは、がんの患者さまに自由診療でNK細胞療法を行っています。進行がんや再発がんの治療にも取り組んでいます。</p>
<p>免疫細胞療法は、ご自身の免疫細胞を培養して体にもどすがん治療です。がんの患者さまのご相談をお待ちしています。</p></main>
<footer><p>テラス免疫クリニック 院長 山川はじめ 電話 03-0000-0000</p>${links}</footer>`

// 「<h1>治療費用</h1><p>NK細胞療法の費用は1回33万円です。</p>」 in Shift_JIS, declared nowhere.
const shiftJis = Buffer.concat([
  Buffer.from('<h1>'),
  Buffer.from('8ea197c394ef9770', 'hex'),
  Buffer.from('</h1><p>NK'),
  Buffer.from('8dd7964597c3964082cc94ef977082cd', 'hex'),
  Buffer.from('1'),
  Buffer.from('89f1', 'hex'),
  Buffer.from('33'),
  Buffer.from('969c897e82c582b78142', 'hex'),
  Buffer.from('</p>'),
])

const megabyte = Buffer.from(`<p>${'a'.repeat(1024 * 1024 - 7)}</p>`)
let sent = 0
/** 100 megabytes, given only as fast as they are taken. */
const endless: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.write('<title>長いページ</title>')
  const more = (): void => {
    while (sent < 100 && !response.destroyed) {
      sent += 1
      if (!response.write(megabyte)) return void response.once('drain', more)
    }
    response.end()
  }
  more()
}

const answers: Readonly<Record<string, Answer>> = {
  [`${site}/immune/`]: page(
    clinic(
      `<a href="/price">料金・費用</a> <a href="/away">リスク・副作用</a> <a href="/long">安全性について</a> <a href="/member/logout?to=price">料金を見てログアウト</a>
      <a href="/gone">よくある質問</a> <a href="${other}/price">料金（別のサイト）</a> <a href="/search?q=price">料金を探す</a>`,
    ),
    { 'set-cookie': 'who=reader', 'content-security-policy': "default-src 'self'; connect-src 'none'" },
  ),
  [`${site}/price`]: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(shiftJis),
  [`${site}/away`]: (response) => void response.writeHead(302, { location: `${other}/risk` }).end(),
  [`${site}/long`]: endless,
  [`${other}/risk`]: page('<h1>リスク・副作用</h1><p>発熱、悪寒などの副作用が起こることがあります。</p>'),
  [`${site}/slow/`]: page(clinic('<a href="/never">リスク・副作用</a> <a href="/price">料金</a>')),
  [`${site}/never`]: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<title>'),
}

const button = { role: 'button', name: 'このサイトのほかのページも確認する' }
const pill = { role: 'button', name: /見きわめサイン \d+件|見つからない情報|情報/ }

let browser: ExtensionBrowser
let sites: TwoSites
test.beforeAll(async () => {
  sites = await startTwoSites(answers)
  browser = await launchWithExtension({ extension: '.output/chrome-mv3', serve: () => undefined, server: sites })
  // The welcome page comes to the front by itself; a click before that would be about it.
  await expect.poll(() => browser.context.pages().some((open) => open.url().includes('/welcome.html'))).toBe(true)
})
test.afterAll(async () => {
  await browser.close()
  await sites.close()
})
test.beforeEach(() => sites.forget())

const asked = (): string[] =>
  sites.requests.map(({ url }) => url).filter((url) => url.startsWith('http://') && !url.endsWith('/favicon.ico') && isOurs(url))
const isOurs = (url: string): boolean => url.startsWith(site) || url.startsWith(other)

/** Checked as a person does: by the toolbar button; the popup is left open. */
async function checked(path: string) {
  const tab: Page = await browser.newPage()
  await tab.goto(`${site}${path}`)
  await tab.bringToFront()
  const popup = await browser.clickToolbar(tab)
  if (popup === null) throw new Error('the button opened no popup')
  await popup.waitFor(`document.body.innerText.includes('知っておきたい4つの情報')`)
  return { tab, popup, closed: await ClosedRoots.of(tab) }
}

test('finds on other pages of the site what is missing here, and asks nobody else', async () => {
  const { tab, popup, closed } = await checked('/immune/')
  await popup.close()
  await closed.click(pill)
  await closed.find(button)
  await tab.waitForTimeout(1_000)
  expect(asked(), 'nothing is read before the click').toEqual([`${site}/immune/`])

  await closed.click(button)
  await closed.find({ name: /ほかのページを2ページ読みました。/ }, 20_000)
  const text = await closed.axText()
  expect(text).toContain('同じサイトの別のページにあります')
  expect(text).toContain('NK細胞療法の費用は1回33万円です。')
  expect(text).toContain(`アドレス：${site}/price`)
  expect(text).toContain('ほかのページも読みましたが、見つかりませんでした')
  expect(text).toContain('読めませんでした。このサイトやブラウザの決まりか、別のサイトへ移るページのためです')
  expect(text).toContain('とても長いため、途中まで読みました')
  expect(text).toContain('ページがありませんでした')

  expect(asked().slice(1).sort()).toEqual([`${site}/away`, `${site}/gone`, `${site}/long`, `${site}/price`])
  for (const { url, headers } of sites.requests.slice(1).filter(({ url }) => isOurs(url) && !url.endsWith('.ico'))) {
    expect(headers.cookie, url).toBeUndefined()
    expect(headers.referer, url).toBeUndefined()
  }
  // Two megabytes are taken; what the network had under way comes on top.
  expect(sent).toBeLessThan(20)
  await tab.close()
})

test('stops when the reader says so, and says what was not read', async () => {
  const { tab, popup, closed } = await checked('/slow/')
  await popup.close()
  await closed.click(pill)
  await closed.click(button)
  await expect.poll(() => asked().at(-1)).toBe(`${site}/never`)
  await closed.click({ role: 'button', name: 'ここでやめる' })
  await closed.find({ name: /途中でやめました。読んでいないページがあります。/ })
  await closed.find({ role: 'button', name: 'もう一度、はじめから確認する' })
  await tab.waitForTimeout(500)
  expect(asked().at(-1)).toBe(`${site}/never`)
  await tab.close()
})

test('the popup has the page do it, and the panel shows it', async () => {
  const { tab, popup, closed } = await checked('/immune/')
  sent = 0
  expect(asked()).toEqual([`${site}/immune/`])
  await popup.click('.elsewhere button')
  await expect.poll(() => closed.count({ role: 'heading', name: 'このサイトのほかのページ' })).toBe(1)
  await closed.find({ name: /ほかのページを2ページ読みました。/ }, 20_000)
  await tab.close()
})
