/** Text in terminal cells: a Japanese character takes two. */

const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u3099-\u30ff\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

function cells(grapheme: string): number {
  return wide.test(grapheme) ? 2 : 1
}

/** Broken into lines of at most `width` cells, wherever that falls: Japanese may be broken anywhere. */
export function broken(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = ['']
      let used = 0
      for (const { segment } of graphemes.segment(line)) {
        const next = cells(segment)
        if (used + next > width) {
          lines.push('')
          used = 0
        }
        lines[lines.length - 1] += segment
        used += next
      }
      return lines
    })
    .join('\n')
}
