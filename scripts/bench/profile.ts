/** Where the time goes: a CPU profile of reading, evaluating and marking one page, by function and by file. */
import { type CDPSession, chromium } from '@playwright/test'
import { makePage } from '../../tests/bench/page.ts'
import { findBrowser } from '../browser.ts'
import { quietArguments } from '../chromium.ts'
import { bundled, type Shipped } from './scripts.ts'
import { startPageServer } from './server.ts'
import { MeasuredPage } from './session.ts'

/** Microseconds between two samples. */
const interval = 200
const shown = 30
const longestName = 70
const readerName = 'reader.js'

type Profile = Awaited<ReturnType<typeof stop>>
const stop = async (session: CDPSession) => (await session.send('Profiler.stop')).profile

export async function profile({ css, weights }: Shipped, characters: number, seed: number): Promise<string> {
  const { path } = await findBrowser('chromium')
  const [inPage, reader, marking] = await Promise.all([
    bundled('tests/bench/in-page.ts'),
    bundled('tests/bench/reader-entry.ts', true),
    bundled('tests/bench/marking.ts', true),
  ])
  const server = await startPageServer()
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: [...quietArguments, `--proxy-server=${server.address}`, '--proxy-bypass-list=<-loopback>'],
  })
  try {
    const page = makePage({ subject: 'clinic', characters, seed })
    const opened = await MeasuredPage.open(browser, server.offer(page.html), inPage)
    await opened.session.send('Profiler.enable')
    await opened.session.send('Profiler.setSamplingInterval', { interval })
    await opened.session.send('Profiler.start')
    const named = { reader: `${weights.trimEnd()};${reader}\n//# sourceURL=${readerName}`, marking, css }
    const { workMs } = await opened.measure('notes', 'evaluate', named)
    const recorded = await stop(opened.session)
    return `${page.characters} characters: ${workMs.toFixed(0)} ms while being profiled\n${report(recorded, fileOfLine(reader))}`
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The bundler notes in comments which file each stretch of a bundle comes from. */
function fileOfLine(source: string): (line: number) => string {
  let file = ''
  const files = source.split('\n').map((line) => {
    file = /^\s*\/\/(?:#region)? ((?:lib|tests)\/\S+\.ts)$/.exec(line)?.[1] ?? file
    return file
  })
  return (line) => files[line] ?? ''
}

interface Place {
  readonly file: string
  readonly name: string
}

/** Shares of the samples, without those in which nothing of ours ran. */
function report(recorded: Profile, fileOf: (line: number) => string): string {
  const { nodes } = recorded
  // The browser learns the script's name from its last line: what ran before that has the number only.
  const reader = nodes.find(({ callFrame }) => callFrame.url === readerName)?.callFrame.scriptId
  const placeOf = ({ functionName, lineNumber, scriptId }: Profile['nodes'][number]['callFrame']): Place => {
    const file = scriptId === reader ? fileOf(lineNumber) : lineNumber < 0 || scriptId === '0' ? '(browser)' : '(bench, marking)'
    return { file, name: `${(functionName || '(anonymous)').slice(0, longestName)}  ${file}` }
  }
  const own = new Map<string, number>()
  const whole = new Map<string, number>()
  const byFile = new Map<string, number>()
  const add = (to: Map<string, number>, key: string, hits: number): void => void to.set(key, (to.get(key) ?? 0) + hits)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  /** Adds what stands below `id`; `above` are the functions that called it, so that a recursion counts once. */
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id)
    if (node === undefined || /^\((?:idle|program)\)$/.test(node.callFrame.functionName)) return 0
    const { file, name } = placeOf(node.callFrame)
    const { hitCount = 0, children = [] } = node
    const called = new Set([...above, name])
    const total = children.reduce((sum, child) => sum + visit(child, called), hitCount)
    add(own, name, hitCount)
    add(byFile, file, hitCount)
    if (!above.has(name)) add(whole, name, total)
    return total
  }
  const total = visit(nodes[0]?.id ?? 0, new Set())
  const listed = (title: string, hits: ReadonlyMap<string, number>): string =>
    [
      title,
      ...[...hits]
        .sort((a, b) => b[1] - a[1])
        .slice(0, shown)
        .map(([name, count]) => `${((count / total) * 100).toFixed(1).padStart(6)} %  ${name}`),
    ].join('\n')
  return [
    listed('by file', byFile),
    listed('by function, without what it calls', own),
    listed('by function, with what it calls', whole),
  ].join('\n\n')
}
