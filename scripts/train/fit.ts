/**
 * Fits the learned reader: logistic regression by Adagrad, in one fixed order, so that the same texts give the same bytes. One head for
 * promotion over all texts, one for each category.
 */

import { normalise } from '../../lib/language/normalise.ts'
import { vocabulary } from '../../lib/language/vocabulary.ts'
import { classesIn, classNames, type Passage, runKeys } from '../../lib/learned/features.ts'
import { bitsOf, encodeWeights, format, heads, keyBits, type Thresholds, type Weights } from '../../lib/learned/weights.ts'
import { type Category, categories } from '../../lib/signs/sign.ts'

export interface Settings {
  /** Most runs with a weight for promotion, and most that also have weights for categories: the commonest. */
  readonly runs: number
  readonly broadRuns: number
  readonly leastTexts: number
  readonly classValue: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Heads of categories learn from labelled texts alone (telling them apart is their task), or from all. */
  readonly categoriesFrom: 'labelled' | 'all'
}

export const settings: Settings = {
  runs: 70_000,
  broadRuns: 12_000,
  leastTexts: 2,
  classValue: 0.15,
  epochs: 20,
  rate: 0.3,
  decay: 1e-6,
  categoriesFrom: 'labelled',
}

export interface Example {
  readonly keys: readonly number[]
  readonly classes: readonly number[]
  readonly labels: readonly Category[]
}

/** A whole text as one passage. */
export function passageOf(raw: string): Passage {
  const { text } = normalise(raw)
  return { text, classes: classesIn(vocabulary.words(text), 0, text.length) }
}

export function exampleOf(item: { readonly text: string; readonly labels: readonly Category[] }): Example {
  const { text, classes } = passageOf(item.text)
  return { keys: runKeys(text), classes, labels: item.labels }
}

/** The commonest runs; of equally common ones those with the lower key. */
export function chooseRuns(examples: readonly Example[], { runs, broadRuns, leastTexts }: Settings = settings) {
  const texts = new Map<number, number>()
  for (const { keys } of examples) for (const key of keys) texts.set(key, (texts.get(key) ?? 0) + 1)
  const common = [...texts].filter(([, count]) => count >= leastTexts).sort(([a, m], [b, n]) => n - m || a - b)
  const broad = new Set(common.slice(0, broadRuns).map(([key]) => key))
  const keys = Uint32Array.from(common.slice(0, runs).map(([key]) => key)).sort()
  return { keys, isBroad: Uint8Array.from(keys, (key) => (broad.has(key) ? 1 : 0)) }
}
export type Runs = ReturnType<typeof chooseRuns>

interface Vector {
  readonly features: Int32Array
  /** Features before this one are runs. */
  readonly runs: number
  readonly runValue: number
}

class Shuffle {
  private state: number
  constructor(seed: number) {
    this.state = seed
  }
  private next(below: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.state / 0x1_0000_0000) * below)
  }
  apply(list: Int32Array): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.next(i + 1)
      const kept = list[i] ?? 0
      list[i] = list[j] ?? 0
      list[j] = kept
    }
  }
}

/** One weight a feature, the bias last. */
function fitHead(vectors: readonly Vector[], labels: readonly boolean[], features: number, how: Settings): Float64Array {
  const weights = new Float64Array(features + 1)
  const squares = new Float64Array(features + 1).fill(1e-3)
  const order = Int32Array.from(vectors, (_, index) => index)
  const shuffle = new Shuffle(7)
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    shuffle.apply(order)
    for (const index of order) {
      const vector = vectors[index]
      if (vector === undefined) continue
      const { features: list, runs, runValue } = vector
      let logit = weights[features] as number
      for (let i = 0; i < list.length; i++) logit += (weights[list[i] as number] as number) * (i < runs ? runValue : how.classValue)
      const error = 1 / (1 + Math.exp(-logit)) - (labels[index] === true ? 1 : 0)
      for (let i = 0; i < list.length; i++) {
        const at = list[i] as number
        const slope = error * (i < runs ? runValue : how.classValue) + how.decay * (weights[at] as number)
        squares[at] = (squares[at] as number) + slope * slope
        weights[at] = (weights[at] as number) - (how.rate * slope) / Math.sqrt(squares[at] as number)
      }
      squares[features] = (squares[features] as number) + error * error
      weights[features] = (weights[features] as number) - (how.rate * error) / Math.sqrt(squares[features] as number)
    }
  }
  return weights
}

const largest = (list: Float64Array): number => list.reduce((top, one) => Math.max(top, Math.abs(one)), 0)

/** Fits all heads on `examples` and writes them as whole numbers. */
export function fitReader(
  examples: readonly Example[],
  chosen: Runs,
  thresholds: Thresholds,
  inputs: string,
  how: Settings = settings,
): Weights {
  const { keys, isBroad } = chosen
  const placeOf = new Map(Array.from(keys, (key, place) => [key, place]))
  const features = keys.length + classNames.length
  const vectors = examples.map((example): Vector => {
    const runs = example.keys.flatMap((key) => placeOf.get(key) ?? [])
    return {
      features: Int32Array.from([...runs, ...example.classes.map((at) => keys.length + at)]),
      runs: runs.length,
      runValue: runs.length === 0 ? 0 : 1 / Math.sqrt(runs.length),
    }
  })
  const fitted = [
    fitHead(
      vectors,
      examples.map(({ labels }) => labels.length > 0),
      features,
      how,
    ),
  ]
  const broadOnly = vectors.map((vector): Vector => {
    const runs = vector.features.subarray(0, vector.runs).filter((at) => isBroad[at] === 1)
    return {
      features: Int32Array.from([...runs, ...vector.features.subarray(vector.runs)]),
      runs: runs.length,
      runValue: vector.runValue,
    }
  })
  const pupils = examples.flatMap((example, at) => (how.categoriesFrom === 'all' || example.labels.length > 0 ? [at] : []))
  const vectorsOfPupils = pupils.flatMap((at) => broadOnly[at] ?? [])
  for (const category of categories) {
    const labels = pupils.map((at) => examples[at]?.labels.includes(category) === true)
    fitted.push(fitHead(vectorsOfPupils, labels, features, how))
  }
  return quantised(fitted, chosen, thresholds, inputs, how)
}

function quantised(
  fitted: readonly Float64Array[],
  { keys, isBroad }: Runs,
  thresholds: Thresholds,
  inputs: string,
  how: Settings,
): Weights {
  const runScale = fitted.map((head) => largest(head.subarray(0, keys.length)) / 127 || 1)
  const classScale = fitted.map((head) => largest(head.subarray(keys.length, -1)) / 127 || 1)
  const whole = (head: number, at: number, scales: readonly number[]): number =>
    Math.round((fitted[head]?.[at] ?? 0) / (scales[head] ?? 1))
  const broadPlaces = Array.from(keys.keys()).filter((at) => isBroad[at] === 1)
  return {
    header: {
      format,
      inputs,
      runs: keys.length,
      broadRuns: broadPlaces.length,
      classes: classNames.length,
      classValue: how.classValue,
      bias: fitted.map((head) => head.at(-1) ?? 0),
      runScale,
      classScale,
      thresholds,
    },
    keys: bitsOf(keys, 1 << keyBits),
    promotion: Int8Array.from(keys, (_, at) => whole(0, at, runScale)),
    isBroad: bitsOf(broadPlaces, keys.length),
    broad: Int8Array.from(broadPlaces.flatMap((at) => categories.map((_, c) => whole(c + 1, at, runScale)))),
    classes: Int8Array.from(
      classNames.flatMap((_, at) => Array.from({ length: heads }, (_, head) => whole(head, keys.length + at, classScale))),
    ),
  }
}

/** The script that leaves the weights where the reader looks for them. */
export function scriptOf(weights: Weights): string {
  return `globalThis.secondLookWeights="${Buffer.from(encodeWeights(weights)).toString('base64')}"\n`
}
