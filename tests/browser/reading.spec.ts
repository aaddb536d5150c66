/** Reading in a real browser: blocks, what a person can see of them, and the way back to the page. On the shipped reading bundle. */
import { readFileSync } from 'node:fs'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.ts'

const bundle = readFileSync('.output/chrome-mv3/reader.js', 'utf8')

let browser: Browser
let page: Page

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: (await findBrowser('chromium')).path, args: ['--no-sandbox'] })
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
})
test.afterEach(() => page.close())

interface SeenBlock {
  readonly text: string
  readonly kind: string
  readonly heading: string
  readonly headers: readonly string[]
  readonly area: string
  readonly sight: string
  /** What a range over the whole block says, white space aside. */
  readonly back: string
}

const topic = '<h1>がん治療</h1><p>がんの治療の患者。</p>'

/** The blocks of `topic` plus `html`, the two of `topic` left out. */
async function read(html: string, head = ''): Promise<SeenBlock[]> {
  await page.setContent(`<!doctype html><title>がん治療</title>${head}<body>${topic}${html}</body>`)
  await page.evaluate(bundle)
  return page.evaluate(async () => {
    const read = await globalThis.secondLookReader?.read()
    if (read === undefined) throw new Error('nothing was read')
    const { reading } = read
    const { blocks } = reading.text
    return blocks.slice(2).map((block, at) => {
      const found = reading.rangeOf(block.start, block.start + block.text.length)
      const range = document.createRange()
      if (found !== undefined) {
        range.setStart(found.startContainer, found.startOffset)
        range.setEnd(found.endContainer, found.endOffset)
      }
      const sight = reading.text.sight(at + 2)
      return {
        text: block.text,
        kind: block.kind,
        heading: blocks[block.heading]?.text ?? '',
        headers: block.headers.map((index) => blocks[index]?.text ?? ''),
        area: block.area,
        sight: sight.why === undefined ? sight.state : `${sight.state} ${sight.why}`,
        back: range.toString(),
      }
    })
  })
}

const texts = async (html: string): Promise<string[]> => (await read(html)).map((block) => block.text)

test('inline tags, comments and line breaks do not cut a sentence; blocks do', async () => {
  expect(await texts('<p>がんが<b>消</b><!-- -->え<span>る</span></p><div>二つ<div>三つ</div>四つ</div>')).toEqual([
    'がんが消える',
    '二つ',
    '三つ',
    '四つ',
  ])
  expect(await texts('<p>一行目<br>二行目<br><br>三行目<br></p>')).toEqual(['一行目\n二行目\n三行目'])
})

test('white space is collapsed as a browser shows it', async () => {
  expect(await texts('<p>\n  がん \n の  <b> 治療 </b>\t終わり\n</p>')).toEqual(['がん の 治療 終わり'])
  expect(await texts('<pre>一行\n二行</pre>')).toEqual(['一行\n二行'])
})

test('ruby readings, scripts and what a reader types are left out', async () => {
  expect(
    await texts('<p><ruby>癌<rp>（</rp><rt>がん</rt><rp>）</rp></ruby>の治療<script>1</script><textarea>秘密</textarea></p>'),
  ).toEqual(['癌の治療'])
})

test('an inline tag shown as a box of its own is a block', async () => {
  expect(await texts('<p>9:30〜18:30<b style="display:block">0120-000-000</b></p>')).toEqual(['9:30〜18:30', '0120-000-000'])
})

test('a heading stays one block and governs what follows, until its section ends', async () => {
  const blocks = await read('<section><h2><span style="display:block">VOICE</span>患者さまの声</h2><p>本文</p></section><p>外</p>')
  expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([
    ['VOICE\n患者さまの声', 'がん治療'],
    ['本文', 'VOICE\n患者さまの声'],
    ['外', 'がん治療'],
  ])
})

test('cells know the heads of their column and row, answers their question', async () => {
  const table = await read('<table><tr><th>治療</th><th>費用</th></tr><tr><td>NK細胞</td><td>33万円</td></tr></table>')
  expect(table.at(-1)).toMatchObject({ text: '33万円', kind: 'cell', headers: ['費用', 'NK細胞'] })
  const bare = await read(
    '<table><tr><td></td><td>当院</td><td>抗がん剤</td></tr><tr><td>通院</td><td>なし</td><td>月2回</td></tr></table>',
  )
  expect(bare.at(-1)).toMatchObject({ text: '月2回', headers: ['抗がん剤', '通院'] })
  const list = await read('<dl><dt>期間</dt><dd>三か月</dd></dl>')
  expect(list.at(-1)).toMatchObject({ text: '三か月', headers: ['期間'] })
  const folded = await read('<details><summary>副作用は？</summary><p>発熱</p></details>')
  expect(folded.at(-1)).toMatchObject({ text: '発熱', headers: ['副作用は？'] })
})

test('areas of the page', async () => {
  const blocks = await read('<nav>案内</nav><aside>横</aside><footer>奥付</footer>')
  expect(blocks.map(({ area }) => area)).toEqual(['navigation', 'aside', 'footer'])
})

test('open shadow roots with their slots, and frames of the same origin', async () => {
  await page.setContent('<p></p>')
  const html = `<x-card><b slot="a">差し込み</b></x-card><iframe srcdoc="<p>枠の中のがん</p>"></iframe>`
  await page.setContent(`<!doctype html><title>がん治療</title><body>${topic}${html}<script>
    document.querySelector('x-card').attachShadow({mode:'open'}).innerHTML = '<p>影の中<slot name="a"></slot>終わり</p>'</script></body>`)
  await page.frames()[1]?.waitForLoadState()
  await page.evaluate(bundle)
  const found = await page.evaluate(async () =>
    (await globalThis.secondLookReader?.read())?.reading.text.blocks.map((block) => block.text),
  )
  expect(found?.slice(2)).toEqual(['影の中差し込み終わり', '枠の中のがん'])
})

test('what a person can see', async () => {
  const sights = async (html: string): Promise<string> => (await read(html)).at(-1)?.sight ?? 'nothing'
  expect(await sights('<p>見える</p>')).toBe('seen')
  expect(await sights('<p style="font-size:9px">小さい</p>')).toBe('faint tiny')
  expect(await sights('<p style="color:#bbb;background:#fff">薄い</p>')).toBe('faint pale')
  expect(await sights('<p style="color:#fff;background:#fff">同じ色</p>')).toBe('never transparent')
  expect(await sights('<details><summary>開く</summary><p>たたまれた</p></details>')).toBe('openable folded')
  expect(await sights('<div role="tabpanel" style="display:none"><p>別のタブ</p></div>')).toBe('openable other-tab')
  expect(await sights('<button aria-controls="x">開く</button><div id="x" style="display:none">開けば見える</div>')).toBe(
    'openable folded',
  )
  expect(await sights('<div style="height:0;overflow:hidden"><p>高さのない箱</p></div>')).toBe('openable folded')
  expect(await sights('<p style="display:none">出ない</p>')).toBe('never not-displayed')
  expect(await sights('<p style="position:absolute;left:-9999px">外</p>')).toBe('never off-screen')
  expect(await sights('<p style="position:absolute;width:1px;height:1px;overflow:hidden">読み上げ用</p>')).toBe('never clipped')
  expect(await sights('<p class="fade" style="opacity:0;transition:opacity 1s">あとで現れる</p>')).toBe('seen')
  expect(await sights('<p style="opacity:0">透明</p>')).toBe('never transparent')
})

test('small beside the size of the page, or pale by the boxes around it', async () => {
  const sights = async (html: string): Promise<string> => (await read(html)).at(-1)?.sight ?? 'nothing'
  const body = `<p style="font-size:16px">${'本文の大きさは、ここで決まります。'.repeat(8)}</p>`
  expect(await sights(`${body}<p style="font-size:11px">本文より小さな注</p>`)).toBe('faint small')
  expect(await sights(`${body}<p style="font-size:12px">ふつうの注</p>`)).toBe('seen')
  expect(await sights(`${body.replaceAll('16px', '13px')}<p style="font-size:11px">本文とあまり変わらない注</p>`)).toBe('seen')
  expect(await sights('<p style="font-size:2px">読めない</p>')).toBe('never tiny')
  expect(await sights('<div style="opacity:.3"><p style="color:#333">箱ごと薄い</p></div>')).toBe('faint pale')
  expect(await sights('<div style="opacity:.9"><p style="color:#333">少しだけ薄い</p></div>')).toBe('seen')
})

test('text outside a box that shows a part of its content', async () => {
  const sights = async (html: string): Promise<string> => (await read(html)).at(-1)?.sight ?? 'nothing'
  const box = (inner: string, style: string): string => `<div style="width:300px;height:60px;overflow:${style}">${inner}</div>`
  const rest = '<p style="height:100px;margin:0">見えるところ</p><p style="margin:0">続き</p>'
  expect(await sights(box(rest, 'hidden'))).toBe('openable folded')
  expect(await sights(box(rest, 'auto'))).toBe('seen')
  expect(await sights(box('<p style="margin:0">見えるところ</p>', 'hidden'))).toBe('seen')
  expect(await sights(box('<p style="position:fixed;bottom:0">下の帯</p>', 'hidden'))).toBe('seen')
  expect(await sights('<p style="text-indent:-9999px">画像に置きかえた文字</p>')).toBe('never off-screen')
})

test('pictures are noted by what the page calls them', async () => {
  await page.setContent(
    `<!doctype html><title>がん治療</title>${topic}<h2>料金</h2><img alt="料金表" width="600" height="400" src="/img/price_01.png"><a href="/x"><img alt="問い合わせ" width="200" height="80"></a>`,
  )
  await page.evaluate(bundle)
  const found = await page.evaluate(async () => {
    const { reading } = (await globalThis.secondLookReader?.read()) ?? {}
    return reading?.text.pictures?.map(({ words, width, link, heading }) => [
      words,
      width,
      link,
      reading.text.blocks[heading]?.text,
    ])
  })
  expect(found).toEqual([
    ['料金表 price_01', 600, false, '料金'],
    ['問い合わせ', 200, true, '料金'],
  ])
})

test('every block leads back to the same characters of the page', async () => {
  const blocks = await read(
    `<p> 前 <b>太<i>斜</i></b>　全角<br>次の行</p><ul><li>一<ul><li>二</li></ul>三</li></ul><p>😀絵文字と<wbr>折れ目</p>`,
  )
  const bare = (text: string): string => text.replace(/\s/g, '')
  for (const block of blocks) expect(bare(block.back)).toBe(bare(block.text))
})

test('a range over text that the page has removed since is no range', async () => {
  await read('<p id="x">消える文</p>')
  const gone = await page.evaluate(async () => {
    const read = await globalThis.secondLookReader?.read()
    const block = read?.reading.text.blocks.at(-1)
    document.querySelector('#x')?.remove()
    return block && read?.reading.rangeOf(block.start, block.start + 3)
  })
  expect(gone).toBeUndefined()
})

test("pictures, canvas and other sites' frames are named as not checked", async () => {
  await page.setContent(
    `<!doctype html><title>がん治療</title>${topic}<canvas></canvas><img width="600" height="400" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img width="10" height="10">`,
  )
  await page.evaluate(bundle)
  const unchecked = await page.evaluate(async () => (await globalThis.secondLookReader?.evaluatePage())?.unchecked)
  expect(unchecked).toEqual([
    { what: 'canvas', why: 'text-may-be-in-pictures', count: 1 },
    { what: 'picture', why: 'text-may-be-in-pictures', count: 1 },
  ])
})
