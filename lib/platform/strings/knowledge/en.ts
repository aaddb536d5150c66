import type { KnowledgeStrings } from './ja.ts'

export const en: KnowledgeStrings = {
  treatments: {
    title: 'Treatments on this page',
    intro: 'Open a name to read what is known and what to ask.',
    offered: 'Offered by this page',
    named: 'Only mentioned',
    statuses: {
      insured: { label: 'Insured', sentence: 'Approved in Japan and insured for the cancers listed below.' },
      'insured-conditional': { label: 'Insured under conditions', sentence: 'Insured only where certain conditions are met.' },
      'advanced-care': {
        label: 'Being evaluated (advanced care)',
        sentence: 'The state is still evaluating it (advanced or patient-requested care). You pay for the technique itself.',
      },
      trial: { label: 'In trials', sentence: 'Effect and safety are still being examined.' },
      applied: { label: 'Application filed', sentence: 'As far as this tool knows, an application for approval has been filed.' },
      'outside-cover': {
        label: 'Outside insurance here',
        sentence: 'Insured for some sites of cancer; this page seems to offer it outside insurance.',
      },
      'unproven-use': {
        label: 'Approved drug, other use',
        sentence: 'The drug is approved, but the use described here has not been shown to work.',
      },
      unproven: {
        label: 'Effect not established',
        sentence: 'An effect on cancer has not been established, and insurance does not cover it.',
      },
      withdrawn: { label: 'No longer in use', sentence: 'It was once insured and is no longer sold.' },
      'foreign-only': { label: 'No approval in Japan found', sentence: 'Approved abroad; we found no approval in Japan.' },
      unclear: {
        label: 'The name alone does not tell',
        sentence: 'Different things go by this name, and the wording of this page does not show which is meant.',
      },
      unknown: {
        label: 'Not known to this tool',
        sentence: 'This tool has no information on this name. That says nothing for or against it.',
      },
    },
    status: 'Insurance and approval',
    what: 'What it is',
    cancers: 'Covered for',
    cancersNote: 'As of the date below. Such lists grow and change.',
    dose: 'How it is given',
    pays: 'Who pays',
    proven: 'What is known',
    notProven: 'What is not known',
    reported: 'Reported, not confirmed',
    confused: 'Easily confused with',
    ask: 'What to ask',
    sources: 'Sources',
    asOf: (day) => `As of ${day}`,
    undated: 'no date',
    outdated: (day) => `This was due for review on ${day} and may be outdated.`,
    goTo: (name) => `Go there: ${name}`,
    unknownAsk:
      'What is the name of the approved drug or product? Under which law is the treatment given? Has it been compared in a study for my cancer?',
  },
  glossary: {
    title: 'Words on this page',
    intro: 'Open a word to read what it means.',
    count: (n) => (n === 1 ? 'once' : `${n} times`),
    inQuote: 'What the words mean',
  },
}
