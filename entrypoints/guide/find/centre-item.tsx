/** One hospital of the list: its number first, then whose it is, what to say, how old it is, and where it was read. */
import { useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { PhoneIcon } from '../../../components/icons.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import type { Language } from '../../../lib/language/trilingual.ts'
import type { Centre } from '../../../lib/route/centres/centre-row.ts'
import { cautions, phoneOwner, whatToSay } from '../../../lib/route/centres/remarks.ts'
import { whenWords } from '../../../lib/route/centres/when-words.ts'
import { kindNames } from '../../../lib/route/centres/words.ts'
import { withoutReadings } from '../../../lib/route/furigana.ts'
import { Say } from '../text.tsx'
import { findWords } from './words.ts'

export function CentreItem({ centre }: { centre: Centre }) {
  const language = useLanguage()
  const text = findWords(language)
  const { name, municipality, kind, phone, evidence, desk, hours, laterName, switchboard } = centre
  const owner = phoneOwner(centre)
  const saying = whatToSay(centre)
  return (
    <li>
      <h4 lang="ja">{name}</h4>
      <p class="small soft">
        <span lang="ja">{municipality}</span>
        {language === 'en' ? ', ' : '、'}
        <Say text={kindNames[kind]} />
        {language === 'en' ? ', ' : '、'}
        <Ruby>{text.asOf(whenWords(evidence.when, language))}</Ruby>
      </p>
      {phone !== undefined && owner !== undefined && (
        <PhoneLine
          number={phone.number}
          label={owner[language]}
          name={name}
          note={text.phoneAsOf(whenWords(phone.when, language))}
        />
      )}
      {switchboard !== undefined && (
        <PhoneLine
          number={switchboard.number}
          label={text.switchboard}
          second
          name={name}
          note={text.phoneAsOf(whenWords(switchboard.when, language))}
        />
      )}
      {hours !== undefined && (
        <p>
          <Ruby>{text.hours}</Ruby> {hours.replace('-', '〜')}
        </p>
      )}
      {desk !== undefined && (
        <p>
          <Ruby>{text.desk}</Ruby>
          {language === 'en' ? ': ' : '：'}
          <span lang="ja">「{desk}」</span>
        </p>
      )}
      {saying !== undefined && (
        <p class="say">
          <Say text={saying} />
        </p>
      )}
      <ul class="cautions small">
        {laterName !== undefined && (
          <li>
            <Ruby>{text.later(laterName)}</Ruby>
          </li>
        )}
        {cautions(centre).map((caution) => (
          <li key={caution.en}>
            <Say text={caution} />
          </li>
        ))}
      </ul>
      <details class="evidence small">
        <summary>
          <span>
            <Ruby>{text.evidence}</Ruby>
            <span class="unseen">
              {language === 'en' ? ': ' : '：'}
              {name}
            </span>
          </span>
        </summary>
        <dl>
          <Source title={text.designation} source={evidence.source} when={evidence.when} language={language} />
          {phone !== undefined && <Source title={text.phone} source={phone.source} when={phone.when} language={language} />}
        </dl>
      </details>
    </li>
  )
}

/** An address as text: these are not pages this tool sends anybody to. */
function Source({ title, source, when, language }: { title: string; source: string; when: string; language: Language }) {
  return (
    <>
      <dt>
        <Ruby>{title}</Ruby>
        {language === 'en' ? ' (' : '（'}
        <Ruby>{whenWords(when, language)}</Ruby>
        {language === 'en' ? ')' : '）'}
      </dt>
      <dd>{source.replace(/^https?:\/\//, '')}</dd>
    </>
  )
}

interface PhoneLineProps {
  readonly number: string
  /** Whose it is. */
  readonly label: string
  /** Of the hospital. */
  readonly name: string
  readonly note?: string
  /** Not the one to call first. */
  readonly second?: boolean
}

/** A number to tap, to read out, or to copy. */
export function PhoneLine({ number, label, name, note, second = false }: PhoneLineProps) {
  const text = findWords(useLanguage())
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(number)
      setSaid(text.copied)
    } catch {
      setSaid(text.copyFailed)
    }
  }
  return (
    <div class="number-line">
      <span class="owner">
        <b>
          <Ruby>{label}</Ruby>
        </b>
        {note !== undefined && (
          <span class="small soft">
            <Ruby>{note}</Ruby>
          </span>
        )}
      </span>
      <a
        class={second ? 'call second' : 'call'}
        href={`tel:${number.replaceAll('-', '')}`}
        aria-label={withoutReadings(`${text.call(number)} ${name}`)}
      >
        <PhoneIcon />
        <span>{number}</span>
      </a>
      <Button look="quiet" onClick={() => void copy()}>
        <Ruby>{text.copy}</Ruby>
        <span class="unseen"> {number}</span>
      </Button>
      <span class="said small" role="status">
        <Ruby>{said}</Ruby>
      </span>
    </div>
  )
}
