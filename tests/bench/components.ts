/** The parts of which pages are built: text, lists, tables, definitions, cards, folds, tabs, quotations, steps, pictures. */
import { Markup } from './markup.ts'
import { type Sentence, Writer } from './prose.ts'
import { Random } from './random.ts'
import type { Register } from './sentences.ts'

export class Components {
  readonly random: Random
  readonly writer: Writer
  readonly markup: Markup
  private readonly charactersPerClaim: number
  private nextClaim: number
  private ids = 0

  /** `charactersPerClaim`: about how much text stands between two claims; Infinity for a page without any. */
  constructor(seed: number, charactersPerClaim: number) {
    this.random = new Random(seed)
    this.writer = new Writer(this.random)
    this.markup = new Markup(this.random)
    this.charactersPerClaim = charactersPerClaim
    this.nextClaim = Math.min(charactersPerClaim, 150)
  }

  one(register: Register): string {
    if (this.random.chance(0.66)) return this.prose(register)
    const kinds = [
      this.list,
      this.table,
      this.definitions,
      this.cards,
      this.fold,
      this.tabs,
      this.quotation,
      this.steps,
      this.picture,
    ]
    return this.random.pick(kinds).call(this, register)
  }

  id(): string {
    return `s${++this.ids}`
  }

  /** The next sentence: a claim when one is due. Claims are made by clinics, whatever the text around them is about. */
  private next(register: Register): Sentence {
    if (register !== 'clinic' || this.markup.characters < this.nextClaim) return this.writer.sentence(register)
    this.nextClaim += this.charactersPerClaim
    return this.writer.claim()
  }

  private sentences(register: Register, least: number, most: number): string {
    let html = ''
    for (let i = this.random.between(least, most); i > 0; i--) html += this.markup.sentence(this.next(register))
    return html
  }

  paragraph(register: Register): string {
    return this.markup.inline('p', this.random.chance(0.3) ? ' class="txt"' : '', this.sentences(register, 2, 5))
  }

  private prose(register: Register): string {
    const paragraphs = Array.from({ length: this.random.between(2, 5) }, () => this.paragraph(register))
    return this.markup.soup(paragraphs.join('\n'), this.random.between(1, 4))
  }

  private list(register: Register): string {
    const linked = this.random.chance(0.4)
    const items = Array.from({ length: this.random.between(3, 7) }, () => {
      const text = this.random.chance(0.3) ? this.markup.text(this.writer.item(register)) : this.sentences(register, 1, 1)
      const href = ` href="/${register}/${this.random.next().toString(36)}"`
      return this.markup.inline('li', '', linked && !text.includes('<a') ? this.markup.inline('a', href, text) : text)
    })
    return this.markup.block(this.random.chance(0.8) ? 'ul' : 'ol', ' class="list"', items)
  }

  private table(register: Register): string {
    const { markup, writer } = this
    const cell = (tag: string): string =>
      markup.inline(
        tag,
        '',
        tag === 'td' && this.random.chance(0.5) ? this.sentences(register, 1, 1) : markup.text(writer.item(register)),
      )
    const columns = this.random.between(2, 3)
    const row = (first: string, rest: string): string =>
      markup.block(
        'tr',
        '',
        Array.from({ length: columns }, (_, at) => cell(at === 0 ? first : rest)),
      )
    const rows = Array.from({ length: this.random.between(3, 5) }, () => row(this.random.chance(0.7) ? 'th' : 'td', 'td'))
    const body = markup.block('tbody', '', rows)
    return markup.block(
      'table',
      ' class="tbl"',
      this.random.chance(0.5) ? [markup.block('thead', '', [row('th', 'th')]), body] : [body],
    )
  }

  private definitions(register: Register): string {
    const pairs = Array.from({ length: this.random.between(2, 4) }, () => [
      this.markup.inline('dt', '', this.markup.text(this.writer.item(register))),
      this.markup.inline('dd', '', this.sentences(register, 1, 2)),
    ])
    return this.markup.block('dl', ' class="faq"', pairs.flat())
  }

  private image(width: number, height: number): string {
    return this.markup.inline(
      'img',
      ` src="/image-${this.random.between(1, 6)}.png" alt="" width="${width}" height="${height}" decoding="async"`,
    )
  }

  private cards(register: Register): string {
    const { markup } = this
    const card = (): string =>
      markup.block('article', ' class="card"', [
        markup.inline('div', ' class="card__img"', this.image(280, 160)),
        markup.block('div', ' class="card__body"', [
          markup.inline('h4', '', markup.text(this.writer.heading(register))),
          this.paragraph(register),
          markup.inline(
            'a',
            ` class="btn" href="/${register}/${this.random.next().toString(36)}"`,
            markup.inline('span', '', markup.text(this.writer.item(register))),
          ),
        ]),
      ])
    return markup.block('div', ' class="grid"', Array.from({ length: this.random.between(2, 3) }, card))
  }

  private fold(register: Register): string {
    const open = this.random.chance(0.3) ? ' open' : ''
    return this.markup.block('details', ` class="fold"${open}`, [
      this.markup.inline('summary', '', this.markup.text(this.writer.heading(register))),
      this.markup.inline('div', ' class="fold__in"', this.paragraph(register)),
    ])
  }

  private tabs(register: Register): string {
    const { markup } = this
    const count = this.random.between(2, 3)
    const ids = Array.from({ length: count }, () => this.id())
    const buttons = ids.map((id) =>
      markup.inline('button', ` role="tab" aria-controls="${id}"`, markup.text(this.writer.item(register))),
    )
    const panels = ids.map((id, at) =>
      markup.block('div', ` role="tabpanel" id="${id}"${at === 0 ? '' : ' class="is-hidden"'}`, [this.paragraph(register)]),
    )
    return markup.block('div', ' class="tabs"', [markup.block('div', ' role="tablist"', buttons), ...panels])
  }

  private quotation(register: Register): string {
    return this.markup.block('figure', ' class="voice"', [
      this.markup.block('blockquote', '', [this.paragraph(register)]),
      this.markup.inline('figcaption', '', this.markup.text(this.writer.item(register))),
    ])
  }

  private steps(register: Register): string {
    const { markup } = this
    const step = (_: unknown, at: number): string =>
      markup.block('li', ' class="step"', [
        markup.inline('span', ' class="step__no"', markup.text(`STEP ${at + 1}`)),
        markup.block('div', ' class="step__body"', [
          markup.inline('strong', '', markup.text(this.writer.item(register))),
          this.paragraph(register),
        ]),
      ])
    return markup.block('ol', ' class="steps"', Array.from({ length: this.random.between(3, 4) }, step))
  }

  private picture(register: Register): string {
    return this.markup.block('figure', '', [
      this.image(560, 320),
      this.markup.inline('figcaption', ' class="note"', this.markup.text(this.writer.sentence(register).text)),
    ])
  }
}
