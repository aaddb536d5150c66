/** Places on a page where one of the disclosures is given. Each finder says where; what a person sees of the place decides the status. */
import { type Figure, figures } from '../../language/figures.ts'
import { originalRange } from '../../language/normalise.ts'
import type { Span } from '../../language/sentences.ts'
import { vocabulary } from '../../language/vocabulary.ts'
import type { DisclosureId } from '../evaluation.ts'
import type { ReadBlock } from '../read-block.ts'

export interface Place {
  readonly read: ReadBlock
  /** In the block's own text. */
  readonly start: number
  readonly end: number
}

/** The block together with the headings over it: a bare 「330,000円」 in a cell speaks through its row and column heads. */
export interface InContext {
  readonly read: ReadBlock
  /** Heading, column head and row head, when they hold known words. */
  readonly above: readonly ReadBlock[]
}

const number = (name: string): number => vocabulary.number(name)
const classes = {
  costWord: number('費用語'),
  firstOnly: number('初回だけ'),
  discount: number('値引き'),
  riskWord: number('危険語'),
  symptom: number('症状'),
  sessionWord: number('回数語'),
  periodHeading: number('期間見出し'),
  contactWord: number('連絡語'),
  standardCare: number('標準治療'),
  cell: number('細胞療法'),
  light: number('光免疫'),
  inhibitor: number('阻害薬'),
  other: number('その他療法'),
  yen: number('数円'),
  sessions: number('数回'),
  period: number('数期間'),
}

const place = (read: ReadBlock, span: Span): Place => {
  const range = originalRange(read.normalised, span.start, span.end)
  return { read, start: range.start, end: range.end }
}

/** The sentence in which character `at` stands. */
function sentenceAt({ sentences, normalised }: ReadBlock, at: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start: 0, end: normalised.text.length }
}

const hasIn = (read: ReadBlock, word: number, span: Span): boolean =>
  read.words.within(word, span.start, span.end).some((hit) => hit.end <= span.end)

const anywhere = (context: InContext, ...words: readonly number[]): boolean =>
  words.some((word) => context.read.words.has(word) || context.above.some((read) => read.words.has(word)))

const namesTreatment = (context: InContext): boolean =>
  anywhere(context, classes.cell, classes.light, classes.inhibitor, classes.other)

/** Yen amounts under this are fees beside the treatment, not its cost. */
const leastCost = 3000

/** `first`: prices found that are only those of a first session, a consultation or an examination. */
export function costPlaces(context: InContext): { full: Place[]; first: Place[] } {
  const full: Place[] = []
  const first: Place[] = []
  const { read } = context
  if (!read.words.has(classes.yen)) return { full, first }
  for (const figure of figures(read.normalised.text)) {
    if (figure.unit !== '数円' || !(figure.value >= leastCost)) continue
    const sentence = sentenceAt(read, figure.start)
    if (hasIn(read, classes.discount, sentence)) continue
    const spoken = hasIn(read, classes.costWord, sentence) || anywhere(context, classes.costWord) || namesTreatment(context)
    if (!spoken) continue
    const onlyFirst = isFirstSession(read, figure.start, sentence) || isFirstSessionRow(context)
    ;(onlyFirst ? first : full).push(place(read, sentence))
  }
  return { full, first }
}

/** A cell in the row of a first consultation or an examination speaks of that, not of the treatment. */
const isFirstSessionRow = ({ read, above }: InContext): boolean =>
  read.block.kind === 'cell' && above.some((head) => head.block.kind === 'cell' && head.words.has(classes.firstOnly))

/** Is the amount at `at` that of a first session or a fee: the nearest such word stands shortly before it, with no other amount between? */
function isFirstSession(read: ReadBlock, at: number, sentence: Span): boolean {
  const before = read.words.within(classes.firstOnly, sentence.start, at).filter((hit) => hit.end <= at)
  const nearest = before.at(-1)
  return nearest !== undefined && at - nearest.end <= 16 && !/円/.test(read.normalised.text.slice(nearest.end, at))
}

/** Real risks: a word of risk and a named symptom. Merits in a box called リスク, and the risks of somebody else's treatment, are none. */
export function riskPlaces(context: InContext): Place[] {
  const { read } = context
  const found: Place[] = []
  if (!read.words.has(classes.symptom)) return found
  const headed = context.above.some((head) => head.words.has(classes.riskWord))
  for (const sentence of read.sentences) {
    const symptoms = read.words.within(classes.symptom, sentence.start, sentence.end)
    if (symptoms.length === 0) continue
    if (!headed && !hasIn(read, classes.riskWord, sentence)) continue
    if (hasIn(read, classes.standardCare, sentence)) continue
    if (
      symptoms.length < 2 &&
      !/こと(?:が|も)あ|場合(?:が|も)あ|可能性|おそれ|恐れ|リスク|副作用|有害事象|まれに|稀に|報告/.test(
        read.normalised.text.slice(sentence.start, sentence.end),
      )
    )
      continue
    if (/(?:ありません|ない|なく|心配はい|不要)[^。]{0,6}[。)]*$/.test(read.normalised.text.slice(sentence.start, sentence.end)))
      continue
    found.push(place(read, sentence))
  }
  return found
}

/** A period or a number of sessions of the treatment. */
export function durationPlaces(context: InContext): Place[] {
  const { read } = context
  const found: Place[] = []
  if (!read.words.has(classes.sessions) && !read.words.has(classes.period)) return found
  for (const figure of figures(read.normalised.text)) {
    if (figure.unit !== '数回' && figure.unit !== '数期間') continue
    if (isPointInTime(read.normalised.text, figure) || isFirstSessionRow(context)) continue
    const sentence = sentenceAt(read, figure.start)
    const headed = context.above.some((head) => head.words.has(classes.periodHeading) || head.words.has(classes.sessionWord))
    const spoken = hasIn(read, classes.sessionWord, sentence)
    if (figure.unit === '数期間' ? !(headed || (spoken && isRhythm(read, sentence))) : !(spoken || headed)) continue
    if (/年(?:間|目|前|以上)|診療時間|受付|休診|創業|開院|生存/.test(read.normalised.text.slice(sentence.start, sentence.end)))
      continue
    found.push(place(read, sentence))
  }
  return found
}

/** 「一回目」「2日目」「10月1日」「2026年」 name a point in time; they are no number of sessions and no length. */
const isPointInTime = (text: string, figure: Figure): boolean =>
  text[figure.end] === '目' ||
  /[月年/]/.test(text[figure.start - 1] ?? '') ||
  (figure.value >= 1900 && text[figure.end - 1] === '年')

/** A length of time belongs to the treatment only where the sentence speaks of its rhythm or length. */
const isRhythm = (read: ReadBlock, sentence: Span): boolean =>
  /ごと|おき|間隔|隔週|毎週|週に|週1|かけて|わたって|期間|クール|コース|程度|目安|続け|継続/.test(
    read.normalised.text.slice(sentence.start, sentence.end),
  )

const phone = /(?:0\d{1,4}[-ー( ]\d{1,4}[-ー) ]\d{3,4}|0120\d{6}|0\d{9,10})(?!\d)/
// The lengths are bounded so that a row of hyphens costs no more than other text.
const mail = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,}/

/** A telephone number or mail address anywhere, or words of contact on a button or outside the main text. */
export function contactPlaces(read: ReadBlock): Place[] {
  const found = phone.exec(read.normalised.text) ?? mail.exec(read.normalised.text)
  if (found !== null) return [place(read, { start: found.index, end: found.index + found[0].length })]
  return read.block.kind === 'control' || read.block.area !== 'main' ? wordPlaces(read, classes.contactWord) : []
}

function wordPlaces(read: ReadBlock, word: number): Place[] {
  if (!read.words.has(word)) return []
  return read.words
    .of(word)
    .slice(0, 1)
    .map((hit) => place(read, sentenceAt(read, hit.start)))
}

const unapprovedWords: Readonly<Partial<Record<DisclosureId, number>>> = {
  'unapproved-status': number('未承認語'),
  'import-route': number('入手経路'),
  'domestic-alternative': number('国内代替'),
  'foreign-safety': number('海外安全'),
  'relief-system': number('救済制度'),
}

/** The five items for unapproved products, each by the words that the guideline's own list uses for it. */
export function unapprovedPlaces(id: DisclosureId, context: InContext): Place[] {
  const word = unapprovedWords[id]
  return word === undefined ? [] : wordPlaces(context.read, word)
}
