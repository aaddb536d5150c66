/** The five steps, the hurdles, and what a second opinion is not. */
import type { ComponentChildren } from 'preact'
import { Ruby } from '../../components/ruby.tsx'
import { useLanguage } from '../../components/words.tsx'
import { hurdles, misunderstandings } from '../../lib/route/hurdles.ts'
import { paper } from '../../lib/route/papers.ts'
import { type Phrase, purpose, type Step, step, stepIds, steps } from '../../lib/route/steps.ts'
import { OfficialLink } from './centre.tsx'
import { Lines, PrintPart, Say, Speech } from './text.tsx'
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
  return (
    <summary>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <span class="heading">
        <h3>
          <span class="unseen">
            <Ruby>{words.step(number)}</Ruby>{' '}
          </span>
          <Say text={step.title} />
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

function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  const words = guideWords(useLanguage())
  const listeners = [...new Set(phrases.map((phrase) => phrase.to))]
  return (
    <div class="sayings">
      {listeners.map((to) => (
        <div key={to}>
          <p class="label">
            <Ruby>{words.listeners[to]}</Ruby>
          </p>
          {phrases
            .filter((phrase) => phrase.to === to)
            .map((phrase) => (
              <Speech key={phrase.text.en} text={phrase.text} />
            ))}
        </div>
      ))}
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
