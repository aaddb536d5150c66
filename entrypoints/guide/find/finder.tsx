/** A prefecture or a word → hospitals with a consultation centre, each with its number. Nothing leaves the page; nothing is kept. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from '../../../components/button.tsx'
import { Ruby } from '../../../components/ruby.tsx'
import { useLanguage } from '../../../components/words.tsx'
import type { Centre } from '../../../lib/route/centres/centre-row.ts'
import { coverageOf } from '../../../lib/route/centres/coverage.ts'
import { centres } from '../../../lib/route/centres/list.ts'
import { isPrefecture, type Prefecture, prefectureName, prefectures, regions } from '../../../lib/route/centres/prefectures.ts'
import { searchOf } from '../../../lib/route/centres/search.ts'
import { coverageWords } from '../../../lib/route/centres/words.ts'
import { withoutReadings } from '../../../lib/route/furigana.ts'
import { OfficialLink } from '../official-link.tsx'
import { PrintPart, Say } from '../text.tsx'
import { CentreItem } from './centre-item.tsx'
import { RareDesks } from './rare-desks.tsx'
import { findWords } from './words.ts'

/** Lines shown before asking for more: any prefecture whole; of all Japan only so many that typing stays light. */
const shownFirst = { prefecture: 40, japan: 12 } as const

export function Finder({ onPrint }: { onPrint: () => void }) {
  const language = useLanguage()
  const text = findWords(language)
  const [prefecture, setPrefecture] = useState<Prefecture>()
  const [words, setWords] = useState('')
  const [children, setChildren] = useState(false)
  const search = useMemo(() => searchOf(centres), [])
  const asked = prefecture !== undefined || words.trim() !== '' || children
  const found = useMemo(() => (asked ? search({ words, prefecture, children }) : []), [search, asked, words, prefecture, children])
  const input = useRef<HTMLInputElement>(null)
  const results = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const choose = (wanted: Prefecture): void => {
    pressed.current = true
    setPrefecture(wanted)
  }
  useLayoutEffect(() => {
    if (prefecture === undefined || !pressed.current) return
    pressed.current = false
    // The button that was pressed is gone; reading goes on where the answer stands.
    results.current?.focus({ preventScroll: true })
    results.current?.scrollIntoView()
  }, [prefecture])
  const startAgain = (): void => {
    setPrefecture(undefined)
    setWords('')
    setChildren(false)
    input.current?.focus()
  }
  return (
    <section id="find" class="section find" aria-labelledby="find-title">
      <h2 id="find-title">
        <Ruby>{text.title}</Ruby>
      </h2>
      <p>
        <Ruby>{text.lead}</Ruby>
      </p>
      <search class="asking">
        <label class="field">
          <span>
            <Ruby>{text.words}</Ruby>
          </span>
          <input
            ref={input}
            type="search"
            value={words}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            maxLength={60}
            aria-describedby="find-hint"
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <span id="find-hint" class="small soft">
            <Ruby>{text.wordsHint}</Ruby>
          </span>
        </label>
        <label class="field">
          <span>
            <Ruby>{text.prefecture}</Ruby>
          </span>
          <select
            value={prefecture ?? ''}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => setPrefecture(isPrefecture(value) ? value : undefined)}
          >
            <option value="">{withoutReadings(asked ? text.all : text.choose)}</option>
            {prefectures.map((each) => (
              <option key={each} value={each}>
                {withoutReadings(prefectureName(each)[language])}
              </option>
            ))}
          </select>
        </label>
        <label class="only">
          <input
            type="checkbox"
            autocomplete="off"
            checked={children}
            onChange={({ currentTarget }) => setChildren(currentTarget.checked)}
          />
          <span>
            <Ruby>{text.childrenOnly}</Ruby>
          </span>
        </label>
      </search>
      <p class="small soft unprinted">
        <Ruby>{text.place}</Ruby>
      </p>
      <div class="result-line" role="status" ref={results} tabIndex={-1}>
        {asked && <Ruby>{found.length === 0 ? text.none : text.found(found.length)}</Ruby>}
      </div>
      {asked ? (
        <>
          {language === 'en' && found.length > 0 && <p class="small soft">{text.japaneseNames}</p>}
          <Results found={found} first={prefecture === undefined ? shownFirst.japan : shownFirst.prefecture} />
          <p class="unprinted">
            <Button onClick={startAgain}>
              <Ruby>{text.clear}</Ruby>
            </Button>
          </p>
          {found.length === 0 && <OfficialLink id="centre-search" />}
        </>
      ) : (
        <Regions onChoose={choose} />
      )}
      <RareDesks />
      <p class="small soft">
        <Ruby>{text.data(centres.length, prefectures.length)}</Ruby>
      </p>
      <PrintPart onPrint={onPrint} />
    </section>
  )
}

/** One step instead of two: each prefecture a button. */
function Regions({ onChoose }: { onChoose: (prefecture: Prefecture) => void }) {
  const language = useLanguage()
  const text = findWords(language)
  return (
    <div class="regions unprinted">
      <h3>
        <Ruby>{text.orChoose}</Ruby>
      </h3>
      {regions.map(({ id, name, prefectures: own }) => (
        <div key={id} class="region">
          <h4>
            <Say text={name} />
          </h4>
          <div class="row">
            {own.map((each) => (
              <Button key={each} onClick={() => onChoose(each)}>
                <Ruby>{prefectureName(each)[language]}</Ruby>
              </Button>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

function Results({ found, first }: { found: readonly Centre[]; first: number }) {
  const text = findWords(useLanguage())
  // Asked for of this answer only: the next one is short again.
  const [wholeOf, setWholeOf] = useState<readonly Centre[]>()
  const shown = wholeOf === found ? found : found.slice(0, first)
  const groups = new Map<Prefecture, Centre[]>()
  for (const centre of shown) groups.set(centre.prefecture, [...(groups.get(centre.prefecture) ?? []), centre])
  return (
    <>
      {[...groups].map(([prefecture, own]) => (
        <Group key={prefecture} prefecture={prefecture} centres={own} />
      ))}
      {shown.length < found.length && (
        <p>
          <Button onClick={() => setWholeOf(found)}>
            <Ruby>{text.more(found.length - shown.length)}</Ruby>
          </Button>
        </p>
      )}
    </>
  )
}

function Group({ prefecture, centres: own }: { prefecture: Prefecture; centres: readonly Centre[] }) {
  const language = useLanguage()
  const text = findWords(language)
  return (
    <div class="group">
      <h3>
        <Ruby>{prefectureName(prefecture)[language]}</Ruby>
      </h3>
      <ul class="centres">
        {own.map((centre) => (
          <CentreItem key={`${centre.kind} ${centre.name}`} centre={centre} />
        ))}
      </ul>
      <div class="coverage">
        <h4>
          <Ruby>{text.coverage}</Ruby>
        </h4>
        <p>
          <Ruby>{coverageWords(coverageOf(prefecture), language)}</Ruby> <Ruby>{text.official}</Ruby>
        </p>
        <OfficialLink id="centre-search" />
      </div>
    </div>
  )
}
