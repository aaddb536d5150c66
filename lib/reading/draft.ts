/** A block while it is being read: its text, and for each stretch of it the text node that it came from. */

/** `length` characters of `node` from `from` stand in the block's text from `at`. */
export interface Run {
  readonly node: Text
  readonly from: number
  readonly at: number
  readonly length: number
}

const blank = /[\t\n\f\r ]/
const notBlank = /[^\t\n\f\r ]/

export class Draft {
  private parts: string[] = []
  private size = 0
  private pendingSpace: { node: Text; from: number } | undefined
  private readonly runs: Run[] = []

  get isEmpty(): boolean {
    return this.size === 0
  }

  /** Appends the text of a node, white space collapsed as a browser shows it. With `verbatim` (`<pre>`) line breaks stay. */
  add(node: Text, verbatim: boolean): void {
    const data = node.data
    if (!blank.test(data)) {
      this.push(node, data, 0, data.length)
      return
    }
    const words = /[^\t\n\f\r ]+|[\t\n\f\r ]+/g
    for (let match = words.exec(data); match !== null; match = words.exec(data)) {
      const piece = match[0]
      if (notBlank.test(piece)) this.push(node, piece, match.index, piece.length)
      else if (verbatim && piece.includes('\n')) this.lineBreak()
      else this.pendingSpace ??= { node, from: match.index }
    }
  }

  /** A `<br>`. */
  lineBreak(): void {
    this.pendingSpace = undefined
    if (this.size === 0 || this.parts.at(-1) === '\n') return
    this.parts.push('\n')
    this.size++
  }

  private push(node: Text, text: string, from: number, length: number): void {
    if (length === 0) return
    const space = this.pendingSpace
    this.pendingSpace = undefined
    if (space !== undefined && this.size > 0 && this.parts.at(-1) !== '\n') {
      this.runs.push({ node: space.node, from: space.from, at: this.size, length: 1 })
      this.parts.push(' ')
      this.size++
    }
    const last = this.runs.at(-1)
    if (last !== undefined && last.node === node && last.from + last.length === from && last.at + last.length === this.size) {
      this.runs[this.runs.length - 1] = { node, from: last.from, at: last.at, length: last.length + length }
    } else {
      this.runs.push({ node, from, at: this.size, length })
    }
    this.parts.push(text)
    this.size += length
  }

  /** The block's text without a trailing line break, and its runs; undefined when nothing was said. */
  finish(): { text: string; runs: readonly Run[] } | undefined {
    if (this.parts.at(-1) === '\n') this.parts.pop()
    const text = this.parts.join('')
    return text === '' ? undefined : { text, runs: this.runs }
  }
}
