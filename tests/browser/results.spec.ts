/**
 * Results pages on the built extension: what is recognised, what is drawn, what is left alone. Pages are served offline under the engines'
 * real addresses; the practice pages were written before the recogniser and by somebody else.
 */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { resultsStrings } from '../../lib/marking/results/strings.ts'
import type { ResultReading, ResultsReading } from '../../lib/search/results.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts'
import { firstOf, serveFiles } from '../../scripts/offline.ts'
import { ClosedRoots } from './support/closed-root.ts'
import { practicePage, practicePages, servePractice } from './support/practice.ts'
import { tabState } from './support/tab-state.ts'

interface Truth {
  readonly file: string
  readonly url: string
  readonly engine: string | null
  readonly query: string
  readonly results: readonly Pick<ResultReading, 'title' | 'kind' | 'publisher' | 'domain'>[]
  readonly untouched: readonly string[]
}

const folder = join(import.meta.dirname, '../fixtures/serp')
const fixtures: readonly Truth[] = JSON.parse(readFileSync(join(folder, 'fixtures.json'), 'utf8'))
const fixture = (file: string): Truth => {
  const found = fixtures.find((one) => one.file === file)
  if (found === undefined) throw new Error(`no fixture ${file}`)
  return found
}
/** Areas of the practice pages that are not results. */
const practiceUntouched =
  '.related-question-pair, .ai, .newsb, .rel, #rhs, .AnswerSPRO, .AiAssistant, .AnswerChiebukuro, aside, .pg, form'

// Two fixtures share an address (the same page with other class names), so the later one gets a parameter of its own.
const addressOf = (truth: Truth): string => (truth.file === 'yahoo-renamed.html' ? `${truth.url}&renamed=1` : truth.url)
const serve = firstOf(
  serveFiles(Object.fromEntries(fixtures.map((one) => [addressOf(one), join(folder, one.file)]))),
  servePractice(),
)

const { kinds, publishers, bar: barWords } = resultsStrings('ja')
const label = { role: 'button', name: /^セカンドルック：/ }
const bar = { role: 'region', name: barWords.label }
const shots = '.output/results'

let browser: ExtensionBrowser
let page: Page
const errors: string[] = []

test.beforeAll(async () => {
  await mkdir(shots, { recursive: true })
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-practice', serve })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
  errors.length = 0
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED')) errors.push(message.text())
  })
})
test.afterEach(async () => {
  expect(browser.requests.byExtension).toEqual([])
  expect(browser.requests.all.filter(({ url }) => /acli?c?k|[ym]\.js|rd\.listing/.test(url))).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})

/** Hosts of ours on the page: the only elements whose styles are all important. */
const hosts = (): Promise<{ after: string; position: string; inside: boolean }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body span')]
      .filter(
        (element) => element.style.getPropertyPriority('visibility') === 'important' && element.style.visibility === 'visible',
      )
      .map((element) => ({
        after: element.previousElementSibling?.textContent ?? '',
        position: element.style.position,
        inside: element.parentElement?.closest('a, button, h1, h2, h3, [role="heading"]') !== null,
      })),
  )

async function opened(truth: Pick<Truth, 'url' | 'results'> | { url: string; results?: readonly unknown[] }): Promise<ClosedRoots> {
  await page.goto(truth.url)
  const closed = await ClosedRoots.of(page)
  await closed.find(bar)
  await expect.poll(async () => (await hosts()).length).toBe(truth.results?.length)
  return closed
}

async function readingOf(): Promise<ResultsReading> {
  const state = await tabState(browser, page)
  if (state?.kind !== 'results') throw new Error(`not read as results: ${JSON.stringify(state)}`)
  return state.reading
}

const plain = ({ title, kind, publisher, domain }: Pick<ResultReading, 'title' | 'kind' | 'publisher' | 'domain'>) => ({
  title,
  kind,
  publisher,
  domain,
})

const practiceTruths: readonly Truth[] = practicePages
  .filter(({ file }) => /^results-(?:google|yahoo)\.html$/.test(file))
  .map((one) => ({ ...(one as unknown as Truth), untouched: [practiceUntouched] }))
const shown = [...practiceTruths, ...fixtures.filter(({ engine, query }) => engine !== null && !query.startsWith('がんばる'))]

for (const truth of shown) {
  test(`${truth.file}: every result, its kind and who speaks, and nothing else`, async () => {
    const closed = await opened({ ...truth, url: addressOf(truth) })
    const reading = await readingOf()
    expect({ engine: reading.engine, query: reading.query }).toEqual({ engine: truth.engine, query: truth.query })
    expect(reading.results.map(plain)).toEqual(truth.results.map(plain))

    const labels = await closed.all(label)
    const parts = labels.map(({ name }) =>
      name
        .replace(/^セカンドルック：|。くわしく見る$/g, '')
        .split('、')
        .slice(0, 2),
    )
    // The accessibility tree comes level by level, so labels are counted here and put in order by their hosts below.
    expect(parts.map(String).sort()).toEqual(
      truth.results.map(({ kind, publisher }) => `${kinds[kind]},${publishers[publisher]}`).sort(),
    )
    const drawn = await hosts()
    expect(drawn.map(({ after }) => after).every((text, index) => text.includes(truth.results[index]?.title ?? '?'))).toBe(true)
    expect(drawn.filter(({ inside }) => inside)).toEqual([])
    for (const area of truth.untouched) {
      expect(await page.locator(area).count(), area).toBeGreaterThan(0)
      expect(await page.locator(`:is(${area}) span[style*="important"]`).count(), area).toBe(0)
    }
    const of = (kind: string): number => truth.results.filter((one) => one.kind === kind).length
    const text = await closed.call<string>(bar, '(element) => element.textContent')
    expect(text).toContain(`広告 ${of('sponsored')}件`)
    expect(text).toContain(`通常の結果 ${of('organic')}件`)
    expect(text.includes('判別できないもの')).toBe(of('unclear') > 0)
  })
}

for (const file of ['google-not-results.html', 'google-other-query.html', 'yahoo-not-results.html']) {
  test(`${file}: nothing is shown`, async () => {
    await page.goto(fixture(file).url)
    await page.waitForTimeout(1_200)
    expect(await hosts()).toEqual([])
    expect(await (await ClosedRoots.of(page)).count(bar)).toBe(0)
  })
}

test('a search that is not about cancer: nothing is shown, and no script but the gate is there', async () => {
  await page.goto(practicePage('results-unrelated.html').url)
  await page.waitForTimeout(1_200)
  expect(await hosts()).toEqual([])
  expect(await tabState(browser, page)).toBeUndefined()
})

/** Place and size of everything that belongs to the page. */
const boxes = (): Promise<{ name: string; x: number; y: number; width: number; height: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.style.getPropertyPriority('display') !== 'important')
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { name: `${element.localName}.${element.className}`, x, y: y + scrollY, width, height }
      }),
  )

interface Area {
  get(key: string): Promise<{ settings?: object }>
  set(value: object): Promise<void>
}

async function change(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const options = await browser.newPage()
  await options.goto(browser.surface('options.html'))
  await options.evaluate(async (wanted) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage
    const defaults = { version: 1, language: 'ja', textSize: 'normal', marks: true, sitesOff: [], welcomed: false }
    await local.set({ settings: { ...defaults, ...(await local.get('settings')).settings, ...wanted } })
  }, settings)
  await options.close()
  await page.bringToFront()
}

for (const file of ['results-google.html', 'results-yahoo.html']) {
  test(`${file}: nothing of the page moves but by the height of the bar`, async () => {
    const truth = practiceTruths.find((one) => one.file === file)
    if (truth === undefined) throw new Error(file)
    const closed = await opened(truth)
    await change({ marks: false })
    await expect.poll(async () => (await hosts()).length).toBe(0)
    await closed.waitForGone(bar)
    const without = await boxes()
    await change({ marks: true })
    await expect.poll(async () => (await hosts()).length).toBe(truth.results.length)
    const barBox = await closed.box(bar)
    const withMarks = await boxes()
    expect(withMarks.length).toBe(without.length)
    const room = barBox.height + 16
    const first = withMarks.findIndex((box, index) => Math.abs(box.y - (without[index]?.y ?? 0)) > 0.5)
    expect(first).toBeGreaterThan(0)
    for (const [index, box] of withMarks.entries()) {
      const before = without[index]
      if (before === undefined) throw new Error('unreachable')
      const moved = box.y - before.y
      const grown = box.height - before.height
      expect(Math.abs(box.x - before.x) + Math.abs(box.width - before.width), box.name).toBeLessThan(0.5)
      // Either it stands above the bar, or it moved with it, or it holds the bar and grew by it.
      expect(Math.min(Math.abs(moved), Math.abs(moved - room)), box.name).toBeLessThan(0.6)
      expect(Math.min(Math.abs(grown), Math.abs(grown - room)), box.name).toBeLessThan(0.6)
    }
    const overlaps = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(overlaps).toBe(false)
  })
}

/** Labels of ours that lie on words of the page, or beyond the edge of the window. */
const covering = (): Promise<string[]> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll<HTMLElement>('body span')]
      .filter((element) => element.style.getPropertyPriority('visibility') === 'important')
      .map((element) => element.getBoundingClientRect())
    const covered: string[] = labels.filter(({ right }) => right > innerWidth).map(({ right }) => `beyond the window: ${right}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    // Boxes of text are a little taller than their letters.
    const slack = 4
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if ((node as Text).data.trim() === '') continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        const hit = labels.some(
          (one) => one.left < box.right && one.right > box.left && one.top + slack < box.bottom && one.bottom - slack > box.top,
        )
        if (hit) covered.push((node as Text).data)
      }
    }
    return covered
  })

test('labels lie on no words of the page, also after the window has changed', async () => {
  for (const truth of practiceTruths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await opened(truth)
    for (const width of [1280, 360, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(covering, { message: `${truth.file} ${width}` }).toEqual([])
      expect((await hosts()).length).toBe(truth.results.length)
    }
  }
})

test('by keyboard: from the title to its label, into the card, back with Escape', async () => {
  const closed = await opened(practiceTruths[0] as Truth)
  await page.locator('#tads a').first().focus()
  await page.keyboard.press('Tab')
  const focused = async () =>
    (await closed.all(label)).filter(({ properties }) => properties.focused === true).map(({ name }) => name)
  await expect.poll(focused).toHaveLength(1)
  const [name = ''] = await focused()
  expect(name).toContain(kinds.sponsored)
  await page.keyboard.press('Enter')
  const card = { role: 'dialog', name: resultsStrings('ja').card.kinds.sponsored }
  await closed.find(card)
  const text = await closed.call<string>(card, '(element) => element.textContent')
  expect(text).toContain('限定解除')
  expect(text).toContain('www.hikari-terrace.example')
  await page.screenshot({ path: `${shots}/card-1280.png` })
  await page.keyboard.press('Escape')
  await closed.waitForGone(card)
  await expect.poll(focused).toEqual([name])
})

test('the card says what, why and what to ask, and a press elsewhere closes it', async () => {
  const closed = await opened(practiceTruths[0] as Truth)
  await closed.click({ role: 'button', name: /^セカンドルック：.*見きわめ/ })
  const card = { role: 'dialog' }
  await closed.find(card)
  const text = await closed.call<string>(card, '(element) => element.textContent')
  const { card: words } = resultsStrings('ja')
  for (const part of [words.look, words.ask, words.guide]) expect(text).toContain(part)
  const quotes = (await readingOf()).results.flatMap(({ findings }) => findings.map(({ quote }) => quote))
  expect(quotes.filter((quote) => text.includes(quote)).length).toBeGreaterThan(0)
  await page.mouse.click(5, 400)
  await closed.waitForGone(card)
})

test('the bar: the same search at public sources, and out of the way for this search', async () => {
  const closed = await opened(practiceTruths[0] as Truth)
  const href = await closed.call<string>({ role: 'link', name: barWords.publicSearch }, '(element) => element.href')
  expect(new URL(href).origin + new URL(href).pathname).toBe('https://www.google.co.jp/search')
  expect(new URL(href).searchParams.get('q')).toBe('がん 免疫療法 site:ganjoho.jp OR site:go.jp')
  await closed.click({ role: 'button', name: barWords.close })
  await closed.waitForGone(bar)
  await page.evaluate(() => document.querySelector('#rso')?.append(document.createElement('i')))
  await page.waitForTimeout(600)
  expect(await closed.count(bar)).toBe(0)
  expect((await hosts()).length).toBe(14)
})

test('the page renders anew, grows and changes its search: one label each, never two', async () => {
  const truth = practiceTruths[0] as Truth
  await opened(truth)
  await page.evaluate(() => {
    const list = document.querySelector('#rso')
    // As a framework does that throws its tree away: our hosts are copied along as empty elements.
    for (const child of [...(list?.children ?? [])]) child.replaceWith(child.cloneNode(true))
  })
  await expect.poll(async () => (await (await ClosedRoots.of(page)).count(label)) === 14).toBe(true)
  await page.evaluate(() => {
    const model = document.querySelector('#rso .res')
    for (let index = 0; index < 10; index++) {
      const copy = model?.cloneNode(true) as Element
      copy.querySelector('h3')?.replaceChildren(`追加の結果 ${index}`)
      for (const span of copy.querySelectorAll('span[style*="important"]')) span.remove()
      document.querySelector('#botstuff')?.append(copy)
    }
  })
  await expect.poll(async () => (await ClosedRoots.of(page)).count(label)).toBe(24)
  const changes = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0
        new MutationObserver((records) => {
          seen += records.length
        }).observe(document.documentElement, { subtree: true, childList: true, attributes: true })
        setTimeout(() => resolve(seen), 1_000)
      }),
  )
  expect(changes).toBe(0)
  await page.evaluate(() => {
    history.pushState(null, '', '/search?q=%E6%9C%AD%E5%B9%8C')
    document.querySelector('#rso')?.append(document.createElement('i'))
  })
  const closed = await ClosedRoots.of(page)
  await closed.waitForGone(label)
  await closed.waitForGone(bar)
})

for (const [language, textSize] of [
  ['ja', 'larger'],
  ['easy', 'normal'],
  ['en', 'large'],
] as const) {
  test(`labels have room for their words: ${language}, ${textSize}`, async () => {
    await change({ language, textSize })
    await page.goto(fixture('google-unclear.html').url)
    const closed = await ClosedRoots.of(page)
    const named = { role: 'button', name: new RegExp(`^${resultsStrings(language).product}.*(?:Details|くわしく見る)$`) }
    await expect.poll(() => closed.count(named)).toBe(3)
    for (let nth = 0; nth < 3; nth++) {
      const cut = await closed.call<number>({ ...named, nth }, '(element) => element.scrollWidth - element.clientWidth')
      expect(cut).toBeLessThanOrEqual(0)
    }
    await page.screenshot({ path: `${shots}/labels-${language}.png` })
    await change({ language: 'ja', textSize: 'normal' })
  })
}

for (const [width, height, colorScheme] of [
  [1280, 900, 'light'],
  [1280, 900, 'dark'],
  [360, 740, 'light'],
  [360, 740, 'dark'],
] as const) {
  test(`pictures: ${width} px, ${colorScheme} page`, async () => {
    await page.setViewportSize({ width, height })
    for (const truth of practiceTruths) {
      await page.goto(truth.url)
      if (colorScheme === 'dark') {
        await page.addStyleTag({ content: 'body{background:#202124!important;color:#ddd!important}a,a *{color:#8ab4f8!important}' })
      }
      const closed = await ClosedRoots.of(page)
      await closed.find(bar)
      await page.evaluate(() => document.querySelector('#rso, main')?.append(document.createElement('i')))
      await page.waitForTimeout(500)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.screenshot({ path: `${shots}/${truth.file.replace('.html', '')}-${width}-${colorScheme}.png`, fullPage: true })
    }
  })
}
