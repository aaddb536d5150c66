/** The frame of our own pages: who we are on top, the same help at the bottom. */
import type { ComponentChildren } from 'preact'
import { type Language, languages } from '../lib/language/trilingual.ts'
import { keepStringsFor } from '../lib/platform/strings/keep/index.ts'
import { Button } from './button.tsx'
import { type GuideAnchor, Help } from './help.tsx'
import { LogoIcon } from './icons.tsx'
import { Ruby } from './ruby.tsx'
import { useStrings } from './words.tsx'

const ownNames: Readonly<Record<Language, string>> = { ja: '日本語', easy: 'やさしい日本語', en: 'English' }

export interface PageFrameProps {
  readonly language: Language
  readonly children: ComponentChildren
  readonly onLanguage: (language: Language) => void
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
  readonly wide?: boolean
  /** This is the consultation sheet: no link to itself. */
  readonly isSheet?: boolean
  /** Readings above the words; offered where the language has them. */
  readonly furigana?: boolean
  readonly onFurigana?: (on: boolean) => void
}

/** Needs a `Speak` around it: `startPage` gives one. */
export function PageFrame(props: PageFrameProps) {
  const { language, children, onOpenGuide, wide = false, isSheet = false } = props
  return (
    <div class={wide ? 'frame wide' : 'frame'}>
      <header>
        <Brand />
        {!isSheet && (
          <a class="button to-sheet" href="/sheet.html">
            <Ruby>{keepStringsFor(language).name}</Ruby>
          </a>
        )}
        <LanguageChoice {...props} />
      </header>
      <main>{children}</main>
      <Help onOpenGuide={onOpenGuide} broad />
    </div>
  )
}

export function Brand() {
  const { product } = useStrings()
  return (
    <div class="brand">
      <LogoIcon />
      <div>
        <span class="name">{product.name}</span>
        <span class="sub">
          <Ruby>{product.subtitle}</Ruby>
        </span>
      </div>
    </div>
  )
}

type LanguageChoiceProps = Pick<PageFrameProps, 'language' | 'onLanguage' | 'furigana' | 'onFurigana'>

function LanguageChoice({ language, onLanguage, furigana = true, onFurigana }: LanguageChoiceProps) {
  const { frame } = useStrings()
  return (
    <fieldset class="tongues">
      <legend class="unseen">
        <Ruby>{frame.language}</Ruby>
      </legend>
      {languages.map((each) => (
        <Button
          key={each}
          look="quiet"
          pressed={each === language}
          lang={each === 'en' ? 'en' : 'ja'}
          onClick={() => onLanguage(each)}
        >
          {ownNames[each]}
        </Button>
      ))}
      {language === 'easy' && onFurigana !== undefined && (
        <Button look="quiet" pressed={furigana} onClick={() => onFurigana(!furigana)}>
          ふりがな
        </Button>
      )}
    </fieldset>
  )
}
