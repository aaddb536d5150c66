/** A link with the month in which its address was last known, and the advice to confirm. */
import { ExternalLink } from '../../components/pieces.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import { dateWords } from '../../lib/route/dates.ts'
import { type LinkId, link } from '../../lib/route/links.ts'
import { Say } from './text.tsx'
import { guideWords } from './words.ts'

export function OfficialLink({ id }: { id: LinkId }) {
  const language = useLanguage()
  const { url, title, asOf } = link(id)
  return (
    <p class="official">
      <ExternalLink href={url}>
        <Say text={title} />
      </ExternalLink>
      <span class="small soft">
        <Ruby>{guideWords(language).centre.linkSeen(dateWords(asOf.slice(0, 7), language))}</Ruby>
      </span>
    </p>
  )
}
