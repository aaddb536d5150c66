/** Writes text that never says the same thing twice on one page. */
import { claims } from './claims.ts'
import type { Random } from './random.ts'
import { headingsOf, itemsOf, type Register, sentencesOf } from './sentences.ts'
import { words } from './words.ts'

/** Tries before the grammar counts as used up for a piece of text. */
const mostTries = 40

export interface Sentence {
  readonly text: string
  /** Where the planted phrase begins, in a sentence that carries one. */
  readonly claimAt?: number
}

export class Writer {
  readonly random: Random
  private readonly said = new Set<string>()

  constructor(random: Random) {
    this.random = random
  }

  sentence(register: Register): Sentence {
    return { text: this.once(() => `${this.fill(this.random.pick(sentencesOf[register]))}。`) }
  }

  heading(register: Register): string {
    return this.once(() => this.fill(this.random.pick(headingsOf[register])))
  }

  item(register: Register): string {
    return this.once(() => this.fill(this.random.pick(itemsOf[register])))
  }

  claim(): Sentence {
    const { openings, phrases } = this.random.pick(claims)
    const phrase = this.random.pick(phrases)
    const opening = this.once(() => this.fill(this.random.pick(openings)))
    return { text: `${opening}${phrase}。`, claimAt: opening.length }
  }

  /** Repeats the making until it says something new; when a short form is used up it is numbered, as pages do. */
  private once(make: () => string): string {
    let text = make()
    for (let tries = 0; this.said.has(text) && tries < mostTries; tries++) text = make()
    if (this.said.has(text)) text = `${text}（${this.said.size}）`
    this.said.add(text)
    return text
  }

  private fill(template: string): string {
    return template.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
      const range = /^(\d+)-(\d+)$/.exec(slot)
      if (range !== null) return String(this.random.between(Number(range[1]), Number(range[2])))
      const list = words[slot]
      if (list === undefined) throw new Error(`the grammar has no words for {${slot}}`)
      return this.random.pick(list)
    })
  }
}
