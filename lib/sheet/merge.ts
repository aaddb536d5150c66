/** Bringing together what was written in two places. Nothing that somebody wrote is lost; where two differ, both stay. */
import type { Sheet, SheetFinding, SheetPage, SheetQuestion, TextId } from './record.ts'
import { textIds } from './record.ts'

/**
 * One text, changed from `from` to `to` here while it became `stored` elsewhere. Whoever did not change it gives way; when both did, the
 * later words stand below the earlier ones.
 */
export function mergeText(from: string, to: string, stored: string): string {
  if (stored === from || stored === to) return to
  if (to === from) return stored
  if (stored === '') return to
  if (to === '') return stored
  if (hasLines(stored, to)) return stored
  if (hasLines(to, stored)) return to
  return `${stored}\n${to}`
}

/** Two texts of which neither is older: the same once, otherwise both. */
export const joinTexts = (one: string, other: string): string => mergeText('', other, one)

/** Does `whole` say all that `part` says, at the beginning of a line and up to the end of one? */
function hasLines(whole: string, part: string): boolean {
  return `\n${whole}\n`.includes(`\n${part}\n`)
}

/** Two sheets, such as the one here and one from a file. What stands here keeps its place; what is new comes after it. May exceed the limits. */
export function mergeSheets(here: Sheet, other: Sheet): Sheet {
  const who = here.who ?? other.who
  const texts: Partial<Record<TextId, string>> = {}
  for (const id of textIds) {
    const joined = joinTexts(here.texts[id] ?? '', other.texts[id] ?? '')
    if (joined !== '') texts[id] = joined
  }
  return {
    version: here.version,
    ...(who !== undefined && { who }),
    texts,
    questions: mergeQuestions(here.questions, other.questions),
    pages: mergePages(here.pages, other.pages),
    papers: [...new Set([...here.papers, ...other.papers])],
    costs: mergeById(here.costs, other.costs, (one, two) => one.what === two.what && one.sum === two.sum),
  }
}

/** Items with the same id and different words are two items: the second gets a name of its own. */
function mergeById<Item extends { readonly id: string }>(
  here: readonly Item[],
  other: readonly Item[],
  same: (one: Item, two: Item) => boolean,
): Item[] {
  const merged = [...here]
  for (const item of other) {
    const twin = merged.find(({ id }) => id === item.id)
    if (twin === undefined) merged.push(item)
    else if (!same(twin, item) && !merged.some((each) => each.id.startsWith(`${stem(item.id)}-`) && same(each, item)))
      merged.push({ ...item, id: freeId(item.id, merged) })
  }
  return merged
}

const stem = (id: string): string => id.slice(0, 70)

/** A name like `id` that nothing here has yet. */
export function freeId(id: string, taken: readonly { readonly id: string }[]): string {
  for (let n = 2; ; n++) {
    const name = `${stem(id)}-${n}`
    if (!taken.some((each) => each.id === name)) return name
  }
}

/** A question in the reader's own words is another question than the same one in ours. */
function mergeQuestions(here: readonly SheetQuestion[], other: readonly SheetQuestion[]): SheetQuestion[] {
  return mergeById(here, other, (one, two) => one.text === two.text || two.text === undefined)
}

function mergePages(here: readonly SheetPage[], other: readonly SheetPage[]): SheetPage[] {
  const merged = [...here]
  for (const page of other) {
    const at = merged.findIndex(({ id }) => id === page.id)
    const twin = merged[at]
    if (twin === undefined) merged.push(page)
    else merged[at] = mergePage(twin, page)
  }
  return merged
}

/** The same page, looked at twice: what it lacked is taken from the later look, findings from both. */
export function mergePage(one: SheetPage, other: SheetPage): SheetPage {
  const later = other.seen >= one.seen ? other : one
  return { ...later, findings: mergeFindings(one.findings, other.findings) }
}

function mergeFindings(one: readonly SheetFinding[], other: readonly SheetFinding[]): SheetFinding[] {
  const known = new Set(one.map(({ id }) => id))
  return [...one, ...other.filter(({ id }) => !known.has(id))]
}
