/** What a page says of its pictures: their text cannot be read, but their names may tell what stands in them. */
import type { PagePicture } from '../evaluation/page-text.ts'

/** Characters of a picture's words that are kept. */
const longestWords = 120

/** Last part of the address, without its ending; nothing for data in the page itself. */
function fileName(address: string): string {
  if (address === '' || /^(?:data|blob):/i.test(address)) return ''
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  try {
    return decodeURIComponent(name).replace(/\.[a-z]{3,4}$/i, '')
  } catch {
    return name
  }
}

const named = (value: string | null): value is string => value !== null && value !== ''

/** A picture, drawing, frame or canvas as the page names and lays it out. */
export function pictureOf(element: Element, heading: number): PagePicture {
  const attribute = (name: string): string | null => element.getAttribute(name)
  const lazy = attribute('data-src') ?? attribute('data-lazy-src') ?? attribute('src') ?? attribute('data') ?? ''
  const words = [attribute('alt'), attribute('title'), attribute('aria-label'), fileName(lazy)].filter(named)
  const image = element.localName === 'img' ? (element as HTMLImageElement) : undefined
  const loaded = image === undefined || (image.complete && image.naturalWidth > 0)
  // A picture that has not come is laid out as its alternative text; what the page declares is nearer to the truth.
  const size = (laidOut: number, declared: string): number => {
    const said = Number.parseFloat(attribute(declared) ?? '') || 0
    return (loaded ? laidOut || said : said || laidOut) || 0
  }
  return {
    words: words.join(' ').slice(0, longestWords),
    width: size(element.clientWidth || (image?.naturalWidth ?? 0), 'width'),
    height: size(element.clientHeight || (image?.naturalHeight ?? 0), 'height'),
    loaded,
    link: element.closest('a[href], button') !== null,
    heading,
  }
}

/** The alternative text of the pictures in an element that has no text. */
export const wordsOfPictures = (element: Element): string =>
  Array.from(element.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt') ?? '').join(' ')
