/** Runs inside the measured page, in a world of its own. Each measuring is done on a fresh page; only `change` follows `evaluate`. */
import type { ReadAndEvaluated } from '../../lib/reading/reader.ts'
import { note, timed } from './stopwatch.ts'

export interface Worked {
  readonly findings: number
  /** Findings that could be marked. */
  readonly marks: number
  /** Characters that were read. */
  readonly characters: number
}

export interface Sources {
  readonly reader: string
  readonly marking: string
  readonly css: string
}

interface Marker {
  mark(phrases: readonly string[], options: Readonly<Record<string, unknown>>): void
}

/** As a browser runs a script file: parsed, compiled and run, all of it inside the measured time. */
// biome-ignore lint/security/noGlobalEval: the bench runs the project's own scripts, and an indirect eval is the one call that returns when a script has run
const load = (source: string): unknown => globalThis.eval(source)

function addStyles(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

let last: ReadAndEvaluated | undefined

async function readAndDraw(): Promise<Worked> {
  const { secondLookReader: reader, secondLookDraw: draw } = globalThis
  if (reader === undefined || draw === undefined) throw new Error('the scripts do not offer what the bench measures')
  const read = await reader.read()
  if (read === undefined) throw new Error('the reading stopped by itself')
  note('read')
  const marks = draw(read)
  last = read
  return { findings: read.evaluation.findings.length, marks, characters: read.evaluation.characters }
}

export const bench = {
  /** A walk over the text nodes that does nothing but look at them. */
  async walk(): Promise<{ elements: number; characters: number }> {
    const characters = await timed(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      let sum = 0
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) sum += (node as Text).data.length
      return sum
    })
    return { elements: document.getElementsByTagName('*').length, characters }
  },

  innerText(): Promise<number> {
    // biome-ignore lint/performance/useDomNodeTextContent: its cost is what is asked for
    return timed(() => document.body.innerText.length)
  },

  /** Loading mark.js is not counted. */
  async markJs(source: string, phrases: readonly string[]): Promise<{ marks: number }> {
    load(source)
    const { Mark } = globalThis as unknown as { Mark: new (root: Element) => Marker }
    await timed(() => new Mark(document.body).mark(phrases, { separateWordSearch: false, acrossElements: false }))
    return { marks: document.querySelectorAll('mark[data-markjs]').length }
  },

  /** Everything that happens to a page that is worth reading, from the first byte of script on: styles, scripts, reading, marks. */
  evaluate({ reader, marking, css }: Sources): Promise<Worked> {
    return timed(async () => {
      load(reader)
      load(marking)
      note('loaded')
      const worked = await readAndDraw()
      if (worked.marks > 0) addStyles(css)
      return worked
    })
  },

  /** The text with the middlemost finding becomes another, then the page is read again. `seen`: is the new text among what was found? */
  async change(text: string): Promise<Worked & { seen: boolean }> {
    const { reading, evaluation } = last ?? {}
    const finding = evaluation?.findings[evaluation.findings.length >> 1]
    const changed = (finding && reading?.elementOf(finding.block)) ?? document.querySelector('main p')
    if (changed === null) throw new Error('the page has nothing that could be changed')
    changed.textContent = text
    const worked = await timed(readAndDraw)
    const blocks = last?.reading.text.blocks
    return { ...worked, seen: last?.evaluation.findings.some(({ block }) => blocks?.[block]?.text === text) === true }
  },

  /** The gate as it ships: loaded, run, decided. `told`: did it ask for the full scripts? */
  async gate(source: string): Promise<{ told: boolean }> {
    let told = false
    const sendMessage = (): Promise<void> => {
      told = true
      return Promise.resolve()
    }
    Object.assign(globalThis, { browser: { runtime: { id: 'bench', sendMessage } } })
    await timed(() => load(source))
    return { told }
  },
}

declare global {
  var secondLookBench: typeof bench | undefined
}

globalThis.secondLookBench = bench
