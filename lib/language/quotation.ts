/**
 * Words in quotation marks: another's, named to be spoken about (「必ず治る」との説明、「必ず治る」等の広告), or another's, let speak for oneself
 * (「楽になりました」と笑顔でお帰りに). Only the first takes the assertion away.
 */
import type { Span } from './sentences.ts'

const openers = '「『“"'
const closers = '」』”"'
/** A quotation longer than this is a text of its own, and speaks for itself. */
const longest = 160
/** Fewer characters in quotation marks are a word set off (「余命」は医者が決める), nobody's words. */
const shortest = 3

/** What follows a quotation that is spoken about. */
const spokenAbout =
  /^(?:等|など|では|とは|には|のよう|の(?:一|言|語|文|表|広|宣|う|記|類|説|見)|といった|という(?!お?声|お?便り|お?手紙|方|お方|ご報告|ご感想|ご家族|ご本人|お言葉|お電話)|との(?!こと|お)|と(?:う|し|され|す|記|述|呼|聞|説|書|あ|答え|(?:言|い)われ(?!た(?:方|あなた|私|帰|日|夜|朝|ご|お|患|父|母|夫|妻))|言う|言い|語|主張|強|宣|掲|称|信|思|考え|待た|断|判|早|繰|誤|期待|紹介|題)|って(?:言わ|いわ|聞|書|思|言う|いう)|は|[をが](?:使|用|掲|見|選|付|検索|広|流|並|うた|引))/
/** The next sentence takes the quotation up: 「…」。そう説明していた診療所に、「…」。患者の家族はそう説明されて. */
const takenUp = /^[。. ]*(?:そう|この|これ|こう|その|以上|[^。「]{1,24}(?:そう|こう)(?:説明|話|言|語|述|主張|うた|記|書|勧))/
/** More quotations in a row: 「A」「B」と書かれた. */
const furtherQuotations = /^[」』”"]*(?:[、・/と]?[「『“"][^」』”"]{0,60}[」』”"])*/

/** Text right after the quotation in which `at` stands, other quotations in the row skipped; undefined outside of any. */
function afterQuotation(text: string, sentence: Span, at: number): string | undefined {
  for (let open = at; open >= Math.max(sentence.start, at - longest); open--) {
    const kind = openers.indexOf(text[open] ?? '')
    if (kind === -1) continue
    const within = text.slice(open + 1, Math.min(sentence.end, at + longest))
    const length = within.indexOf(closers[kind] ?? '')
    if (length < at - open - 1 || length < shortest) return undefined
    return text.slice(open + length + 2, open + length + 2 + longest).replace(furtherQuotations, '')
  }
  return undefined
}

/** Is the match another's words, named to be spoken about, in the same sentence or in the next? */
export function isSpokenAbout(text: string, sentence: Span, match: Span): boolean {
  return [match.start, match.end - 1].some((at) => {
    const after = afterQuotation(text, sentence, at)
    return after !== undefined && (spokenAbout.test(after) || takenUp.test(after))
  })
}

/** Does character `at` stand inside quotation marks? */
export function isQuotedAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at)
  return [...openers].some((opener, kind) => before.lastIndexOf(opener) > before.lastIndexOf(closers[kind] ?? ''))
}
