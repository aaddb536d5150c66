/**
 * The gate: is this page worth reading? It looks at the title, the headings and a bounded sample of the text, so that a page that is none of
 * our business costs next to nothing, however long it is. A click always goes past it.
 */
import { topicOf } from '../evaluation/topic.ts'

/** Text nodes and characters looked at, at most. */
const mostNodes = 250
const mostCharacters = 6_000
const mostHeadings = 40
/** Elements asked whether they are headings: a long page has more than can be asked in a millisecond, and its headings lie near the top of its tree. */
const mostElements = 200
/** Characters and text nodes of a heading. */
const headingLength = 80
const headingNodes = 10

const isHeading = (tag: string): boolean => tag === 'h1' || tag === 'h2' || tag === 'h3'

/** Headings level by level of the tree, from the outside. Never looks at more than a bounded number of elements. */
function headingsOf(body: Element): string {
  const found: string[] = []
  const level: Element[] = [body]
  for (let at = 0; at < level.length && found.length < mostHeadings; at++) {
    const element = level[at]
    if (element === undefined) break
    if (isHeading(element.localName)) found.push(textIn(element))
    else
      for (let child = element.firstElementChild; child !== null && level.length < mostElements; child = child.nextElementSibling)
        level.push(child)
  }
  return found.join('\n')
}

/** The beginning of an element's text; a heading with a whole article in it is not read through. */
function textIn(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let i = 0; i < headingNodes && text.length < headingLength; i++) {
    const node = walker.nextNode()
    if (node === null) break
    text += (node as Text).data
  }
  return text.slice(0, headingLength)
}

function sampleOf(document: Document): string {
  let sample = `${document.title}\n${document.head?.querySelector('meta[name="description"]')?.getAttribute('content')?.slice(0, 500) ?? ''}\n`
  sample += `${headingsOf(document.body)}\n`
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let i = 0; i < mostNodes && sample.length < mostCharacters; i++) {
    const node = walker.nextNode()
    if (node === null) break
    const { localName } = node.parentElement ?? {}
    if (localName !== 'script' && localName !== 'style') sample += (node as Text).data.slice(0, 400)
  }
  return sample
}

/** Is the document about treating cancer? A document without a body is not. */
export function isWorthReading(document: Document): boolean {
  if (document.body === null || document.contentType !== 'text/html') return false
  return topicOf(sampleOf(document)) === 'cancer-treatment'
}
