/** The settings, in plain words. Data and callbacks only. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AutoCheck } from '../../components/auto-check.ts'
import { Button, Choice, Switch } from '../../components/button.tsx'
import type { GuideAnchor } from '../../components/help.tsx'
import { CloseIcon, TickIcon } from '../../components/icons.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { Notice } from '../../components/pieces.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { type Language, languages } from '../../lib/language/trilingual.ts'
import { type Settings, textSizes } from '../../lib/platform/settings.ts'
import { fitStringsFor } from '../../lib/platform/strings/fit/index.ts'
import { type PageStrings, pageStringsFor } from '../../lib/platform/strings/pages/index.ts'
import { withoutReadings } from '../../lib/route/furigana.ts'

export interface OptionsViewProps {
  readonly settings: Settings
  readonly auto: AutoCheck
  /** What came of the last request about the permission, where it needs saying. */
  readonly autoTrouble?: 'refused' | 'unavailable'
  readonly onChange: (change: Partial<Omit<Settings, 'version'>>) => Promise<{ readonly ok: boolean }>
  readonly onAuto: (on: boolean) => void
  readonly onDelete: () => Promise<boolean>
  readonly onOpenGuide: (anchor?: GuideAnchor) => void
}

type Text = PageStrings['options']

export function OptionsView(props: OptionsViewProps) {
  const { settings, onOpenGuide } = props
  const text = pageStringsFor(settings.language).options
  const [said, setSaid] = useState('')
  const change: OptionsViewProps['onChange'] = async (what) => {
    const { ok } = await props.onChange(what)
    setSaid(ok ? pageStringsFor(what.language ?? settings.language).options.saved : text.saveFailed)
    return { ok }
  }
  return (
    <PageFrame
      language={settings.language}
      onLanguage={(language) => void change({ language })}
      furigana={settings.furigana}
      onFurigana={(furigana) => void change({ furigana })}
      onOpenGuide={onOpenGuide}
    >
      <h1>
        <Ruby>{text.title}</Ruby>
      </h1>
      <p class="said soft" role="status">
        <Ruby>{said}</Ruby>
      </p>
      <Reading {...props} text={text} change={change} />
      <Auto {...props} text={text} />
      <Sites sites={settings.sitesOff} text={text} change={change} />
      <Delete onDelete={props.onDelete} text={text} />
      <Privacy text={text} />
      <Correction language={settings.language} />
    </PageFrame>
  )
}

type ChangeProps = { readonly text: Text; readonly change: OptionsViewProps['onChange'] }

function Reading({ settings, text, change }: ChangeProps & { settings: Settings }) {
  return (
    <>
      <section class="section">
        <h2>
          <Ruby>{text.languageTitle}</Ruby>
        </h2>
        <Choice
          legend={text.languageTitle}
          name="language"
          value={settings.language}
          values={languages}
          label={(language) => text.languages[language]}
          lang={(language) => (language === 'en' ? 'en' : 'ja')}
          onChange={(language) => void change({ language })}
        />
      </section>
      <section class="section">
        <h2>
          <Ruby>{text.textSizeTitle}</Ruby>
        </h2>
        <Choice
          legend={text.textSizeTitle}
          name="text-size"
          value={settings.textSize}
          values={textSizes}
          label={(size) => text.textSizes[size]}
          onChange={(textSize) => void change({ textSize })}
        />
        <p class="soft">
          <Ruby>{text.textSizeSample}</Ruby>
        </p>
      </section>
      <section class="section">
        <h2>
          <Ruby>{text.marksTitle}</Ruby>
        </h2>
        <Switch checked={settings.marks} onChange={() => void change({ marks: !settings.marks })}>
          <Ruby>{text.marks}</Ruby>
        </Switch>
        <p class="soft">
          <Ruby>{text.marksHint}</Ruby>
        </p>
      </section>
    </>
  )
}

function Auto({ auto, autoTrouble, onAuto, text }: OptionsViewProps & { text: Text }) {
  return (
    <section class="section" id="auto">
      <h2>
        <Ruby>{text.autoTitle}</Ruby>
      </h2>
      <p>
        <Ruby>{text.autoHint}</Ruby>
      </p>
      <p>
        <strong>
          <Ruby>{auto === 'on' ? text.autoIsOn : text.autoIsOff}</Ruby>
        </strong>
      </p>
      <div>
        <Button onClick={() => onAuto(auto === 'off')}>
          <Ruby>{auto === 'on' ? text.autoTurnOff : text.autoTurnOn}</Ruby>
        </Button>
      </div>
      <div role="status">
        {autoTrouble !== undefined && (
          <Notice>
            <p>
              <Ruby>{autoTrouble === 'refused' ? text.autoRefused : text.autoFailed}</Ruby>
            </p>
          </Notice>
        )}
      </div>
    </section>
  )
}

function Sites({ sites, text, change }: ChangeProps & { sites: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const keep = async (kept: readonly string[]): Promise<void> => {
    await change({ sitesOff: [...kept] })
    // The button that had the focus is gone with its line.
    heading.current?.focus()
  }
  return (
    <section class="section" id="sites">
      <h2 ref={heading} tabIndex={-1}>
        <Ruby>{text.sitesTitle}</Ruby>
      </h2>
      {sites.length === 0 && (
        <p class="soft">
          <Ruby>{text.sitesNone}</Ruby>
        </p>
      )}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <Button label={text.siteRemoveOf(site)} onClick={() => void keep(sites.filter((each) => each !== site))}>
              <Ruby>{text.siteRemove}</Ruby>
            </Button>
          </li>
        ))}
      </ul>
      {sites.length > 1 && (
        <Button look="quiet" onClick={() => void keep([])}>
          <Ruby>{text.sitesRemoveAll}</Ruby>
        </Button>
      )}
    </section>
  )
}

function Delete({ onDelete, text }: Pick<OptionsViewProps, 'onDelete'> & { text: Text }) {
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<'deleted' | 'failed'>()
  const question = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asking) question.current?.focus()
  }, [asking])
  const start = (): void => {
    setOutcome(undefined)
    setAsking(true)
  }
  const end = (): void => {
    setAsking(false)
    heading.current?.focus()
  }
  const go = async (): Promise<void> => {
    setOutcome((await onDelete()) ? 'deleted' : 'failed')
    end()
  }
  return (
    <section class="section" id="delete">
      <h2 ref={heading} tabIndex={-1}>
        <Ruby>{text.deleteTitle}</Ruby>
      </h2>
      <p>
        <Ruby>{text.deleteHint}</Ruby>
      </p>
      {asking ? (
        <section ref={question} class="confirm stack" tabIndex={-1} aria-label={withoutReadings(text.deleteAsk)}>
          <p>
            <Ruby>{text.deleteAsk}</Ruby>
          </p>
          <div class="row">
            <Button look="main" onClick={() => void go()}>
              <Ruby>{text.deleteYes}</Ruby>
            </Button>
            <Button onClick={end}>
              <Ruby>{text.deleteNo}</Ruby>
            </Button>
          </div>
        </section>
      ) : (
        <div>
          <Button onClick={start}>
            <Ruby>{text.deleteStart}</Ruby>
          </Button>
        </div>
      )}
      <p class="said" role="status">
        <Ruby>{outcome === 'deleted' ? text.deleted : outcome === 'failed' ? text.deleteFailed : ''}</Ruby>
      </p>
    </section>
  )
}

function Privacy({ text }: { text: Text }) {
  const list = (items: readonly string[], icon: ComponentChildren) => (
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
  )
  return (
    <section class="section" id="privacy">
      <h2>
        <Ruby>{text.privacyTitle}</Ruby>
      </h2>
      <p>
        <strong>
          <Ruby>{text.privacyLead}</Ruby>
        </strong>
      </p>
      <h3>
        <Ruby>{text.privacyKept}</Ruby>
      </h3>
      {list(text.privacyKeptItems, <TickIcon />)}
      <h3>
        <Ruby>{text.privacyNotKept}</Ruby>
      </h3>
      {list(text.privacyNotKeptItems, <CloseIcon />)}
      <p class="soft">
        <Ruby>{text.privacyErase}</Ruby>
      </p>
    </section>
  )
}

/** For owners of pages. The panel leads here, by the anchor, which is not there yet when the browser looks for it. */
function Correction({ language }: { language: Language }) {
  const { correction } = fitStringsFor(language)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (location.hash === '#correction') section.current?.scrollIntoView()
  }, [])
  return (
    <section ref={section} class="section" id="correction">
      <h2>
        <Ruby>{correction.title}</Ruby>
      </h2>
      <p>
        <Ruby>{correction.lead}</Ruby>
      </p>
      <ol>
        {correction.steps.map((step) => (
          <li key={step}>
            <Ruby>{step}</Ruby>
          </li>
        ))}
      </ol>
      <p>
        <Ruby>{correction.after}</Ruby>
      </p>
    </section>
  )
}
