/** English. */
import type { ElsewhereStrings } from './ja.ts'

export const en: ElsewhereStrings = {
  title: 'Other pages of this site',
  intro: (pages) =>
    `What was not found here may stand on another page. If you press the button, up to ${pages} ${pages === 1 ? 'page' : 'pages'} of this site will be read. Nothing is sent anywhere else.`,
  read: 'Check other pages of this site too',
  again: 'Check again from the beginning',
  reading: (done, of) => `Reading other pages (page ${done + 1} of ${of}).`,
  readingHint: 'This takes a minute at most.',
  stop: 'Stop here',
  done: (pages) =>
    pages === 0 ? 'No other page could be read.' : `${pages} other ${pages === 1 ? 'page was' : 'pages were'} read.`,
  stopped: {
    'by-reader': 'Stopped before the end. Some pages were not read.',
    'out-of-time': 'Stopped after a minute. Some pages were not read.',
  },
  outcomes: {
    read: 'read',
    cut: 'very long, so only its beginning was read',
    'not-html': 'not a page of text, so it was not read',
    'not-found': 'there was no such page',
    refused: 'could not be read: a rule of this site or of the browser, or the page leads to another site',
    'too-slow': 'took too long to read',
  },
  found: (items) => `It gives: ${items}`,
  foundNothing: 'What was looked for was not found there',
  byYourself: 'Pages that could not be read you can open and look at yourself.',
  status: 'It is on another page of the same site',
  onPage: (title) => `Title of the page: ${title}`,
  address: (address) => `Address: ${address}`,
}
