/** The bundle that ships, built anew when it is missing or older than its source. */
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const packageRoot = join(import.meta.dirname, '../..')

export interface ReaderBundle {
  /** The script, as text. */
  readonly source: string
}

/** Reads `.output/chrome-mv3/reader.js`, building the extension first where needed. */
export async function readerBundle(say: (line: string) => void, root = packageRoot): Promise<ReaderBundle> {
  const given = process.env.SECOND_LOOK_READER
  if (given !== undefined && given !== '') return { source: await readFile(given, 'utf8') }
  const path = join(root, '.output/chrome-mv3/reader.js')
  if (await isStale(path, root)) {
    await locked(join(root, '.output/build.lock'), async () => {
      // Another run may have built it while this one waited.
      if (!(await isStale(path, root))) return
      say('building the reader (npm run build) …')
      await build(root)
    })
  }
  try {
    return { source: await readFile(path, 'utf8') }
  } catch {
    throw new Error(`The build made no ${path}. Is entrypoints/reader.ts there?`)
  }
}

export async function isStale(path: string, root: string): Promise<boolean> {
  const built = await changed(path)
  if (built === 0) return true
  const sources = [join(root, 'wxt.config.ts'), ...(await filesIn(join(root, 'lib'))), ...(await filesIn(join(root, 'entrypoints')))]
  for (const file of sources) if (!isTest(file) && (await changed(file)) > built) return true
  return false
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
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

/** Quiet when it works; when it does not, all that the build said goes to stderr. */
async function build(root: string): Promise<void> {
  const said: Buffer[] = []
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1', NO_COLOR: '1' },
    })
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (status === 0) return
  process.stderr.write(Buffer.concat(said))
  throw new Error('The reader could not be built: the lines above say why. No page was evaluated.')
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
