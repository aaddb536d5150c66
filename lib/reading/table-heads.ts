/** Which blocks head a cell (column and row), a definition or the folded part of a `<details>`. */

export class TableHeads {
  private readonly columns = new WeakMap<Element, Map<number, number>>()
  private readonly rows = new WeakMap<Element, number>()
  private readonly terms = new WeakMap<Element, number>()
  private readonly summaries = new WeakMap<Element, number>()

  /** Notes that `element` (a `<th>`, the first `<td>` of a row, a `<dt>` or `<summary>`) became block `index`. */
  remember(element: Element, tag: string, index: number): void {
    const parent = element.parentElement
    if (parent === null) return
    if (tag === 'dt') this.terms.set(parent, index)
    else if (tag === 'summary') this.summaries.set(parent, index)
    else this.rememberCell(element as HTMLTableCellElement, parent, index)
  }

  private rememberCell(cell: HTMLTableCellElement, row: Element, index: number): void {
    const table = cell.closest('table')
    if (table === null) return
    const headsRow = !isColumnHead(cell) && (cell.localName === 'td' || cell.scope === 'row' || (cell.scope === '' && hasData(row)))
    if (headsRow) {
      this.rows.set(row, index)
      return
    }
    const columns = this.columns.get(table) ?? new Map<number, number>()
    columns.set(cell.cellIndex, index)
    this.columns.set(table, columns)
  }

  headsOf(cell: HTMLTableCellElement): readonly number[] {
    const row = cell.parentElement
    const table = cell.closest('table')
    const column = table === null ? undefined : this.columns.get(table)?.get(cell.cellIndex)
    const rowHead = row === null ? undefined : this.rows.get(row)
    return [column, rowHead].filter((index) => index !== undefined)
  }

  /** The term that this definition explains: the last `<dt>` read in its list. */
  termOf(definition: Element): readonly number[] {
    const index = definition.parentElement === null ? undefined : this.terms.get(definition.parentElement)
    return index === undefined ? [] : [index]
  }

  summaryOf(details: Element): readonly number[] {
    const index = this.summaries.get(details)
    return index === undefined ? [] : [index]
  }
}

/** A cell of the first row beside an empty corner: a table that compares things, written without `<th>`. */
export function isColumnHead(cell: HTMLTableCellElement): boolean {
  if (cell.cellIndex === 0 || cell.localName !== 'td') return false
  const row = cell.parentElement as HTMLTableRowElement | null
  const corner = row?.cells[0]
  return row?.rowIndex === 0 && corner !== undefined && (corner.textContent ?? '').trim() === ''
}

const hasData = (row: Element): boolean => Array.from(row.children).some((child) => child.localName === 'td')
