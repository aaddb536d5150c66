/**
 * Runs inside the measured page, in a world of its own, and holds the stopwatch. Every measuring begins in a task of its own, on a page that
 * is loaded, laid out and at rest, and that nothing was measured on before.
 */
import type { ReadAndEvaluated } from '../../lib/reading/reader.ts'
import { type Sliced, SliceTimer } from './slice-timer.ts'

interface Counted {
  /** Of the work: loading the scripts, and drawing the marks. Milliseconds. */
  readonly loadMs: number
  readonly drawMs: number
  readonly findings: number
  readonly marks: number
  /** Characters that were read. */
  readonly characters: number
}

export interface Worked extends Sliced, Counted {}

export interface Sources {
  readonly reader: string
  readonly marking: string
  readonly css: string
}

interface Marker {
  mark(phrases: readonly string[], options: Readonly<Record<string, unknown>>): void
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
/** Two frames: the first lays out and paints what changed, the second finds nothing to do. */
async function atRest(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

/** As a browser runs a script file: parsed, compiled and run, all of it inside the measured time. */
const load = (source: string): unknown => (0, eval)(source)

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Starts in a task of its own, so that what handed the work over is not counted. */
async function timed(work: () => Promise<Counted>): Promise<Worked> {
  await atRest()
  const timer = new SliceTimer()
  await new Promise((resolve) => setTimeout(resolve))
  timer.start()
  const result = await work()
  timer.stop()
  await atRest()
  return { ...result, ...timer.finish() }
}

async function readAndDraw(loadMs: number): Promise<Counted & { read: ReadAndEvaluated }> {
  const { secondLookReader: reader, secondLookDraw: draw } = globalThis
  if (reader === undefined || draw === undefined) throw new Error('the scripts do not offer what the bench measures')
  const read = await reader.read()
  if (read === undefined) throw new Error('the reading stopped by itself')
  const begun = performance.now()
  const marks = draw(read)
  const drawMs = performance.now() - begun
  return { read, loadMs, drawMs, findings: read.evaluation.findings.length, marks, characters: read.evaluation.characters }
}

export const bench = {
  /** Elements of the page, and the time one walk over its text nodes takes that does nothing but look at them. */
  async walk(): Promise<{ ms: number; elements: number; characters: number }> {
    await atRest()
    const begun = performance.now()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let characters = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) characters += (node as Text).data.length
    return { ms: performance.now() - begun, elements: document.getElementsByTagName('*').length, characters }
  },

  async innerText(): Promise<{ ms: number; characters: number }> {
    await atRest()
    const begun = performance.now()
    const { length } = document.body.innerText
    return { ms: performance.now() - begun, characters: length }
  },

  /** Loading mark.js is not counted. */
  async markJs(source: string, phrases: readonly string[]): Promise<{ ms: number; marks: number }> {
    load(source)
    const Mark = (globalThis as unknown as { Mark: new (root: Element) => Marker }).Mark
    await atRest()
    const begun = performance.now()
    new Mark(document.body).mark(phrases, { separateWordSearch: false, acrossElements: false })
    return { ms: performance.now() - begun, marks: document.querySelectorAll('mark[data-markjs]').length }
  },

  /** Everything that happens to a page that is worth reading, from the first byte of script on: styles, scripts, reading, marks. */
  evaluate({ reader, marking, css }: Sources): Promise<Worked> {
    return timed(async () => {
      const begun = performance.now()
      document.adoptedStyleSheets.push(sheetOf(css))
      load(reader)
      load(marking)
      const { read: _, ...counted } = await readAndDraw(performance.now() - begun)
      return counted
    })
  },

  /**
   * One paragraph in the middle of the page becomes another, then the page is read again. After `evaluate`, on the same page. `seen`: is the
   * new text among what was found?
   */
  async change(text: string): Promise<Worked & { seen: boolean }> {
    const paragraphs = document.querySelectorAll('main section > .inner > div p')
    const changed = paragraphs[paragraphs.length >> 1]
    if (changed === undefined) throw new Error('the page has no paragraph to change')
    changed.textContent = text
    let seen = false
    const worked = await timed(async () => {
      const { read, ...counted } = await readAndDraw(0)
      seen = read.evaluation.findings.some((finding) => read.reading.text.blocks[finding.block]?.text === text)
      return counted
    })
    return { ...worked, seen }
  },

  /** The gate as it ships: loaded, run, decided. `told`: did it ask for the full scripts? */
  async gate(source: string): Promise<{ ms: number; told: boolean }> {
    let told = false
    const sendMessage = (): Promise<void> => {
      told = true
      return Promise.resolve()
    }
    Object.assign(globalThis, { browser: { runtime: { id: 'bench', sendMessage } } })
    await atRest()
    const begun = performance.now()
    load(source)
    return { ms: performance.now() - begun, told }
  },
}

declare global {
  var secondLookBench: typeof bench | undefined
}

globalThis.secondLookBench = bench
