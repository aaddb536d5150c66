/** Which room of the project may know which other. One direction, no way back: see «How data flows» in docs/architecture.md. */
import type { Graph, Import } from './imports.ts'

interface Room {
  /** Other rooms it may import from. Its own files it always may. */
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const every = [
  'language',
  'signs',
  'treatments',
  'glossary',
  'learned',
  'evaluation',
  'route',
  'search',
  'sheet',
  'reading',
  'marking',
  'platform',
] as const

/** Every folder of lib stands here; one that does not is a mistake, so that nobody forgets to think about a new room. */
export const rooms: Readonly<Record<string, Room>> = {
  // The pure rooms: no DOM, no browser, no Node, no package.
  language: { rooms: [], packages: [] },
  signs: { rooms: ['language'], packages: [] },
  treatments: { rooms: ['language'], packages: [] },
  glossary: { rooms: ['language'], packages: [] },
  route: { rooms: ['language'], packages: [] },
  learned: { rooms: ['language', 'signs'], packages: [] },
  evaluation: { rooms: ['language', 'signs', 'treatments', 'glossary', 'learned'], packages: [] },
  search: { rooms: ['language', 'evaluation', 'signs'], packages: [] },
  // A record that is stored and comes from files: pure too, with the schema that everything at a boundary has.
  sheet: { rooms: ['language', 'signs', 'evaluation'], packages: ['zod'] },
  // The only room that reads a page, and the only one that draws on it.
  reading: { rooms: ['language', 'learned', 'evaluation', 'search', 'signs'], packages: [] },
  marking: { rooms: ['language', 'evaluation', 'search', 'signs', 'reading'], packages: [] },
  platform: {
    rooms: ['language', 'signs', 'treatments', 'glossary', 'evaluation', 'route', 'search', 'sheet'],
    packages: ['zod', 'wxt', 'webextension-polyfill'],
  },
  components: { rooms: every, packages: ['preact', 'wxt'] },
  entrypoints: { rooms: [...every, 'components'], packages: ['preact', 'wxt', 'zod'] },
}

/** Scripts that run on pages before anyone knows whether the page matters, or where nothing but reading has business. */
const light: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/gate.ts': ['zod', 'preact', 'webextension-polyfill', 'wxt/browser'],
  'entrypoints/reader.ts': ['zod', 'preact', 'webextension-polyfill', 'wxt/browser'],
}

export function roomOf(file: string): string | undefined {
  const [top, second] = file.split('/')
  if (top === 'lib') return file.split('/').length > 2 ? second : undefined
  return top === 'components' || top === 'entrypoints' ? top : undefined
}

/** All that is wrong, one line each. */
export function complaints(graph: Graph): string[] {
  const found: string[] = []
  for (const [file, imports] of graph) {
    if (isTest(file)) continue
    const name = roomOf(file)
    if (name === undefined) continue
    const room = rooms[name]
    if (room === undefined) {
      found.push(`${file}: the room «${name}» has no rule; add it to scripts/rooms/rules.ts`)
      continue
    }
    for (const one of imports) {
      const complaint = complaintAbout(name, room, one)
      if (complaint !== undefined) found.push(`${file}: ${complaint}`)
    }
  }
  return [...found, ...heavyPaths(graph), ...circles(graph)]
}

function complaintAbout(name: string, room: Room, { to, kind }: Import): string | undefined {
  if (kind === 'missing') return `imports ${to}, which is not there`
  if (kind === 'node') return `imports ${to}; what ships runs in browsers`
  if (kind === 'package')
    return room.packages.includes(to) ? undefined : `imports the package ${to}; ${name} may import ${listed(room.packages)}`
  const other = roomOf(to)
  if (other === name) return undefined
  if (other === undefined) return to.endsWith('.ts') || to.endsWith('.tsx') ? `imports ${to}, which belongs to no room` : undefined
  return room.rooms.includes(other) ? undefined : `imports ${to}; ${name} may know ${listed(room.rooms)}`
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}

/** The way from a light script to something heavy, if there is one. */
function heavyPaths(graph: Graph): string[] {
  return Object.entries(light).flatMap(([start, heavy]) => {
    const before = new Map<string, string>([[start, '']])
    for (const file of before.keys()) {
      for (const { to, specifier, kind, typeOnly } of graph.get(file) ?? []) {
        if (typeOnly || before.has(to)) continue
        const isHeavy = kind === 'package' && heavy.some((name) => specifier === name || specifier.startsWith(`${name}/`))
        if (isHeavy) return [`${start}: reaches ${specifier} by ${pathTo(file, before)}`]
        if (kind === 'file') before.set(to, file)
      }
    }
    return []
  })
}

function pathTo(file: string, before: ReadonlyMap<string, string>): string {
  const path: string[] = []
  for (let at = file; at !== ''; at = before.get(at) ?? '') path.unshift(at)
  return path.join(' → ')
}

/** Circles of imports that remain after compilation: in them, what is defined first is luck. */
function circles(graph: Graph): string[] {
  const found: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push(`a circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      return
    }
    state.set(file, 'open')
    for (const { to, kind, typeOnly } of graph.get(file) ?? []) if (kind === 'file' && !typeOnly) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}
