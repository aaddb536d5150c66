/** No dependency, shipped or not, may carry a licence that binds what is made with it. */
import { init, type ModuleInfos } from 'license-checker-rseidelsohn'
import { root } from './steps.ts'

/** Free to use, change and ship with a notice. */
const free = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  'Artistic-2.0',
  'WTFPL',
])

/** Binds changes to its own files only. Shipped by one package, whose files are not changed; otherwise only for tools. */
const fileBound = 'MPL-2.0'
const mayShipFileBound = new Set(['webextension-polyfill'])

const shipped = await packagesOf(true)
const all = await packagesOf(false)
const wrong: string[] = []
for (const [name, { licenses }] of Object.entries(all)) {
  const plain = name.slice(0, name.lastIndexOf('@'))
  const expression = licenses === undefined ? 'UNKNOWN' : [licenses].flat().join(' AND ')
  const allowed = (licence: string): boolean =>
    free.has(licence) || (licence === fileBound && (!(name in shipped) || mayShipFileBound.has(plain)))
  if (!satisfied(expression, allowed)) wrong.push(`${name}: ${expression}${name in shipped ? ' (shipped)' : ''}`)
}
for (const line of wrong) process.stderr.write(`${line}\n`)
process.stdout.write(
  `licences: ${Object.keys(shipped).length} shipped, ${Object.keys(all).length} in all, ${wrong.length} not allowed\n`,
)
process.exitCode = wrong.length === 0 ? 0 : 1

function packagesOf(production: boolean): Promise<ModuleInfos> {
  return new Promise((resolve, reject) => {
    init({ start: root, production, excludePrivatePackages: true }, (error, packages) =>
      error ? reject(error) : resolve(packages),
    )
  })
}

/** `A OR B` needs one, `A AND B` all. A trailing star means that the licence was guessed from a file. */
function satisfied(expression: string, allowed: (licence: string) => boolean): boolean {
  const plain = expression.replaceAll(/[()*]/g, '').trim()
  if (/ OR /.test(plain)) return plain.split(/ OR /).some((part) => satisfied(part, allowed))
  return plain.split(/ AND /).every((part) => allowed(part.trim()))
}
