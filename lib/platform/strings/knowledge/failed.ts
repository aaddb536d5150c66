/** Said where the explanations themselves could not be loaded; so it travels with what shows them. */
import type { Trilingual } from '../../../language/trilingual.ts'

export const explanationsFailed: Trilingual = {
  ja: '治療とことばの説明を読みこめませんでした。ページをもう一度開くと、読めることがあります。',
  easy: '治療（ちりょう）とことばの説明（せつめい）を、出せませんでした。ページを、もう一度（いちど）ひらいてください。',
  en: 'The explanations of treatments and words could not be loaded. Opening the page again may help.',
}
