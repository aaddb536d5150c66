/** The guide as its readers meet it: in the built extension, offline, three languages, wide and narrow, light and dark, on paper. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { sections } from '../../entrypoints/guide/places.ts'
import { type Language, languages } from '../../lib/language/trilingual.ts'
import { defaultSettings, type Settings } from '../../lib/platform/settings.ts'
import { facts } from '../../lib/route/facts.ts'
import { links } from '../../lib/route/links.ts'
import { sources } from '../../lib/route/sources.ts'
import { stepIds } from '../../lib/route/steps.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'

interface ExtensionPage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void>; get(): Promise<object> } } }
}

let browser: ExtensionBrowser
let page: Page
const problems: string[] = []

test.beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve: () => undefined })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
})
test.afterEach(async () => {
  expect(problems.splice(0)).toEqual([])
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

async function open(wanted: Partial<Settings> = {}, anchor = ''): Promise<void> {
  await page.goto(browser.surface('guide.html'))
  await page.evaluate((settings) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ settings }), {
    ...defaultSettings,
    welcomed: true,
    ...wanted,
  })
  await page.goto('about:blank')
  await page.goto(`${browser.surface('guide.html')}${anchor}`)
  await page.locator('h1').waitFor()
}

const openEverything = (): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

/** Words as they stand in the source: ruby brings its brackets along. */
const said = async (): Promise<string> => (await page.locator('main').textContent())?.replace(/\s+/g, '') ?? ''

const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const faultsOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)

for (const language of languages) {
  test(`accessible with everything open: ${language}`, async () => {
    // Contrast is measured element by element, and ruby makes many.
    test.slow()
    await page.emulateMedia({ colorScheme: 'light' })
    await open({ language })
    await openEverything()
    expect(faultsOf(await new AxeBuilder({ page }).withTags(tags).analyze())).toEqual([])
  })

  test(`readable in the dark: ${language}`, async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await open({ language })
    const looks = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])
    await page.locator('#find select').selectOption('静岡県')
    await page.locator('#midway-paid summary').click()
    for (const part of ['header', '#midway', '#centre', '#step-understand', '#who', '#cost', '#papers']) looks.include(part)
    expect(faultsOf(await looks.analyze())).toEqual([])
  })

  test(`a phone, and the largest text: ${language}`, async () => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      await open({ language, textSize: width === 320 ? 'larger' : 'normal' })
      await openEverything()
      expect(await overflow()).toBeLessThanOrEqual(0)
      const small = await page.locator('main :is(button, summary, .checks label, .contents a)').evaluateAll((all) =>
        all
          .map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ words }) => words),
      )
      expect(small).toEqual([])
    }
  })

  test(`every fact stands on the page, with its source and date: ${language}`, async () => {
    await open({ language })
    const text = await said()
    const missing = facts.filter((fact) => !text.includes(fact.text[language].replace(/\s+/g, '')))
    expect(missing.map(({ id }) => id)).toEqual([])
    for (const source of sources) {
      await expect(page.locator(`#source-${source.id}`)).toHaveCount(1)
      expect(await page.locator(`a[href="#source-${source.id}"]`).count(), source.id).toBeGreaterThan(0)
    }
  })
}

test('one heading of the first rank, the others in order', async () => {
  await open()
  await openEverything()
  const ranks = await page.locator(':is(h1, h2, h3, h4, h5, h6)').evaluateAll((all) => all.map((each) => Number(each.tagName[1])))
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
  expect(ranks[0]).toBe(1)
  const leaps = ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 0) + 1)
  expect(leaps).toEqual([])
})

test('first those who are already on the way: a person to call, said calmly, one thing at a time', async () => {
  await open()
  const card = page.locator('main section').first()
  await expect(card).toHaveAttribute('id', 'midway')
  await expect(card.locator('details')).toHaveCount(6)
  await expect(card.locator('details[open]')).toHaveCount(0)
  await card.getByText('今夜、体の具合がよくない').click()
  await expect(card).toContainText('今かかっている病院に電話してください')
  await card.getByText('もうお金を払った、契約した').click()
  await expect(card).toContainText('消費者ホットライン（188）')
  await card.getByRole('link', { name: '相談窓口の電話番号を探す' }).first().click()
  await expect(page.locator('#find')).toBeFocused()
})

test('then a person to talk to, how to find one, and what to say', async () => {
  await open()
  const card = page.locator('#centre')
  await expect(card.locator('#centre-title')).toHaveText('話せる人がいます')
  for (const words of ['無料', '名前を言わなくても', 'だれでも', '電話']) await expect(card).toContainText(words)
  await expect(card).toContainText('がん相談支援センターにつないでください')
  const search = page.locator('a[href="https://hospdb.ganjoho.jp/kyotendb.nsf/xpConsultantSearchTop.xsp"]')
  await expect(page.locator('.ways').locator(search)).toBeVisible()
  await expect(page.locator('.ways p', { has: search })).toContainText('2026年11月')
})

test('links lead to listed official pages, each in a tab of its own that is told nothing', async () => {
  await open()
  const outward = await page
    .locator('a[href^="http"]')
    .evaluateAll((all) => all.map((each) => [each.getAttribute('href'), each.getAttribute('rel'), each.getAttribute('target')]))
  expect(outward.length).toBeGreaterThan(5)
  const known = links.map(({ url }) => url as string)
  for (const [href, rel, target] of outward) {
    expect(known).toContain(href)
    expect(rel).toContain('noreferrer')
    expect(target).toBe('_blank')
  }
})

test('other surfaces can lead to each part; folded parts open on arrival', async () => {
  await open()
  for (const place of [...sections, ...stepIds.map((id) => `step-${id}`), 'questions-self-pay']) {
    await page.evaluate((name) => {
      location.hash = name
    }, place)
    await expect(page.locator(`#${place}`), place).toBeInViewport()
    await expect(page.locator(`#${place}`)).toBeFocused()
  }
  await open({}, '#step-day')
  await expect(page.locator('#step-day details')).toHaveAttribute('open', '')
  await expect(page.locator('#step-decide details')).not.toHaveAttribute('open')
  await open({}, '#questions-self-pay')
  await expect(page.locator('#questions-self-pay')).toHaveAttribute('open', '')
  // The names the help block uses.
  await open({}, '#consultation')
  await expect(page.locator('#centre')).toBeFocused()
  await open({}, '#second-opinion')
  await expect(page.locator('#steps')).toBeFocused()
  // Nothing to find: nothing happens.
  await open({}, '#"><img src=x>')
  await expect(page.locator('h1')).toBeInViewport()
})

test('the help at the end leads back up to the card', async () => {
  await open()
  await page.getByRole('button', { name: '相談のしかたを見る' }).click()
  await expect(page.locator('#centre')).toBeFocused()
  await expect(page.locator('#centre-title')).toBeInViewport()
})

test('by keyboard: a step opens, a source is found, the way back works', async () => {
  await open()
  const summary = page.locator('#step-choose summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#step-choose details')).toHaveAttribute('open', '')
  const cite = page.locator('#step-choose .cite a').first()
  const target = (await cite.getAttribute('href')) ?? ''
  await cite.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(target)).toBeFocused()
  await page.goBack()
  await expect(page).not.toHaveURL(new RegExp(`${target}$`))
})

test('the language changes on the page, and for the rest of the tool, keeping what is open and ticked', async () => {
  await open()
  await page.locator('#step-day summary').click()
  await page.locator('#papers input').first().check()
  await page.locator('#find input[type=search]').fill('札幌')
  for (const [button, language, title] of [
    ['English', 'en', 'How to get help, and a second opinion'],
    ['やさしい日本語', 'ja', '相談と、セカンドオピニオン'],
    ['日本語', 'ja', '相談のしかたと、セカンドオピニオン'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page).toHaveTitle(new RegExp(title))
  }
  await expect(page.locator('#step-day details')).toHaveAttribute('open', '')
  await expect(page.locator('#papers input').first()).toBeChecked()
  await expect(page.locator('#find input[type=search]')).toHaveValue('札幌')
})

test('ticks are kept, seen in another tab at once, and cleared by one press', async () => {
  await open()
  await expect(page.locator('#steps .tick-note')).toContainText('この端末の中にだけ残り')
  await page.locator('#step-understand .checks input').check()
  await page.locator('#papers input').first().check()
  await expect(page.locator('#step-understand summary')).toContainText('済み')
  const other = await browser.newPage()
  await other.goto(browser.surface('guide.html'))
  await expect(other.locator('#step-understand .checks input')).toBeChecked()
  await other.locator('#papers input').nth(1).check()
  await expect(page.locator('#papers input').nth(1)).toBeChecked()
  await page.reload()
  await expect(page.locator('#papers input:checked')).toHaveCount(2)
  await page.locator('#papers').getByRole('button', { name: '印をすべて消す' }).click()
  await expect(page.locator('main .checks input:checked')).toHaveCount(0)
  await expect(other.locator('main .checks input:checked')).toHaveCount(0)
  const kept = await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get())
  expect(Object.keys(kept)).toEqual(['settings'])
  await other.close()
})

test('readings can be switched off and on in easy Japanese, and only there', async () => {
  await open({ language: 'easy' })
  const reading = page.locator('#centre rt').first()
  const button = page.getByRole('button', { name: 'ふりがな' })
  await expect(reading).toBeVisible()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await button.click()
  await expect(reading).toBeHidden()
  await page.reload()
  await expect(reading).toBeHidden()
  await button.click()
  await expect(reading).toBeVisible()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(button).toHaveCount(0)
})

test('Japanese breaks between phrases where the browser can, English between words', async () => {
  const breaking = (): Promise<string> =>
    page
      .locator('#centre > p')
      .first()
      .evaluate((each) => getComputedStyle(each).wordBreak)
  await open()
  expect(await breaking()).toBe('auto-phrase')
  await open({ language: 'en' })
  expect(await breaking()).toBe('normal')
})

test('who to ask: choices change the answer, which has reasons and sources', async () => {
  await open({}, '#who')
  const who = page.locator('#who')
  const names = who.locator('.answer h4')
  await expect(names.first()).toHaveText('今の担当医')
  await who.getByRole('radio', { name: '薬の治療をする科' }).check()
  await expect(names.filter({ hasText: '薬の治療の医師' })).toHaveCount(0)
  await who.getByRole('radio', { name: '子ども' }).check()
  await expect(names.filter({ hasText: '小児がん拠点病院' })).toHaveCount(1)
  await who.getByRole('radio', { name: 'お金、仕事、家族、くらし' }).check()
  await expect(names).toHaveText(['小児がん拠点病院の相談支援センター', 'がん相談支援センター'])
  expect(await who.locator('.answer .cite a').count()).toBeGreaterThanOrEqual(2)
  await expect(who).toContainText('どの治療がよいかの判断ではありません')
  await page.getByRole('link', { name: '窓口と電話番号を探す' }).first().click()
  await expect(page.locator('#find')).toBeFocused()
})

test('easy Japanese carries its readings as ruby, English the Japanese words to say', async () => {
  await open({ language: 'easy' })
  await expect(page.locator('#centre ruby', { hasText: '電話' }).first().locator('rt')).toHaveText('でんわ')
  await open({ language: 'en' })
  await expect(page.locator('#centre [lang="ja"]').first()).toContainText('がん相談支援センターにつないでください')
})

test('text size follows the settings', async () => {
  const size = (): Promise<number> =>
    page
      .locator('#centre > p')
      .first()
      .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  await open()
  const normal = await size()
  await open({ textSize: 'larger' })
  expect(await size()).toBeGreaterThan(normal * 1.2)
})

test('on paper everything is open, and only what serves on paper is there', async () => {
  await open()
  const folded = (): Promise<number> => page.locator('main details:not([open])').count()
  const before = await folded()
  expect(before).toBeGreaterThan(3)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await folded()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await folded()).toBe(before)

  // Where printing gives no notice, the style opens them.
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#step-decide .step-body')).toBeVisible()
  for (const unneeded of ['.tongues', '.contents', '.tools', '.help', '.unprinted', '.find .asking', '.who .asking']) {
    for (const each of await page.locator(unneeded).all()) await expect(each, unneeded).toBeHidden()
  }
})

test('one part alone can be printed', async () => {
  await open()
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.asked = document.documentElement.dataset.only ?? ''
    }
  })
  await page.locator('#questions .unprinted button').click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'questions')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#questions h2')).toBeVisible()
  await expect(page.locator('#steps')).toBeHidden()
  await expect(page.locator('#centre')).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('#steps')).toBeVisible()
  // A part within a part.
  await page.evaluate(() => {
    document.documentElement.dataset.only = 'find'
  })
  await expect(page.locator('#find h2')).toBeVisible()
  await expect(page.locator('#centre-title')).toBeHidden()
  await expect(page.locator('#midway')).toBeHidden()
})

test('unusable settings do not keep the page from coming', async () => {
  await page.goto(browser.surface('guide.html'))
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ settings: { language: 7, textSize: null } }),
  )
  await page.reload()
  await expect(page.locator('h1')).toHaveText('相談のしかたと、セカンドオピニオン')
  const language: Language = 'ja'
  await expect(page.locator('html')).toHaveAttribute('lang', language)
})
