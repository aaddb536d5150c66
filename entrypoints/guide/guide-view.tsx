/** The guide to a person to talk to and to a second opinion. Data and callbacks only. */
import { Button } from '../../components/button.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { Ruby } from '../../components/ruby.tsx'
import type { Language } from '../../lib/language/trilingual.ts'
import { CentreCard } from './centre.tsx'
import { Costs, Papers, Questions, Sources } from './lists.tsx'
import { type Printable, type Section, sections } from './places.ts'
import { Hurdles, Misunderstandings, Steps } from './steps.tsx'
import { type GuideWords, guideWords } from './words.ts'

export interface GuideViewProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onGoTo: (place: string) => void
  readonly onPrint: (part?: Printable) => void
  readonly onOpenAll: (open: boolean) => void
}

export function GuideView({ language, onLanguage, onGoTo, onPrint, onOpenAll }: GuideViewProps) {
  const words = guideWords(language)
  return (
    <PageFrame language={language} onLanguage={onLanguage} onOpenGuide={(anchor) => onGoTo(anchor ?? 'centre')}>
      <div class="guide">
        <h1>
          <Ruby>{words.title}</Ruby>
        </h1>
        <p class="lead">
          <Ruby>{words.lead}</Ruby>
        </p>
        <CentreCard onPrint={() => onPrint('centre')} />
        <Contents words={words} />
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
        <Hurdles />
        <Misunderstandings />
        <Costs />
        <Papers onPrint={() => onPrint('papers')} />
        <Questions onPrint={() => onPrint('questions')} />
        <Sources />
      </div>
    </PageFrame>
  )
}

const titleOf = (words: GuideWords, section: Section): string => words[section].title

function Contents({ words }: { words: GuideWords }) {
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">
        <Ruby>{words.contents}</Ruby>
      </h2>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>
              <Ruby>{titleOf(words, section)}</Ruby>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
