/**
 * From a finding to a telephone number, as a person goes: by mouse, by keyboard, on a phone. And the finder itself: offline, instant, in
 * three languages, light and dark, wide and narrow. An action is a press, a tap, or typing one word; moving the focus is none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { languages } from '../../lib/language/trilingual.ts'
import { defaultSettings, type Settings } from '../../lib/platform/settings.ts'
import { centres } from '../../lib/route/centres/list.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, servePractice } from './support/practice.ts'

interface ExtensionPage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

const extension = '.output/chrome-mv3-practice'
const pill = { role: 'button', name: /見きわめサイン \d+件/ }
const toNumbers = { role: 'button', name: '窓口の電話番号を探す' }

let browser: ExtensionBrowser
let page: Page

test.beforeAll(async () => {
  browser = await launchWithExtension({ extension, serve: servePractice() })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
})
test.afterEach(async () => {
  expect(browser.requests.byExtension).toEqual([])
  await page.close()
})

async function open(wanted: Partial<Settings> = {}, anchor = '#find'): Promise<void> {
  await page.goto(browser.surface('guide.html'))
  await page.evaluate((settings) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ settings }), {
    ...defaultSettings,
    welcomed: true,
    ...wanted,
  })
  await page.goto('about:blank')
  await page.goto(`${browser.surface('guide.html')}${anchor}`)
  await page.locator('#find').waitFor()
}

/** A page with findings, the panel open on it: this is where a reader stands when looking at a finding. */
async function atFinding(): Promise<ClosedRoots> {
  await page.goto(practicePage('clinic-hikari.html').url)
  const closed = await ClosedRoots.of(page)
  await closed.click(pill)
  await closed.find({ role: 'complementary', name: 'セカンドルック：このページの見きわめ' })
  return closed
}

const numberOf = (guide: Page) => guide.locator('#find a[href^="tel:0"]').first()

for (const [name, width] of [
  ['by mouse', 1280],
  ['by touch-sized presses on a narrow phone', 360],
] as const) {
  test(`from a finding to a number in at most three actions, ${name}`, async () => {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 })
    const closed = await atFinding()
    // The way on is in sight while findings are looked at: nobody has to scroll for it.
    const { y, height } = await closed.box(toNumbers)
    expect(y + height).toBeLessThanOrEqual(width === 360 ? 740 : 800)
    let actions = 0
    const opened = browser.context.waitForEvent('page')
    await closed.click(toNumbers)
    actions++
    const guide = await opened
    await guide.setViewportSize({ width, height: 740 })
    await guide.getByRole('button', { name: '山形県', exact: true }).click()
    actions++
    await expect(numberOf(guide)).toBeInViewport()
    await numberOf(guide).click({ trial: true })
    actions++
    expect(actions).toBeLessThanOrEqual(3)
    expect(
      await guide.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
    await guide.close()
  })
}

test('from a finding to a number in at most three actions, by keyboard alone', async () => {
  const closed = await atFinding()
  let actions = 0
  // The panel has the focus on opening; back from its first element the last one is near.
  const reached = async (): Promise<boolean> =>
    closed.call<boolean>(toNumbers, '(element) => element.getRootNode().activeElement === element')
  for (let presses = 0; presses < 120 && !(await reached()); presses++) await page.keyboard.press('Tab')
  expect(await reached()).toBe(true)
  const opened = browser.context.waitForEvent('page')
  await page.keyboard.press('Enter')
  actions++
  const guide = await opened
  await expect(guide.locator('#find')).toBeFocused()
  await guide.keyboard.press('Tab')
  await expect(guide.locator('#find input[type=search]')).toBeFocused()
  await guide.keyboard.type('yamagata')
  actions++
  await expect(numberOf(guide)).toBeInViewport()
  for (let presses = 0; presses < 8; presses++) {
    await guide.keyboard.press('Tab')
    if (await guide.evaluate(() => document.activeElement?.getAttribute('href')?.startsWith('tel:') === true)) break
  }
  await expect(numberOf(guide)).toBeFocused()
  actions++
  expect(actions).toBeLessThanOrEqual(3)
  await guide.close()
})

test('each line says whose number it is, as of when, and what to say', async () => {
  await open()
  await page.locator('#find select').selectOption('静岡県')
  const item = (name: string) => page.locator('.centres > li').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(item('浜松医療センター')).toContainText('相談支援センターの直通')
  await expect(item('浜松医療センター')).toContainText('番号の時点：2023年11月1日')
  await expect(item('浜松医療センター')).toContainText('053-453-7111')
  await expect(item('静岡県立総合病院')).toContainText('代表電話で「がん相談支援センターにつないでください」とお伝えください。')
  await expect(item('静岡県立静岡がんセンター')).toContainText('「よろず相談」')
  await expect(item('静岡県立こども病院')).toContainText('小児がん拠点病院')
  await item('浜松医療センター').getByText('出典と時点').click()
  await expect(item('浜松医療センター')).toContainText('www.scchr.jp/cancerqa/people_print.html')
  await expect(item('浜松医療センター').locator('a[href^="http"]')).toHaveCount(0)

  await page.locator('#find select').selectOption('福井県')
  await expect(page.locator('.coverage')).toContainText('載っていない病院が少なくとも2つ')
  await expect(page.locator('.coverage a')).toHaveAttribute(
    'href',
    'https://hospdb.ganjoho.jp/kyotendb.nsf/xpConsultantSearchTop.xsp',
  )

  await page.locator('#find select').selectOption('兵庫県')
  await expect(item('宝塚市立病院')).toContainText('電話番号は、確かめられていません')
  await expect(item('宝塚市立病院').locator('a[href^="tel:"]')).toHaveCount(0)
  await page.locator('#find select').selectOption('北海道')
  await expect(item('KKR札幌医療センター')).toContainText('根拠の資料が古いため')
})

test('all lines can be reached, prefecture by prefecture', async () => {
  await open()
  const seen: string[] = []
  const prefectures = await page
    .locator('#find select option')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))
  for (const prefecture of prefectures.filter((each) => each !== '')) {
    await page.locator('#find select').selectOption(prefecture)
    seen.push(...(await page.locator('.group .centres h4').allTextContents()))
  }
  expect(seen.toSorted()).toEqual(centres.map(({ name }) => name).toSorted())
})

test('copying takes the number, and says so', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open()
  await page.locator('#find input[type=search]').fill('こまごめ')
  await expect(page.locator('.group .centres > li')).toHaveCount(1)
  const line = page.locator('.number-line').first()
  const number = await line.locator('.call').textContent()
  await line.getByRole('button').click()
  await expect(line).toContainText('コピーしました')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number)
})

test('nothing found leads to the official search; starting again clears everything', async () => {
  await open()
  const input = page.locator('#find input[type=search]')
  await input.fill('<img src=x onerror=alert(1)>')
  await expect(page.locator('.result-line')).toContainText('見つかりませんでした')
  await expect(page.locator('#find img')).toHaveCount(0)
  await expect(page.locator('#find > .official a')).toBeVisible()
  await page.getByRole('button', { name: '選びなおす' }).click()
  await expect(input).toBeFocused()
  await expect(input).toHaveValue('')
  await expect(page.getByRole('button', { name: '沖縄県', exact: true })).toBeVisible()
})

test('words from anywhere in Japan: a dozen lines, and the rest on request', async () => {
  await open()
  await page.locator('#find input[type=search]').fill('びょういん')
  await page.locator('#find input[type=search]').fill('し')
  const shown = page.locator('.group .centres > li')
  await expect(shown).toHaveCount(12)
  await page.getByRole('button', { name: /^残りの\d+か所も見る$/ }).click()
  expect(await shown.count()).toBeGreaterThan(40)
  // Another question, a short answer again.
  await page.locator('#find input[type=search]').fill('が')
  await expect(shown).toHaveCount(12)
})

test('a keystroke shows its answer within 100 ms', async () => {
  await open()
  const times = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#find input[type=search]')
    if (input === null) throw new Error('no field')
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const spent: number[] = []
    for (const word of ['sapporo', 'とうきょう', '病院', 'osaka']) {
      for (let end = 1; end <= word.length; end++) {
        const began = performance.now()
        input.value = word.slice(0, end)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        await frame()
        spent.push(performance.now() - began)
      }
    }
    return spent.toSorted((one, other) => one - other)
  })
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN
  console.log(`search: a keystroke to the next frame, median ${median.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`)
  expect(median).toBeLessThan(100)
})

test('the place is neither asked for nor granted', async () => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  expect(JSON.stringify(manifest)).not.toContain('geolocation')
  await open()
  await expect(page.locator('#find')).toContainText('現在地は使いません')
  await expect(page.locator('#find')).toContainText('通信なしで探せます')
})

test('no file of the build names the domain that others took over', () => {
  const gone = ['iryoukoukoku', 'patroll'].join('-')
  const files = readdirSync(extension, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(10)
  expect(
    files.map((entry) => join(entry.parentPath, entry.name)).filter((file) => readFileSync(file, 'latin1').includes(gone)),
  ).toEqual([])
})

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`accessible with results: ${language}, ${colorScheme}, ${width} px`, async () => {
        test.slow()
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await open({ language })
        await page.locator('#find select').selectOption('滋賀県')
        await page.locator('#midway-tonight summary').click()
        await page.locator('#rare summary').click()
        await page.locator('.evidence summary').first().click()
        const builder = new AxeBuilder({ page }).withTags(tags)
        for (const part of ['header', '#midway', '#find', '#who']) builder.include(part)
        const { violations } = await builder.analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBeLessThanOrEqual(0)
        const small = await page
          .locator('#find :is(button, summary, .call, select, input), #midway summary, #who label')
          .evaluateAll((all) =>
            all
              .map((each) => ({ words: each.textContent, box: (each.closest('label') ?? each).getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ words }) => words),
          )
        expect(small).toEqual([])
      })
    }
  }
}
