/** Blocks with a heading of their own among the results: which are not ours to touch, and which say that they are advertising. */
import type { EngineDefinition, Layout } from '../../search/engines/definition.ts'

export interface Blocks {
  /** Does a block stand around this element that is to be left alone? */
  isIgnored(element: Element): boolean
  /** Does a heading over this element's block say that it is advertising? */
  isLabelledAd(element: Element): boolean
  /** The engine's own answer: a titled section that holds the element and fewer than `enough` of the candidates. */
  isOwnAnswer(element: Element, candidates: readonly Element[]): boolean
}

/** From here on a titled section is taken for the list of results itself. */
const enough = 3
const resultsTitle = /検索結果|ウェブ|\bweb\b|results/i

export const compact = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** `titles`: headings that are in no link. */
export function readBlocks(titles: readonly Element[], engine: EngineDefinition, layout: Layout): Blocks {
  const untouched = new Set(engine.ignore.flatMap(({ headings }) => headings ?? []))
  const labels = new Set(engine.ads.flatMap((vote) => (vote.kind === 'block-label' ? vote.words : [])))
  const adContainers = engine.ads.flatMap((vote) => (vote.kind === 'container-id' ? [vote.selector] : [])).join(', ')
  const ignored: Element[] = []
  const advertising: Element[] = []
  for (const title of titles) {
    const words = compact(title.textContent)
    if (untouched.has(words)) push(ignored, blockOf(title, words, layout.containers, ''))
    if (labels.has(words)) push(advertising, blockOf(title, words, layout.containers, adContainers))
  }
  const selector = engine.ignore.flatMap((area) => area.selector ?? []).join(', ')
  return {
    isIgnored: (element) => element.closest(selector) !== null || ignored.some((block) => block.contains(element)),
    isLabelledAd: (element) => advertising.some((block) => block.contains(element)),
    isOwnAnswer: (element, candidates) => layout.titledBlocks && isTitled(element, titles, candidates),
  }
}

function push(list: Element[], block: Element | undefined): void {
  if (block !== undefined) list.push(block)
}

/**
 * What a heading stands over: the nearest element that holds more than the heading. Where that is a whole container of results, only
 * what comes right after the heading, unless all of the container is advertising.
 */
function blockOf(title: Element, words: string, containers: string, whole: string): Element | undefined {
  let head = title
  let around = title.parentElement
  while (around !== null && !around.matches(containers) && compact(around.textContent) === words) {
    head = around
    around = around.parentElement
  }
  if (around === null || around.localName === 'body') return undefined
  if (!around.matches(containers) || (whole !== '' && around.matches(whole))) return around
  return head.nextElementSibling ?? undefined
}

function isTitled(element: Element, titles: readonly Element[], candidates: readonly Element[]): boolean {
  const section = element.closest('section, article, [role="region"]')
  if (section === null || candidates.filter((candidate) => section.contains(candidate)).length >= enough) return false
  return titles.some((title) => section.contains(title) && !resultsTitle.test(title.textContent ?? ''))
}
