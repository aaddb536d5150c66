/** Words written in rows, parted by white space, so that a class reads as a list. A space inside a word is written `_`. */
export const rows = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
