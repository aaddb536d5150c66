/**
 * Figures with their unit (90%, 4.2倍, 延べ3,000人, 十二回), found in normalised text, and what figures say together: how many of how
 * many (10人に8人, 41例中33例), a large share (九割, 10人に8人), a course (840→31). Patterns name them like word classes: `{数%}`, `{推移}`.
 */
export interface Figure {
  readonly unit: FigureClass
  /** In the unit named; `NaN` where the figure is written in characters this reader does not compute (数十, 何百). */
  readonly value: number
  readonly start: number
  readonly end: number
}

export const figureClasses = ['数%', '数倍', '数人', '数円', '数回', '数期間', '数歳', '数位', '何人中', '大半', '推移'] as const
export type FigureClass = (typeof figureClasses)[number]

/** Share from which a figure is a large one. */
const largeShare = 0.6

/** A number, whole: never the tail of a longer one, and of bounded length, so that no row of digits can be costly. */
const number =
  '(?<![0-9]|[0-9][,.])[0-9][0-9,]{0,14}(?:\\.[0-9]{1,4})?(?![0-9])|(?<![一二三四五六七八九十百千〇・])[一二三四五六七八九十百千〇]{1,9}(?:[・点][一二三四五六七八九〇]{1,4})?|数[十百千]?|何[十百千]'
const people = '人|名|例|症例|組|院|病変'

const units: readonly (readonly [FigureClass, string])[] = [
  ['数%', '%|パーセント|割(?![引増安りれ])'],
  ['数倍', '倍'],
  ['数人', '人|名(?!前)|例(?!え)|症例'],
  ['数円', '円'],
  ['数回', '回(?!復|答|転|避|収|線|路)|クール|コース'],
  ['数期間', '日間|日(?!本|常|目|曜)|週間?|[かヶケカ箇]月|ヵ月|年(?!齢|代|生|度|末|始|前|後|版|金|\\d)|時間|分間?(?!の)'],
  ['数歳', '歳|才'],
  ['数位', '位(?!置)'],
]

const figure = new RegExp(`(${number})\\s?(万|億|千|百)?\\s?(?:${units.map(([, pattern]) => `(${pattern})`).join('|')})`, 'y')

/** 10人に8人, 41例中33例, 百人のうち、七十一人; 8/9名. */
const among = new RegExp(
  `(${number}) ?(?:${people})(?:の方)?(?:中|のうち|に|の中で|来て|いれば|いて)[、,]? ?(${number})(?:、[一二三四五六七八九十])? ?(?:${people}|まで|の)|(?<![0-9/])([0-9]{1,5})/([0-9]{1,5}) ?(?:${people})`,
  'y',
)

const measure = '[a-z%個人名点分割億万μ/.]{0,6}'
/** 840→31, 14%→3回後 39%, 48.2から6.1へ: from one number to another. */
const course = new RegExp(
  `(${number})(?![)】回日月年枚位]) ?${measure} ?(?:\\([^()\\n]{0,12}\\))? ?(?:(?:→|⇒|▶|►|➡|->|=>)[^0-9一二三四五六七八九十百千→⇒。\\n]{0,10}(?:[0-9一二三四五六七八九十]{1,3}(?:回|か月|ヵ月|カ月|週|年|日)[目後間]?(?:終了時|まで|後)?)? ?(${number})(?!回|か月|ヵ月|週|日|年|時|歳|月|枚|つの|人の|位|期)|から[^0-9一二三四五六七八九十百千。、\\n]{0,4}(${number}) ?${measure} ?(?:へ|に|まで下|まで上))`,
  'y',
)

const digits: Readonly<Record<string, number>> = { 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 億: 100_000_000 }

/** Value of a kanji numeral below ten thousand: 二百五十 → 250, 四・二 → 4.2. `NaN` for what is none. */
function kanjiValue(text: string): number {
  const only = text.length === 1 ? (digits[text] ?? powers[text]) : undefined
  if (only !== undefined) return only
  const [whole = '', fraction] = text.split(/[・点]/)
  if (fraction !== undefined)
    return kanjiValue(whole) + [...fraction].reduce((sum, c, at) => sum + (digits[c] ?? Number.NaN) / 10 ** (at + 1), 0)
  let sum = 0
  let digit = 0
  for (const c of whole) {
    const power = powers[c]
    if (power === undefined) digit = digits[c] ?? Number.NaN
    else {
      sum += (digit || 1) * power
      digit = 0
    }
  }
  return sum + digit
}

function amount(text: string, scale: string | undefined): number {
  const first = text.charCodeAt(0)
  // 数, 何
  if (first === 0x6570 || first === 0x4f55) return Number.NaN
  const plain = first < 0x3a ? Number(text.includes(',') ? text.replaceAll(',', '') : text) : kanjiValue(text)
  return plain * (scale === undefined ? 1 : (powers[scale] ?? 1))
}

const ratioOf = (part: string | undefined, whole: string | undefined): number =>
  amount(part ?? '', undefined) / amount(whole ?? '', undefined)

/** What a character may be in a figure, by its code: where a number begins, what it goes on with, what may follow it. */
const begins = 1
const goesOn = 2
const follows = 4
const roles = rolesOfCharacters()

function rolesOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const add = (characters: string, role: number): void => {
    for (const c of characters) table[c.charCodeAt(0)] = (table[c.charCodeAt(0)] as number) | role
  }
  add('0123456789一二三四五六七八九十百千〇数何', begins)
  add('0123456789一二三四五六七八九十百千〇,.・点 \t\n\v\f\r\u00a0\u3000万億/', goesOn)
  // First characters of the units and of what is counted.
  add('%パ割倍人名例症円回クコ日週かヶケカ箇ヵ年時分歳才位組院病', follows)
  return table
}

/** Longest stretch of number, space and scale before a unit: beyond it nothing is ruled out. */
const longestNumber = 40

/**
 * Could a figure with a unit begin at `at`? Never false where `figure` or `among` match: both want digits, at most some space and a scale, and
 * then one of the characters that follow.
 */
function mayHaveUnit(text: string, at: number): boolean {
  const last = Math.min(text.length, at + longestNumber)
  for (let i = at + 1; i < last; i++) {
    const role = roles[text.charCodeAt(i)] as number
    if ((role & follows) !== 0) return true
    if ((role & goesOn) === 0) return false
  }
  return last < text.length
}

/** What a course cannot do without. */
const turns = /[→⇒▶►➡]|[-=]>|から/

/** Tries sticky expressions in turn; each goes on after its own last match. */
class Tries {
  private readonly until: number[]
  private readonly expressions: readonly RegExp[]
  constructor(expressions: readonly RegExp[]) {
    this.expressions = expressions
    this.until = expressions.map(() => 0)
  }
  /** What expression `which` finds right at `at`. */
  at(text: string, at: number, which: number): RegExpExecArray | undefined {
    const expression = this.expressions[which]
    if (expression === undefined || at < (this.until[which] ?? 0)) return undefined
    expression.lastIndex = at
    const match = expression.exec(text)
    if (match === null) return undefined
    this.until[which] = expression.lastIndex
    return match
  }
}

function ofUnit(match: RegExpExecArray, push: Push): void {
  let at = 3
  while (at < match.length && match[at] === undefined) at++
  const unit = units[at - 3]?.[0]
  if (unit === undefined) return
  const value = amount(match[1] ?? '', match[2])
  push(unit, value, match)
  const share = match[0].includes('割') ? value / 10 : value / 100
  if (unit === '数%' && share >= largeShare) push('大半', share, match)
}

function ofMany(match: RegExpExecArray, push: Push): void {
  const share = match[1] === undefined ? ratioOf(match[3], match[4]) : ratioOf(match[2], match[1])
  push('何人中', share, match)
  if (share >= largeShare) push('大半', share, match)
}

type Push = (unit: FigureClass, value: number, match: RegExpExecArray) => void

/** All figures, in order of their start. */
export function figures(text: string): Figure[] {
  const found: Figure[] = []
  const push: Push = (unit, value, match) => {
    found.push({ unit, value, start: match.index, end: match.index + match[0].length })
  }
  let tries: Tries | undefined
  let mayTurn: boolean | undefined
  for (let at = 0; at < text.length; at++) {
    if (((roles[text.charCodeAt(at)] as number) & begins) === 0) continue
    tries ??= new Tries([figure, among, course])
    if (mayHaveUnit(text, at)) {
      const unit = tries.at(text, at, 0)
      if (unit !== undefined) ofUnit(unit, push)
      const many = tries.at(text, at, 1)
      if (many !== undefined) ofMany(many, push)
    }
    mayTurn ??= turns.test(text)
    const moved = mayTurn ? tries.at(text, at, 2) : undefined
    if (moved !== undefined) push('推移', ratioOf(moved[2] ?? moved[3], moved[1]), moved)
  }
  return found
}
