/**
 * How a sentence means what it says: asserted, negated, asked, reported (quoted, forbidden, warned about, told of others) or
 * conditional. Judged for the place of a match, not for the sentence as a whole: 「必ず治るとは言えませんが、多くの方が改善」 denies the first
 * half and asserts the second.
 */
import type { Words } from './pattern.ts'
import type { Span } from './sentences.ts'
import { vocabulary } from './vocabulary.ts'

export type Stance = 'asserted' | 'negated' | 'asked' | 'reported' | 'conditional'

const negation = vocabulary.number('否定')
const wholeNegation = vocabulary.number('全文否定')
const noBasis = vocabulary.number('根拠なし')
const risk = vocabulary.number('危険説明')
const frame = vocabulary.number('枠見出し')

/** Words by which a text speaks about claims instead of making them. They count in the sentence and in what stands right beside it. */
const tellingNearby = ['根拠なし', '禁止', '注意', '広告語', '試験語', '教材'].map((name) => vocabulary.number(name))
/** The same, weaker: they count in their own sentence only. */
const tellingHere = ['規則語', '話題', '伝聞'].map((name) => vocabulary.number(name))

/** Characters before and after a sentence, in its block, that still tell how it is meant: 「必ず治る」。そう説明した医師に、国は… */
const nearby = 120
/** Characters after a match within which a plain negation still belongs to it. */
const negationReach = 14
/** Ends of a clause: what is denied after one of these is something else. */
const clauseEnd = /[、,;；。]|(?:です|ます|した|する|いる|ある|い)が|けれど|ので|から[、,]|ため[、,]|つつ|ながら/
/** A turn of the sentence: what comes after it does not limit what came before. */
const turn = /(?:ます|です|した|でした|ました|ません|ない|いる|ある)(?:が|けれど|けど|ものの)[、,]?/

/** Place right after the clause in which `from` stands. */
function endOfClause(text: string, from: number, limit: number): number {
  const found = clauseEnd.exec(text.slice(from, limit))
  return found === null ? limit : from + found.index
}

function within(words: Words, word: number, start: number, end: number): boolean {
  return words.of(word).some((hit) => hit.start >= start && hit.end <= end)
}

function isNegated(words: Words, sentence: Span, match: Span): boolean {
  if (within(words, wholeNegation, match.end - 2, sentence.end) && !claimsAfter(words, match, sentence)) return true
  const reach = Math.min(endOfClause(words.text, match.end, sentence.end), match.end + negationReach)
  return words.of(negation).some((hit) => hit.start >= match.end - 1 && hit.end > match.end && hit.start < reach)
}

/** A whole-sentence denial that stands in an earlier clause than the match cannot reach it; `が、` after it turns the sentence. */
function claimsAfter(words: Words, match: Span, sentence: Span): boolean {
  const denial = words.of(wholeNegation).find((hit) => hit.start >= match.end - 2 && hit.end <= sentence.end)
  if (denial === undefined) return false
  // 「～は承認されていますが、必ず治るものではありません」: the match lies before a turning 「が、」, the denial after it.
  return /(?:ます|です|した|でした|ました)が[、,]/.test(words.text.slice(match.end, denial.start))
}

/** The sentence explains a risk. 「副作用はほとんどありませんが、発熱することがあります」 still claims its first half. */
function explainsRisk(words: Words, sentence: Span, match: Span): boolean {
  return words
    .of(risk)
    .some((hit) => hit.start >= sentence.start && hit.end <= sentence.end && !turn.test(words.text.slice(match.end, Math.max(match.end, hit.start))))
}

/** The sentence, or what stands beside it, reports: it warns, forbids, judges, teaches, tells of research, or limits what is said. */
function isReported(words: Words, sentence: Span, match: Span): boolean {
  const start = sentence.start - nearby
  const end = sentence.end + nearby
  return (
    tellingNearby.some((word) => within(words, word, start, end)) ||
    tellingHere.some((word) => within(words, word, sentence.start, sentence.end)) ||
    explainsRisk(words, sentence, match)
  )
}

const question = /[?？][\s」』)）]*$|(?:でしょうか|ですか|ますか|ませんか|のか|だろうか|かな)[。?？]?[\s」』)）]*$/

/** A heading such as 「使用できない表現」「よくある誤解」 frames what stands under it: examples, not assertions. */
export function isQuotingFrame(heading: Words): boolean {
  return heading.has(frame)
}

/** The sentence says itself that effect is not established: the limit an honest offer gives. */
export function statesLimit(words: Words, sentence: Span): boolean {
  return within(words, noBasis, sentence.start, sentence.end)
}

export function stanceOf(words: Words, sentence: Span, match: Span): Stance {
  if (isReported(words, sentence, match)) return 'reported'
  if (isNegated(words, sentence, match)) return 'negated'
  const text = words.text.slice(sentence.start, sentence.end)
  if (question.test(text)) return 'asked'
  if (/^(?:もし|仮に)/.test(text)) return 'conditional'
  return 'asserted'
}
