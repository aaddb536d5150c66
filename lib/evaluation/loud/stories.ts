/**
 * Stories under a heading that offers them. 「今年も桃の袋がけができました」 is a fine sentence anywhere; under 「患者さまの声」 of a page that
 * advertises a treatment, signed by 「68歳女性 胆管がん」, it is a testimonial.
 */
import { originalRange } from '../../language/normalise.ts'
import type { Finding } from '../evaluation.ts'
import type { Block, PageText } from '../page-text.ts'
import type { ReadBlock } from '../read-block.ts'
import { learnedSign, type SecondReading } from '../second-reading.ts'

const offered =
  /(?:患者|家族|お客|利用者|愛飲|愛用|体験|経験|受けられた|受けた|飲まれた|皆さ)[^。]{0,12}(?:声|お話|便り|たより|手紙|言葉|レビュー|感想|物語|歩み)|体験談|体験記|体験された|喜びの声|口コミ|クチコミ|お客様レビュー|ご愛飲者|患者様の声|VOICE|STORY|STORIES|INTERVIEW|相談ノート|お便り(?:から|紹介)/i
/** Marks of a person: age, sex, kinship, a name with さん, a place with an initial. */
const person =
  /[0-9０-９一二三四五六七八九十]{1,4}(?:歳|才|代)|さん[（(、の]|さま[（(の]|様[（(の]|[（(][^（()）]{0,16}(?:女性|男性|主婦|会社員|自営|元[^（()）]{2,8}|本人|奥[さ様]|長[男女]|次[男女]|ご?家族)/
/** Characters of a story, at least. */
const shortest = 20

const longestTitle = 24

const headingOf = (page: PageText, block: Block): string => page.blocks[block.heading]?.text ?? ''

/** A short line that heads the block itself: 「相談ノートから⏎長野のMさん」. */
function firstLine({ text }: Block): string {
  const end = text.indexOf('\n')
  return end > 0 && end <= longestTitle ? text.slice(0, end) : ''
}

/** At most one finding a block. */
export function storiesUnderHeadings({ page, sections }: SecondReading, reads: readonly ReadBlock[]): Finding[] {
  const found: Finding[] = []
  for (const read of reads) {
    const { block } = read
    const [first] = read.sentences
    if (first === undefined || block.level > 0 || block.text.length < shortest || block.area !== 'main') continue
    if (!(offered.test(headingOf(page, block)) || offered.test(firstLine(block))) || sections.isQuoted(block)) continue
    const after = page.blocks[read.index + 1]
    const signed = person.test(block.text) || (after !== undefined && after.text.length <= 40 && person.test(after.text))
    if (!signed) continue
    const sight = page.sight(read.index)
    if (sight.state === 'never') continue
    const last = read.sentences.findLast(({ start, end }) => end - start >= shortest) ?? first
    const range = originalRange(read.normalised, last.start, last.end)
    const start = block.start + range.start
    const end = block.start + range.end
    const place = { start, end }
    const quote = block.text.slice(start - block.start, end - block.start)
    found.push({
      category: 'testimonial',
      sign: learnedSign,
      tier: 'conditional',
      quote,
      ...place,
      block: read.index,
      sentence: place,
      sight,
    })
  }
  return found
}
