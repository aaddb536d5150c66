/** Every surface in every state: accessible in three languages, light and dark, wide and narrow. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Gallery, type Opening } from './gallery/gallery.ts'

let gallery: Gallery
test.beforeAll(async () => {
  gallery = await Gallery.start('surfaces')
})
test.afterEach(() => gallery.clear())
test.afterAll(() => gallery.close())
const open = (query: string, opening?: Opening): Promise<Page> => gallery.open(query, opening)

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>
}

/** What axe found, whether anything is wider than the window, and targets that are hard to hit. axe was loaded by an `AxeBuilder`. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly })
    const small = [...document.querySelectorAll('button, input, summary')]
      .filter((each) => each.checkVisibility())
      .map((each) => (each.closest('label') ?? each).getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24)
    return [
      ...violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
      ),
      ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than the window'] : []),
      ...(small.length > 0 ? [`${small.length} targets under 24 px`] : []),
    ]
  }, tags)
}

/** A narrow window is a phone, where the popup is as wide as the screen. */
const looks: readonly (readonly [string, string, Opening])[] = [
  ['Japanese, light', 'language=ja&sites=1', {}],
  ['Japanese, dark', 'language=ja&refused=1', { dark: true }],
  ['easy Japanese, light, phone', 'language=easy&fluid=1', { width: 360, height: 740 }],
  ['English, dark, phone', 'language=en&fluid=1&auto=1&marks=unavailable', { width: 360, height: 740, dark: true }],
  [
    'easy Japanese, largest text, narrowest window',
    'language=easy&fluid=1&text=larger&marks=off',
    { width: 320, height: 640, dark: true },
  ],
  ['English, largest text, narrowest window', 'language=en&fluid=1&text=larger&sites=1', { width: 320, height: 640 }],
]
for (const [name, query, opening] of looks) {
  test(`every state is accessible: ${name}`, async () => {
    test.setTimeout(240_000)
    const page = await open(`show=pill&${query}`, opening)
    await new AxeBuilder({ page }).withTags(tags).analyze()
    const found: Record<string, string[]> = {}
    for (const show of await page.evaluate(() => window.shows)) {
      await page.evaluate((search) => window.draw(search), `show=${show}&${query}`)
      const here = await faults(page)
      if (here.length > 0) found[show] = here
    }
    expect(found).toEqual({})
  })
}

test('the check finds what is wrong', async () => {
  const page = await open('show=popup-none&fluid=1', { width: 320, height: 640 })
  await new AxeBuilder({ page }).analyze()
  await page.evaluate(() => {
    const style = new CSSStyleSheet()
    style.replaceSync(
      '.sl .soft { color: #ccc !important } .sl .button { width: 400px !important; min-height: 0 !important; height: 12px !important }',
    )
    document.adoptedStyleSheets.push(style)
  })
  const found = (await faults(page)).join('\n')
  for (const fault of ['color-contrast', 'wider than the window', 'targets under 24 px']) expect(found).toContain(fault)
})

test('page text stays text, and long words break', async () => {
  const page = await open('show=popup-longText&fluid=1', { width: 320, height: 640 })
  await expect(page.locator('body')).toContainText('<img src=x onerror=alert(1)><script>alert(1)</script>必ず')
  await expect(page.locator('body')).toContainText('「<b>当院</b>」')
  expect(await page.locator('img, b:not(.ask b), script:not([src])').count()).toBe(0)
  await page.getByRole('button', { name: 'ほかの37か所も見る' }).click()
  await expect(page.getByText('先着40名さま限りのご案内です。').first()).toBeVisible()
})

test('the view says what was found, what not, and what could not be checked', async () => {
  const page = await open('show=popup-many')
  await expect(page.locator('body')).toContainText('見きわめサインが14件あり、')
  const row = (id: string) => page.locator('.facts > li').filter({ has: page.getByRole('heading', { name: id }) })
  await expect(row('費用')).toContainText('書かれていますが、見えにくい文字です')
  await expect(row('リスク')).toContainText('折りたたまれた所')
  await expect(row('期間')).toContainText('このページでは見つかりませんでした')
  await expect(row('問い合わせ先')).toContainText('書かれています')
  await expect(page.getByText('報告あり・未確認')).toHaveCount(1)
  await expect(page.getByText('画像 12枚')).toBeVisible()
  await expect(page.locator('.view > section:has(h2:text-is("聞いてみること")) ol > li')).toHaveCount(6)

  await page.getByRole('button', { name: 'ページのこの文へ' }).nth(3).click()
  await page.getByRole('button', { name: 'その場所へ：費用' }).click()
  await page.getByRole('checkbox', { name: 'ページに印をつける' }).click()
  await page.getByRole('button', { name: '相談のしかたを見る' }).click()
  await page.getByRole('button', { name: 'このサイトでは使わない' }).click()
  expect(await page.evaluate(() => window.calls)).toEqual([
    ['go-to-finding', 5],
    ['go-to-disclosure', 'cost'],
    ['toggle-marks'],
    ['open-guide', 'consultation'],
    ['site-off'],
  ])
})

test('nothing found is never called safe, and a page about something else gets nothing but the next step', async () => {
  const none = await open('show=popup-none')
  await expect(none.locator('body')).toContainText('「安心してよい」という意味ではありません')
  await expect(none.locator('body')).toContainText('約4,280字')
  await expect(none.locator('.questions')).toHaveCount(1)
  const other = await open('show=popup-otherTopic')
  await expect(other.locator('body')).toContainText('がんの治療のページではないようなので、何もしていません。')
  await expect(other.getByRole('heading', { name: '次の一歩' })).toBeVisible()
  await expect(other.getByText('知っておきたい')).toHaveCount(0)
})

test('only official addresses are links, and they tell nobody where the reader came from', async () => {
  const page = await open('show=popup-many')
  const links = await page
    .locator('a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ hostname, rel, target }) => ({ hostname, rel, target })))
  expect(new Set(links.map(({ hostname }) => hostname))).toEqual(
    new Set(['www.mhlw.go.jp', 'ganjoho.jp', 'iryoukoukoku-patrol.mhlw.go.jp']),
  )
  for (const { rel, target } of links) expect([rel, target]).toEqual(['noreferrer noopener', '_blank'])
})

test('a page in a private window is not kept: the button says why, and what can be done', async () => {
  const page = await open('show=popup-many&private=1')
  const first = page.getByRole('button', { name: /^シートに入れる：/ }).first()
  await first.click()
  await expect(page.locator('.keep .notice')).toContainText('プライベートウィンドウで開いたページは、残しません')
  await expect(page.locator('.keep .notice')).toContainText('ふつうのウィンドウで開いてください')
  await expect(first).toBeVisible()
  expect(await page.evaluate(() => window.calls)).toEqual([['keep', { kind: 'finding', index: 0 }, false]])
})

test('the word about shared devices stands where the button was, takes the focus, and can be declined by keyboard', async () => {
  const page = await open('show=popup-many')
  await page
    .getByRole('button', { name: /^シートに入れる：/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.ask-first')).toBeFocused()
  await expect(page.locator('.ask-first')).toContainText('ほかの人に見られることがあります')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ask-first')).toHaveCount(0)
  await page.getByRole('button', { name: 'このページをシートに入れる' }).click()
  await page.getByRole('button', { name: 'この端末に残す' }).click()
  await expect(page.getByText('シートに入れました').first()).toBeVisible()
  await page.getByRole('button', { name: '相談シートを開く' }).click()
  expect((await page.evaluate(() => window.calls)).at(-1)).toEqual(['open-sheet'])
})

test('an unrecognised results page gives a text to copy, without the search in it', async () => {
  const page = await open('show=popup-noResults')
  const text = await page.locator('textarea').inputValue()
  expect(text).toContain('yahoo-japan')
  expect(text).not.toContain('膵臓')
  await page.getByRole('button', { name: '文を写す' }).click()
  await expect(page.getByRole('status').filter({ hasText: '写しました' })).toHaveCount(1)
})

test('deleting asks first, inside the page, and keeps the focus', async () => {
  const page = await open('show=options&sites=1')
  await page.getByRole('button', { name: '自分のデータを消す' }).click()
  const question = page.getByRole('region', { name: 'すべて消して' })
  await expect(question).toBeFocused()
  await question.getByRole('button', { name: 'やめる' }).click()
  await expect(page.getByRole('heading', { name: 'データを消す' })).toBeFocused()
  await page.getByRole('button', { name: '自分のデータを消す' }).click()
  await page.getByRole('button', { name: '消す', exact: true }).click()
  await expect(page.getByText('すべて消しました。')).toBeVisible()
  await page.getByRole('button', { name: 'www.another-clinic.example でも使う' }).click()
  expect(await page.evaluate(() => window.calls)).toEqual([['change', { sitesOff: ['clinic.example'] }]])
})

test('the welcome page is one screenful', async () => {
  const page = await open('show=welcome', { width: 1280, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800)
})

test('a finding that does not fit: says what it will do, gives a text without the address, and can be declined or hidden', async () => {
  const page = await open('show=popup-many')
  const button = page.getByRole('button', { name: /^この指摘は当てはまらない：/ }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  const asked = page.locator('.fit .ask-first')
  await expect(asked).toBeFocused()
  await expect(asked).toContainText('文やアドレスは残さず')
  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('not allowed')) }),
  )
  await asked.getByRole('button', { name: '開発者に知らせる文を写す' }).click()
  const text = (await asked.locator('.to-copy').textContent()) ?? ''
  expect(text).toContain('「主治医も驚いていました。')
  expect(text).toContain('サイン：sample-story')
  expect(text).toContain('版：9.9.9')
  expect(text).not.toContain('clinic.example')
  await asked.getByRole('button', { name: 'やめる' }).click()
  await expect(asked).toHaveCount(0)
  await button.click()
  await asked.getByRole('button', { name: '表示しない' }).click()
  await page.getByRole('button', { name: 'ページを運営している方へ：サインの訂正について' }).click()
  const calls = await page.evaluate(() => window.calls)
  expect(calls).toEqual([['hide', expect.stringMatching(/^[0-9a-z]{1,12}$/)], ['open-correction']])
})

test('what is hidden is said with the way back, and never as if nothing had been found', async () => {
  const page = await open('show=popup-none&hidden=2')
  await expect(page.locator('.hidden-line')).toContainText('このページに2件あります')
  await expect(page.locator('.hidden-line')).toContainText('この端末には残していません')
  await expect(page.locator('.notice').first()).toContainText('「安心してよい」という意味ではありません')
  await page.getByRole('button', { name: 'もう一度表示する' }).click()
  expect(await page.evaluate(() => window.calls)).toEqual([['show-again']])
})

test('a judgement of the learned reader shows the wording behind it', async () => {
  const page = await open('show=popup-many')
  await expect(page.getByText('「見張り役を目覚めさせる」のような言い方')).toHaveCount(1)
})
