/** `npm run centres`: data/centres.csv → lib/route/centres/list.ts, every line checked. With `--check` it only says whether the two agree. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeUtf8, Refused } from './centres/csv.ts'
import { readCentres } from './centres/rows.ts'
import { listFile } from './centres/write.ts'

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const [from, to] = [path('data/centres.csv'), path('lib/route/centres/list.ts')]

try {
  const centres = readCentres(decodeUtf8(readFileSync(from)))
  const written = listFile(centres)
  if (!process.argv.includes('--check')) writeFileSync(to, written)
  else if (readFileSync(to, 'utf8') !== written)
    throw new Refused(['lib/route/centres/list.ts is not what data/centres.csv gives: run npm run centres'])
  console.log(`${centres.length} lines, ${centres.filter(({ phone }) => phone !== undefined).length} with a number`)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  for (const complaint of error.complaints) console.error(`data/centres.csv ${complaint}`)
  console.error(`Nothing was written: ${error.complaints.length} faults.`)
  process.exitCode = 1
}
