/** A block while it is being read: its text, and for each stretch of it the text node that it came from. */

/** `length` characters of `node` from `from` stand in the block's text from `at`. */
export interface Run {
  readonly node: Text
  readonly from: number
  readonly at: number
  readonly length: number
}

interface GrowingRun extends Run {
  length: number
}

/** Tab, line feed, form feed, carriage return, space: what a browser collapses. */
const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 12

export class Draft {
  private text = ''
  private last: GrowingRun | undefined
  private runs: GrowingRun[] = []
  private spaceIn: Text | undefined
  private spaceAt = 0

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** Appends the text of a node, white space collapsed as a browser shows it. With `verbatim` (`<pre>`) line breaks stay. */
  add(node: Text, verbatim: boolean): void {
    const data = node.data
    const length = data.length
    for (let at = 0; at < length; ) {
      const from = at
      while (at < length && !isBlank(data.charCodeAt(at))) at++
      if (at > from) this.push(node, from === 0 && at === length ? data : data.slice(from, at), from)
      if (at === length) return
      const blank = at
      let breaks = false
      for (; at < length; at++) {
        const c = data.charCodeAt(at)
        if (!isBlank(c)) break
        if (c === 10) breaks = true
      }
      if (verbatim && breaks) this.lineBreak()
      else if (this.spaceIn === undefined) {
        this.spaceIn = node
        this.spaceAt = blank
      }
    }
  }

  /** A `<br>`. */
  lineBreak(): void {
    this.spaceIn = undefined
    if (this.text !== '' && !this.endsInBreak) this.text += '\n'
  }

  private get endsInBreak(): boolean {
    return this.text.charCodeAt(this.text.length - 1) === 10
  }

  private push(node: Text, text: string, from: number): void {
    const space = this.spaceIn
    if (space !== undefined) {
      this.spaceIn = undefined
      if (this.text !== '' && !this.endsInBreak) {
        this.extend(space, this.spaceAt, 1)
        this.text += ' '
      }
    }
    this.extend(node, from, text.length)
    this.text = this.text === '' ? text : this.text + text
  }

  /** The next `length` characters of the block come from `node`. Stretches that follow one another there become one. */
  private extend(node: Text, from: number, length: number): void {
    const { last } = this
    const at = this.text.length
    if (last !== undefined && last.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += length
      return
    }
    const run = { node, from, at, length }
    this.last = run
    this.runs.push(run)
  }

  /** The block's text without a trailing line break, and its runs; undefined when nothing was said. The draft is empty afterwards. */
  finish(): { text: string; runs: readonly Run[] } | undefined {
    const { text, runs } = this
    this.text = ''
    this.runs = []
    this.last = undefined
    this.spaceIn = undefined
    const said = text.charCodeAt(text.length - 1) === 10 ? text.slice(0, -1) : text
    return said === '' ? undefined : { text: said, runs }
  }
}
