/** A link of the page. Where it leads is asked only of the few whose words matter: working out an address is dear. */
import { hostOf, registrableDomain } from '../evaluation/address.ts'
import type { PageLink } from '../evaluation/page-text.ts'
import { wordsOfPictures } from './pictures.ts'

/** Characters of a link's words that are kept. */
const longest = 120

export class SourceLink implements PageLink {
  readonly block: number
  private readonly element: HTMLAnchorElement
  private readonly address: string
  private words: string | undefined

  /** `block` is the index of the block in which the link's text stands, `address` that of the page. */
  constructor(element: HTMLAnchorElement, block: number, address: string) {
    this.element = element
    this.block = block
    this.address = address
  }

  get text(): string {
    if (this.words === undefined) {
      const words = this.element.textContent ?? ''
      this.words = (words.trim() === '' ? wordsOfPictures(this.element) : words).replace(/\s+/g, ' ').trim().slice(0, longest)
    }
    return this.words
  }

  get href(): string {
    const { href } = this.element
    return typeof href === 'string' ? href : ''
  }

  get sameSite(): boolean {
    const { href } = this
    const host = hostOf(href)
    return host === '' ? !/^[a-z]+:/i.test(href) : registrableDomain(host) === registrableDomain(hostOf(this.address))
  }
}
