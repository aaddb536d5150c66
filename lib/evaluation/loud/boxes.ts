/**
 * Figures in boxes. 「72％」 stands in one box, 「病勢コントロール率（当院調べ）」 in the next, or in the head of its row: neither says anything
 * alone. Read together they give an effect as a number.
 */
import type { Finding } from '../evaluation.ts'
import type { Block } from '../page-text.ts'
import { learnedSign, type SecondReading } from '../second-reading.ts'

/** A box with a figure holds little else; so does its label. */
const longestFigure = 16
const longestLabel = 40

const rate = /[0-9０-９][0-9０-９.,．]*\s*(?:[%％]|割|倍|パーセント)/
const bare = /^[0-9０-９][0-9０-９.,．]*$/
/** What a number of effect is called, response to satisfaction; numbers of beds, years and metres from the station are called otherwise. */
const effect =
  /有効率|奏[効功]率?|縮小|消失|寛解|生存率|延命|改善率?|進行の?停止|(?:病勢|進行)?(?:コントロール|制御)率?|無増悪|効果|満足|受けてよかった|実感|免疫力|NK活性|活性(?:値|率)|CTL|リンパ球|成功率|培養成功|再発(?:率|予防|なし)|治癒率|完治/i
/** A rate of harm or of attendance is none of effect, and one whose source stands with it is for the reader to weigh. */
const other = /副作用|有害|発現率|発生率|検診|受診率|占有|純度|含有|税|オフ|OFF|割引|還元/i

/** Text of the block next to `index` on either side, where it is short, and of the blocks that head it. */
function* labels(blocks: readonly Block[], index: number): Generator<string> {
  const block = blocks[index]
  if (block === undefined) return
  for (const head of block.headers) yield blocks[head]?.text ?? ''
  if (block.kind === 'cell' && block.headers.length > 0) return
  for (const near of [index + 1, index - 1, bare.test(block.text.trim()) ? index + 2 : -1]) {
    const other = blocks[near]
    if (other !== undefined && other.heading === block.heading) yield other.text
  }
}

/** The figure with its unit, where the unit stands in a box of its own. */
function figureOf(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index]
  if (block === undefined || block.text.length > longestFigure) return undefined
  if (rate.test(block.text)) return block.text
  const next = blocks[index + 1]?.text.trim() ?? ''
  return bare.test(block.text.trim()) && /^[%％割倍]$/.test(next) ? `${block.text}${next}` : undefined
}

/** Figures of effect in boxes and table cells. */
export function boxedFigures({ page, sections }: SecondReading): Finding[] {
  const found: Finding[] = []
  for (const [index, block] of page.blocks.entries()) {
    if (block.area === 'navigation' || figureOf(page.blocks, index) === undefined) continue
    const label = [...labels(page.blocks, index)].find((text) => text.length <= longestLabel && effect.test(text))
    if (label === undefined || other.test(label) || sections.isQuoted(block)) continue
    const sight = page.sight(index)
    if (sight.state === 'never') continue
    const place = { start: block.start, end: block.start + block.text.length }
    found.push({
      category: 'efficacy-figure',
      sign: learnedSign,
      tier: 'conditional',
      quote: block.text,
      ...place,
      block: index,
      sentence: place,
      sight,
    })
  }
  return found
}
