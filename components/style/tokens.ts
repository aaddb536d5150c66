/**
 * The look in numbers. One place for colours, sizes and type, as custom properties on `.sl`: the same text styles the closed root
 * on a page (where `rem` and inherited properties belong to the page) and our own pages.
 */
import type { Language } from '../../lib/language/trilingual.ts'
import type { Settings } from '../../lib/platform/settings.ts'

/** Warm paper, deep teal. Amber and violet tell the two tiers apart, always together with a line style; no red anywhere. */
export const light = {
  paper: '#fbf8f1',
  raised: '#fffdf9',
  wash: '#e7f1ee',
  ink: '#2a2621',
  soft: '#5c554b',
  rule: '#e2dace',
  edge: '#857b6d',
  teal: '#0d5a58',
  'teal-strong': '#083f3e',
  'on-teal': '#ffffff',
  prohibited: '#6a4aa3',
  'prohibited-wash': '#f1ecf8',
  conditional: '#8d5a00',
  'conditional-wash': '#fbf1dd',
  focus: '#0d5a58',
} as const

export const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: '#1d1b18',
  raised: '#26231f',
  wash: '#1d302f',
  ink: '#f1ebe1',
  soft: '#bdb4a7',
  rule: '#3b3731',
  edge: '#948a7c',
  teal: '#86cfc8',
  'teal-strong': '#b5e6e0',
  'on-teal': '#0f2625',
  prohibited: '#c3acf0',
  'prohibited-wash': '#2c2738',
  conditional: '#e8b860',
  'conditional-wash': '#332a1a',
  focus: '#86cfc8',
}

/** Text on ground, as it occurs in the styles; a test holds every pair to 4.5:1. */
export const textPairs: ReadonlyArray<readonly [keyof typeof light, keyof typeof light]> = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'wash'],
  ['ink', 'prohibited-wash'],
  ['ink', 'conditional-wash'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['soft', 'wash'],
  ['teal', 'paper'],
  ['teal', 'raised'],
  ['teal', 'wash'],
  ['teal-strong', 'wash'],
  ['on-teal', 'teal'],
  ['on-teal', 'teal-strong'],
  ['prohibited', 'paper'],
  ['conditional', 'paper'],
  ['prohibited', 'raised'],
  ['conditional', 'raised'],
]

/** Edges, lines and marks on ground; a test holds every pair to 3:1. */
export const linePairs: ReadonlyArray<readonly [keyof typeof light, keyof typeof light]> = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['edge', 'wash'],
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['focus', 'wash'],
  ['prohibited', 'prohibited-wash'],
  ['conditional', 'conditional-wash'],
]

const declare = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--sl-${name}: ${value};`)
    .join(' ')

/** Body text in px of the page's own roots; our pages scale the reader's browser setting instead (see `pages.ts`). */
export const textPixels: Readonly<Record<Settings['textSize'], number>> = { normal: 16, large: 19, larger: 22 }

/** The stack of system fonts; no font is loaded. */
export const fontStack = '"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif'

export const tokens = `
.sl {
  color-scheme: light dark;
  ${declare(light)}
  --sl-text: ${textPixels.normal}px;
  --sl-gap: calc(var(--sl-text) * 0.5);
  --sl-round: 10px;
  --sl-shadow: 0 1px 2px rgb(40 32 20 / 12%), 0 8px 28px rgb(40 32 20 / 16%);
}
.sl[data-text='large'] { --sl-text: ${textPixels.large}px; }
.sl[data-text='larger'] { --sl-text: ${textPixels.larger}px; }
@media (prefers-color-scheme: dark) {
  .sl { ${declare(dark)} --sl-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%); }
}
`

/** The attributes an element of class `sl` carries. */
export const rootAttributes = (
  language: Language,
  textSize: Settings['textSize'],
  furigana: Settings['furigana'] = true,
): { lang: string; 'data-language': string; 'data-text': string; 'data-furigana': string } => ({
  lang: language === 'en' ? 'en' : 'ja',
  'data-language': language,
  'data-text': textSize,
  'data-furigana': furigana ? 'on' : 'off',
})
