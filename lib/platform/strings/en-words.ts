/** English. */
import type { Words } from './ja-words.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const enWords: Words = {
  categories: {
    testimonial: {
      label: 'Personal stories',
      why: 'People feel effects differently. Good stories alone cannot tell whether a treatment suits you.',
      ask: 'Of everyone who had this treatment, how many got better, stayed the same, or got worse?',
    },
    guarantee: {
      label: 'Words that promise effect or safety',
      why: 'In cancer treatment, neither effect nor safety can be promised beforehand.',
      ask: 'How often does it not work, and how often is it hard on the body?',
    },
    superlative: {
      label: '“Best”, “only” and the like',
      why: 'Without knowing what was compared with what, a reader has no way to check it.',
      ask: 'What was compared with what, and how? May I see the material?',
    },
    'efficacy-figure': {
      label: 'Figures of effect',
      why: 'A figure means little until you know whom it counts, how many, and over what time.',
      ask: 'Which patients, how many, and from when to when? Is there a published source?',
    },
    'unproven-immunotherapy': {
      label: 'Immunotherapy not yet shown to work',
      why: '“Immunotherapy” covers treatments that are proven and insured, and others that are not yet proven.',
      ask: 'Is this covered by public health insurance for my cancer? If not, why not?',
    },
    'unproven-treatment': {
      label: 'Other treatment not yet shown to work',
      why: 'Its effect on cancer may not yet have been shown by enough research in people.',
      ask: 'Has its effect on cancer been studied in people? Is it all right together with my present treatment?',
    },
    'standard-care-denigration': {
      label: 'Words that turn readers away from standard care',
      why: 'When only the hard side is told, the good side of standard care is difficult to see.',
      ask: '(To your present doctor) What are the good and the hard sides of what you advise? What happens without it?',
    },
    'false-authority': {
      label: 'Filings or authority used as proof of effect',
      why: 'A filing, patent, paper or university name is one thing; a proven effect is another.',
      ask: 'Does that filing or award mean that the effect of this treatment was confirmed?',
    },
    inducement: {
      label: 'Words that hurry, or make it look like a bargain',
      why: 'Deadlines and discounts leave less time to think calmly.',
      ask: 'May I decide another day on the same terms? What about payment if I stop midway?',
    },
    'hope-lever': {
      label: '“There is still a way”',
      why: 'Such words reach us most when things are hard. Whether the treatment suits you has to be checked separately.',
      ask: 'In my condition, what can I expect from it, and what can I not expect?',
    },
    'before-after': {
      label: 'Before and after',
      why: 'One person’s before and after cannot show whether the treatment was the cause.',
      ask: 'What other treatment did this person have? How many stayed the same on this treatment?',
    },
  },
  disclosures: {
    cost: {
      label: 'Cost',
      what: 'the usual total cost, or its range',
      why: 'You pay for self-pay treatment in full. Over many sessions it can become a large sum.',
      ask: 'What is the total, with tests and extras? What about payment if I stop midway?',
    },
    risk: {
      label: 'Risks and side effects',
      what: 'the main risks and side effects',
      why: 'Any treatment can be hard on the body or have side effects.',
      ask: 'What side effects can occur? Who will look after me then, and where?',
    },
    duration: {
      label: 'Period and number of sessions',
      what: 'how long the treatment takes and how many sessions it needs',
      why: 'Without it, neither the total cost nor the order of treatments can be planned.',
      ask: 'How many sessions, over what time? When and by what do we decide whether to go on?',
    },
    contact: {
      label: 'Contact for questions',
      what: 'a telephone number, e-mail or the like for questions',
      why: 'Being able to ask before deciding matters.',
      ask: 'How can I reach you with questions before I decide?',
    },
    'unapproved-status': {
      label: 'Not approved in Japan',
      what: 'that a drug or device is not approved, or is used differently from its approval',
      why: 'Outside an approval, effect and safety have not been reviewed by the state.',
      ask: 'Is the drug or device approved in Japan for this use?',
    },
    'import-route': {
      label: 'How it is obtained',
      what: 'where the drug comes from and how it is obtained',
      why: 'It may be imported by the doctor and so come another way than drugs sold in Japan.',
      ask: 'From which country, and how, do you obtain this drug?',
    },
    'domestic-alternative': {
      label: 'Approved drugs in Japan',
      what: 'whether a drug with the same ingredient or action is approved in Japan',
      why: 'If there is an approved drug, it may be worth considering first.',
      ask: 'Is there a drug with the same ingredient or action that is approved in Japan?',
    },
    'foreign-safety': {
      label: 'Safety information from abroad',
      what: 'what is known abroad about its safety',
      why: 'Serious side effects may have been reported abroad.',
      ask: 'Which side effects does the foreign label mention?',
    },
    'relief-system': {
      label: 'Public relief for side effects',
      what: 'whether the public relief system for adverse drug reactions applies',
      why: 'After a serious side effect, the public relief system may not be available.',
      ask: 'Does the public relief system apply if a serious side effect occurs? If not, what then?',
    },
  },
  statuses: {
    present: 'Written on this page',
    faint: 'Written, but in print that is hard to see',
    hidden: 'Written, but in a place that is not in view',
    linked: 'Not on this page; it seems to be on another page of this site',
    missing: 'Not found on this page',
    unchecked: 'Could not be checked',
    'not-applicable': 'Does not apply to this page',
  },
  statusReasons: {
    pictures: 'the words may be inside pictures',
    frame: 'a frame on the page could not be read',
    'rest-of-page': 'the page is very long and was read in part',
    'cell-processing': 'treatments with processed cells follow other rules, so this was not judged',
    'first-session-only': 'only the first session seems to be given',
    'fees-only': 'only fees for consultations, tests and the like seem to be given',
    'confirmed-elsewhere': 'Found by reading another page of this site. That page tells which treatment it is about',
    'not-elsewhere-either': 'Other pages of this site were read too, and it was not found there',
    merits: 'only good points seem to be given',
  },
  roles: {
    provider: {
      label: 'Clinic offering treatment',
      sentence: 'This seems to be a page of a clinic or other provider offering treatment.',
    },
    commercial: { label: 'Company or product site', sentence: 'This seems to be a page of a company about goods or information.' },
    hospital: { label: 'Hospital', sentence: 'This seems to be a page of a hospital.' },
    public: {
      label: 'Public body or society',
      sentence: 'This seems to be a page of a public body, medical society or patients’ group.',
    },
    news: { label: 'News', sentence: 'This seems to be a news page.' },
    personal: { label: 'Personal page', sentence: 'This seems to be written by a private person.' },
    other: { label: 'Unclear whose page', sentence: 'It was not clear whose page this is.' },
  },
  tiers: {
    prohibited: {
      label: 'a kind the guideline does not allow',
      sentence: 'A kind of wording that the national guideline lists as not allowed in advertising.',
    },
    conditional: {
      label: 'a kind to see with other information',
      sentence: 'Wording that cannot be judged alone and is best seen with other information.',
    },
    context: { label: 'a word explained', sentence: 'Explanation only. It is not counted as a sign.' },
  },
  sights: {
    tiny: 'very small print',
    small: 'print much smaller than the rest of the page',
    pale: 'pale print',
    folded: 'a folded part',
    'other-tab': 'a tab that is not open',
    'not-displayed': 'a part that is not displayed',
    transparent: 'transparent print',
    'off-screen': 'a part outside the screen',
    clipped: 'a part that is cut off',
  },
  uncheckedWhat: {
    picture: (n) => plural(n, 'picture', 'pictures'),
    canvas: (n) => plural(n, 'drawn area', 'drawn areas'),
    frame: (n) => plural(n, 'frame inside the page', 'frames inside the page'),
    'closed-shadow': (n) => plural(n, 'part that cannot be read', 'parts that cannot be read'),
    video: (n) => plural(n, 'video', 'videos'),
    'rest-of-page': () => 'The rest of the page',
    page: () => 'This page',
  },
  uncheckedWhy: {
    'text-may-be-in-pictures': 'words may be inside pictures',
    'other-site': 'it belongs to another site',
    closed: 'it is built so that it cannot be read from outside',
    'too-long': 'it is very long and was read in part',
    'not-html': 'it is not a page of text',
    'no-body': 'there was no text',
    'changed-while-read': 'it changed while being read',
  },
  pageSigns: {
    'only-good-stories': {
      label: 'There are stories, but no account of risks was found',
      why: 'Good stories are easier to weigh when the possible burden is told as well.',
      ask: 'How many did not get better, or had side effects?',
    },
    'sponsored-information': {
      label: 'It has the form of an information site, but a company or clinic seems to pay for it',
      why: 'Who pays can influence what is shown.',
      ask: 'Who runs this site and who pays for it? Are there treatments it does not show?',
    },
    'second-opinion-sells': {
      label: 'The words “second opinion” lead to an offer of treatment',
      why: 'Usually a second opinion is another doctor’s view that you take back to your present doctor.',
      ask: 'May it end with the consultation? Will I get a written opinion for my present doctor?',
    },
  },
  resultKinds: { sponsored: 'Advertising', organic: 'Ordinary results', unclear: 'Unclear whether advertising' },
  publishers: {
    public: 'Public body',
    hospital: 'Hospital',
    clinic: 'Clinic or provider',
    news: 'News',
    commercial: 'Company',
    personal: 'Private person',
    other: 'Society, association, encyclopaedia',
    unknown: 'Unclear who',
  },
  refusals: {
    'not-a-web-page': {
      title: 'This is a page of the browser itself',
      todo: 'Open the web page you want to read, then press the button again.',
    },
    'store-page': {
      title: 'It cannot work on this page',
      todo: 'Browsers do not let extensions read some pages, such as extension stores. It works on other pages.',
    },
    'not-html': {
      title: 'PDF and picture files cannot be read',
      todo: 'If a web page says the same, open that one. If unsure, you can show the file to the people named below and ask.',
    },
    'not-allowed': {
      title: 'This page may not be read',
      todo: 'Open the page anew and press again. If it stays like this, it is a rule of the browser or of your device.',
    },
    failed: { title: 'Reading stopped on the way', todo: 'Reload the page and press again.' },
    'site-off': { title: 'You have switched this tool off for this site', todo: 'To use it here again, press the button below.' },
  },
}
