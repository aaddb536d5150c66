/**
 * PageText → Evaluation: pure, total, deterministic. `evaluating` is a generator so that a page can pause between blocks; it yields only
 * to offer a pause and computes the same result however often it is resumed.
 */

import type { LearnedReader } from '../learned/reader.ts'
import { compiledCatalogue } from '../signs/catalogue.ts'
import { treatmentsIn } from '../treatments/find.ts'
import { decidingDisclosures, noDisclosures } from './disclosures/decide.ts'
import type { Evaluation, Finding, PageSign, Role, Topic } from './evaluation.ts'
import { blockFindings, Sections, withoutRepeats } from './findings.ts'
import { type PageText, textPage } from './page-text.ts'
import { type ReadBlock, readBlock } from './read-block.ts'
import { decideRole } from './role.ts'
import { lookAgain, type SecondReading } from './second-reading.ts'
import { isOtherField, topicOf } from './topic.ts'

export interface EvaluateOptions {
  /** Told by the caller (`--role`); decided from the page when absent. */
  readonly role?: Role
  /** The learned reader, where its weights are at hand. Without it the rules decide alone. */
  readonly learned?: LearnedReader | undefined
}

/** Characters between two offers to pause. */
const stride = 2_000
/** Characters of the page looked at for its topic: headings, then text from the beginning. */
const topicSample = 30_000

function topicOfPage(page: PageText): Topic {
  let sample = `${page.title}\n`
  for (const block of page.blocks) if (block.kind === 'heading') sample += `${block.text}\n`
  for (const block of page.blocks) {
    if (sample.length > topicSample) break
    if (block.kind !== 'heading' && block.area === 'main') sample += `${block.text}\n`
  }
  return topicOf(sample)
}

function* readBlocks(page: PageText): Generator<void, ReadBlock[]> {
  const read: ReadBlock[] = []
  let characters = 0
  for (const [index, block] of page.blocks.entries()) {
    const one = readBlock(block, index)
    if (one !== undefined) read.push(one)
    characters += block.text.length
    if (characters >= stride) {
      characters = 0
      yield
    }
  }
  return read
}

function* findAll(
  page: PageText,
  read: readonly ReadBlock[],
  sections: Sections,
  again: SecondReading | undefined,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  let characters = 0
  for (const one of read) {
    const found = blockFindings(page, one, sections, compiledCatalogue)
    findings.push(...(again === undefined ? found : lookAgain(again, [one], found)))
    characters += one.block.text.length
    if (characters >= stride) {
      characters = 0
      yield
    }
  }
  return findings
}

/** Stories of effect on a page that gives no risk: published studies count this as a sign of its own. */
function pageSignsOf(findings: readonly Finding[], disclosures: Evaluation['disclosures']): PageSign[] {
  const stories = findings.some((finding) => finding.category === 'testimonial')
  const risk = disclosures.find((disclosure) => disclosure.id === 'risk')?.status
  return stories && risk === 'missing' ? ['only-good-stories'] : []
}

const nothingOf = (page: PageText, characters: number): Omit<Evaluation, 'topic' | 'role' | 'roleReasons'> => ({
  url: page.url,
  title: page.title,
  findings: [],
  disclosures: noDisclosures(),
  pageSigns: [],
  treatments: [],
  unchecked: page.unchecked,
  characters,
})

const leanOf = (learned: LearnedReader, role: Role | undefined): number =>
  role === undefined ? 0 : (learned.thresholds.speakers[role] ?? 0)
/** A page is long and mostly says nothing: there, knowing that a provider speaks raises nothing; `other` may be a speaker that could not be told. */
const leanOfPage = (learned: LearnedReader, role: Role): number => (role === 'other' ? 0 : Math.min(0, leanOf(learned, role)))

export function* evaluating(page: PageText, options: EvaluateOptions = {}): Generator<void, Evaluation> {
  const characters = page.blocks.reduce((sum, block) => sum + block.text.length, 0)
  const topic = topicOfPage(page)
  const decided = options.role === undefined ? decideRole(page) : { role: options.role, reasons: [] }
  const said = { topic, role: decided.role, roleReasons: decided.reasons }
  if (topic === 'other') return { ...nothingOf(page, characters), ...said }
  const read = yield* readBlocks(page)
  const sections = new Sections(page, read)
  const { learned } = options
  const again = learned && { page, sections, learned, lean: leanOfPage(learned, decided.role), gated: true }
  const findings = withoutRepeats(yield* findAll(page, read, sections, again), page)
  const disclosures = yield* decidingDisclosures(page, read, decided.role, findings)
  return {
    ...nothingOf(page, characters),
    ...said,
    findings,
    disclosures,
    pageSigns: pageSignsOf(findings, disclosures),
    treatments: treatmentsIn(read.map((one) => one.words)),
  }
}

/** The whole at once, for Node and for short pages. */
export function evaluatePage(page: PageText, options: EvaluateOptions = {}): Evaluation {
  const run = evaluating(page, options)
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}

/**
 * A text judged by itself: its topic is reported, and silences only where another field (pets, teeth, insurance …) is evident. A text has
 * no disclosures: what is missing from a fragment may stand beside it.
 */
export function evaluateText(text: string, options: EvaluateOptions = {}): Evaluation {
  const page = textPage(text)
  const characters = text.length
  const nothing = nothingOf(page, characters)
  const said = { topic: topicOf(text), role: options.role ?? ('other' as const), roleReasons: [], disclosures: [] }
  if (isOtherField(text)) return { ...nothing, ...said }
  const read = page.blocks.flatMap((block, index) => readBlock(block, index) ?? [])
  const sections = new Sections(page, read)
  const found = read.flatMap((one) => blockFindings(page, one, sections, compiledCatalogue))
  const { learned } = options
  const findings =
    learned === undefined
      ? found
      : read.flatMap((one) => {
          const again = { page, sections, learned, lean: leanOf(learned, options.role), gated: false }
          return lookAgain(
            again,
            [one],
            found.filter(({ block }) => block === one.index),
          )
        })
  return { ...nothing, ...said, findings, treatments: treatmentsIn(read.map((one) => one.words)) }
}
