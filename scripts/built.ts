/** The built extension, built anew when it is missing or older than its source. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, step } from './steps.ts'

export interface Build {
  /** Folder of the unpacked extension, inside the project. */
  readonly folder: string
  /** File in it that tells how old it is. */
  readonly probe: string
  /** Files and folders it is made of. */
  readonly sources: readonly string[]
  /** Words for `wxt`. */
  readonly words: readonly string[]
}

/** What the command line evaluates pages with. */
export const readerBuild: Build = {
  folder: '.output/chrome-mv3',
  probe: 'reader.js',
  sources: ['lib', 'entrypoints', 'public', 'wxt.config.ts'],
  words: ['build'],
}

/** What the demo shows: the same, with the right to read the invented hosts of the practice pages. */
export const practiceBuild: Build = {
  folder: '.output/chrome-mv3-practice',
  probe: 'manifest.json',
  sources: ['lib', 'entrypoints', 'components', 'public', 'wxt.config.ts'],
  words: ['build', '--mode', 'practice'],
}

/** Builds where needed, one process at a time. Quiet when it works; when it does not, all that the build said goes to stderr. */
export async function ensureBuilt(build: Build, say: (line: string) => void, project = root): Promise<string> {
  const folder = join(project, build.folder)
  if (!(await isStale(build, project))) return folder
  await locked(join(project, '.output/build.lock'), async () => {
    // Another run may have built it while this one waited.
    if (!(await isStale(build, project))) return
    say(`building the extension (wxt ${build.words.join(' ')}) …`)
    const { status, output } = await step('wxt', build.words, { env: { CI: '1', NO_COLOR: '1' } })
    if (status === 0) return
    process.stderr.write(output)
    throw new Error('The extension could not be built: the lines above say why.')
  })
  return folder
}

export async function isStale(
  { folder, probe, sources }: Pick<Build, 'folder' | 'probe' | 'sources'>,
  project: string,
): Promise<boolean> {
  const built = await changed(join(project, folder, probe))
  if (built === 0) return true
  for (const source of sources) {
    for (const file of await filesOf(join(project, source))) if ((await changed(file)) > built) return true
  }
  return false
}

/** A file stands for itself, a folder for all in it that is built. */
async function filesOf(place: string): Promise<string[]> {
  try {
    if ((await stat(place)).isFile()) return [place]
    const entries = await readdir(place, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

async function changed(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs
  } catch {
    return 0
  }
}

/** Runs `work` while no other process of ours does. A lock whose owner is gone is taken over. */
async function locked(lock: string, work: () => Promise<void>): Promise<void> {
  await mkdir(join(lock, '..'), { recursive: true })
  const deadline = Date.now() + 180_000
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (!(await ownerLives(lock)) || Date.now() > deadline) await rm(lock, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  try {
    await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function ownerLives(lock: string): Promise<boolean> {
  try {
    const owner = Number(await readFile(lock, 'utf8'))
    // An owner that has just created the file has not written its number yet.
    if (owner === 0) return Date.now() - (await changed(lock)) < 5_000
    process.kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
