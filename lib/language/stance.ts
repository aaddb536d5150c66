/**
 * How a sentence means what it says: asserted, negated, asked, reported (quoted, forbidden, warned about, taught, told of others) or
 * conditional. Judged for the place of a match, not for the sentence as a whole: 「必ず治るとは言えませんが、多くの方が改善」 denies the first
 * half and asserts the second.
 */
import type { Words } from './pattern.ts'
import { isSpokenAbout } from './quotation.ts'
import type { Span } from './sentences.ts'
import { vocabulary } from './vocabulary.ts'

export type Stance = 'asserted' | 'negated' | 'asked' | 'reported' | 'conditional'

const negation = vocabulary.number('否定')
const wholeNegation = vocabulary.number('全文否定')
const noBasis = vocabulary.number('根拠なし')
const frame = vocabulary.number('枠見出し')

/**
 * Words by which a text speaks about claims instead of making them, or about another field (pets, teeth, games). They count in the
 * sentence and in what stands right beside it.
 */
const tellingNearby = ['根拠なし', '禁止', '注意', '広告語', '試験語', '教材', '他分野'].map((name) => vocabulary.number(name))
/** The same, weaker, and words that explain a risk: they count in their own half of their own sentence. */
const tellingHere = ['規則語', '話題', '伝聞', '説明語', '危険説明'].map((name) => vocabulary.number(name))

/** Characters before and after a sentence, in its block, that still tell how it is meant: 「必ず治る」。そう説明した医師に、国は… */
const nearby = 120
/** Characters after a match within which a plain negation still belongs to it. */
const negationReach = 14
/** Ends of a clause: what is denied after one of these is something else. */
const clauseEnd =
  /[、,;；。・/|→]| (?![a-z])|(?:です|ます|した|する|いる|ある|い)が(?!ん)|けれど|ので|から[、,]|ため[、,]|つつ|ながら/
/** A turn of the sentence: what comes after it does not limit what came before. */
const turn = /(?:ます|です|した|でした|ました|ません|ない|いる|ある)(?:が(?!ん)|けれど|けど|ものの)[、,]?/
/** The same, for denials of the whole: 「～は承認されていますが、必ず治るものではありません」. */
const politeTurn = /(?:ます|です|した|でした|ました)が[、,]/

/** Places of a class that lie wholly in the span. */
const placesIn = (words: Words, word: number, span: Span): readonly Span[] =>
  words.within(word, span.start, span.end).filter((hit) => hit.end <= span.end)
const anyIn = (words: Words, word: number, span: Span): boolean => placesIn(words, word, span).length > 0

/** Place right after the clause in which `from` stands, as far as a plain negation reaches. */
function endOfClause(text: string, from: number, limit: number): number {
  const found = clauseEnd.exec(text.slice(from, limit))
  return found === null ? limit : from + found.index
}

/** The match ends in the 「な」 of its own 「ない」 (「害になりようがな」い): that denies nothing of it. */
const isOwn = (text: string, match: Span, hit: Span): boolean => hit.start < match.end && text[hit.start] === 'な'

function isNegated(words: Words, sentence: Span, match: Span): boolean {
  if (isDeniedAsAWhole(words, sentence, match)) return true
  const reach = endOfClause(words.text, match.end, Math.min(sentence.end, match.end + negationReach))
  const after = { start: match.end - 1, end: sentence.end }
  return placesIn(words, negation, after).some((hit) => hit.start < reach && hit.end > match.end && !isOwn(words.text, match, hit))
}

/** 「…わけではありません」「…とは限りません」 reach back to the match, unless the sentence has turned in between. */
function isDeniedAsAWhole(words: Words, sentence: Span, match: Span): boolean {
  const denial = placesIn(words, wholeNegation, { start: match.end - 2, end: sentence.end })[0]
  return denial !== undefined && !politeTurn.test(words.text.slice(match.end, denial.start))
}

/** No turn of the sentence stands between the two: 「副作用はほとんどありませんが、発熱することがあります」 still claims its first half. */
function onOneSide(text: string, match: Span, hit: Span): boolean {
  const [first, second] = hit.start < match.start ? [hit, match] : [match, hit]
  return !turn.test(text.slice(first.start, Math.max(first.start, second.start)))
}

/** The sentence, or what stands beside it, reports: it warns, forbids, judges, teaches, tells of research, or limits what is said. */
function isReported(words: Words, sentence: Span, match: Span): boolean {
  const around = { start: sentence.start - nearby, end: sentence.end + nearby }
  return (
    tellingNearby.some((word) => anyIn(words, word, around)) ||
    tellingHere.some((word) => placesIn(words, word, sentence).some((hit) => onOneSide(words.text, match, hit))) ||
    isSpokenAbout(words.text, sentence, match)
  )
}

const question =
  /[?？][\s」』)）]*$|(?:たい|ほしい)のですが[。]?[\s」』)）]*$|(?:でしょうか|ですか|ますか|ませんか|のか|だろうか|かな)[。?？]?[\s」』)）]*$/
/** A question inside the sentence, right behind the match: 治るかどうか, 治りますか、という問い. */
const askedOnTheWay = /^(?:ます|ました|る|た|です|でした|い)?の?か(?:どうか|、|という|と聞|と問|と尋|は[、分わ不人]|を)/
/** Characters at the end of a sentence that tell a question. */
const tail = 24

/** Words that frame a sentence but no section: under 「NK細胞とは」 a clinic explains what it sells. */
const weakFrames: ReadonlySet<string> = new Set(['とは', '用語', '問題', '正しい', '本当に', 'ほんとう'])

/** A heading such as 「使用できない表現」「よくある誤解」 frames what stands under it: examples, not assertions. */
export function isQuotingFrame(heading: Words): boolean {
  return heading.of(frame).some(({ start, end }) => !weakFrames.has(heading.text.slice(start, end)))
}

/** The sentence says itself that effect is not established: the limit an honest offer gives. */
export function statesLimit(words: Words, sentence: Span): boolean {
  return anyIn(words, noBasis, sentence)
}

/** Could any sentence of the text? */
export function mayStateLimit(words: Words): boolean {
  return words.has(noBasis)
}

/** Denied as a whole, or another's words that are named to be spoken about: clear whatever else the sentence says. */
export function isClearlyUnmeant(words: Words, sentence: Span, match: Span): boolean {
  return isDeniedAsAWhole(words, sentence, match) || isSpokenAbout(words.text, sentence, match)
}

/** Does the sentence end as a question? */
export function isQuestion(text: string, sentence: Span): boolean {
  return question.test(text.slice(Math.max(sentence.start, sentence.end - tail), sentence.end))
}

export function stanceOf(words: Words, sentence: Span, match: Span): Stance {
  if (isReported(words, sentence, match)) return 'reported'
  if (isNegated(words, sentence, match)) return 'negated'
  if (askedOnTheWay.test(words.text.slice(match.end, match.end + tail))) return 'asked'
  if (isQuestion(words.text, sentence)) return 'asked'
  if (/^(?:もし|仮に)/.test(words.text.slice(sentence.start, sentence.start + 2))) return 'conditional'
  return 'asserted'
}
