/** A stored record, or one from a file, read part by part: what cannot be read is set aside and named, and the rest stays. */
import { freeId } from './merge.ts'
import { migrate } from './migrate.ts'
import {
  costSchema,
  emptySheet,
  findingSchema,
  limits,
  pageSchema,
  questionSchema,
  type Sheet,
  type SheetPage,
  sheetSchema,
  sheetVersion,
  type TextId,
  textIds,
  textSchema,
  whoIds,
} from './record.ts'

/** What a part that could not be read was part of. `record`: the whole; `newer`: the whole, written by a later version of this tool. */
export const partNames = ['record', 'newer', 'who', 'texts', 'questions', 'pages', 'findings', 'papers', 'costs'] as const
export type PartName = (typeof partNames)[number]

export interface Aside {
  readonly part: PartName
  /** As it was found. */
  readonly raw: unknown
}

export interface Read {
  readonly sheet: Sheet
  readonly aside: readonly Aside[]
}

type RawRecord = Readonly<Record<string, unknown>>
type SafeParse<T> = (raw: unknown) => { success: true; data: T } | { success: false }
type SetAside = (part: PartName, raw: unknown) => void

/** Never throws. `undefined` and `null` stand for a sheet on which nothing was written yet. */
export function readSheet(raw: unknown): Read {
  if (raw === undefined || raw === null) return { sheet: emptySheet, aside: [] }
  if (!isRecord(raw)) return { sheet: emptySheet, aside: [{ part: 'record', raw }] }
  const now = migrate(raw)
  const whole = sheetSchema.safeParse(now)
  if (whole.success) return { sheet: distinct(whole.data), aside: [] }
  return partByPart(now)
}

function partByPart(raw: RawRecord): Read {
  const aside: Aside[] = []
  const setAside: SetAside = (part, value) => aside.push({ part, raw: value })
  if (typeof raw.version === 'number' && raw.version > sheetVersion) setAside('newer', raw)
  else if (raw.version !== sheetVersion) setAside('record', raw)
  const { who } = raw
  const known = whoIds.find((id) => id === who)
  if (who !== undefined && known === undefined) setAside('who', who)
  const sheet: Sheet = {
    version: sheetVersion,
    ...(known !== undefined && { who: known }),
    texts: textsOf(raw.texts, setAside),
    questions: itemsOf('questions', raw.questions, questionSchema.safeParse, limits.questions, setAside),
    pages: itemsOf('pages', raw.pages, (page) => parsePage(page, setAside), limits.pages, setAside),
    papers: itemsOf('papers', raw.papers, parsePaper, Number.POSITIVE_INFINITY, setAside),
    costs: itemsOf('costs', raw.costs, costSchema.safeParse, limits.costs, setAside),
  }
  return { sheet: distinct(sheet), aside }
}

const parsePaper: SafeParse<string> = (raw) => {
  const parsed = sheetSchema.shape.papers.safeParse([raw])
  return parsed.success && parsed.data[0] !== undefined ? { success: true, data: parsed.data[0] } : { success: false }
}

function textsOf(raw: unknown, setAside: SetAside): Sheet['texts'] {
  if (raw === undefined) return {}
  if (!isRecord(raw)) {
    setAside('texts', raw)
    return {}
  }
  const texts: Partial<Record<TextId, string>> = {}
  for (const [name, text] of Object.entries(raw)) {
    const id = textIds.find((known) => known === name)
    const parsed = textSchema.safeParse(text)
    if (id !== undefined && parsed.success) texts[id] = parsed.data
    else setAside('texts', { [name]: text })
  }
  return texts
}

function itemsOf<Item>(part: PartName, raw: unknown, parse: SafeParse<Item>, most: number, setAside: SetAside): Item[] {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) {
    setAside(part, raw)
    return []
  }
  const items: Item[] = []
  for (const each of raw) {
    const parsed = items.length < most ? parse(each) : { success: false as const }
    if (parsed.success) items.push(parsed.data)
    else setAside(part, each)
  }
  return items
}

/** A page of which only some findings cannot be read is kept with the others. */
function parsePage(raw: unknown, setAside: SetAside): { success: true; data: SheetPage } | { success: false } {
  const whole = pageSchema.safeParse(raw)
  if (whole.success || !isRecord(raw)) return whole
  const lost: Aside[] = []
  const findings = itemsOf('findings', raw.findings, findingSchema.safeParse, limits.findings, (part, value) =>
    lost.push({ part, raw: value }),
  )
  const rest = pageSchema.safeParse({ ...raw, findings })
  if (rest.success) for (const each of lost) setAside(each.part, each.raw)
  return rest
}

/** Two things of one name would be taken for one: the second gets another. */
function distinct(sheet: Sheet): Sheet {
  return {
    ...sheet,
    questions: renamed(sheet.questions),
    pages: renamed(sheet.pages).map((page) => ({ ...page, findings: renamed(page.findings) })),
    papers: [...new Set(sheet.papers)],
    costs: renamed(sheet.costs),
  }
}

function renamed<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const item of items) kept.push(kept.some(({ id }) => id === item.id) ? { ...item, id: freeId(item.id, kept) } : item)
  return kept
}

const isRecord = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && !Array.isArray(value)
