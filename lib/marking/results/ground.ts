/** Whether a page is light or dark where our own things stand: by what is painted there, not by what the system prefers. */
import { contrast, over, parseColour, type Rgb } from '../../reading/colour.ts'

export type Ground = 'light' | 'dark'

const white: Rgb = { r: 255, g: 255, b: 255, a: 1 }
const black: Rgb = { r: 0, g: 0, b: 0, a: 1 }

export function groundAt(element: Element): Ground {
  const layers: Rgb[] = []
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor)
    if (colour === undefined || colour.a === 0) continue
    layers.push(colour)
    if (colour.a === 1) break
  }
  const base = layers.at(-1)?.a === 1 ? (layers.pop() ?? white) : canvas()
  const painted = layers.reduceRight((below, top) => over(top, below), base)
  return contrast(painted, black) >= contrast(painted, white) ? 'light' : 'dark'
}

/** What a browser paints under a page that paints nothing. */
function canvas(): Rgb {
  const scheme = getComputedStyle(document.documentElement).colorScheme
  const dark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  return dark ? { r: 18, g: 18, b: 18, a: 1 } : white
}
