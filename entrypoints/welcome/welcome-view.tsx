/** The first page: what this does, what it never does, one choice, one next step. Data and callbacks only. */
import type { ComponentChildren } from 'preact'
import type { AutoAnswer, AutoCheck } from '../../components/auto-check.ts'
import { Button } from '../../components/button.tsx'
import type { GuideAnchor } from '../../components/help.tsx'
import { CloseIcon, TickIcon } from '../../components/icons.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { Ruby } from '../../components/ruby.tsx'
import type { Language } from '../../lib/language/trilingual.ts'
import { type PageStrings, pageStringsFor } from '../../lib/platform/strings/pages/index.ts'

export interface WelcomeViewProps {
  readonly language: Language
  readonly auto: AutoCheck
  /** What came of the choice made on this page. */
  readonly outcome?: AutoAnswer
  readonly onChoose: (choice: 'click' | 'auto') => void
  readonly onLanguage: (language: Language) => void
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  readonly onOpenOptions: (anchor?: 'privacy') => void
}

type Text = PageStrings['welcome']

export function WelcomeView(props: WelcomeViewProps) {
  const { language, onLanguage, onOpenGuide, onOpenOptions } = props
  const text = pageStringsFor(language).welcome
  return (
    <PageFrame language={language} onLanguage={onLanguage} onOpenGuide={onOpenGuide} wide>
      <div class="welcome">
        <div class="top">
          <h1>
            <Ruby>{text.title}</Ruby>
          </h1>
          <p class="soft">
            <Ruby>{text.lead}</Ruby>
          </p>
        </div>
        <div class="promise">
          <List title={text.doesTitle} items={text.does} icon={<TickIcon />} />
          <List title={text.neverTitle} items={text.never} icon={<CloseIcon />} />
        </div>
        <section>
          <h2>
            <Ruby>{text.choiceTitle}</Ruby>
          </h2>
          <Choices {...props} text={text} />
          <p role="status" class="said">
            {props.outcome !== undefined && <Ruby>{said(props.outcome, text)}</Ruby>}
          </p>
          <div class="row">
            <span class="soft">
              <Ruby>{text.choiceHint}</Ruby>
            </span>
            <Button look="quiet" onClick={() => onOpenOptions()}>
              <Ruby>{text.options}</Ruby>
            </Button>
            <Button look="quiet" onClick={() => onOpenOptions('privacy')}>
              <Ruby>{text.privacy}</Ruby>
            </Button>
          </div>
        </section>
      </div>
    </PageFrame>
  )
}

function Choices({ auto, outcome, onChoose, text }: WelcomeViewProps & { text: Text }) {
  const isAuto = auto === 'on'
  const isClick = !isAuto && outcome !== undefined
  return (
    <div class="options2">
      <button type="button" class="option2" aria-pressed={isClick} onClick={() => onChoose('click')}>
        <strong>
          <Ruby>{text.onClick}</Ruby>
        </strong>
        <span class="small">
          <Ruby>{text.onClickHint}</Ruby>
        </span>
      </button>
      <button type="button" class="option2" aria-pressed={isAuto} onClick={() => onChoose('auto')}>
        <strong>
          <Ruby>{text.auto}</Ruby>
        </strong>
        <span class="small">
          <Ruby>{text.autoHint}</Ruby>
        </span>
      </button>
    </div>
  )
}

const said = (outcome: AutoAnswer, text: Text): string =>
  ({ on: text.autoOn, off: text.clickOn, refused: text.autoRefused, unavailable: text.autoUnavailable })[outcome]

function List({ title, items, icon }: { title: string; items: readonly string[]; icon: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="bullets">
        {items.map((item) => (
          <li key={item}>
            {icon}
            <span>
              <Ruby>{item}</Ruby>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
