/** Whether an item may stand in a picture: the picture or its section is named after it, or the page is made of pictures. */
import type { DisclosureId } from '../evaluation.ts'
import type { PagePicture, PageText } from '../page-text.ts'
import type { Contexts } from './context.ts'

const names: Readonly<Partial<Record<DisclosureId, RegExp>>> = {
  cost: /料金|費用|価格|値段|お支払|price|\bfee|cost|ryoukin|ryokin|hiyou/i,
  risk: /リスク|副作用|合併症|有害|安全性|\brisk|side-?effect|safety|fukusayou/i,
  duration: /流れ|スケジュール|期間|回数|進め方|ステップ|\bflow|schedule|nagare|kikan/i,
  contact: /問い?合わ?せ|連絡先|電話|アクセス|地図|contact|\btel|access/i,
}

/** CSS pixels from which a picture can hold lines of text. */
const leastWidth = 240
const leastHeight = 120

const isLarge = ({ width, height }: PagePicture): boolean => width >= leastWidth && height >= leastHeight

/** Characters of text in a section up to which its picture says what the heading promised. */
const bareSection = 60

/** A picture whose own words name the item, or one in a section that bears its name and says nothing else. */
function namedPicture(id: DisclosureId, page: PageText, contexts: Contexts): boolean {
  const words = names[id]
  if (words === undefined) return false
  return (page.pictures ?? []).some((picture) => {
    if (picture.link) return false
    // The size of a picture that has not come is not known.
    const unknown = picture.width < 30 || picture.height < 30 || !picture.loaded
    if (!isLarge(picture) && !unknown) return false
    if (words.test(picture.words)) return true
    if (!isLarge(picture) || picture.heading < 0 || !words.test(contexts.text(picture.heading))) return false
    return page.blocks.reduce((sum, block) => sum + (block.heading === picture.heading ? block.text.length : 0), 0) <= bareSection
  })
}

/** Share of the page's area that large pictures without a telling name cover, from which the page is one of pictures. */
const mostOfPage = 0.25

function mostlyPictures(page: PageText): boolean {
  const silent = (page.pictures ?? []).filter(
    (picture) => isLarge(picture) && !/写真|外観|院内|院長|医師|スタッフ|ロゴ|イメージ|建物|風景|photo|logo/i.test(picture.words),
  )
  const characters = page.blocks.reduce((sum, block) => sum + block.text.length, 0)
  const others = page.unchecked
    .filter(({ what }) => what === 'picture' || what === 'canvas')
    .reduce((sum, { count }) => sum + count, 0)
  if (others >= 3 && characters < others * 250) return true
  const area = silent.filter(({ words }) => words === '').reduce((sum, { width, height }) => sum + width * height, 0)
  return (
    silent.filter(({ words, height }) => words === '' && height >= 300).length >= 3 && area >= (page.area ?? Infinity) * mostOfPage
  )
}

/** Does what could not be read bear on this item? */
export function mayBeInPictures(id: DisclosureId, page: PageText, contexts: Contexts): 'named' | 'mostly' | undefined {
  if (namedPicture(id, page, contexts)) return 'named'
  return mostlyPictures(page) ? 'mostly' : undefined
}
