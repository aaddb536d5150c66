/** English. */
import type { FitStrings } from './ja.ts'

export const en: FitStrings = {
  summary: {
    kinds: {
      testimonial: 'personal stories',
      guarantee: 'words that promise an effect',
      superlative: '“best”, “only” and the like',
      'efficacy-figure': 'figures of effect',
      'unproven-immunotherapy': 'immunotherapy not yet shown to work',
      'unproven-treatment': 'treatment not yet shown to work',
      'standard-care-denigration': 'words that turn readers away from standard care',
      'false-authority': 'filings or authority used as proof',
      inducement: 'words that hurry',
      'hope-lever': '“there is still a way”',
      'before-after': 'before and after',
    },
    standings: {
      insured: 'covered by insurance in some cases',
      studied: 'still being studied',
      unproven: 'not yet shown to work',
      unclear: 'not known to this tool',
    },
    separator: ', ',
    quoted: (name) => `“${name}”`,
    names: (names, others) => (others === 0 ? names : `${names} and ${others} more`),
    group: (names, standing) => `${names} (${standing})`,
    offered: (groups) => `Treatments offered here: ${groups}.`,
    signs: (n, kinds, more) =>
      `There ${n === 1 ? 'is 1 sign' : `are ${n} signs`} to look at again: ${kinds}${more ? ' and others' : ''}.`,
    noSigns: 'No wording known to this tool was found.',
    noOtherSigns: 'No signs were found besides those you said do not fit.',
    missing: (what) => `Not found on this page, of what is good to know: ${what}.`,
    missingAndUnchecked: (what) => `Not found on this page: ${what}; some parts could not be checked.`,
    unchecked: 'Some parts of this page could not be checked.',
  },
  phrases: (phrases) => `Wording like that of ${phrases}`,
  fit: {
    button: 'This does not fit',
    buttonOf: (quote) => `This does not fit: ${quote}`,
    title: 'Stop showing this on this site?',
    text: 'The same sign for the same sentence will not be shown next time either. Neither the sentence nor the address is kept, only a short code on this device.',
    yes: 'Do not show it',
    no: 'Cancel',
    report: 'Copy a text for the developers',
    reportLabel: 'Text for the developers',
    reportHint: 'Nothing is sent from here. The address is not in it.',
    reportText: (quote, sign) => `Second Look: I think this finding does not fit.\nSentence: ${quote}\nSign: ${sign}`,
    version: (version) => `Version: ${version}`,
    hidden: (n) => `You said that ${n} finding${n === 1 ? ' does' : 's do'} not fit here. Not shown.`,
    onlyHere: 'This is not kept on the device. It will be shown again when the page is loaded anew.',
    showAgain: 'Show again',
    nothingElse: 'No other wording known to this tool was found. That does not mean there is nothing to ask about.',
    failed: 'That did not work. Please press again.',
  },
  correction: {
    link: 'For owners of pages: asking for a correction',
    title: 'For owners of pages',
    lead: 'A sign names a kind of sentence. It is no judgement about a clinic or the people behind a page. Mistakes are corrected.',
    steps: [
      'Under the sentence that you think is wrongly marked, press “This does not fit”, then “Copy a text for the developers”.',
      'The store page of this extension names the project’s public issue page. Bring the copied text there.',
      'Say why the sign does not fit, with sources if there are any. Please leave out names and illnesses of patients.',
    ],
    after:
      'The developers compare the sentence with the basis of the sign, and write there whether it will be changed and why. Changes come with the next version. Single sites are not exempted.',
  },
}
