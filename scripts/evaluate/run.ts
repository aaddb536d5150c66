/** All inputs, several pages at a time, answers in the order of the input. */
import { join, resolve } from 'node:path'
import type { Evaluation, Role } from '../../lib/evaluation/evaluation.ts'
import { root } from '../steps.ts'
import { expandInputs, type Input, type PageInput, readingError, readText, type TextInput } from './inputs.ts'
import { fingerprint, Keeper, keyOf } from './keep.ts'
import type { EvaluateOptions } from './options.ts'
import { errorOut, evaluationOut, isError, type Output, resultsOut } from './output.ts'
import { PageReader } from './page-reader.ts'
import { readerBundle } from './reader-bundle.ts'

export interface RunContext {
  /** Folder that relative paths start from. */
  readonly from: string
  /** For people: what was skipped, built, kept. */
  readonly say: (line: string) => void
  /** Takes one answer; resolves when there is room for the next, to `false` when nobody listens any more. */
  readonly print: (output: Output) => Promise<boolean>
}

type EvaluateText = (text: string, options?: { role?: Role }) => Evaluation

/** The number of inputs that failed although someone named them. */
export async function run(options: EvaluateOptions, context: RunContext): Promise<number> {
  const keeper = options.out === undefined ? undefined : await Keeper.open(resolve(context.from, options.out), options.resume)
  const worker = new Worker(options, context, keeper)
  let failures = 0
  try {
    for await (const { input, output } of inOrder(
      expandInputs({ ...options, from: context.from, skipped: context.say }),
      worker,
      options.jobs,
    )) {
      if (isError(output) && input.named) failures++
      keeper?.append(output)
      if (!(await context.print(output))) return failures
    }
    await keeper?.finish()
    if (options.out !== undefined) context.say(`kept in ${options.out}: results.jsonl, results.csv`)
  } finally {
    await worker.close()
  }
  return failures
}

interface Done {
  readonly input: Input
  readonly output: Output
}

/** Works ahead of the printing, but not without bounds: a list may be longer than memory. */
async function* inOrder(inputs: AsyncIterable<Input>, worker: Worker, jobs: number): AsyncGenerator<Done> {
  const ahead: Promise<Done>[] = []
  for await (const input of inputs) {
    const done = worker.answer(input).then((output) => ({ input, output }))
    // Its failure is met when its turn comes, not before.
    done.catch(() => undefined)
    ahead.push(done)
    if (ahead.length >= jobs * 4) yield await (ahead.shift() as Promise<Done>)
  }
  yield* ahead
}

class Worker {
  readonly #options: EvaluateOptions
  readonly #context: RunContext
  readonly #keeper: Keeper | undefined
  readonly #pages: Slots
  #reader: Promise<PageReader> | undefined
  #evaluateText: Promise<EvaluateText> | undefined
  #fingerprint: Promise<string> | undefined

  constructor(options: EvaluateOptions, context: RunContext, keeper: Keeper | undefined) {
    this.#options = options
    this.#context = context
    this.#keeper = keeper
    this.#pages = new Slots(options.jobs)
  }

  /** Never rejects for an input's sake. */
  async answer(input: Input): Promise<Output> {
    if (input.kind === 'failed') return errorOut(input, input.error)
    let key: string | undefined
    try {
      key = this.#keeper === undefined ? undefined : await keyOf(input, await this.#evaluator())
    } catch (error) {
      return errorOut(input, readingError(error))
    }
    const kept = key === undefined ? undefined : await this.#keeper?.recall(key)
    if (kept !== undefined) return kept
    const output = input.kind === 'text' ? await this.#text(input) : await this.#page(input)
    if (key !== undefined) await this.#keeper?.keep(key, output)
    return output
  }

  async close(): Promise<void> {
    const reader = await this.#reader?.catch(() => undefined)
    await reader?.close()
  }

  async #text(input: TextInput): Promise<Output> {
    this.#evaluateText ??= textEvaluator()
    const evaluateText = await this.#evaluateText
    try {
      const text = 'text' in input.source ? input.source.text : await readText(input.source.path)
      return evaluationOut(input.label, undefined, evaluateText(text, input.role === undefined ? {} : { role: input.role }))
    } catch (error) {
      return errorOut(input, readingError(error))
    }
  }

  async #page(input: PageInput): Promise<Output> {
    this.#reader ??= this.#startReader()
    const started = this.#reader
    return this.#pages.use(async () => {
      try {
        const reader = await started
        if (input.search) {
          const url = input.url ?? ''
          return resultsOut(input.label, url, await reader.readResults(input.path, url))
        }
        return evaluationOut(input.label, input.url, await reader.evaluate(input))
      } catch (error) {
        return errorOut(input, readingError(error))
      }
    })
  }

  /** Without a browser or a build every page fails with the same words; texts are still done. */
  async #startReader(): Promise<PageReader> {
    try {
      return await PageReader.start(await readerBundle(this.#context.say))
    } catch (error) {
      this.#context.say(readingError(error))
      throw error
    }
  }

  #evaluator(): Promise<string> {
    this.#fingerprint ??= Promise.all([fingerprint(join(root, 'lib')), fingerprint(join(root, 'public'))]).then((parts) =>
      [...parts, this.#options.role ?? 'auto'].join('/'),
    )
    return this.#fingerprint
  }
}

/** Rules and learned reader, loaded when the first text comes. */
async function textEvaluator(): Promise<EvaluateText> {
  const [{ evaluateText }, { learnedReader }] = await Promise.all([
    import('../../lib/evaluation/evaluate.ts'),
    import('../weights.ts'),
  ])
  const learned = learnedReader()
  return (text, options = {}) => evaluateText(text, { ...options, learned })
}

/** So many at a time, first come first served. */
class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async use<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}
