import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from './browser.ts'

/** Playwright's own download would answer on some machines and not on others. */
vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '' }, firefox: { executablePath: () => '' } }))

const debianRoot =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  /^ID=debian$/m.test(await readFile('/etc/os-release', 'utf8').catch(() => ''))

/** A machine that has exactly these programs. */
let folder: string
let said: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-path-'))
  said = ''
  vi.stubEnv('PATH', folder)
  vi.stubEnv('SECOND_LOOK_CHROMIUM', '')
  vi.stubEnv('SECOND_LOOK_NO_INSTALL', '1')
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
  await program('fc-list', 'echo "/usr/share/fonts/a.ttc: A"')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function program(name: string, body: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${body}\n`)
  await chmod(path, 0o755)
  return path
}

const browserBody = 'echo "Chromium 156.0"'

describe.runIf(process.platform === 'linux')('a browser', () => {
  it('is the one the variable names, and nothing else when that one does not start', async () => {
    await program('chromium', browserBody)
    const mine = await program('mine', browserBody)
    vi.stubEnv('SECOND_LOOK_CHROMIUM', mine)
    expect(await findBrowser('chromium')).toEqual({ path: mine, source: 'variable' })
    vi.stubEnv('SECOND_LOOK_CHROMIUM', '/nowhere/chromium')
    await expect(findBrowser('chromium')).rejects.toThrow(/SECOND_LOOK_CHROMIUM names \/nowhere\/chromium/)
  })

  it('is an installed one that starts, not a stub and not a package of npm', async () => {
    await program('chromium', 'echo "install the snap" >&2; exit 1')
    await mkdir(join(folder, 'node_modules/.bin'), { recursive: true })
    await program('node_modules/.bin/chromium-browser', browserBody)
    vi.stubEnv('PATH', `${join(folder, 'node_modules/.bin')}:${folder}`)
    await expect(findBrowser('chromium')).rejects.toThrow(/^No Chromium found/)
    const real = await program('chromium-browser', browserBody)
    expect(await findBrowser('chromium')).toEqual({ path: real, source: 'installed' })
    expect(said).toBe('')
  })

  it('that is missing is told in one line that says what to do', async () => {
    await program('google-chrome', browserBody)
    const error = await findBrowser('chromium').catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(Error)
    const { message } = error as Error
    expect(message).not.toContain('\n')
    expect(message).toContain('google-chrome is here, but')
    for (const way of [
      'unset SECOND_LOOK_NO_INSTALL',
      'apt-get install chromium',
      'playwright install chromium',
      'SECOND_LOOK_CHROMIUM',
    ]) {
      expect(message).toContain(way)
    }
  })

  it('is used without Japanese fonts too, but that is said', async () => {
    await program('chromium', browserBody)
    await program('fc-list', 'true')
    expect((await findBrowser('chromium')).source).toBe('installed')
    expect(said).toMatch(/^second-look: no Japanese font found.*fonts-noto-cjk.*\n$/)
  })
})

describe.runIf(debianRoot)('on Debian as root', () => {
  /** Writes down how it was called; installing makes the browser appear. */
  const apt = (log: string) =>
    `echo "$@" >> ${log}\ncase "$*" in *install*chromium*) printf '#!/bin/sh\\necho Chromium 156.0\\n' > ${folder}/chromium; /bin/chmod +x ${folder}/chromium;; esac`

  it('the package is installed, with fonts where there are none, and that is said before', async () => {
    const log = join(folder, 'log')
    await program('apt-get', apt(log))
    await program('fc-list', `[ -e ${folder}/chromium ] && echo a.ttc || true`)
    vi.stubEnv('SECOND_LOOK_NO_INSTALL', '')
    expect(await findBrowser('chromium')).toEqual({ path: join(folder, 'chromium'), source: 'debian' })
    expect(said).toMatch(
      /^second-look: no Chromium found: installing Debian's chromium and fonts-noto-cjk \(SECOND_LOOK_NO_INSTALL=1 .*\n$/,
    )
    const calls = (await readFile(log, 'utf8')).trim().split('\n')
    expect(calls).toHaveLength(2)
    expect(calls[0]).toMatch(/ update$/)
    expect(calls[1]).toMatch(/ install -y .*chromium fonts-noto-cjk$/)
  })

  it('nothing is installed when that is switched off', async () => {
    const log = join(folder, 'log')
    await program('apt-get', apt(log))
    await expect(findBrowser('chromium')).rejects.toThrow(/unset SECOND_LOOK_NO_INSTALL/)
    await expect(readFile(log)).rejects.toThrow()
  })

  it('a failing apt-get is told, with what to do instead', async () => {
    await program('apt-get', 'exit 100')
    vi.stubEnv('SECOND_LOOK_NO_INSTALL', '')
    await expect(findBrowser('chromium')).rejects.toThrow(/^No Chromium found: install one/)
    expect(said).toContain('apt-get could not install chromium')
  })
})
