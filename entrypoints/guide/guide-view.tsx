/** The guide to a person to talk to and to a second opinion. Data and callbacks only. */
import { Button } from '../../components/button.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import type { Language } from '../../lib/language/trilingual.ts'
import { CentreCard } from './centre.tsx'
import { Costs, Papers, Questions, Sources } from './lists.tsx'
import { MidwayCard } from './midway.tsx'
import { type Printable, sections } from './places.ts'
import { Hurdles, Misunderstandings, Steps, Worth } from './steps.tsx'
import { Ticked } from './ticks.tsx'
import { titleOf } from './titles.ts'
import { WhoToAsk } from './who.tsx'
import { guideWords } from './words.ts'

export interface GuideViewProps {
  readonly language: Language
  readonly furigana: boolean
  readonly onLanguage: (language: Language) => void
  readonly onFurigana: (on: boolean) => void
  readonly onGoTo: (place: string) => void
  readonly onPrint: (part?: Printable) => void
  readonly onOpenAll: (open: boolean) => void
}

export function GuideView({ language, furigana, onLanguage, onFurigana, onGoTo, onPrint, onOpenAll }: GuideViewProps) {
  const words = guideWords(language)
  return (
    <PageFrame
      language={language}
      furigana={furigana}
      onLanguage={onLanguage}
      onFurigana={onFurigana}
      onOpenGuide={(anchor) => onGoTo(anchor ?? 'centre')}
    >
      <Ticked>
        <div class="guide">
          <h1>
            <Ruby>{words.title}</Ruby>
          </h1>
          <p class="lead">
            <Ruby>{words.lead}</Ruby>
          </p>
          <MidwayCard />
          <CentreCard onPrint={() => onPrint('centre')} onPrintFind={() => onPrint('find')} />
          <Contents />
          <div class="tools">
            <Button onClick={() => onOpenAll(true)}>
              <Ruby>{words.openAll}</Ruby>
            </Button>
            <Button onClick={() => onOpenAll(false)}>
              <Ruby>{words.closeAll}</Ruby>
            </Button>
            <Button onClick={() => onPrint()}>
              <Ruby>{words.print}</Ruby>
            </Button>
          </div>
          <Steps onPrint={() => onPrint('steps')} />
          <WhoToAsk />
          <Hurdles />
          <Worth />
          <Misunderstandings />
          <Costs />
          <Papers onPrint={() => onPrint('papers')} />
          <Questions onPrint={() => onPrint('questions')} />
          <Sources />
        </div>
      </Ticked>
    </PageFrame>
  )
}

function Contents() {
  const language = useLanguage()
  const words = guideWords(language)
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">
        <Ruby>{words.contents}</Ruby>
      </h2>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>
              <Ruby>{titleOf(section, language)}</Ruby>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
