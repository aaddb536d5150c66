/** Writes HTML as real pages have it (indented, wrapped, decorated) and counts what it writes. */
import type { Sentence } from './prose.ts'
import type { Random } from './random.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

const voids = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'wbr'])

export class Markup {
  /** Characters of text and elements written so far; planted phrases, and those of them that an inline tag cuts in two. */
  characters = 0
  elements = 0
  planted = 0
  plantedInPieces = 0
  private readonly random: Random

  constructor(random: Random) {
    this.random = random
  }

  /** Text content. */
  text(text: string): string {
    this.characters += text.length
    return escaped(text)
  }

  /** An element whose children stand on the same line. `attributes` begins with a space or is empty. */
  inline(tag: string, attributes: string, content = ''): string {
    this.elements++
    return voids.has(tag) ? `<${tag}${attributes}>` : `<${tag}${attributes}>${content}</${tag}>`
  }

  /** An element whose children stand on lines of their own. */
  block(tag: string, attributes: string, children: readonly string[]): string {
    this.elements++
    return `<${tag}${attributes}>\n    ${children.join('\n    ')}\n  </${tag}>`
  }

  /** Boxes around boxes, as page builders leave them. */
  soup(content: string, depth: number): string {
    let wrapped = content
    for (let i = 0; i < depth; i++) wrapped = this.block('div', ` class="${this.random.pick(boxClasses)}"`, [wrapped])
    return wrapped
  }

  /** A sentence, some of them with a part in an inline element. */
  sentence({ text, claimAt }: Sentence): string {
    if (claimAt !== undefined) return this.claim(text, claimAt)
    if (!this.random.chance(0.18)) return this.text(text)
    const from = this.random.between(0, Math.max(0, text.length - 12))
    const to = Math.min(text.length - 1, from + this.random.between(4, 16))
    return this.text(text.slice(0, from)) + this.decorated(text.slice(from, to)) + this.text(text.slice(to))
  }

  /** Claims stand in plain text, in bold as a whole, or (one in ten) with a tag that begins in the middle of the phrase. */
  private claim(text: string, claimAt: number): string {
    this.planted++
    const style = this.random.between(0, 9)
    if (style === 0) {
      this.plantedInPieces++
      const cut = claimAt + Math.max(1, (text.length - 1 - claimAt) >> 1)
      return this.text(text.slice(0, cut)) + this.inline('b', '', this.text(text.slice(cut, -1))) + this.text(text.slice(-1))
    }
    if (style > 3) return this.text(text)
    return (
      this.text(text.slice(0, claimAt)) +
      this.inline('strong', ' class="em"', this.text(text.slice(claimAt, -1))) +
      this.text(text.slice(-1))
    )
  }

  private decorated(text: string): string {
    switch (this.random.between(0, 7)) {
      case 0:
        return this.inline('a', ` href="/pages/${this.random.next().toString(36)}"`, this.text(text))
      case 1:
        return this.inline('b', '', this.text(text))
      case 2:
        return this.inline('em', '', this.text(text))
      case 3:
        return this.inline('span', ` class="marker"`, this.inline('strong', '', this.text(text)))
      case 4:
        return this.inline('span', ` style="color:#${this.random.pick(['333', '444', '1a4d6d', '7a3b2e'])}"`, this.text(text))
      case 5:
        return this.text(text) + this.inline('br', '')
      case 6:
        return this.inline('ruby', '', `${this.text(text.slice(0, 2))}${this.inline('rt', '', 'よみ')}`) + this.text(text.slice(2))
      default:
        return this.inline('strong', '', this.text(text))
    }
  }
}

const boxClasses = [
  'box',
  'inner',
  'l-wrap',
  'c-block',
  'col',
  'row',
  'entry-content',
  'wp-block-group',
  'c-block__body',
  'u-mt',
] as const
