/** Small pieces: a link to an official page, a notice, the words of a quote. */
import type { ComponentChildren } from 'preact'
import type { Finding } from '../lib/evaluation/evaluation.ts'
import { LeafIcon, OutsideIcon } from './icons.tsx'
import { isOfficial, isSearchEngine } from './official.ts'
import { useStrings } from './words.tsx'

/** A link that leaves the extension: official hosts and the reader's own search only; any other address stays plain text. */
export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { common } = useStrings()
  if (!isOfficial(href) && !isSearchEngine(href)) return <span>{children}</span>
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <OutsideIcon />
      <span class="unseen">{common.opensInNewTab}</span>
    </a>
  )
}

/** Something to know, said calmly. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice">
      <LeafIcon />
      <div>{children}</div>
    </div>
  )
}

/** Words of the page, as text. The page is taken to be Japanese whatever the reader's language. */
export function Quote({ children, tier }: { children: string; tier: Finding['tier'] | 'plain' }) {
  return (
    <blockquote class={`quote ${tier}`} lang="ja">
      {shorten(children)}
    </blockquote>
  )
}

const quoteLimit = 240

/** A quote in a list: long ones end in an ellipsis, never inside a surrogate pair. The page holds the whole. */
export function shorten(text: string, limit: number = quoteLimit): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= limit ? plain : `${plain.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`
}
