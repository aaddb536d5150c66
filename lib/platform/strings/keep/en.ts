/** English. */
import type { KeepStrings } from './ja.ts'

export const en: KeepStrings = {
  name: 'My sheet',
  put: 'Put into my sheet',
  putOf: (what) => `Put into my sheet: ${what}`,
  done: 'It is in your sheet',
  already: 'It is in your sheet already',
  open: 'Open my sheet',
  first: {
    title: 'Your sheet is kept on this device only',
    text: 'It is never sent or synchronised. On a device that others use too, they may see it. You can delete all of it at any time.',
    yes: 'Keep it on this device',
    no: 'Not now',
  },
  refusals: {
    private:
      'Pages in private windows are not kept. You can still copy the text below. To keep it, open the page in an ordinary window.',
    full: 'The sheet is full, so this was not added. What was there is unchanged. Please remove something you no longer need.',
    failed: 'This could not be added. What was there is unchanged. Try again, or reload the page.',
  },
  talk: {
    title: 'Talk about this page',
    intro: 'To take along or to show when you talk to someone.',
    page: 'Put this page into my sheet',
    pageHint: 'With the sentences worth a second look and what was not found.',
    family: 'Copy a message to family',
    familyText: 'Message to family',
    report: 'Tell the authority',
    reportIntro:
      'Advertising by a medical institution can be reported to the health ministry (医療機関ネットパトロール). Copy the text below and paste it into the ministry’s form yourself. Nothing is sent from here.',
    reportNote:
      'The desk is for advertising by hospitals and clinics and reads Japanese, so the text is in Japanese. The order follows a copy of the form of 2018; please check it against the form of today.',
    reportText: 'Text of the report',
    copyReport: 'Copy the text',
    copied: 'Copied. You can paste it now.',
    copyFailed: 'Could not copy. Please select the text below and copy it.',
  },
}
