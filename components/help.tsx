/** The next step: a person to talk to, and the second opinion. The same block, last, on every surface (WCAG 3.2.6). */
import { Button } from './button.tsx'
import { TickIcon } from './icons.tsx'
import { ExternalLink } from './pieces.tsx'
import { Ruby } from './ruby.tsx'
import { useStrings } from './words.tsx'

/** Places in the guide that other surfaces lead to. */
export const guideAnchors = ['consultation', 'second-opinion', 'find'] as const
export type GuideAnchor = (typeof guideAnchors)[number]

const source = 'https://ganjoho.jp/public/institution/consultation/cisc/cisc.html'
const secondOpinionSource = 'https://ganjoho.jp/public/dia_tre/dia_tre_diagnosis/second_opinion.html'

export interface HelpProps {
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  /** Side by side where there is room (our own pages). */
  readonly broad?: boolean
}

export function Help({ onOpenGuide, broad = false }: HelpProps) {
  const { help } = useStrings()
  return (
    <section class={broad ? 'help broad' : 'help'} aria-labelledby="sl-help">
      <div>
        <h2 id="sl-help">
          <Ruby>{help.title}</Ruby>
        </h2>
        <p>
          <Ruby>{help.lead}</Ruby>
        </p>
        <ul class="ticks">
          {help.facts.map((fact) => (
            <li key={fact}>
              <TickIcon />
              <span>
                <Ruby>{fact}</Ruby>
              </span>
            </li>
          ))}
        </ul>
        <div class="row">
          <Button look="main" onClick={() => onOpenGuide('find')}>
            <Ruby>{help.openFind}</Ruby>
          </Button>
          <Button onClick={() => onOpenGuide('consultation')}>
            <Ruby>{help.openConsult}</Ruby>
          </Button>
        </div>
        <Source href={source} />
      </div>
      <div class="second">
        <h2>
          <Ruby>{help.secondOpinion}</Ruby>
        </h2>
        <p>
          <Ruby>{help.secondOpinionLead}</Ruby>
        </p>
        <ol class="questions">
          {help.steps.map((step) => (
            <li key={step}>
              <Ruby>{step}</Ruby>
            </li>
          ))}
        </ol>
        <Button onClick={() => onOpenGuide('second-opinion')}>
          <Ruby>{help.openSecondOpinion}</Ruby>
        </Button>
        <Source href={secondOpinionSource} />
      </div>
    </section>
  )
}

function Source({ href }: { href: string }) {
  const { help } = useStrings()
  return (
    <p class="source small soft">
      <ExternalLink href={href}>
        <Ruby>{help.source}</Ruby>
      </ExternalLink>
      <br /> <Ruby>{help.sourceDate}</Ruby>
    </p>
  )
}
