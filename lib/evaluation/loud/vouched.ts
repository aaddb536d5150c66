/**
 * Signs that ask for a word about cancer close by, read on a page that is about cancer throughout: there the page vouches for it. 「12月の新規枠は
 * 残り3名となりました」 among the news of a clinic that advertises a treatment speaks of that treatment.
 */
import type { Pattern } from '../../language/pattern.ts'
import { vocabulary } from '../../language/vocabulary.ts'
import { classesIn } from '../../learned/features.ts'
import { compiledCatalogue } from '../../signs/catalogue.ts'
import { type CompiledSign, findSign, mayStand } from '../../signs/compile.ts'
import { type Category, categories } from '../../signs/sign.ts'
import type { Finding } from '../evaluation.ts'
import { makeFinding } from '../findings.ts'
import type { ReadBlock } from '../read-block.ts'
import type { SecondReading } from '../second-reading.ts'

/** Words that say what a sentence is about, not what it claims. */
const topical = new Set(
  ['がんの話', '売られる品', '自費の場', '医療の場', '細胞語', '申し出', 'がん治療語', 'がん'].map((name) => vocabulary.number(name)),
)
/** Kinds whose wording is telling wherever it stands; stories and hope need their own words beside them. */
const vouchedFor: ReadonlySet<Category> = new Set(['inducement', 'superlative'])
/** Least logit of the category, and least sum of promotion and half of it: the learned reader must not speak clearly against it. */
const least = { logit: -0.5, sum: -3.3 }

function withoutTopic(pattern: Pattern): Pattern[] {
  const groups = pattern.groups.filter(
    ({ kind, slots }) => kind !== 'near' || slots.length > 1 || !slots.every(({ classes }) => classes.every((word) => topical.has(word))),
  )
  return groups.length < pattern.groups.length && groups.some(({ kind }) => kind === 'find') ? [{ ...pattern, groups }] : []
}

const signs: readonly CompiledSign[] = compiledCatalogue.flatMap((compiled) => {
  if (!vouchedFor.has(compiled.sign.category)) return []
  const patterns = compiled.patterns.flatMap(withoutTopic)
  return patterns.length === 0 ? [] : [{ ...compiled, patterns }]
})

/** Findings of one block by signs whose topic the page gives. */
export function vouched({ page, sections, learned }: SecondReading, read: ReadBlock): Finding[] {
  const candidates = signs.filter((compiled) => mayStand(compiled, read.words))
  if (candidates.length === 0) return []
  const found: Finding[] = []
  for (const sentence of read.sentences) {
    for (const compiled of candidates) {
      const match = findSign(compiled, read.words, sentence, sections.heading(read.block))
      if (match === undefined) continue
      const text = read.normalised.text.slice(sentence.start, sentence.end)
      const judged = learned.read({ text, classes: classesIn(read.words, sentence.start, sentence.end) })
      const logit = judged.categories()[categories.indexOf(compiled.sign.category)] ?? 0
      if (logit < least.logit || judged.promotion + logit / 2 < least.sum) continue
      const finding = makeFinding(page, read, sentence, match, compiled)
      if (finding.sight.state !== 'never') found.push(finding)
    }
  }
  return found
}
