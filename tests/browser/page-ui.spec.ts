/** The interface on a page, inside its closed root: pill, panel, card. */
import { expect, type Page, test } from '@playwright/test'
import { galleryOrigin } from './gallery/build.ts'
import { Gallery, type Opening } from './gallery/gallery.ts'

let gallery: Gallery
test.beforeAll(async () => {
  gallery = await Gallery.start('page')
})
test.afterEach(() => gallery.clear())
test.afterAll(() => gallery.close())
const open = (query: string, opening?: Opening): Promise<Page> => gallery.open(query, opening)

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

test('is styled where adopted sheets are refused, as by Firefox before 153', async () => {
  const page = await open('show=pill')
  await page.addInitScript(() => {
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      get: () => [],
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.')
      },
    })
  })
  await page.goto(`${galleryOrigin}/?show=page`)
  expect(await inRoot(page, (root) => root.querySelectorAll('style').length)).toBe(1)
  expect(await inRoot(page, (root) => getComputedStyle(root.querySelector('.pill') as Element).position)).toBe('fixed')
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
