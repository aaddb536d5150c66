/** Treatments and words, explained: in the gallery with a clock of our own, and in the built extension where the texts come late. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { Gallery } from './gallery/gallery.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, servePractice } from './support/practice.ts'
import { evaluationOf } from './support/tab-state.ts'

test.describe('in the gallery', () => {
  let gallery: Gallery
  test.beforeAll(async () => {
    gallery = await Gallery.start('explained')
  })
  test.afterEach(() => gallery.clear())
  test.afterAll(() => gallery.close())

  test('a treatment is one line until it is opened, and what is offered stands apart from what is named', async () => {
    const page = await gallery.open('show=popup-treatments')
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'このページに出てくる治療' }) })
    await expect(section.locator('.explained-group')).toHaveCount(2)
    await expect(section.locator('.explained-group').first().locator('details')).toHaveCount(5)
    await expect(section.getByText('日本臨床腫瘍学会は2019年').first()).toBeHidden()
    const first = section.locator('details').first()
    await first.locator('summary').click()
    for (const part of ['わかっていること', 'わかっていないこと', 'まちがえやすいもの', '聞いてみること', '出典'])
      await expect(first.getByText(part, { exact: true })).toBeVisible()
    await expect(first).toContainText('2019年6月7日の情報')
  })

  test('an unknown name is said to be unknown, in the words of the page', async () => {
    const page = await gallery.open('show=popup-treatments')
    const unknown = page.locator('details[data-status="unknown"]')
    await expect(unknown.locator('summary')).toHaveText('ミトゲン活性療法 この道具は知りません')
    await unknown.locator('summary').click()
    await expect(unknown).toContainText('よいとも悪いとも言えません')
    await expect(unknown).toContainText('聞いてみること')
  })

  test('what is past its day of review says so, and only that', async () => {
    const says = async (today: string): Promise<string[]> => {
      const page = await gallery.open(`show=popup-treatments&today=${today}`)
      return page
        .locator('details.explained', { has: page.locator('.notice') })
        .locator('summary .name')
        .allTextContents()
    }
    expect(await says('2026-06-30')).toEqual([])
    expect(await says('2026-11-22')).toEqual(['陽子線治療', 'テロメライシン'])
    expect((await says('2031-01-01')).length).toBe(13)
  })

  test('words are explained in a list and under the quote that holds them, and lead to their place', async () => {
    const page = await gallery.open('show=popup-treatments')
    const quoted = page.locator('.in-quote')
    await expect(quoted).toHaveCount(1)
    await quoted.locator('summary').click()
    await expect(quoted).toContainText('治った人の割合でも、生存率でもありません')
    await page.locator('details', { hasText: '無再発生存' }).last().locator('summary').click()
    await page.getByRole('button', { name: 'その場所へ：無再発生存' }).click()
    expect(await page.evaluate(() => window.calls)).toEqual([
      ['go-to-place', { quote: '無再発生存について', start: 0, end: 5, block: 0 }],
    ])
  })

  for (const look of ['language=ja', 'language=easy&text=larger', 'language=en']) {
    test(`opened, everything stays accessible and inside the window: ${look}`, async () => {
      const page = await gallery.open(`show=popup-treatments&fluid=1&${look}`, {
        width: 320,
        height: 640,
        dark: look === 'language=en',
      })
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      })
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }

  test('explanations that cannot be loaded are not left out in silence', async () => {
    const page = await gallery.open('show=popup-treatments&failed=1')
    await expect(page.getByText('読みこめませんでした')).toBeVisible()
    await expect(page.locator('.explained')).toHaveCount(0)
  })
})

test.describe('in the built extension', () => {
  let browser: ExtensionBrowser
  test.beforeAll(async () => {
    browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve: servePractice() })
  })
  test.afterAll(() => browser.close())
  test.afterEach(() => expect(browser.requests.byExtension).toEqual([]))

  test('the texts come when the panel opens, and a word leads to its place on the page', async () => {
    const page = await browser.newPage()
    await page.goto(practicePage('clinic-hikari.html').url)
    const body = await page.evaluate(() => document.body.outerHTML)
    const { treatments, words } = await evaluationOf(browser, page)
    expect(treatments.filter(({ said }) => said === 'offered').length).toBeGreaterThan(0)
    expect(words?.length ?? 0).toBeGreaterThan(0)
    const closed = await ClosedRoots.of(page)
    await closed.click({ role: 'button', name: /見きわめサイン \d+件/ })
    await closed.find({ role: 'heading', name: 'このページに出てくる治療' })
    await closed.find({ role: 'heading', name: 'このページに出てくることば' })
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body)
    await page.close()
  })

  test('a public page offers nothing', async () => {
    const page = await browser.newPage()
    await page.goto(practicePage('public-info.html').url)
    const { treatments } = await evaluationOf(browser, page)
    expect(treatments.filter(({ said }) => said === 'offered')).toEqual([])
    expect(treatments.map(({ id }) => id)).not.toEqual([])
    await page.close()
  })
})
