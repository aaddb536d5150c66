/**
 * Whole pages: the labelled ones in tests/fixtures/pages, read by the scripts that ship in a real Chromium, which is told nothing but the
 * bytes of the file. A folder a writer; those named in split.json are held back as their texts would be.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Disclosure, disclosureIds, disclosureStatuses, type Evaluation, roles } from '../../lib/evaluation/evaluation.ts'
import { type Category, categories } from '../../lib/signs/sign.ts'
import { PageReader } from '../evaluate/page-reader.ts'
import { readerBundle } from '../evaluate/reader-bundle.ts'
import { root } from '../steps.ts'

const folder = join(root, 'tests/fixtures/pages')

export const kinds = ['clinic-ad', 'clinic-honest', 'seller', 'hospital', 'public', 'news', 'diary', 'unrelated'] as const
/** Pages of these kinds advertise; on the others every finding is a false alarm. */
const loud: ReadonlySet<string> = new Set(['clinic-ad', 'seller'])

const status = z.enum(disclosureStatuses)
const labelled = z.object({
  file: z.string(),
  kind: z.enum(kinds),
  role: z.enum(roles),
  topic: z.enum(['cancer-treatment', 'other']),
  /** What a careful reader finds at least once, and what he may find or not. */
  categories: z.array(z.enum(categories)),
  allowed: z.array(z.enum(categories)),
  disclosures: z.object(Object.fromEntries(disclosureIds.map((id) => [id, status])) as Record<Disclosure['id'], typeof status>),
  pageSigns: z.array(z.enum(['only-good-stories', 'sponsored-information', 'second-opinion-sells'])),
  /** Where a second answer can be defended: also right. */
  disclosuresAllowed: z.optional(z.record(z.string(), z.array(status))),
  roleAllowed: z.optional(z.array(z.enum(roles))),
  pageSignsAllowed: z.optional(z.array(z.string())),
})
type Labelled = z.infer<typeof labelled>

export interface PageItem extends Labelled {
  readonly writer: string
  readonly path: string
  readonly heldBack: boolean
}

export function readPages(from: string = folder): PageItem[] {
  const held = new Set(
    z.object({ heldBack: z.array(z.string()) }).parse(JSON.parse(readFileSync(join(from, 'split.json'), 'utf8'))).heldBack,
  )
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name: writer }) => {
      const parsed = z.array(labelled).safeParse(JSON.parse(readFileSync(join(from, writer, 'labels.json'), 'utf8')))
      if (!parsed.success) throw new Error(`tests/fixtures/pages/${writer}/labels.json: ${z.prettifyError(parsed.error)}`)
      return parsed.data.map((page) => ({ ...page, writer, path: join(from, writer, page.file), heldBack: held.has(writer) }))
    })
}

export interface JudgedPage {
  readonly page: PageItem
  readonly evaluation: Evaluation
}

/** Every page, in the order given. `toldRole`: the labelled role is told, so that errors of the role do not show as errors of the rest. */
export async function judgePages(pages: readonly PageItem[], say: (line: string) => void, toldRole = false): Promise<JudgedPage[]> {
  const reader = await PageReader.start(await readerBundle(say))
  const judged: JudgedPage[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < pages.length; at = next++) {
      const page = pages[at]
      if (page !== undefined)
        judged[at] = { page, evaluation: await reader.evaluate({ path: page.path, ...(toldRole && { role: page.role }) }) }
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
  } finally {
    await reader.close()
  }
  return judged
}

const said = ({ evaluation }: JudgedPage): Set<Category> => new Set(evaluation.findings.map(({ category }) => category))
export const isQuiet = ({ page }: JudgedPage): boolean => !loud.has(page.kind)

/** `id: wanted, said`, for each disclosure whose status is not the labelled one. */
export function wrongDisclosures({ page, evaluation }: JudgedPage): string[] {
  return evaluation.disclosures.flatMap(({ id, status: is, why, place }) =>
    is === page.disclosures[id] || page.disclosuresAllowed?.[id]?.includes(is) === true
      ? []
      : [
          `${id}: wanted ${page.disclosures[id]}, said ${is}${why === undefined ? '' : ` (${why})`}${place === undefined ? '' : ` 「${place.quote.slice(0, 60)}」`}`,
        ],
  )
}

export const isRightRole = ({ page, evaluation }: JudgedPage): boolean =>
  page.role === evaluation.role || page.roleAllowed?.includes(evaluation.role) === true
const surplusSigns = ({ page, evaluation }: JudgedPage): string[] =>
  evaluation.pageSigns.filter(
    (sign) => !(page.pageSigns as readonly string[]).includes(sign) && page.pageSignsAllowed?.includes(sign) !== true,
  )

export const missedCategories = (judged: JudgedPage): Category[] => judged.page.categories.filter((one) => !said(judged).has(one))
export const extraCategories = (judged: JudgedPage): Category[] =>
  [...said(judged)].filter((one) => !judged.page.categories.includes(one) && !judged.page.allowed.includes(one))

export function measurePages(judged: readonly JudgedPage[]) {
  const sum = (of: (one: JudgedPage) => number): number => judged.reduce((all, one) => all + of(one), 0)
  const quiet = judged.filter(isQuiet)
  const signs = (one: JudgedPage): readonly string[] => one.evaluation.pageSigns
  return {
    disclosures: {
      part: sum((one) => disclosureIds.length - wrongDisclosures(one).length),
      whole: judged.length * disclosureIds.length,
    },
    four: {
      part: sum((one) => 4 - wrongDisclosures(one).filter((line) => /^(?:cost|risk|duration|contact):/.test(line)).length),
      whole: judged.length * 4,
    },
    categories: {
      part: sum((one) => one.page.categories.length - missedCategories(one).length),
      whole: sum((one) => one.page.categories.length),
    },
    extra: { part: sum((one) => extraCategories(one).length), whole: sum((one) => said(one).size) },
    quietWithFinding: { part: quiet.filter(({ evaluation }) => evaluation.findings.length > 0).length, whole: quiet.length },
    roles: { part: judged.filter(isRightRole).length, whole: judged.length },
    pageSigns: {
      part: sum((one) => one.page.pageSigns.filter((sign) => signs(one).includes(sign)).length),
      whole: sum((one) => one.page.pageSigns.length),
    },
    pageSignsTooMany: sum((one) => surplusSigns(one).length),
  }
}

/** Everything wrong with one page, for reading errors; empty when all is right. */
export function errorsOf(judged: JudgedPage): string[] {
  const { page, evaluation } = judged
  const extra = new Set(extraCategories(judged))
  return [
    ...(isRightRole(judged) ? [] : [`role: wanted ${page.role}, said ${evaluation.role} (${evaluation.roleReasons.join(' ')})`]),
    ...wrongDisclosures(judged),
    ...missedCategories(judged).map((category) => `missed ${category}`),
    ...evaluation.findings
      .filter(({ category }) => extra.has(category))
      .map(
        ({ category, sign, quote }) => `${isQuiet(judged) ? 'FALSE ALARM' : 'extra'} ${category}/${sign} 「${quote.slice(0, 80)}」`,
      ),
    ...page.pageSigns.filter((sign) => !evaluation.pageSigns.includes(sign)).map((sign) => `missed page sign ${sign}`),
    ...surplusSigns(judged).map((sign) => `page sign too many: ${sign}`),
  ]
}
