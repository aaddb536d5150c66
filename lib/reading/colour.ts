/** Colours as computed styles give them, and the contrast of two (WCAG 2.2, relative luminance). */
export interface Rgb {
  /** 0–255. */
  readonly r: number
  readonly g: number
  readonly b: number
  /** 0–1. */
  readonly a: number
}

/** `rgb(…)`, `rgba(…)` and `color(srgb …)`; undefined for other colour spaces, which are taken as readable. */
export function parseColour(css: string): Rgb | undefined {
  const numbers = (css.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((n) => (n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n)))
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers
  if (/^rgba?\(/.test(css)) return { r: first, g: second, b: third, a: alpha }
  if (css.startsWith('color(srgb ')) return { r: first * 255, g: second * 255, b: third * 255, a: alpha }
  return undefined
}

/** `top` painted over an opaque `base`. */
export function over(top: Rgb, base: Rgb): Rgb {
  const mix = (a: number, b: number): number => a * top.a + b * (1 - top.a)
  return { r: mix(top.r, base.r), g: mix(top.g, base.g), b: mix(top.b, base.b), a: 1 }
}

function luminance({ r, g, b }: Rgb): number {
  const linear = (c: number): number => {
    const s = c / 255
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** 1 (the same) to 21 (black on white). */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
