/**
 * Where a page says who runs it. Names, the foot of the page and the words of its links are told apart from what it talks about: a newspaper
 * that writes of a clinic is no clinic, a city that warns of shops sells nothing.
 */
import type { PageText } from '../page-text.ts'

export interface Places {
  /** Names the page gives itself: parts of its title, the site's name, the lines at its head, copyright and address lines at its foot. */
  readonly names: readonly string[]
  /** Last lines of the page and its footer: operator, address, notes. */
  readonly foot: string
  /** Words of links, buttons and other short lines: what a reader can go to or do here. */
  readonly links: string
  /** What the page says. */
  readonly text: string
}

/** Blocks at either end of a page that are its head and its foot where nothing marks them as such. */
const headBlocks = 6
const footBlocks = 5
/** Longest line at the head that may be a name, longest line that may be a link or a button, and characters of the foot. */
const longestName = 60
const longestLink = 24
const longestFoot = 1_500
/** A menu read as one line, and a line so short that it is a button or a tab rather than a sentence. */
const longestMenu = 200
const longestButton = 14
/** Characters of the page's own text that are looked at, from its beginning and from its end. */
const sample = { begin: 9_000, end: 3_000 }

const separators = /[|｜│／/：:»>＞《》【】⏎\n]+|\s[-‐–—―~～・]+\s|\s{2,}|　/
const withoutMarks = (name: string): string =>
  name
    .replace(/^[\s©(c)Copyright0-9.,-]*(?:©|copyright(?:\s*\(c\))?|\(c\))\s*/i, '')
    .replace(/\(?[12]\d{3}(?:\s*[-–~]\s*[12]\d{3})?\)?/g, '')
    .trim()

function namesOf(page: PageText, foot: readonly string[]): string[] {
  const heads = page.blocks
    .slice(0, headBlocks)
    .filter(({ text, area }) => area !== 'aside' && text.length <= longestName * 2)
    .map(({ text }) => text)
  const lines = [page.title, page.siteName, ...heads, ...foot]
  const names = lines.flatMap((line) => line.split(separators)).map(withoutMarks)
  return names.filter((name) => name.length >= 2 && name.length <= longestName)
}

export function placesOf(page: PageText): Places {
  const footers = page.blocks.filter(({ area }) => area === 'footer').map(({ text }) => text)
  const last = page.blocks
    .slice(-footBlocks)
    .filter(({ area }) => area !== 'footer')
    .map(({ text }) => text)
  const foot = [...last, ...footers].map((line) => line.slice(0, longestFoot))
  const short = page.blocks.filter(
    ({ text, kind, area }) =>
      kind === 'control' ||
      (area === 'navigation' && text.length <= longestMenu) ||
      (text.length <= longestButton && (kind === 'paragraph' || kind === 'item')),
  )
  const links = [
    ...page.links.map(({ text }) => text).filter((text) => text.length <= longestLink),
    ...short.map(({ text }) => text),
  ]
  let text = ''
  let next = 0
  for (; next < page.blocks.length && text.length < sample.begin; next++) text += `${page.blocks[next]?.text ?? ''}\n`
  let tail = ''
  for (let at = page.blocks.length - 1; at >= next && tail.length < sample.end; at--) tail += `${page.blocks[at]?.text ?? ''}\n`
  return { names: namesOf(page, foot), foot: foot.join('\n'), links: links.join('\n'), text: text + tail }
}
