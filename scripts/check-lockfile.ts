/** Will `npm ci` take package-lock.json? With --write, what it lacks is added (`npm run lockfile`, after every `npm install`). */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { completed, type LockedPackages, missingPackages } from './lockfile/complete.ts'
import { root } from './steps.ts'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: LockedPackages }
const missing = Object.keys(missingPackages(lock.packages))
if (process.argv.includes('--write')) {
  await writeFile(file, `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`)
  process.stdout.write(`lock file: ${missing.length} optional packages added\n`)
} else {
  for (const place of missing) process.stderr.write(`package-lock.json lacks ${place}\n`)
  if (missing.length > 0) process.stderr.write('npm ci refuses it like this; npm run lockfile adds what it lacks.\n')
  process.stdout.write(`lock file: ${Object.keys(lock.packages).length} packages, ${missing.length} missing\n`)
  process.exitCode = missing.length === 0 ? 0 : 1
}
