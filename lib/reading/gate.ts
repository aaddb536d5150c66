/**
 * The gate: is this page worth reading? It looks at the title, the headings and a bounded sample of the text, so that a page that is none of
 * our business costs next to nothing, however long it is. A click always goes past it.
 */
import { topicOf } from '../evaluation/topic.ts'

/** Text nodes and characters looked at, at most. */
const mostNodes = 250
const mostCharacters = 6_000
const mostHeadings = 40

function sampleOf(document: Document): string {
  let sample = `${document.title}\n${document.querySelector('meta[name="description"]')?.getAttribute('content')?.slice(0, 500) ?? ''}\n`
  const headings = document.querySelectorAll('h1,h2,h3')
  for (let i = 0; i < Math.min(headings.length, mostHeadings); i++) sample += `${headings[i]?.textContent?.slice(0, 80) ?? ''}\n`
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
