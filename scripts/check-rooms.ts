/** Do the rooms of the project keep to themselves? The rules are in rooms/rules.ts. */
import { readGraph } from './rooms/imports.ts'
import { complaints } from './rooms/rules.ts'
import { root } from './steps.ts'

const graph = await readGraph(root, ['lib', 'components', 'entrypoints', 'scripts', 'tests'])
const wrong = complaints(graph)
for (const line of wrong) process.stderr.write(`${line}\n`)
process.stdout.write(`rooms: ${graph.size} files, ${wrong.length} wrong\n`)
process.exitCode = wrong.length === 0 ? 0 : 1
