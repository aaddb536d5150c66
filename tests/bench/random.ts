/** Seeded random numbers: the same seed gives the same page on every machine (sfc32). */
export class Random {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(seed: number) {
    this.a = seed | 0
    this.b = 0x9e3779b9
    this.c = Math.imul(seed ^ 0x5bd1e995, 0x85ebca6b)
    for (let i = 0; i < 16; i++) this.next()
  }

  /** 32 random bits, unsigned. */
  next(): number {
    const sum = (this.a + this.b + this.counter++) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum
    return sum >>> 0
  }

  /** Whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + (this.next() % (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.next() / 0x1_0000_0000 < probability
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.next() % list.length]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
