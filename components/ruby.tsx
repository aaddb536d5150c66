/** Easy Japanese with its readings above the words; text in other languages as it is. For our own words only, never for the page's. */
import { pieces } from '../lib/route/furigana.ts'
import { useLanguage } from './words.tsx'

export function Ruby({ children }: { children: string }) {
  if (useLanguage() !== 'easy') return <>{children}</>
  // One box, so that a row or a grid takes the sentence for one thing.
  return (
    <span>
      {pieces(children).map((piece, at) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <ruby key={at}>
            {piece.word}
            <rp>（</rp>
            <rt>{piece.reading}</rt>
            <rp>）</rp>
          </ruby>
        ),
      )}
    </span>
  )
}
