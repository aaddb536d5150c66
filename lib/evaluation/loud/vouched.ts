/**
 * Signs that ask for a word about cancer close by, read on a page that is about cancer throughout: there the page vouches for it. 「12月の新規枠は
 * 残り3名となりました」 among the news of a clinic that advertises a treatment speaks of that treatment.
 */
import type { Pattern } from '../../language/pattern.ts'
import { vocabulary } from '../../language/vocabulary.ts'
import { classesIn } from '../../learned/features.ts'
import { Candidates, type CompiledSign, findSign } from '../../signs/compile.ts'
import { compiledCatalogue } from '../../signs/rules.ts'
import { type Category, categories } from '../../signs/sign.ts'
import type { Finding } from '../evaluation.ts'
import { makeFinding } from '../findings.ts'
import type { ReadBlock } from '../read-block.ts'
import type { SecondReading } from '../second-reading.ts'

/** Words that say what a sentence is about, not what it claims. */
const topical = new Set(
  ['がんの話', '売られる品', '自費の場', '医療の場', '細胞語', '申し出', 'がん治療語', 'がん'].map((name) =>
    vocabulary.number(name),
  ),
)
/** Kinds whose wording is telling wherever it stands; stories and hope need their own words beside them. */
const vouchedFor: ReadonlySet<Category> = new Set(['inducement', 'superlative'])
/**
 * Least logit of the category, and least sum of promotion and half of it. Where the words alone are loose (「本日」), the learned reader has to
 * hear the category too; where they are plain, it must only not speak clearly against it.
 */
const least = { loose: 1, plain: -0.5, sum: -3.3 }

const isTopical = ({ kind, slots }: Pattern['groups'][number]): boolean =>
  kind === 'near' && slots.length === 1 && slots.every(({ classes }) => classes.every((word) => topical.has(word)))

/** The pattern without its words of topic; none where it asks for no topic, or for nothing else. */
function withoutTopic({ source, groups }: Pattern): Pattern[] {
  const parts = source.split(' & ').filter((_, at) => !(groups[at] !== undefined && isTopical(groups[at])))
  if (parts.length === groups.length || !groups.some((group) => group.kind === 'find')) return []
  return [vocabulary.compile(parts.join(' & '))]
}

/** Plain words, by sign: few places and deadlines, rank, and the verdict of other doctors as a call (told, but meant for the reader). */
const plain: Readonly<Record<string, readonly string[]>> = {
  'few-places-near-deadline': [
    '(先着|残席|残りわずか|残り1|残り2|残り3|残り4|残り5|残り6|残り7|残り8|残り9|名様限定|名さま限定|名限定|月末まで|本日限り|当日お申|今月中に|今週中に|期間限定) & !(駐車|台です|検診|市民)',
  ],
  'best-or-only': ['(最大級|国内唯一|日本唯一|第1位|no.1|ナンバーワン|トップクラス) & !(当時|時点)'],
  'nothing-left-elsewhere': ['{宣告} …24 (方も|方へ|方に|方を|方は|方の|あなた)', '{宣告} …24 方 $'],
}

const plainOf = ({ sign }: CompiledSign): readonly string[] => plain[sign.id] ?? []
/** The verdict of other doctors is told, not asserted; here that is how it is meant. */
const stancesOf = ({ sign, stances }: CompiledSign): CompiledSign['stances'] =>
  sign.category === 'hope-lever' ? [...stances, 'reported'] : stances

const tight = new Candidates(
  compiledCatalogue
    .filter((compiled) => plainOf(compiled).length > 0)
    .map((compiled) => ({
      ...compiled,
      stances: stancesOf(compiled),
      patterns: plainOf(compiled).map((source) => vocabulary.compile(source)),
    })),
)
// Where plain words are given, the rest (「本日」) is too loose to be vouched for.
const loose = new Candidates(
  compiledCatalogue
    .filter((compiled) => vouchedFor.has(compiled.sign.category) && plainOf(compiled).length === 0)
    .map((compiled) => ({ ...compiled, patterns: compiled.patterns.flatMap(withoutTopic) })),
)

function heardIn(reading: SecondReading, read: ReadBlock, candidates: readonly CompiledSign[], leastLogit: number): Finding[] {
  const { page, sections, learned } = reading
  const found: Finding[] = []
  for (const sentence of candidates.length === 0 ? [] : read.sentences) {
    for (const compiled of candidates) {
      const match = findSign(compiled, read.words, sentence, sections.heading(read.block))
      if (match === undefined) continue
      const text = read.normalised.text.slice(sentence.start, sentence.end)
      const judged = learned.read({ text, classes: classesIn(read.words, sentence.start, sentence.end) })
      const logit = judged.categories()[categories.indexOf(compiled.sign.category)] ?? 0
      if (logit < leastLogit || judged.promotion + logit / 2 < least.sum) continue
      const finding = makeFinding(page, read, sentence, match, compiled)
      if (finding.sight.state !== 'never') found.push(finding)
    }
  }
  return found
}

/** Findings of one block by signs whose topic the page gives. */
export function vouched(reading: SecondReading, read: ReadBlock): Finding[] {
  return [
    ...heardIn(reading, read, tight.in(read.words), least.plain),
    ...heardIn(reading, read, loose.in(read.words), least.loose),
  ]
}
