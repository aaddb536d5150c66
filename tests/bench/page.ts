/**
 * Pages to measure on: as long as asked for, never repeating, the same for the same seed. A clinic's page mixes what clinics say with public
 * information and everyday text and plants claims evenly; a cooking page is as long and none of our business.
 */
import { Components } from './components.ts'
import { escaped } from './markup.ts'
import type { Register } from './sentences.ts'

export type Subject = 'clinic' | 'cooking'

export interface PageOptions {
  readonly subject: Subject
  /** Characters of text; the page ends with the first part that reaches them. */
  readonly characters: number
  readonly seed: number
}

export interface BenchPage {
  readonly html: string
  /** Characters of text and elements, as written. The markup's own white space is not counted. */
  readonly characters: number
  readonly elements: number
  /** Planted claims, and how many of their phrases an inline tag cuts in two. */
  readonly planted: number
  readonly plantedInPieces: number
}

/** Characters between two planted claims: a little over one to a thousand. */
const charactersPerClaim = 700

/** A long page is many articles: what each is about is drawn with these weights. */
const mixtures: Readonly<Record<Subject, readonly Register[]>> = {
  clinic: ['clinic', 'clinic', 'clinic', 'public', 'neutral'],
  cooking: ['cooking', 'cooking', 'cooking', 'neutral'],
}

const titles: Readonly<Record<Subject, { readonly title: string; readonly site: string; readonly type: string }>> = {
  clinic: { title: 'がん免疫治療のご案内｜あおばみどりクリニック', site: 'あおばみどりクリニック', type: 'MedicalClinic' },
  cooking: { title: '四季の台所ノート｜旬の野菜と魚の献立', site: '四季の台所ノート', type: 'Recipe' },
}

/** Where the parser has come when the page is whole: rendering waits for it, so that there is one first layout, of the finished page. */
const endId = 'page-end'

export function makePage({ subject, characters, seed }: PageOptions): BenchPage {
  const parts = new Components(seed, subject === 'clinic' ? charactersPerClaim : Number.POSITIVE_INFINITY)
  const { markup } = parts
  const head = headOf(subject)
  const top = topOf(parts, mixtures[subject][0] ?? 'neutral')
  const sections: string[] = []
  while (markup.characters < characters) sections.push(sectionOf(parts, parts.random.pick(mixtures[subject]), characters))
  const main = markup.block('main', ' id="main"', sections)
  const footer = footerOf(parts)
  const end = markup.inline('div', ` id="${endId}"`)
  // html, head and what stands in the head count as elements too.
  const elements = markup.elements + 2 + (head.match(/<(?:title|meta|link|script)/g)?.length ?? 0)
  const body = markup.block('body', '', [top, main, footer, end])
  return {
    html: `<!doctype html>\n<html lang="ja">\n${head}\n${body}\n</html>\n`,
    characters: markup.characters,
    elements: elements + 1,
    planted: markup.planted,
    plantedInPieces: markup.plantedInPieces,
  }
}

function headOf(subject: Subject): string {
  const { title, site, type } = titles[subject]
  return [
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(title)}">`,
    `<meta property="og:site_name" content="${escaped(site)}">`,
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"${site}"}</script>`,
    '<link rel="stylesheet" href="/style.css">',
    `<link rel="expect" href="#${endId}" blocking="render">`,
    '</head>',
  ].join('\n')
}

function topOf(parts: Components, register: Register): string {
  const { markup, writer } = parts
  const links = Array.from({ length: 7 }, () =>
    markup.inline('li', '', markup.inline('a', ` href="/${parts.id()}"`, markup.text(writer.item('neutral')))),
  )
  const menu = markup.block('nav', ' class="gnav"', [markup.block('ul', '', links)])
  return markup.block('header', ' class="header"', [markup.inline('h1', '', markup.text(writer.heading(register))), menu])
}

function footerOf(parts: Components): string {
  const { markup, writer } = parts
  const address = markup.inline('p', ' class="note"', markup.text(writer.item('neutral')))
  return markup.block('footer', ' class="footer"', [address, markup.inline('small', '', markup.text(writer.item('neutral')))])
}

/** One article of a few parts under its own headings. Stops when the page is long enough. */
function sectionOf(parts: Components, register: Register, characters: number): string {
  const { markup, random, writer } = parts
  const heading = markup.inline('h2', ' class="ttl"', markup.inline('span', '', markup.text(writer.heading(register))))
  const children: string[] = []
  for (let i = random.between(3, 7); i > 0 && markup.characters < characters; i--) {
    if (random.chance(0.35)) children.push(markup.inline('h3', '', markup.text(writer.heading(register))))
    children.push(parts.one(register))
  }
  return markup.block('section', ` id="${parts.id()}" class="section"`, [
    markup.block('div', ' class="inner"', [heading, ...children]),
  ])
}
