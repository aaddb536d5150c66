/** Whom to ask: four choices, then kinds of people and desks with the reason. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Choice } from '../../components/button.tsx'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import {
  type AskedId,
  askedNames,
  askFor,
  concerns,
  people,
  presents,
  type Situation,
  stages,
  whoToAsk,
} from '../../lib/route/who.ts'
import { Cite, Say } from './text.tsx'
import { whoWords } from './who-words.ts'

const start: Situation = { person: 'adult', present: 'surgery', stage: 'first', concern: 'plan' }

/** Where on this page to go on. */
const further: Partial<Record<AskedId, string>> = {
  centre: 'find',
  'children-desk': 'find',
  'rare-line': 'rare',
  'own-doctor': 'step-understand',
}

export function WhoToAsk() {
  const language = useLanguage()
  const text = whoWords(language)
  const [situation, setSituation] = useState(start)
  const set = (change: Partial<Situation>): void => setSituation((now) => ({ ...now, ...change }))
  const answer = whoToAsk(situation)
  return (
    <section id="who" class="section who" aria-labelledby="who-title">
      <h2 id="who-title">
        <Ruby>{text.title}</Ruby>
      </h2>
      <p>
        <Ruby>{text.lead}</Ruby>
      </p>
      <div class="asking">
        <Group title={text.person}>
          <Choice
            legend={text.person}
            name="who-person"
            value={situation.person}
            values={people}
            label={(each) => text.people[each]}
            onChange={(person) => set({ person })}
          />
        </Group>
        <Group title={text.present}>
          <Choice
            legend={text.present}
            name="who-present"
            value={situation.present}
            values={presents}
            label={(each) => text.presents[each]}
            onChange={(present) => set({ present })}
          />
        </Group>
        <Group title={text.stage}>
          <Choice
            legend={text.stage}
            name="who-stage"
            value={situation.stage}
            values={stages}
            label={(each) => text.stages[each]}
            onChange={(stage) => set({ stage })}
          />
        </Group>
        <Group title={text.concern}>
          <Choice
            legend={text.concern}
            name="who-concern"
            value={situation.concern}
            values={concerns}
            label={(each) => text.concerns[each]}
            onChange={(concern) => set({ concern })}
          />
        </Group>
      </div>
      {/* On paper the choices are gone: what the answer is to has to stand there. */}
      <p class="chosen">
        <Ruby>
          {[
            text.people[situation.person],
            text.presents[situation.present],
            text.stages[situation.stage],
            text.concerns[situation.concern],
          ].join(language === 'en' ? '; ' : '／')}
        </Ruby>
      </p>
      <div class="answer" aria-live="polite">
        <h3>
          <Ruby>{text.answer}</Ruby>
        </h3>
        <ol>
          {answer.map(({ who, why, facts }) => (
            <li key={who}>
              <h4>
                <Say text={askedNames[who]} />
              </h4>
              <p>
                <Say text={why} /> <Cite facts={facts} />
              </p>
              {further[who] !== undefined && (
                <p class="small unprinted">
                  <a href={`#${further[who]}`}>
                    <Ruby>{text.further[who === 'own-doctor' ? 'step' : 'number']}</Ruby>
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
        <p>
          <Ruby>{text.say}</Ruby>
          {language === 'en' ? ' ' : ''}
          <Say text={askFor} />
        </p>
        <p class="small soft">
          <Ruby>{text.limits}</Ruby>
        </p>
      </div>
    </section>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      {/* The group says it to a screen reader. */}
      <p class="asked" aria-hidden="true">
        <Ruby>{title}</Ruby>
      </p>
      {children}
    </div>
  )
}
