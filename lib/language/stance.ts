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

/** Words by which a text speaks about claims instead of making them, or about another field (pets, teeth, games). They count in the sentence and in what stands right beside it. */
const tellingNearby = ['根拠なし', '禁止', '注意', '広告語', '試験語', '教材', '他分野'].map((name) => vocabulary.number(name))
/** The same, weaker: they count in their own sentence only. */
const tellingHere = ['規則語', '話題', '伝聞', '説明語'].map((name) => vocabulary.number(name))

/** Characters before and after a sentence, in its block, that still tell how it is meant: 「必ず治る」。そう説明した医師に、国は… */
const nearby = 120
/** Characters after a match within which a plain negation still belongs to it. */
const negationReach = 14
/** Ends of a clause: what is denied after one of these is something else. */
const clauseEnd = /[、,;；。・/|→]|(?:です|ます|した|する|いる|ある|い)が|けれど|ので|から[、,]|ため[、,]|つつ|ながら/
/** A turn of the sentence: what comes after it does not limit what came before. */
const turn = /(?:ます|です|した|でした|ました|ません|ない|いる|ある)(?:が|けれど|けど|ものの)[、,]?/

/** Place right after the clause in which `from` stands. */
function endOfClause(text: string, from: number, limit: number): number {
  const found = clauseEnd.exec(text.slice(from, limit))
  return found === null ? limit : from + found.index
}

function within(words: Words, word: number, start: number, end: number): boolean {
  return words.within(word, start, end).some((hit) => hit.end <= end)
}

function isNegated(words: Words, sentence: Span, match: Span): boolean {
  if (within(words, wholeNegation, match.end - 2, sentence.end) && !claimsAfter(words, match, sentence)) return true
  const reach = Math.min(endOfClause(words.text, match.end, sentence.end), match.end + negationReach)
  return words.within(negation, match.end - 1, reach).some((hit) => hit.end > match.end && !isOwn(words.text, match, hit))
}

/** The match ends in the 「な」 of its own 「ない」 (「害になりようがな」い): that denies nothing of it. */
const isOwn = (text: string, match: Span, hit: Span): boolean => hit.start < match.end && text[hit.start] === 'な'

/** A whole-sentence denial that stands in an earlier clause than the match cannot reach it; `が、` after it turns the sentence. */
function claimsAfter(words: Words, match: Span, sentence: Span): boolean {
  const denial = words.within(wholeNegation, match.end - 2, sentence.end).find((hit) => hit.end <= sentence.end)
  if (denial === undefined) return false
  // 「～は承認されていますが、必ず治るものではありません」: the match lies before a turning 「が、」, the denial after it.
  return /(?:ます|です|した|でした|ました)が[、,]/.test(words.text.slice(match.end, denial.start))
}

/** Fewer characters in quotation marks are a word set off (「余命」は医者が決める), nobody's words. */
const shortestQuotation = 3
const openers = '「『“"'
const closers = '」』”"'
/** What follows a quotation that is spoken about (「必ず治る」との説明、「必ず治る」等、「必ず治る」は), not spoken with (「楽になった」と笑顔). */
const spokenAbout =
  /^(?:等|など|では|とは|には|のよう|の(?:一|言|語|文|表|広|宣|う|記|類|説|見)|といった|という(?!お?声|お?便り|お?手紙|方|お方|ご報告|ご感想|ご家族|ご本人|お言葉|お電話)|との(?!こと|お)|と(?:う|し|す|記|述|呼|聞|説|書|あ|答え|(?:言|い)われ(?!た(?:方|あなた|私|帰|日|夜|朝|ご|お|患|父|母|夫|妻))|言う|言い|語|主張|強|宣|掲|称|信|思|考え|待た|断|判|早|繰|誤|期待|紹介|題)|って(?:言わ|いわ|聞|書|思|言う|いう)|は|[をが](?:使|用|掲|見|選|付|検索|広|流|並|うた|引))/

/** Text right after the quotation in which `at` stands, other quotations in the row skipped; undefined outside of any. */
function afterQuotation(text: string, sentence: Span, at: number): string | undefined {
  for (let open = at; open >= sentence.start; open--) {
    const kind = openers.indexOf(text[open] ?? '')
    if (kind === -1) continue
    const close = text.indexOf(closers[kind] ?? '', Math.max(open + 1, at))
    const closedBefore = text.slice(open + 1, at).includes(closers[kind] ?? '')
    if (close === -1 || close >= sentence.end || closedBefore || close - open <= shortestQuotation) return undefined
    return text.slice(close + 1, close + 160).replace(/^[」』”"]*(?:[、・/と]?[「『“"][^」』”"]{0,60}[」』”"])*/, '')
  }
  return undefined
}

/** The match is another's words, named to be spoken about: in the same sentence, or in the next (「…」。そう説明していた診療所に…). */
function isSpokenAbout(words: Words, sentence: Span, match: Span): boolean {
  return [match.start, match.end - 1].some((at) => {
    const after = afterQuotation(words.text, sentence, at)
    return after !== undefined && (spokenAbout.test(after) || /^[。. ]*(?:そう|この|これ|こう|その|以上)/.test(after))
  })
}

/** The sentence explains a risk. 「副作用はほとんどありませんが、発熱することがあります」 still claims its first half. */
function explainsRisk(words: Words, sentence: Span, match: Span): boolean {
  return words
    .within(risk, sentence.start, sentence.end)
    .some((hit) => hit.end <= sentence.end && !turn.test(words.text.slice(match.end, Math.max(match.end, hit.start))))
}

/** The sentence, or what stands beside it, reports: it warns, forbids, judges, teaches, tells of research, or limits what is said. */
function isReported(words: Words, sentence: Span, match: Span): boolean {
  const start = sentence.start - nearby
  const end = sentence.end + nearby
  return (
    tellingNearby.some((word) => within(words, word, start, end)) ||
    tellingHere.some((word) => within(words, word, sentence.start, sentence.end)) ||
    explainsRisk(words, sentence, match) ||
    isSpokenAbout(words, sentence, match)
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
