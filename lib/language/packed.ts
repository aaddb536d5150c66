/**
 * Numbers as a string, one character each: small in a script, and read without parsing. Most are below 92 and take one byte of the file.
 */
const least = 0x23
/** Above this stand surrogates, which a file cannot hold one by one. */
const most = 0xd7ff - least

export function pack(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > most) throw new Error(`${number} cannot be packed`)
    text += String.fromCharCode(number + least)
  }
  return text
}

/** Takes packed numbers from a string one after another. */
export class Packed {
  private readonly text: string
  private at = 0
  constructor(text: string) {
    this.text = text
  }
  /** The next `count` numbers, to be read later. */
  take(count: number): Packed {
    const taken = new Packed(this.text.slice(this.at, this.at + count))
    this.at += count
    return taken
  }
  next(): number {
    return this.text.charCodeAt(this.at++) - least
  }
}
