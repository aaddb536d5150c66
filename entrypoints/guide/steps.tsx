/** The five steps, the hurdles, and what a second opinion is not. */
import type { ComponentChildren } from 'preact'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import { hurdles, misunderstandings, worth } from '../../lib/route/hurdles.ts'
import { paper } from '../../lib/route/papers.ts'
import { purpose, type Step, step, stepIds, steps } from '../../lib/route/steps.ts'
import { OfficialLink } from './official-link.tsx'
import { Lines, Phrases, PrintPart, Say } from './text.tsx'
import { Tick, TickNote, useTicked } from './ticks.tsx'
import { guideWords } from './words.ts'

export function Steps({ onPrint }: { onPrint: () => void }) {
  const words = guideWords(useLanguage()).steps
  return (
    <section id="steps" class="section" aria-labelledby="steps-title">
      <h2 id="steps-title">
        <Ruby>{words.title}</Ruby>
      </h2>
      <p>
        <Ruby>{words.lead}</Ruby>
      </p>
      <h3>
        <Ruby>{words.when}</Ruby>
      </h3>
      <Lines lines={purpose} />
      <TickNote />
      <ol class="steps">
        {steps.map((each, at) => (
          <li key={each.id} id={`step-${each.id}`}>
            <details open={at === 0}>
              <StepSummary step={each} number={at + 1} />
              <StepBody step={each} />
            </details>
          </li>
        ))}
      </ol>
      <OfficialLink id="second-opinion" />
      <PrintPart onPrint={onPrint} />
    </section>
  )
}

function StepSummary({ step, number }: { step: Step; number: number }) {
  const words = guideWords(useLanguage()).steps
  const done = useTicked(step.id)
  return (
    <summary>
      <span class="number" aria-hidden="true">
        {done ? '✓' : number}
      </span>
      <span class="heading">
        <h3>
          <span class="unseen">
            <Ruby>{words.step(number)}</Ruby>{' '}
          </span>
          <Say text={step.title} />
          {done && (
            <span class="done">
              <Ruby>{words.done}</Ruby>
            </span>
          )}
        </h3>
        <span class="aim">
          <Say text={step.aim} />
        </span>
      </span>
    </summary>
  )
}

function StepBody({ step }: { step: Step }) {
  const language = useLanguage()
  const words = guideWords(language).steps
  return (
    <div class="step-body">
      <Part title={words.todo}>
        <Lines lines={step.todo} />
      </Part>
      <Part title={words.words}>
        <Phrases phrases={step.words} />
      </Part>
      <Part title={words.bring}>
        <ul class="lines">
          {step.bring.map((id) => (
            <li key={id}>
              <Say text={paper(id).name} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.time}>
        <Lines lines={step.time} />
      </Part>
      <Part title={words.cost}>
        <Lines lines={step.cost} />
      </Part>
      <Part title={words.worries}>
        {step.worries.map(({ worry, answer }) => (
          <div class="worry" key={worry.en}>
            <h5>
              <Say text={worry} />
            </h5>
            <Lines lines={answer} />
          </div>
        ))}
      </Part>
      <div class="checks">
        <Tick id={step.id}>
          <b>
            <Ruby>{words.tick}</Ruby>
          </b>
        </Tick>
      </div>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="part">
      <h4>
        <Ruby>{title}</Ruby>
      </h4>
      {children}
    </div>
  )
}

export function Hurdles() {
  const words = guideWords(useLanguage())
  return (
    <section id="hurdles" class="section" aria-labelledby="hurdles-title">
      <h2 id="hurdles-title">
        <Ruby>{words.hurdles.title}</Ruby>
      </h2>
      <div class="hurdles">
        {hurdles.map((hurdle) => (
          <div class="hurdle" key={hurdle.id}>
            <h3>
              <Say text={hurdle.title} />
            </h3>
            <Lines lines={hurdle.lines} />
            {hurdle.words !== undefined && <Phrases phrases={hurdle.words} />}
            <p class="small">
              <Ruby>{words.hurdles.toStep}</Ruby>{' '}
              <a href={`#step-${hurdle.step}`}>
                {stepIds.indexOf(hurdle.step) + 1}. <Say text={step(hurdle.step).title} />
              </a>
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}

export function Misunderstandings() {
  const words = guideWords(useLanguage())
  return (
    <section id="not" class="section" aria-labelledby="not-title">
      <h2 id="not-title">
        <Ruby>{words.not.title}</Ruby>
      </h2>
      {misunderstandings.map(({ id, title, lines }) => (
        <div class="part" key={id}>
          <h3>
            <Say text={title} />
          </h3>
          <Lines lines={lines} />
        </div>
      ))}
    </section>
  )
}

export function Worth() {
  const words = guideWords(useLanguage())
  return (
    <section id="worth" class="section" aria-labelledby="worth-title">
      <h2 id="worth-title">
        <Ruby>{words.worth.title}</Ruby>
      </h2>
      {worth.map(({ id, title, lines }) => (
        <div class="part" key={id}>
          <h3>
            <Say text={title} />
          </h3>
          <Lines lines={lines} />
        </div>
      ))}
    </section>
  )
}
