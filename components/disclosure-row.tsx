import type { Disclosure } from '../lib/evaluation/evaluation.ts'
import { elsewhereStringsFor } from '../lib/platform/strings/elsewhere/index.ts'
import { Button } from './button.tsx'
import { asksFor, statusReason } from './derive.ts'
import { readable } from './elsewhere.tsx'
import { StatusIcon } from './icons.tsx'
import { Quote, shorten } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useLanguage, useStrings } from './words.tsx'

export interface DisclosureRowProps {
  readonly disclosure: Disclosure
  readonly onGo: () => void
}

/** One disclosure: its name, its status in words, where it stands; and when it is not plainly there, why it matters and what to ask. */
export function DisclosureRow({ disclosure, onGo }: DisclosureRowProps) {
  const { common, view, words } = useStrings()
  const { id, status, place, link, elsewhere } = disclosure
  const onOtherPages = elsewhereStringsFor(useLanguage())
  const text = words.disclosures[id]
  const reason = statusReason(disclosure, useStrings())
  return (
    <li data-status={status}>
      <StatusIcon status={status} />
      <div class="body">
        <h3>
          <Ruby>{text.label}</Ruby>{' '}
          <span class="status">
            <Ruby>{elsewhere === undefined ? words.statuses[status] : onOtherPages.status}</Ruby>
          </span>
        </h3>
        {reason !== undefined && (
          <p class="soft">
            <Ruby>{status === 'faint' || status === 'hidden' ? view.whereFaint(reason) : reason}</Ruby>
          </p>
        )}
        {place !== undefined && <Quote tier="plain">{place.quote}</Quote>}
        {elsewhere !== undefined && (
          <>
            <Quote tier="plain">{elsewhere.quote}</Quote>
            <p class="small soft">
              <bdi>{onOtherPages.onPage(shorten(elsewhere.title, 60))}</bdi>
              <br />
              <bdi>{onOtherPages.address(readable(elsewhere.href))}</bdi>
            </p>
          </>
        )}
        {link !== undefined && link.text !== '' && (
          <p class="soft">
            <bdi>{view.linkWords(shorten(link.text, 60))}</bdi>
          </p>
        )}
        {place !== undefined && (
          <Button onClick={onGo} label={`${view.goToPlace}${common.colon}${text.label}`}>
            <Ruby>{view.goToPlace}</Ruby>
          </Button>
        )}
        {asksFor(disclosure) && (
          <p class="soft">
            <Ruby>{text.why}</Ruby>
          </p>
        )}
      </div>
    </li>
  )
}
