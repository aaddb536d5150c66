/**
 * Finds a browser on this machine: the variable that names one, an installed one, Playwright's own download, and on Debian as
 * root the distribution's package. Whatever is installed is announced first; SECOND_LOOK_NO_INSTALL=1 forbids it.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'
export type BrowserSource = 'variable' | 'installed' | 'playwright' | 'debian'

export interface FoundBrowser {
  readonly path: string
  readonly source: BrowserSource
}

/** No usable browser. The message is one line and says what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError'
}

interface Kind {
  readonly label: string
  readonly variable: string
  readonly commands: readonly string[]
  readonly places: readonly string[]
  readonly debianPackage: string
}

const home = process.env.HOME ?? ''

const kinds: Record<BrowserName, Kind> = {
  chromium: {
    label: 'Chromium',
    variable: 'SECOND_LOOK_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      join(process.env.LOCALAPPDATA ?? home, 'Chromium/Application/chrome.exe'),
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'SECOND_LOOK_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? home, 'Mozilla Firefox/firefox.exe'),
    ],
    debianPackage: 'firefox-esr',
  },
}

/** Chrome as Google ships it ignores --load-extension since version 137, so it can read pages but not try the extension. */
const brandedChrome = [
  'google-chrome',
  'google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const japaneseFonts = 'fonts-noto-cjk'

/** Finds the browser, installing it where that is allowed. Throws `NoBrowserError`. */
export async function findBrowser(which: BrowserName): Promise<FoundBrowser> {
  const kind = kinds[which]
  const found = fromVariable(kind) ?? installed(kind) ?? (await downloaded(which)) ?? fromDebian(kind)
  if (found === undefined) throw new NoBrowserError(advice(which, kind))
  ensureJapaneseFonts()
  return found
}

function fromVariable(kind: Kind): FoundBrowser | undefined {
  const path = process.env[kind.variable]
  if (path === undefined || path === '') return undefined
  const place = path.includes('/') || path.includes('\\') ? path : onPath(path)
  if (place === undefined || !runs(place)) {
    throw new NoBrowserError(
      `${kind.variable} names ${path}, which is not a browser that starts. Correct it, or unset it to let a browser be found.`,
    )
  }
  return { path: place, source: 'variable' }
}

function installed(kind: Kind): FoundBrowser | undefined {
  for (const path of [...kind.commands.map(onPath), ...kind.places]) {
    if (path !== undefined && runs(path)) return { path, source: 'installed' }
  }
  return undefined
}

async function downloaded(which: BrowserName): Promise<FoundBrowser | undefined> {
  const playwright = await import('@playwright/test')
  const path = playwright[which].executablePath()
  return path !== '' && existsSync(path) ? { path, source: 'playwright' } : undefined
}

function fromDebian(kind: Kind): FoundBrowser | undefined {
  if (!mayInstall()) return undefined
  const packages = [kind.debianPackage, ...(hasJapaneseFonts() ? [] : [japaneseFonts])]
  say(`no ${kind.label} found: installing Debian's ${packages.join(' and ')} (SECOND_LOOK_NO_INSTALL=1 switches this off)`)
  if (!aptInstall(packages)) return undefined
  const found = installed(kind)
  return found === undefined ? undefined : { ...found, source: 'debian' }
}

function ensureJapaneseFonts(): void {
  if (process.platform !== 'linux' || hasJapaneseFonts()) return
  if (mayInstall()) {
    say(`no Japanese font found: installing Debian's ${japaneseFonts} (SECOND_LOOK_NO_INSTALL=1 switches this off)`)
    if (aptInstall([japaneseFonts])) return
  }
  say(`no Japanese font found: pages are read all the same, but look wrong in pictures. Install ${japaneseFonts} or another one.`)
}

function advice(which: BrowserName, kind: Kind): string {
  const branded =
    which === 'chromium' ? brandedChrome.find((name) => (name.includes('/') ? existsSync(name) : onPath(name))) : undefined
  const only =
    branded === undefined ? '' : ` (${branded} is here, but Chrome as Google ships it refuses to load an extension folder)`
  const off = noInstall() ? 'unset SECOND_LOOK_NO_INSTALL, ' : ''
  return `No ${kind.label} found${only}: ${off}install one (Debian: apt-get install ${kind.debianPackage}; elsewhere: npx playwright install ${which}) or set ${kind.variable} to its path.`
}

/** Looks a command up the way a shell does. */
function onPath(command: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    // npm puts node_modules/.bin first on the path; a package's wrapper is no browser.
    if (folder === '' || folder.includes('node_modules')) continue
    const path = join(folder, command)
    if (isProgram(path)) return path
  }
  return undefined
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Ubuntu's `chromium-browser` may be a stub that only tells people to install a snap, so the name alone proves nothing. */
function runs(path: string): boolean {
  if (!isProgram(path)) return false
  if (process.platform !== 'linux') return true
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] })
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout)
}

function noInstall(): boolean {
  const value = process.env.SECOND_LOOK_NO_INSTALL
  return value !== undefined && value !== '' && value !== '0'
}

function mayInstall(): boolean {
  if (noInstall() || process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return isDebian() && onPath('apt-get') !== undefined
}

function isDebian(): boolean {
  try {
    return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function aptInstall(packages: readonly string[]): boolean {
  // What apt says goes to stderr: stdout belongs to results. Another apt may be at work, so wait for its lock.
  const apt = (words: readonly string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], {
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const done = apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages])
  if (!done) say(`apt-get could not install ${packages.join(' and ')}`)
  return done
}

function hasJapaneseFonts(): boolean {
  const list = spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  if (list.error === undefined && list.status === 0) return list.stdout.trim() !== ''
  // fontconfig's tools may be missing while fonts are there.
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.fonts'), join(home, '.local/share/fonts')].some(
    holdsJapaneseFont,
  )
}

function holdsJapaneseFont(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
      /(cjk|ipa[gm]|ipaex|takao|vl-?gothic|noto\w*jp|mplus|japanese).*\.(ttc|ttf|otf)$/i.test(name),
    )
  } catch {
    return false
  }
}

function say(line: string): void {
  process.stderr.write(`second-look: ${line}\n`)
}
