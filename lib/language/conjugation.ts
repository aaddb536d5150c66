/** Stems of Japanese verbs, so that a word class need not list every ending. A stem plus one kana finds all forms that follow it. */
const rows = {
  う: 'わいうえおっ',
  く: 'かきくけこい',
  ぐ: 'がぎぐげごい',
  す: 'さしすせそ',
  つ: 'たちつてとっ',
  ぬ: 'なにぬねのん',
  ぶ: 'ばびぶべぼん',
  む: 'まみむめもん',
  る: 'らりるれろっ',
} as const

/** Five-row verb (五段) in its dictionary form: `godan('治る')` → 治ら 治り 治る 治れ 治ろ 治っ. Throws for another ending. */
export function godan(dictionary: string): string[] {
  const ending = dictionary.slice(-1)
  if (!(ending in rows)) throw new Error(`"${dictionary}" is not a five-row verb`)
  const stem = dictionary.slice(0, -1)
  return [...rows[ending as keyof typeof rows]].map((kana) => stem + kana)
}
