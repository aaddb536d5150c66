/** Words written in rows, parted by white space, so that a class reads as a list. A space inside a word is written `_`. */
export const rows = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

/** Figures that end in a nought, before each of the words: 「20%」 is not 「0%」. */
export const tens = (units: string): string[] =>
  rows(units).flatMap((unit) => [...'0123456789.,'].map((digit) => `${digit}0${unit}`))
