/** Figures with their unit (90%, 4.2倍, 延べ3,000人, 十二回), found in normalised text. Patterns name them like word classes: `{数%}`. */
export interface Figure {
  readonly unit: FigureClass
  /** In the unit named; `NaN` where the figure is written in characters this reader does not compute (数十, 何百). */
  readonly value: number
  readonly start: number
  readonly end: number
}

export const figureClasses = ['数%', '数倍', '数人', '数円', '数回', '数期間', '数歳', '数位'] as const
export type FigureClass = (typeof figureClasses)[number]

const units: readonly (readonly [FigureClass, string])[] = [
  ['数%', '%|パーセント|割(?![引増安り])'],
  ['数倍', '倍'],
  ['数人', '人|名(?!前)|例(?!え)|症例'],
  ['数円', '円'],
  ['数回', '回(?!復|答|転|避|収|線|路)|クール|コース'],
  ['数期間', '日間|日(?!本|常|目|曜)|週間?|[かヶケカ箇]月|ヵ月|年(?!齢|代|生|度|末|始|前|後|版|金|\\d)|時間|分間?(?!の)'],
  ['数歳', '歳|才'],
  ['数位', '位(?!置)'],
]

const figure = new RegExp(
  `([0-9][0-9,]*(?:\\.[0-9]+)?|[一二三四五六七八九十百千]+|数[十百千]?|何[十百千])\\s?(万|億|千|百)?\\s?(?:${units
    .map(([, pattern]) => `(${pattern})`)
    .join('|')})`,
  'g',
)

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 億: 100_000_000 }

/** Value of a kanji numeral below ten thousand: 二百五十 → 250. */
function kanjiValue(text: string): number {
  let sum = 0
  let digit = 0
  for (const c of text) {
    const power = powers[c]
    if (power === undefined) digit = digits[c] ?? Number.NaN
    else {
      sum += (digit || 1) * power
      digit = 0
    }
  }
  return sum + digit
}

function valueOf(number: string, scale: string | undefined): number {
  const plain = /^[0-9]/.test(number) ? Number(number.replaceAll(',', '')) : kanjiValue(number)
  return plain * (scale === undefined ? 1 : (powers[scale] ?? 1))
}

const hasFigure = /[0-9一二三四五六七八九十百千数何]/

export function figures(text: string): Figure[] {
  if (!hasFigure.test(text)) return []
  const found: Figure[] = []
  for (const match of text.matchAll(figure)) {
    const at = match.slice(3).findIndex((group) => group !== undefined)
    const unit = units[at]?.[0]
    if (unit === undefined) continue
    found.push({ unit, value: valueOf(match[1] ?? '', match[2]), start: match.index, end: match.index + match[0].length })
  }
  return found
}
