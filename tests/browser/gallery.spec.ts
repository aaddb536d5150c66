/** Every component in every state: accessible in three languages, light and dark, wide and narrow; and the interface on a page, inside its closed root. */
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.ts'
import { buildGallery, galleryOrigin, serveGallery } from './gallery/build.ts'

declare global {
  interface Window {
    /** The closed root, caught as it is made: the page itself cannot get at it. */
    caught?: ShadowRoot
    heard: string[]
  }
}

let browser: Browser
const contexts: BrowserContext[] = []
const problems: string[] = []


test.beforeAll(async () => {
  await buildGallery()
  browser = await chromium.launch({ executablePath: (await findBrowser('chromium')).path, args: ['--no-sandbox'] })
})
test.afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  expect(problems.splice(0)).toEqual([])
})
test.afterAll(() => browser.close())

interface Opening {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly forced?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

async function open(
  query: string,
  { width = 1280, height = 800, dark = false, forced = false, headers = {} }: Opening = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    permissions: ['clipboard-write'],
  })
  contexts.push(context)
  const refused = await serveGallery(context, headers)
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(`${query}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) problems.push(`${query}: ${message.text()}`)
  })
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit) {
      const root = attach.call(this, options)
      if (options.mode === 'closed') window.caught = root
      return root
    }
  })
  await page.goto(`${galleryOrigin}/?${query}`)
  expect(refused).toEqual([])
  return page
}

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
  await expect(page.locator('body')).toContainText('見きわめサインが14件あります。')
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
  expect(new Set(links.map(({ hostname }) => hostname))).toEqual(new Set(['www.mhlw.go.jp', 'ganjoho.jp']))
  for (const { rel, target } of links) expect([rel, target]).toEqual(['noreferrer noopener', '_blank'])
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

/** Runs in the page with our closed root. */
const inRoot = <T>(page: Page, work: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${work.toString()})(window.caught)`) as Promise<T>
const tabTo = async (page: Page, find: (root: ShadowRoot) => boolean): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await inRoot(page, find)) return
  }
  throw new Error('the keyboard does not get there')
}
const panelIsOpen = (root: ShadowRoot): boolean => root.querySelector('.panel:not([hidden])') !== null

test.describe('on a page', () => {
  test('is one host without attributes, closed to the page', async () => {
    const page = await open('show=page')
    const host = await page.evaluate(() => {
      const element = document.documentElement.lastElementChild as HTMLElement
      return {
        name: element.localName,
        attributes: element.attributes.length,
        root: element.shadowRoot,
        count: document.documentElement.children.length,
      }
    })
    expect(host).toEqual({ name: 'div', attributes: 0, root: null, count: 3 })
  })

  test('by keyboard: pill, panel, Escape, and the focus comes back; the page hears none of it', async () => {
    const page = await open('show=page')
    await page.evaluate(() => {
      window.heard = []
      for (const kind of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'focusin', 'wheel', 'input', 'change'])
        document.addEventListener(kind, (event) => window.heard.push(`${kind} ${(event.target as Element).id}`))
    })
    await tabTo(page, (root) => root.activeElement?.classList.contains('pill') === true)
    await page.evaluate(() => {
      window.heard = []
    })
    await page.keyboard.press('Enter')
    expect(await inRoot(page, panelIsOpen)).toBe(true)
    expect(await inRoot(page, (root) => root.activeElement?.localName)).toBe('h1')
    await tabTo(page, (root) => root.activeElement?.localName === 'input')
    await page.keyboard.press('Space')
    expect(await inRoot(page, (root) => (root.activeElement as HTMLInputElement).checked)).toBe(false)
    await page.keyboard.press('Escape')
    expect(await inRoot(page, panelIsOpen)).toBe(false)
    expect(await inRoot(page, (root) => root.activeElement?.classList.contains('pill'))).toBe(true)
    const box = await inRoot(page, (root) => root.querySelector('.pill')?.getBoundingClientRect().toJSON())
    await page.mouse.click(box.x + 20, box.y + 20)
    expect(await inRoot(page, panelIsOpen)).toBe(true)
    await page.mouse.wheel(0, 300)
    expect(await page.evaluate(() => window.heard)).toEqual([])
  })

  test('the focus goes back to the page when the page had it', async () => {
    const page = await open('show=page')
    await page.locator('#first').focus()
    await page.evaluate(() => window.ui?.openPanel())
    await page.keyboard.press('Escape')
    await expect(page.locator('#first')).toBeFocused()
  })

  test('the panel opens again where the reader left it', async () => {
    const page = await open('show=page')
    const scroll = (root: ShadowRoot): number => root.querySelector('.scroll')?.scrollTop ?? -1
    await page.evaluate(() => window.ui?.openPanel())
    await inRoot(page, (root) => root.querySelector('.scroll')?.scrollTo(0, 900))
    await page.waitForTimeout(100)
    await page.evaluate(() => window.ui?.closePanel())
    await page.evaluate(() => window.ui?.openPanel())
    expect(await inRoot(page, scroll)).toBe(900)
  })

  test('from sentence to sentence without a pointer', async () => {
    const page = await open('show=page')
    await page.evaluate(() => window.ui?.openPanel())
    const press = (name: string) =>
      page.evaluate(
        (text) => [...(window.caught?.querySelectorAll('button') ?? [])].find((button) => button.textContent === text)?.click(),
        name,
      )
    await press('次の文へ')
    await press('次の文へ')
    await press('前の文へ')
    await press('前の文へ')
    const went = await page.evaluate(() => window.calls)
    expect(went).toEqual([0, 1, 0, 14].map((index) => ['go-to-finding', index]))
  })

  test('says one short sentence when an evaluation arrives, and again only when it changes', async () => {
    const page = await open('show=page')
    const said = (root: ShadowRoot): string => root.querySelector('[role="status"]')?.textContent ?? ''
    expect(await inRoot(page, said)).toBe('')
    await expect
      .poll(() => inRoot(page, said))
      .toBe('セカンドルックがこのページを読みました。見きわめサイン 14件、見つからない情報 2つ')
    await page.evaluate(() => dispatchEvent(new CustomEvent('evaluation', { detail: 'none' })))
    await expect.poll(() => inRoot(page, said)).toContain('見つかりませんでした')
  })

  test('is not there at all on a page about something else', async () => {
    const page = await open('show=page&evaluation=otherTopic')
    const children = () => page.evaluate(() => document.documentElement.children.length)
    expect(await children()).toBe(2)
    await page.evaluate(() => dispatchEvent(new CustomEvent('evaluation', { detail: 'many' })))
    expect(await children()).toBe(3)
    await page.evaluate(() => dispatchEvent(new CustomEvent('evaluation', { detail: 'otherTopic' })))
    expect(await children()).toBe(2)
    await page.evaluate(() => window.ui?.destroy())
    await page.evaluate(() => window.ui?.update())
    expect(await children()).toBe(2)
  })

  test('comes back when the page replaces its content, but does not fight for ever', async () => {
    const page = await open('show=page')
    const present = () => page.evaluate(() => window.caught?.host.isConnected)
    await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
    expect(await present()).toBe(true)
    await page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')))
    await expect.poll(present).toBe(true)
    await page.evaluate(() => document.replaceChild(document.createElement('html'), document.documentElement))
    await expect.poll(present).toBe(true)
    const removals = await page.evaluate(async () => {
      let count = 0
      while (window.caught?.host.isConnected && count < 200) {
        window.caught.host.remove()
        count += 1
        await new Promise((done) => setTimeout(done, 1))
      }
      return count
    })
    expect(removals).toBeLessThan(30)
  })

  test('stands against the styles of the page, keeps out of print, and stays when the policy forbids styles', async () => {
    const page = await open('show=page', { headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" } })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'html > div, div { display: none !important; opacity: 0 !important; transform: scale(0) !important; font-size: 90px !important; direction: rtl !important } * { color: red !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    const pill = (root: ShadowRoot) => {
      const element = root.querySelector('.pill') as HTMLElement
      const { right, bottom, height } = element.getBoundingClientRect()
      const { fontSize, color, direction } = getComputedStyle(element)
      return {
        visible: element.checkVisibility({ checkOpacity: true }),
        right,
        bottom,
        short: height < 60,
        fontSize,
        color,
        direction,
      }
    }
    expect(await inRoot(page, pill)).toEqual({
      visible: true,
      right: 1264,
      bottom: 784,
      short: true,
      fontSize: '14.72px',
      color: 'rgb(42, 38, 33)',
      direction: 'ltr',
    })
    await page.emulateMedia({ media: 'print' })
    expect(await inRoot(page, (root) => root.querySelector('.pill')?.checkVisibility())).toBe(false)
  })

  test('the card stands beside the words, can be reached and sent away', async () => {
    const page = await open('show=page')
    const rect = { left: 300, top: 300, right: 700, bottom: 324 }
    const card = (root: ShadowRoot) => root.querySelector('.card')?.getBoundingClientRect().toJSON() ?? null
    const show = (where: typeof rect, focus = false) =>
      page.evaluate(([at, byKey]) => window.ui?.showCard([0, 5], at, { focus: byKey }), [where, focus] as const)
    await show(rect)
    expect((await inRoot(page, card)).top).toBe(332)
    await show({ ...rect, top: 700, bottom: 724 })
    expect((await inRoot(page, card)).bottom).toBeLessThanOrEqual(692)
    await show({ ...rect, left: 1200, right: 1270 })
    expect((await inRoot(page, card)).right).toBeLessThanOrEqual(1280 - 12)

    await show(rect)
    await page.evaluate(() => window.ui?.hideCard())
    await page.mouse.move(400, 360)
    await page.waitForTimeout(500)
    expect(await inRoot(page, card)).not.toBeNull()
    await page.mouse.move(1000, 100)
    await expect.poll(() => inRoot(page, card)).toBeNull()

    await show(rect, true)
    expect(await inRoot(page, (root) => root.activeElement?.classList.contains('card'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await inRoot(page, card)).toBeNull()

    await show(rect)
    await inRoot(page, (root) => root.querySelector<HTMLElement>('.card .button')?.click())
    expect(await inRoot(page, panelIsOpen)).toBe(true)
    expect(await inRoot(page, card)).toBeNull()
  })

  test('makes room for what the reader wants to see', async () => {
    const page = await open('show=page')
    const side = (root: ShadowRoot): string => root.querySelector('.panel:not([hidden])')?.className ?? 'closed'
    await page.evaluate(() => window.ui?.openPanel())
    const room = (left: number, right: number) =>
      page.evaluate(([from, to]) => window.ui?.makeRoom({ left: from, right: to, top: 100, bottom: 120 }), [left, right] as const)
    await room(100, 600)
    expect(await inRoot(page, side)).toBe('panel right')
    await room(900, 1200)
    expect(await inRoot(page, side)).toBe('panel left')
    await room(160, 1120)
    expect(await inRoot(page, side)).not.toBe('closed')
    await page.setViewportSize({ width: 700, height: 800 })
    await room(250, 450)
    expect(await inRoot(page, side)).toBe('closed')
  })

  test('on a phone the sheet gets out of the way of the sentence', async () => {
    const page = await open('show=page&text=larger', { width: 360, height: 740 })
    await page.evaluate(() => window.ui?.openPanel())
    const box = await inRoot(page, (root) => root.querySelector('.panel')?.getBoundingClientRect().toJSON())
    expect([box.left, box.right, box.bottom]).toEqual([0, 360, 740])
    expect(box.top).toBeGreaterThan(90)
    await inRoot(page, (root) =>
      [...root.querySelectorAll('button')].find((button) => button.textContent === 'ページのこの文へ')?.click(),
    )
    expect(await inRoot(page, panelIsOpen)).toBe(false)
    expect(await page.evaluate(() => window.calls)).toEqual([['go-to-finding', 0]])
  })

  test('keeps its edges in forced colours', async () => {
    const page = await open('show=page', { forced: true })
    expect(await inRoot(page, (root) => getComputedStyle(root.querySelector('.pill') as Element).borderTopWidth)).toBe('2px')
  })
})
