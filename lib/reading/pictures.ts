/** What a page says of its pictures: their text cannot be read, but their names may tell what stands in them. */
import type { PagePicture } from '../evaluation/page-text.ts'

/** Characters of a picture's words that are kept. */
const longestWords = 120

/** Last part of the address, without its ending; nothing for data in the page itself. */
function fileName(address: string): string {
  if (address === '' || /^(?:data|blob):/i.test(address)) return ''
  const name = address.replace(/[?#].*$/, '').split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name).replace(/\.[a-z]{3,4}$/i, '')
  } catch {
    return name
  }
}

export function pictureOf(image: HTMLImageElement, heading: number): PagePicture {
  const lazy = image.getAttribute('data-src') ?? image.getAttribute('data-lazy-src') ?? image.getAttribute('src') ?? ''
  const words = [image.getAttribute('alt'), image.getAttribute('title'), fileName(lazy)].filter((one) => one !== null && one !== '')
  return {
    words: words.join(' ').slice(0, longestWords),
    width: image.width || image.naturalWidth || Number(image.getAttribute('width') ?? 0) || 0,
    height: image.height || image.naturalHeight || Number(image.getAttribute('height') ?? 0) || 0,
    loaded: image.complete && image.naturalWidth > 0,
    link: image.closest('a[href], button') !== null,
    heading,
  }
}

/** The alternative text of the pictures in an element that has no text. */
export const wordsOfPictures = (element: Element): string =>
  Array.from(element.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt') ?? '').join(' ')
