/**
 * What can happen to a sheet, as data. A change says what it does, not what the whole looks like afterwards: applied to whatever is
 * stored at that moment, it leaves alone what another tab has written meanwhile.
 */
import * as z from 'zod/mini'
import { mergePage, mergeText } from './merge.ts'
import {
  costSchema,
  limits,
  lookedAtSchema,
  pageSchema,
  questionSchema,
  type Sheet,
  type SheetPage,
  sheetSchema,
  textIds,
  textSchema,
  whoIds,
} from './record.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const line = z.string().check(z.maxLength(limits.line))
const place = z.int().check(z.nonnegative())

/** From a page: the page itself, with findings to add, and a question. The only change that content scripts may ask for. */
export const putSchema = z.object({ kind: z.literal('put'), page: lookedAtSchema, question: z.optional(questionSchema) })

export const changeSchema = z.discriminatedUnion('kind', [
  putSchema,
  /** `from`: what the writer saw before writing. */
  z.object({ kind: z.literal('text'), id: z.enum(textIds), from: textSchema, to: textSchema }),
  z.object({ kind: z.literal('who'), who: z.optional(z.enum(whoIds)) }),
  /** `at`: where to put it; at the end when left out. One with the same id stays as it is. */
  z.object({ kind: z.literal('add-question'), question: questionSchema, at: z.optional(place) }),
  z.object({ kind: z.literal('edit-question'), id, from: line, to: line }),
  /** To place `to`, from 0; beyond the end is the end. Said twice, it is done once. */
  z.object({ kind: z.literal('move-question'), id, to: place }),
  z.object({ kind: z.literal('remove-question'), id }),
  z.object({ kind: z.literal('add-page'), page: pageSchema, at: z.optional(place) }),
  z.object({ kind: z.literal('remove-page'), id }),
  z.object({ kind: z.literal('remove-finding'), page: id, id }),
  z.object({ kind: z.literal('tick-paper'), id, ready: z.boolean() }),
  z.object({ kind: z.literal('add-cost'), cost: costSchema, at: z.optional(place) }),
  z.object({ kind: z.literal('edit-cost'), id, field: z.enum(['what', 'sum']), from: line, to: line }),
  z.object({ kind: z.literal('remove-cost'), id }),
])
export type Change = z.infer<typeof changeSchema>

/** The sheet after the change, or `full` when it would hold more than it can. `today` is `YYYY-MM-DD`. */
export function apply(sheet: Sheet, change: Change, today: string): Sheet | 'full' {
  const changed = sheetSchema.safeParse(changedSheet(sheet, change, today))
  return changed.success ? changed.data : 'full'
}

function changedSheet(sheet: Sheet, change: Change, today: string): Sheet {
  switch (change.kind) {
    case 'put':
      return putPage(sheet, change, today)
    case 'text':
      return withText(sheet, change.id, mergeText(change.from, change.to, sheet.texts[change.id] ?? ''))
    case 'who': {
      const { who: _, ...rest } = sheet
      return change.who === undefined ? rest : { ...rest, who: change.who }
    }
    case 'add-page':
      return { ...sheet, pages: added(sheet.pages, change.page, change.at) }
    case 'remove-page':
      return { ...sheet, pages: without(sheet.pages, change.id) }
    case 'remove-finding':
      return {
        ...sheet,
        pages: edited(sheet.pages, change.page, (page) => ({ ...page, findings: without(page.findings, change.id) })),
      }
    case 'tick-paper':
      return {
        ...sheet,
        papers: [...sheet.papers.filter((paper) => paper !== change.id), ...(change.ready ? [change.id] : [])],
      }
    case 'add-question':
    case 'edit-question':
    case 'move-question':
    case 'remove-question':
      return { ...sheet, questions: changedQuestions(sheet.questions, change) }
    case 'add-cost':
    case 'edit-cost':
    case 'remove-cost':
      return { ...sheet, costs: changedCosts(sheet.costs, change) }
  }
}

function withText(sheet: Sheet, id: (typeof textIds)[number], text: string): Sheet {
  const { [id]: _, ...others } = sheet.texts
  return { ...sheet, texts: text === '' ? others : { ...others, [id]: text } }
}

function putPage(sheet: Sheet, { page, question }: Extract<Change, { kind: 'put' }>, today: string): Sheet {
  const looked: SheetPage = { ...page, seen: today }
  const known = sheet.pages.find(({ id }) => id === page.id)
  const pages =
    known === undefined
      ? [...sheet.pages, looked]
      : // The page as it is now, even where the clock of this device went back.
        edited(sheet.pages, page.id, (before) => ({ ...mergePage(before, { ...looked, seen: before.seen }), seen: today }))
  return { ...sheet, pages, questions: question === undefined ? sheet.questions : added(sheet.questions, question) }
}

type QuestionChange = Extract<Change, { kind: `${string}-question` }>
function changedQuestions(questions: Sheet['questions'], change: QuestionChange): Sheet['questions'] {
  switch (change.kind) {
    case 'add-question':
      return added(questions, change.question, change.at)
    case 'edit-question':
      // Taken out in another tab while it was being written here: what was written stays.
      if (!questions.some(({ id }) => id === change.id))
        return added(questions, { id: change.id, origin: { kind: 'own' }, text: change.to })
      return edited(questions, change.id, (question) => ({
        ...question,
        text: mergeText(change.from, change.to, question.text ?? change.from),
      }))
    case 'move-question':
      return moved(questions, change.id, change.to)
    case 'remove-question':
      return without(questions, change.id)
  }
}

type CostChange = Extract<Change, { kind: `${string}-cost` }>
function changedCosts(costs: Sheet['costs'], change: CostChange): Sheet['costs'] {
  switch (change.kind) {
    case 'add-cost':
      return added(costs, change.cost, change.at)
    case 'edit-cost':
      if (!costs.some(({ id }) => id === change.id))
        return added(costs, { id: change.id, what: '', sum: '', [change.field]: change.to })
      return edited(costs, change.id, (cost) => ({
        ...cost,
        [change.field]: mergeText(change.from, change.to, cost[change.field]),
      }))
    case 'remove-cost':
      return without(costs, change.id)
  }
}

type Named = { readonly id: string }

function added<Item extends Named>(items: readonly Item[], item: Item, at = items.length): Item[] {
  if (items.some(({ id: known }) => known === item.id)) return [...items]
  return [...items.slice(0, at), item, ...items.slice(at)]
}

const without = <Item extends Named>(items: readonly Item[], id: string): Item[] => items.filter((item) => item.id !== id)

const edited = <Item extends Named>(items: readonly Item[], id: string, edit: (item: Item) => Item): Item[] =>
  items.map((item) => (item.id === id ? edit(item) : item))

function moved<Item extends Named>(items: readonly Item[], id: string, to: number): Item[] {
  const item = items.find((each) => each.id === id)
  if (item === undefined) return [...items]
  const rest = without(items, id)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
