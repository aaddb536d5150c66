/** The consultation sheet's own page in the built extension: written on, in two tabs, on paper, as a file, broken, by keyboard. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { partIds } from '../../entrypoints/sheet/parts/part.tsx'
import { languages } from '../../lib/language/trilingual.ts'
import { defaultSettings, type Settings } from '../../lib/platform/settings.ts'
import { sheetStringsFor } from '../../lib/platform/strings/sheet/index.ts'
import { emptySheet, type Sheet } from '../../lib/sheet/record.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { fullSheet } from '../fixtures/sheets.ts'

interface ExtensionPage {
  readonly chrome: {
    readonly storage: Readonly<
      Record<
        'local' | 'sync',
        { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
      >
    >
  }
}

let browser: ExtensionBrowser
let page: Page
const problems: string[] = []

test.beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve: () => undefined })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await newPage()
})
test.afterEach(async () => {
  expect(problems.splice(0)).toEqual([])
  expect(browser.requests.byExtension).toEqual([])
  for (const each of browser.context.pages().slice(1)) await each.close()
})

async function newPage(): Promise<Page> {
  const opened = await browser.newPage()
  opened.on('pageerror', (error) => problems.push(error.message))
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return opened
}

const agreed = { 'sheet.agreed': '2026-11-01' }
const ja = sheetStringsFor('ja')

const address = (): string => browser.surface('sheet.html')

async function show(where: Page = page): Promise<void> {
  await where.goto('about:blank')
  await where.goto(address())
  await where.locator('.sheet h1').waitFor()
}

/** The sheet's page over a store that holds just this. */
async function open(stored: object = {}, settings: Partial<Settings> = {}): Promise<void> {
  await page.goto(browser.surface('options.html'))
  await page.evaluate(
    async (items) => {
      const { storage } = (globalThis as unknown as ExtensionPage).chrome
      await storage.local.clear()
      await storage.local.set(items)
    },
    { settings: { ...defaultSettings, welcomed: true, ...settings }, ...stored },
  )
  await show()
}

const kept = (): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get())
const keptSheet = async (): Promise<Sheet | undefined> => (await kept()).sheet as Sheet | undefined
const saving = (where: Page = page) => where.locator('.saving')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const faultsOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const openEverything = (): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`accessible with everything open: ${language}, ${colorScheme}, ${width}`, async () => {
        // Contrast is measured element by element, and ruby makes many.
        test.slow()
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        await open({ sheet: fullSheet, ...agreed, 'sheet.aside': [{ part: 'costs', raw: 1 }] }, { language })
        await openEverything()
        expect(faultsOf(await new AxeBuilder({ page }).withTags(tags).analyze())).toEqual([])
        expect(await overflow()).toBeLessThanOrEqual(0)
        const small = await page.locator('main :is(button, summary, a, label.choice), .saving button').evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ words }) => words),
        )
        expect(small).toEqual([])
      })
    }
  }

  test(`the full example goes on two pages of A4 at most, the card on one: ${language}`, async () => {
    await open({ sheet: fullSheet, ...agreed }, { language })
    expect(await pagesOnPaper()).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('main')).toBeHidden()
    await expect(saving()).toBeHidden()
    const paper = page.locator('.paper')
    for (const words of [fullSheet.texts.situation ?? '', fullSheet.texts['next-when'] ?? '', '副作用のない', 'hikari.example'])
      await expect(paper).toContainText(words)
    await page.evaluate(() => {
      document.documentElement.dataset.only = 'call'
    })
    await expect(paper.locator('.call')).toContainText('がん相談支援センターにつないでください')
    await expect(paper.locator('.pages')).toBeHidden()
    expect(await pagesOnPaper()).toBe(1)
  })

  test(`an empty sheet prints as a form of two pages at most: ${language}`, async () => {
    await open({}, { language })
    expect(await pagesOnPaper()).toBeLessThanOrEqual(2)
  })
}

const pagesOnPaper = async (): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

test('every part can be jumped to, and no heading is skipped', async () => {
  await open({ sheet: fullSheet, ...agreed })
  await openEverything()
  for (const id of partIds) {
    await page.locator(`.contents a[href="#${id}"]`).click()
    await expect(page.locator(`#${id}-title`)).toBeInViewport()
  }
  const ranks = await page
    .locator('.frame :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((all) => all.map((each) => Number(each.tagName[1])))
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
  expect(ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 1) + 1)).toEqual([])
})

test('nothing is kept before the reader has been told where, and said yes; then without asking again', async () => {
  await open()
  await expect(saving()).toContainText(ja.save.none)
  await page.locator('#situation').fill('春に手術をしました')
  await expect(saving()).toContainText('この端末の中だけに残します')
  await expect(saving()).toContainText('家族や職場の人も使う端末')
  await expect(page.locator('#situation')).toBeFocused()
  expect(Object.keys(await kept())).toEqual(['settings'])
  await saving().getByRole('button', { name: 'この端末に残す' }).click()
  await expect(saving()).toHaveAttribute('data-save', 'saved')
  expect((await keptSheet())?.texts).toEqual({ situation: '春に手術をしました' })
  await page.locator('#matters').fill('家で過ごしたい')
  await expect.poll(async () => (await keptSheet())?.texts.matters).toBe('家で過ごしたい')
  await expect(saving().locator('.ask-first')).toHaveCount(0)
  const sync = await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.sync.get())
  expect(sync).toEqual({})
})

test('declined: it can be written on and printed, and nothing is kept', async () => {
  await open()
  await page.locator('#notes-text').fill('聞いたこと')
  await saving().getByRole('button', { name: 'やめる' }).click()
  await expect(saving()).toContainText(ja.save.declined)
  await page.locator('#matters').fill('心配なこと')
  await page.locator('#matters').blur()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper')).toContainText('心配なこと')
  expect(Object.keys(await kept())).toEqual(['settings'])
})

test('what was written last is kept even when the page goes at once', async () => {
  await open({ sheet: emptySheet, ...agreed })
  await page.locator('#matters').pressSequentially('最後の言葉')
  await page.goto(browser.surface('options.html'))
  await expect.poll(async () => (await keptSheet())?.texts.matters).toBe('最後の言葉')
})

test('two tabs at once: each shows what the other writes, and neither overwrites the other', async () => {
  await open({ sheet: emptySheet, ...agreed })
  const other = await newPage()
  await show(other)
  await page.locator('#situation').fill('ひとつめの画面')
  await other.locator('#situation').fill('ふたつめの画面')
  await page.locator('#own-question').fill('一つめの質問')
  await page.locator('#own-question').press('Enter')
  await other.locator('#own-question').fill('二つめの質問')
  await other.locator('#own-question').press('Enter')
  for (const each of [page, other]) {
    await each.locator('#situation').blur()
    await expect(each.locator('.asked > li')).toHaveCount(2)
  }
  for (const each of [page, other]) {
    await expect(each.locator('#situation')).toHaveValue(/ひとつめの画面/)
    await expect(each.locator('#situation')).toHaveValue(/ふたつめの画面/)
  }
  expect((await keptSheet())?.questions.map(({ text }) => text).sort()).toEqual(['一つめの質問', '二つめの質問'])
})

test('out as a file, all deleted, and in again: as it was', async () => {
  await open({ sheet: fullSheet, ...agreed })
  const other = await newPage()
  await show(other)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: ja.file.save }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^相談シート-\d{4}-\d{2}-\d{2}\.json$/)
  const file = await download.path()
  expect(JSON.parse(await readFile(file, 'utf8')).sheet).toEqual(fullSheet)

  await page.getByRole('button', { name: ja.file.erase }).click()
  await expect(page.locator('.confirm')).toBeFocused()
  await page.getByRole('button', { name: ja.file.eraseNo, exact: true }).click()
  expect(await keptSheet()).toEqual(fullSheet)
  await page.getByRole('button', { name: ja.file.erase }).click()
  await page.getByRole('button', { name: ja.file.eraseYes, exact: true }).click()
  await expect(page.locator('#file')).toContainText(ja.file.erased)
  expect(Object.keys(await kept())).toEqual(['settings'])
  await expect(page.locator('.asked > li')).toHaveCount(0)
  await expect(other.locator('.asked > li')).toHaveCount(0)
  await expect(other.locator('#situation')).toHaveValue('')

  await page.locator('#sheet-file').setInputFiles(file)
  await page.getByRole('button', { name: ja.file.merge }).click()
  // All was deleted, so the word about shared computers comes again.
  await page.locator('#file .ask-first').getByRole('button', { name: 'この端末に残す' }).click()
  await expect(page.locator('#file')).toContainText(ja.file.merged)
  expect(await keptSheet()).toEqual(fullSheet)
  await expect(other.locator('.asked > li')).toHaveCount(fullSheet.questions.length)
})

test('a file in place of the sheet, and the sheet back again', async () => {
  const mine: Sheet = { ...emptySheet, texts: { notes: '自分のメモ' } }
  await open({ sheet: mine, ...agreed })
  const text = JSON.stringify({ format: 'second-look-sheet', sheet: { ...fullSheet, costs: 'gone' } })
  await page.locator('#sheet-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.locator('.confirm')).toContainText('費用のメモ')
  await page.getByRole('button', { name: ja.file.replace }).click()
  await expect(page.locator('.broken')).toContainText('費用のメモ')
  await expect(page.locator('#notes-text')).toHaveValue(fullSheet.texts.notes ?? '')
  await page.getByRole('button', { name: ja.file.bringBack }).click()
  await expect(page.locator('#notes-text')).toHaveValue('自分のメモ')
})

for (const [what, buffer, why] of [
  ['cut short', Buffer.from('{"format":"second-look-sheet","sheet":{"vers'), 'not-json'],
  ['something else', Buffer.from('{"name":"other"}'), 'not-a-sheet'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'not-json'],
  ['huge', Buffer.alloc(13_000_000, 0x20), 'too-large'],
  ['of a later version', Buffer.from('{"format":"second-look-sheet","sheet":{"version":8}}'), 'newer'],
] as const) {
  test(`a file that is ${what} is refused with the reason, and the sheet stays`, async () => {
    await open({ sheet: fullSheet, ...agreed })
    await page.locator('#sheet-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
    await expect(page.locator('#file')).toContainText(ja.file.refusals[why])
    expect(await keptSheet()).toEqual(fullSheet)
  })
}

test('a broken record: the parts are named and can be saved, the rest is there', async () => {
  const broken = { ...fullSheet, texts: 'lost', questions: [...fullSheet.questions, 'one', { id: 2 }] }
  await open({ sheet: broken, ...agreed })
  const notice = page.locator('.broken')
  await expect(notice).toContainText('文章の欄')
  await expect(notice).toContainText('質問（2件）')
  await expect(page.locator('.asked > li')).toHaveCount(fullSheet.questions.length)
  await expect(page.locator('.looked-at > li')).toHaveCount(2)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: ja.aside.save }).click()
  const saved = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
  expect(saved.map(({ raw }: { raw: unknown }) => raw)).toEqual(['lost', 'one', { id: 2 }])
  await page.locator('#matters').fill('新しく書く')
  await expect.poll(async () => (await keptSheet())?.texts.matters).toBe('新しく書く')
  await show()
  await expect(notice).toContainText('質問（2件）')
  await page.getByRole('button', { name: ja.aside.forget }).click()
  await expect(notice).toHaveCount(0)
  expect(Object.keys(await kept()).sort()).toEqual(['settings', 'sheet', 'sheet.agreed'])
})

test('a record that is nothing at all does not keep the page from coming', async () => {
  for (const sheet of [7, 'text', [1], { version: 'x' }]) {
    await open({ sheet, ...agreed })
    await expect(page.locator('.broken')).toBeVisible()
    await expect(page.locator('.asked > li')).toHaveCount(0)
  }
})

test('by keyboard: a question of one’s own, one from the list, their order, one taken out and back', async () => {
  await open({ sheet: emptySheet, ...agreed })
  await page.locator('#own-question').focus()
  await page.keyboard.type('薬をやめてもよいですか')
  await page.keyboard.press('Enter')
  await expect(page.locator('#own-question')).toHaveValue('')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.listed')).toHaveAttribute('open', '')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('.asked > li')).toHaveCount(2)
  const up = page.locator('.asked > li').nth(1).getByRole('button', { name: /^上へ/ })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.asked textarea').nth(1)).toHaveValue('薬をやめてもよいですか')
  await expect(page.locator('#questions [role="status"]')).toHaveText('2のうち1番目になりました。')
  await page.locator('.asked > li').nth(1).getByRole('button', { name: /^外す/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.asked > li')).toHaveCount(1)
  await expect(page.locator('#questions-title')).toBeFocused()
  await saving().getByRole('button', { name: ja.undo }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.asked textarea').nth(1)).toHaveValue('薬をやめてもよいですか')
})

test('a question in other words keeps them; the others follow the language', async () => {
  await open({ sheet: fullSheet, ...agreed })
  const first = page.locator('.asked textarea').first()
  await first.fill('いつまでに決めればよいですか（母の言葉で）')
  await first.blur()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(first).toHaveValue('いつまでに決めればよいですか（母の言葉で）')
  await expect(page.locator('.asked textarea').nth(1)).toHaveValue(/What other ways/)
  await page.emulateMedia({ media: 'print' })
  // Whoever answers reads Japanese.
  await expect(page.locator('.paper .japanese').first()).toContainText('ほかに、どんな方法')
})

test('what stands on the pages becomes a question with one press; the order of importance shows on paper', async () => {
  await open({ sheet: { ...fullSheet, questions: [] }, ...agreed })
  const finding = page.locator('.found > li').first()
  await finding.getByRole('button', { name: /^質問に入れる/ }).click()
  await expect(page.locator('.asked > li')).toHaveCount(1)
  await expect(finding.getByRole('button', { name: /^質問に入れる/ })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper .first > li')).toHaveCount(1)
})

test('no name is asked for, nothing is required', async () => {
  await open()
  await openEverything()
  expect(await page.locator('[required], [aria-required="true"]').count()).toBe(0)
  expect(await page.locator('[autocomplete]:not([autocomplete="off"])').count()).toBe(0)
  for (const label of await page.locator('label').allTextContents()) expect(label).not.toMatch(/お名前|氏名|生年月日|住所/)
})

test('no page that was looked at stands in an address of ours', async () => {
  await open({ sheet: fullSheet, ...agreed })
  const all = await page.locator('a[href]').evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href))
  for (const href of [...all, page.url()]) {
    expect(href).not.toContain('hikari')
    expect(href).not.toContain('mizu')
  }
})
