/** Signs whose topic a page vouches for, made ready. The package carries them parsed (`scripts/prepared.ts`). */
import type { Pattern } from '../../language/pattern.ts'
import { vocabulary } from '../../language/vocabulary.ts'
import type { CompiledSign } from '../../signs/compile.ts'
import { compiledCatalogue } from '../../signs/rules.ts'
import type { Category } from '../../signs/sign.ts'

/** Words that say what a sentence is about, not what it claims. */
const topical = new Set(
  ['がんの話', '売られる品', '自費の場', '医療の場', '細胞語', '申し出', 'がん治療語', 'がん'].map((name) =>
    vocabulary.number(name),
  ),
)
/** Kinds whose wording is telling wherever it stands; stories and hope need their own words beside them. */
const vouchedFor: ReadonlySet<Category> = new Set(['inducement', 'superlative'])
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

/** Told by plain words. */
export const tightRules: readonly CompiledSign[] = compiledCatalogue
  .filter((compiled) => plainOf(compiled).length > 0)
  .map((compiled) => ({
    ...compiled,
    stances: stancesOf(compiled),
    patterns: plainOf(compiled).map((source) => vocabulary.compile(source)),
  }))
// Where plain words are given, the rest (「本日」) is too loose to be vouched for.
export const looseRules: readonly CompiledSign[] = compiledCatalogue
  .filter((compiled) => vouchedFor.has(compiled.sign.category) && plainOf(compiled).length === 0)
  .map((compiled) => ({ ...compiled, patterns: compiled.patterns.flatMap(withoutTopic) }))
