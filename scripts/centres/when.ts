/** Dates as the list writes them → the short form of `When`. */
import type { When } from '../../lib/route/centres/centre-row.ts'

const date = String.raw`(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`
const remark = `(?: ?[(（].+[)）])?`

/** Each form that occurs, with what it says. Order matters: the first that fits counts. */
const forms: readonly (readonly [RegExp, (date: string) => When])[] = [
  [new RegExp(String.raw`^undated \(before (${date})\)$`), (found) => `<${found}`],
  [new RegExp(`^undated [(（](${date})(?:頃|の指定を記載).*[)）]$`), (found) => `~${found}`],
  [/^undated(?: brochure| \((?:current page|current|archived copy)\))?$/, () => ''],
  [new RegExp(`^after (${date})$`), (found) => `>${found}`],
  [new RegExp(`^(${date}) or later$`), (found) => `>${found}`],
  [new RegExp(`^(${date})頃$`), (found) => `~${found}`],
  [new RegExp(`^(${date})年度${remark}$`), (found) => `F${found}`],
  [new RegExp(`^(${date})${remark}$`), (found) => found],
]

/** Undefined for a form nobody has thought about. */
export function readWhen(text: string): When | undefined {
  for (const [form, read] of forms) {
    const match = form.exec(text)
    if (match !== null) return read(match[1] ?? '')
  }
  return undefined
}

/** The designation was decided on or drafted, not yet in force, when the source was written. */
export const speaksOfPlan = (text: string): boolean => /[(（](?:方針|案)[)）]/.test(text)
