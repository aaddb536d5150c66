/**
 * PageText → Evaluation: pure, total, deterministic. `evaluating` is a generator so that a page can pause between blocks; it yields only
 * to offer a pause and computes the same result however often it is resumed.
 */

import type { LearnedReader } from '../learned/reader.ts'
import { candidates } from '../signs/rules.ts'
import { Contexts } from './disclosures/context.ts'
import { decidingDisclosures, type Given, givenOn, noDisclosures } from './disclosures/decide.ts'
import type { DisclosureId, Evaluation, Finding, Role, Topic } from './evaluation.ts'
import { blockFindings, Sections, withoutRepeats } from './findings.ts'
import { hear } from './hearing.ts'
import { pageSignsOf } from './page-signs.ts'
import { type PageText, textPage } from './page-text.ts'
import { type ReadBlock, readBlock, type TextMemory } from './read-block.ts'
import { decideRole, type RoleDecision } from './role.ts'
import { lookAgain, type SecondReading, type Seen, see } from './second-reading.ts'
import { isOtherField, topicOf } from './topic.ts'
import { findTreatments } from './treatments.ts'
import { findWords } from './words.ts'

export interface EvaluateOptions {
  /** Told by the caller (`--role`); decided from the page when absent. */
  readonly role?: Role
  /** The learned reader, where its weights are at hand. Without it the rules decide alone. */
  readonly learned?: LearnedReader | undefined
  /** What the last reading of the same page read; absent: nothing is remembered. */
  readonly memory?: TextMemory
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

function* readBlocks(page: PageText, memory: TextMemory | undefined): Generator<void, ReadBlock[]> {
  const read: ReadBlock[] = []
  let characters = 0
  for (const [index, block] of page.blocks.entries()) {
    const one = readBlock(block, index, memory)
    if (one !== undefined) read.push(one)
    characters += block.text.length
    if (characters >= stride) {
      characters = 0
      yield
    }
  }
  return read
}

/** What the rules found, block by block, and with it what the learned reader sees there. */
function* findAll(
  page: PageText,
  read: readonly ReadBlock[],
  sections: Sections,
  again: SecondReading | undefined,
): Generator<void, { found: Finding[]; seen: Seen[] }> {
  const all: Finding[] = []
  const seen: Seen[] = []
  let characters = 0
  for (const one of read) {
    const found = blockFindings(page, one, sections, candidates)
    if (again === undefined) all.push(...found)
    else seen.push(...see(again, [one], found))
    characters += one.block.text.length
    if (characters >= stride) {
      characters = 0
      yield
    }
  }
  return { found: all, seen }
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

export function* evaluating(page: PageText, options: EvaluateOptions = {}): Generator<void, Evaluation> {
  const characters = page.blocks.reduce((sum, block) => sum + block.text.length, 0)
  const topic = topicOfPage(page)
  const decided: RoleDecision = options.role === undefined ? decideRole(page) : { role: options.role, reasons: [], weights: [] }
  if (topic === 'other') return { ...nothingOf(page, characters), topic, role: decided.role, roleReasons: decided.reasons }
  const read = yield* readBlocks(page, options.memory)
  yield
  const sections = new Sections(page, read)
  const { learned } = options
  const again = learned && { page, sections, learned, lean: 0, gated: true }
  const { found, seen } = yield* findAll(page, read, sections, again)
  const heard = again === undefined ? { decision: decided, findings: found } : yield* hear(again, decided, read, seen)
  yield
  const { role, reasons } = heard.decision
  const findings = withoutRepeats(heard.findings, page)
  const disclosures = yield* decidingDisclosures(page, read, role, findings)
  yield
  return {
    ...nothingOf(page, characters),
    topic,
    role,
    roleReasons: reasons,
    findings,
    disclosures,
    pageSigns: pageSignsOf({ page, role, findings, disclosures, contexts: () => [...new Contexts(page, read).all()] }),
    treatments: findTreatments(page, read, sections, role),
    words: findWords(page, read),
  }
}

/** What a page gives of `wanted`, whatever its topic and whoever speaks on it. Yields to offer a pause. */
export function* givingOn(page: PageText, wanted: readonly DisclosureId[]): Generator<void, Given[]> {
  return yield* givenOn(page, yield* readBlocks(page, undefined), wanted)
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
  const found = read.flatMap((one) => blockFindings(page, one, sections, candidates))
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
  return { ...nothing, ...said, findings, treatments: findTreatments(page, read, sections, options.role) }
}
