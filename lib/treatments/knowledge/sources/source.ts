/**
 * What the knowledge base rests on. The mark is that of the fact sheet: `H` official or two good independent sources, `M` one decent secondary
 * source, `L` one weak source, of which only «reported, not confirmed» may be said. Where a page was read as a stored copy its own date stands
 * here; `undated` where it shows none. Titles say in our words what the page is. No clinic's or seller's page is a source.
 */
export interface SourceBody {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** Day, month or year the page gives for itself. */
  readonly date: string | 'undated'
  readonly mark: 'H' | 'M' | 'L'
}

export const source = (
  title: string,
  publisher: string,
  url: string,
  date: string,
  mark: SourceBody['mark'] = 'H',
): SourceBody => ({
  title,
  publisher,
  url,
  date,
  mark,
})
